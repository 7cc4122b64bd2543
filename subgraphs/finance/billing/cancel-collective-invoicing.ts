import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { requireStaff } from '../ledger/books.ts';

export type CancelCollectiveInvoicingInput = {
  collectiveRunId: string;
  idempotencyKey?: string | null;
};

const CancelCollectiveInvoicing = commandSpec<
  CancelCollectiveInvoicingInput,
  { collectiveRunId: string }
>('finance.cancelCollectiveInvoicing');

/**
 * Ends a run: what it has not invoiced yet stays open for the next one. Again, it changes nothing.
 * Refuses `ILLEGAL_MOVE` when all is invoiced.
 */
export const cancelCollectiveInvoicing = command(
  CancelCollectiveInvoicing,
  'finance:post',
  async ({ sql: db, viewer, now }, { collectiveRunId }) => {
    requireStaff(viewer);
    const [run] = await rows<{ isCancelled: boolean }>(
      db,
      sql`select cancelled_at is not null as "isCancelled" from collective_run
          where id = ${collectiveRunId} for update`,
    );
    if (!run) throw new NotFound('run of collective invoices', collectiveRunId);
    if (run.isCancelled) return { collectiveRunId };
    const { numAffectedRows } = await sql`update collective_run
      set cancelled_at = ${now}::timestamptz, cancelled_by = ${viewer.id}
      where id = ${collectiveRunId} and exists (
        select from collection where run_id = ${collectiveRunId} and done_at is null)`.execute(db);
    if (!numAffectedRows) refuse('ILLEGAL_MOVE', { from: 'DONE', to: 'CANCELLED' });
    return { collectiveRunId };
  },
);
