import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import { mirror } from '../ledger/reverse-entry.ts';
import { lockBills, type BillPart } from '../payables/open-bills.ts';
import { daysOfReversals } from '../reversals/lock-refund.ts';
import { requireUnreconciled } from '../reversals/require-unreconciled.ts';
import { settledOf, tellBillsReopened } from '../reversals/tell-reopened.ts';
import type { Advance } from './advance.ts';
import { lockAdvance } from './lock-advance.ts';

export type ReverseAdvanceInput = {
  supplierAdvanceId: string;
  reason: string;
  /** Of the reversals; default today. */
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

const ReverseAdvance = commandSpec<ReverseAdvanceInput, { supplierAdvanceId: string }>(
  'finance.reverseAdvance',
);

/**
 * Takes an advance back to the cent that no bank statement has: what bills had taken of it is owed
 * again. Refuses `REASON_MISSING`, `PAYMENT_RECONCILED`, `ADVANCE_REVERSED`, `ADVANCE_REFUNDED`
 * when some of it has come back, `BEFORE_PAYMENT`, `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const reverseAdvance = command(ReverseAdvance, 'finance:pay', async (work, input) => {
  requireStaff(work.viewer);
  const description = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
  const postingDate = input.postingDate ?? dayOf(work.now);
  await accountsOn(work, postingDate);
  const advance = await lockAdvance(work, input.supplierAdvanceId);
  const entryIds = await requireUnreconciled(work, advance, 'supplierAdvanceId');
  const { parts, lastDay } = await appliedTo(work, advance);
  const settled = settledOf(parts.map(({ bill }) => bill));
  advance.reverse(postingDate, lastDay);
  for (const { bill, amount, cleared } of parts) bill.unsettle(amount, cleared);
  await writeOpposites(work, advance, postingDate);
  for (const id of entryIds) await mirror(work, id, { postingDate, description });
  tellBillsReopened(work, settled);
  return { supplierAdvanceId: advance.id };
});

type AppliedPart = BillPart & { cleared: Decimal };

/** What each bill has taken of it, and the last day on which one did; the bills are locked. */
async function appliedTo(work: Work, { id, currency, paidDate }: Advance) {
  const applied = await rows<Record<'billId' | 'amount' | 'cleared' | 'day', string>>(
    work.sql,
    sql`select bill_id as "billId", sum(amount) as amount, sum(base_amount) as cleared,
          max(posting_date)::text as day
        from advance_allocation where advance_id = ${id}
        group by bill_id having sum(amount) <> 0`,
  );
  const byId = new Map(applied.map((one) => [one.billId, one]));
  const parts: AppliedPart[] = (await lockBills(work, [...byId.keys()])).map((bill) => {
    const { amount, cleared } = byId.get(bill.id)!;
    return { bill, amount: new Money(amount, currency), cleared: decimal(cleared) };
  });
  const days = [...applied.map(({ day }) => day), ...(await daysOfReversals(work, id))];
  const lastDay = [paidDate, ...days].sort().at(-1)!;
  return { parts, lastDay };
}

/** Each part stays, with its opposite on the day. */
async function writeOpposites({ sql: db, ids }: Work, { id }: Advance, day: string) {
  const parts = await rows<{ id: string }>(
    db,
    sql`select id from advance_allocation where advance_id = ${id} order by id`,
  );
  const named = JSON.stringify(parts.map((part) => ({ of: part.id, id: ids.next('ada') })));
  await sql`insert into advance_allocation (id, advance_id, bill_id, amount, base_amount,
      posting_date)
    select p.id, advance_id, bill_id, -amount, -base_amount, ${day}::date
    from jsonb_to_recordset(${named}::jsonb) as p("of" text, id text)
      join advance_allocation a on a.id = p."of"`.execute(db);
}
