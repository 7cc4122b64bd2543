import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';
import { SupplyException } from './exception.ts';

export type AcknowledgeSupplyExceptionInput = {
  exceptionId: string;
  expectedVersion?: number | null;
  /** Default: the owner that it has, else the caller. */
  ownerId?: string | null;
  idempotencyKey?: string | null;
};

const AcknowledgeSupplyException = commandSpec<
  AcknowledgeSupplyExceptionInput,
  { exceptionId: string }
>('supply-chain.acknowledgeSupplyException');

/** Says who takes care of an exception. For staff only. Refuses `ILLEGAL_MOVE` once it is closed. */
export const acknowledgeSupplyException = command(
  AcknowledgeSupplyException,
  'supply-chain:watch',
  async (work, { exceptionId: id, expectedVersion, ownerId }) => {
    staffOnly(work);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const found = await work.em.findOne(SupplyException, { id }, { lockMode });
    if (!found) throw new NotFound('exception', id);
    found.expect(expectedVersion);
    found.acknowledge(work.viewer.id, ownerId, work.now);
    return { exceptionId: id };
  },
);
