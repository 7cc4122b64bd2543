import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { lastDayOf, period } from '../closing/period.ts';
import { accountsOn, holdAllPostings, post, requireStaff } from '../ledger/books.ts';
import { credit, debit, JournalEntry } from '../ledger/journal-entry.ts';
import { findBadDebts } from './find-bad-debts.ts';

export type AllowBadDebtsInput = {
  /** The month at whose end it is looked at: `2026-03`. */
  period: string;
  idempotencyKey?: string | null;
};

/** The day it is of, and its entry; none when nothing has changed. */
type Allowed = { day: string; entryId: string | null };

const AllowBadDebts = commandSpec<AllowBadDebtsInput, Allowed>('finance.allowBadDebts');

/**
 * Brings the allowance for bad debts to what the rates require at a month's end: only the
 * difference is posted, as a cost or, when less is required, as less of it. Doing it again posts
 * what has changed. Refuses `BAD_PERIOD`, `PERIOD_NOT_OVER`, `NO_BAD_DEBT_RATES`,
 * `LATER_ALLOWANCE` when a later month has its own, `PERIOD_CLOSED`.
 */
export const allowBadDebts = command(AllowBadDebts, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const month = period(input.period);
  const day = lastDayOf(month);
  const today = dayOf(work.now);
  if (day >= today) refuse('PERIOD_NOT_OVER', { period: month, today }, ['period']);
  await holdAllPostings(work);
  const accounts = await accountsOn(work, day, 'period');
  await requireLatest(work, day);
  const { buckets, difference } = (await findBadDebts(work, day))!;
  if (buckets.length === 0) refuse('NO_BAD_DEBT_RATES', {}, ['period']);
  if (difference.isZero()) return { day, entryId: null };
  const entryId = work.ids.next('jre');
  const description = `Allowance for bad debts at the end of ${month}`;
  const source = { sourceType: 'BAD_DEBT_ALLOWANCE', sourceId: entryId } as const;
  const legs = [
    debit(accounts.BAD_DEBT_EXPENSE, difference),
    credit(accounts.BAD_DEBT_ALLOWANCE, difference),
  ];
  await post(work, new JournalEntry(entryId, { ...source, postingDate: day, description }, legs));
  return { day, entryId };
});

async function requireLatest({ sql: db }: Work, day: string): Promise<void> {
  const [{ later }] = (await rows<{ later: string | null }>(
    db,
    sql`select to_char(max(posting_date), 'YYYY-MM') as later from journal_entry
        where source_type = 'BAD_DEBT_ALLOWANCE' and posting_date > ${day}`,
  )) as [{ later: string | null }];
  if (later) refuse('LATER_ALLOWANCE', { later }, ['period']);
}
