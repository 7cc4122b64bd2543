import { LockMode } from '@mikro-orm/core';
import { command, commandSpec } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { ImportProgressed } from '../contract.ts';
import { Import } from './import.ts';

export type CancelImportInput = { importId: string; idempotencyKey?: string | null };

export const CancelImport = commandSpec<CancelImportInput, { importId: string }>(
  'identity.cancelImport',
);

/** Ends a running import after the rows at hand; what is done stays. Refuses `ILLEGAL_MOVE`. */
export const cancelImport = command(
  CancelImport,
  'import:run',
  async ({ em, emit, now }, { importId }) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const running = await em.findOne(Import, { id: importId }, { lockMode });
    if (!running) throw new NotFound('import', importId);
    running.cancel(now);
    const { done, failed, total, status, viewer } = running;
    emit(ImportProgressed, { importId, done, failed, total, status, startedBy: viewer.id });
    return { importId };
  },
);
