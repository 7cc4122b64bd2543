import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { CommitmentChanged } from '../contract.ts';
import { staffOnly } from '../orders/order-store.ts';
import { commitmentOf, Requisition } from './requisition.ts';

export type CancelRequisitionInput = {
  requisitionId: string;
  reason: string;
  idempotencyKey?: string | null;
};

const CancelRequisition = commandSpec<CancelRequisitionInput, { requisitionId: string }>(
  'purchasing.cancelRequisition',
);

/** Gives a requisition up that is not ordered. Refuses `REASON_MISSING`, `ILLEGAL_MOVE`. */
export const cancelRequisition = command(
  CancelRequisition,
  'purchasing:request',
  async (work, { requisitionId: id, reason }) => {
    staffOnly(work);
    const said = reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const requisition = await work.em.findOne(Requisition, { id }, { lockMode });
    if (!requisition) throw new NotFound('requisition', id);
    requisition.cancel(said, work.now);
    if (requisition.isCharged()) work.emit(CommitmentChanged, commitmentOf(requisition));
    return { requisitionId: id };
  },
);
