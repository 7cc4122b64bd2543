import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { sum } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { accountsOn, post, requireStaff } from '../ledger/books.ts';
import { JournalEntry } from '../ledger/journal-entry.ts';
import { lastDayOf, period as checked } from '../closing/period.ts';
import { activeKeys, costsOf, weightsOf, type StoredKey } from './cost-key-store.ts';
import { inOrder, shareOut } from './cost-key.ts';

export type AllocateCostsInput = { period: string; idempotencyKey?: string | null };

const AllocateCosts = commandSpec<AllocateCostsInput, { period: string; allocationIds: string[] }>(
  'finance.allocateCosts',
);

/**
 * Shares the indirect costs of a month that has ended out by all active keys, in their order: each
 * cost centre gives what it has been charged and what earlier steps gave it (step-down method,
 * Horngren, Cost Accounting, "Allocation of Support-Department Costs"). One balanced entry a key,
 * on the month's last day. A key is allocated once a month; what has nothing to give is left out.
 * Refuses `BAD_PERIOD`, `PERIOD_NOT_OVER`, `PERIOD_CLOSED`, `STEP_BACK`, `NO_BASIS`, and
 * `LATER_STEP_ALLOCATED` where a later step would give without what an earlier one gives it now.
 */
export const allocateCosts = command(AllocateCosts, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const { sql: db } = work;
  const period = checked(input.period);
  const today = dayOf(work.now);
  if (period >= today.slice(0, 7)) refuse('PERIOD_NOT_OVER', { period, today }, ['period']);
  await takeTurns(db, `cost allocation of ${period}`);
  await accountsOn(work, lastDayOf(period), 'period');
  const done = await allocationsOf(work, period);
  const allocationIds: string[] = [];
  for (const key of inOrder(await activeKeys(db))) {
    const before = done.find(({ costKeyId }) => costKeyId === key.id);
    const allocationId = before?.id ?? (await allocate(work, key, period, done));
    if (allocationId) allocationIds.push(allocationId);
  }
  return { period, allocationIds };
});

type Done = { id: string; costKeyId: string; step: number; code: string };

/** What is allocated of a month. */
function allocationsOf({ sql: db }: Work, period: string): Promise<Done[]> {
  return rows<Done>(
    db,
    sql`select a.id, cost_key_id as "costKeyId", a.step, code
        from cost_allocation a join cost_key k on k.id = cost_key_id
        where period = ${period} and reversal_id is null`,
  );
}

/** Posts what one key gives away; nothing when its source has no costs. */
async function allocate(
  work: Work,
  key: StoredKey,
  period: string,
  done: readonly Done[],
): Promise<string | null> {
  const { sql: db, ids, now, viewer, company } = work;
  const costs = await costsOf(db, key, period);
  if (costs.length === 0) return null;
  const later = done.find(
    ({ step, code }) => step > key.step || (step === key.step && code > key.code),
  );
  if (later) refuse('LATER_STEP_ALLOCATED', { period, code: later.code }, ['period']);
  const weights = await weightsOf(db, key, period);
  if (sum(weights.map(({ weight }) => weight)).isZero()) refuse('NO_BASIS', {}, ['period']);
  const { legs, shares } = shareOut(costs, { ...key, weights }, company.currency);
  const id = ids.next('cal');
  const entryId = ids.next('jre');
  const postingDate = lastDayOf(period);
  const description = `${key.code} ${key.name}`;
  const facts = { postingDate, sourceType: 'COST_ALLOCATION', sourceId: id, description } as const;
  await post(work, new JournalEntry(entryId, facts, legs));
  const amount = sum(costs.map((cost) => cost.amount)).toFixed();
  await sql`
    with allocation as (
      insert into cost_allocation (id, cost_key_id, step, source_id, period, posting_date, amount,
        entry_id, allocated_at, allocated_by)
      values (${id}, ${key.id}, ${key.step}, ${key.sourceId}, ${period}, ${postingDate}::date,
        ${amount}, ${entryId}, ${now}::timestamptz, ${viewer.id}))
    insert into cost_allocation_share (cost_allocation_id, cost_center_id, weight, amount)
    select ${id}, "costCenterId", weight, amount
    from jsonb_to_recordset(${JSON.stringify(shares)}::jsonb) as s("costCenterId" text,
      weight numeric, amount numeric)`.execute(db);
  return id;
}
