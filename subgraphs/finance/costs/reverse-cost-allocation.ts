import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import { mirror } from '../ledger/reverse-entry.ts';

export type ReverseCostAllocationInput = {
  allocationId: string;
  reason: string;
  idempotencyKey?: string | null;
};

const ReverseCostAllocation = commandSpec<ReverseCostAllocationInput, { allocationId: string }>(
  'finance.reverseCostAllocation',
);

/**
 * Takes back what a key gave away in a month, on the same day, so that the month can be allocated
 * anew. Refuses `REASON_MISSING`, `ALREADY_REVERSED`, `PERIOD_CLOSED`, and `LATER_STEP_ALLOCATED`
 * while a later step has passed it on.
 */
export const reverseCostAllocation = command(
  ReverseCostAllocation,
  'finance:post',
  async (work, { allocationId, ...input }) => {
    requireStaff(work.viewer);
    const { sql: db, now, viewer } = work;
    const reason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    const [asked] = await rows<{ period: string }>(
      db,
      sql`select period from cost_allocation where id = ${allocationId}`,
    );
    if (!asked) throw new NotFound('cost allocation', allocationId);
    const { period } = asked;
    await takeTurns(db, `cost allocation of ${period}`);
    const [own] = await rows<{ postingDate: string; entryId: string; reversed: string | null }>(
      db,
      sql`select posting_date as "postingDate", entry_id as "entryId",
            (select number from journal_entry where id = reversal_id) as reversed
          from cost_allocation where id = ${allocationId}`,
    );
    const { postingDate, entryId, reversed } = own!;
    if (reversed) refuse('ALREADY_REVERSED', { by: reversed }, ['allocationId']);
    const [later] = await rows<{ code: string }>(
      db,
      sql`select k.code from cost_allocation own join cost_key mine on mine.id = own.cost_key_id
          join cost_allocation a on a.period = own.period and a.reversal_id is null
          join cost_key k on k.id = a.cost_key_id
          where own.id = ${allocationId} and (a.step, k.code) > (own.step, mine.code)
          order by a.step desc, k.code desc limit 1`,
    );
    if (later) refuse('LATER_STEP_ALLOCATED', { period, ...later }, ['allocationId']);
    await accountsOn(work, postingDate, 'allocationId');
    const reversalId = await mirror(work, entryId, { postingDate, description: reason });
    await sql`update cost_allocation set reversal_id = ${reversalId},
        reversed_at = ${now}::timestamptz, reversed_by = ${viewer.id}
      where id = ${allocationId}`.execute(db);
    return { allocationId };
  },
);
