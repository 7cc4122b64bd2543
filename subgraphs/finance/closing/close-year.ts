import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { sum } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { holdAllPostings, post, requireStaff } from '../ledger/books.ts';
import { credit, debit, JournalEntry, type Leg } from '../ledger/journal-entry.ts';
import { earningsOn, lastClosedYear, openBooksOf } from './closed-year.ts';
import { noteClosing } from './closing-event.ts';
import { fiscalYear } from './fiscal-year.ts';
import { lastClosed, monthAfter } from './period.ts';

export type CloseYearInput = { year: number; idempotencyKey?: string | null };

export const CloseYear = commandSpec<CloseYearInput, { year: number }>('finance.closeYear');

/**
 * Closes a fiscal year whose months are closed: what revenue and expenses have becomes the profit
 * of the year (本年利润), and that retained earnings (利润分配), by two entries on its last day.
 * Years are closed in their order; the first takes all before it; a closed one stays as it is.
 * Refuses `BAD_YEAR`, `YEAR_SKIPPED`, `MONTHS_OPEN`.
 */
export const closeYear = command(CloseYear, 'finance:setup', async (work, { year }) => {
  requireStaff(work.viewer);
  await holdAllPostings(work);
  const { startMonth, accounts } = await openBooksOf(work.sql, year);
  const { startsOn, endsOn, lastMonth } = fiscalYear(year, startMonth);
  const last = await lastClosedYear(work.sql);
  if (last && year <= last) return { year };
  if (last && year !== last + 1) refuse('YEAR_SKIPPED', { year, next: last + 1 }, ['year']);
  const closed = await lastClosed(work.sql);
  const month = closed ? monthAfter(closed) : lastMonth;
  if (month <= lastMonth) refuse('MONTHS_OPEN', { year, month }, ['year']);
  const earnings = await earningsOn(work.sql, endsOn);
  const result = sum(earnings.map(({ amount }) => amount));
  const { PROFIT_OF_YEAR: profit, RETAINED_EARNINGS: retained } = accounts;
  const taken = earnings.map(({ accountId, amount }) => debit(accountId, amount));
  await postClosing(work, year, endsOn, [...taken, credit(profit, result)]);
  await postClosing(work, year, endsOn, [debit(profit, result), credit(retained, result)]);
  const { sql: db, now, viewer } = work;
  await sql`insert into closed_year (year, starts_on, ends_on, result, closed_at, closed_by)
    values (${year}, ${startsOn}, ${endsOn}, ${result.toFixed()}, ${now}, ${viewer.id})`.execute(
    db,
  );
  await noteClosing(work, 'CLOSED', { period: String(year) });
  return { year };
});

/** Posts what closes the year, unless nothing moves. */
async function postClosing(work: Work, year: number, postingDate: string, legs: readonly Leg[]) {
  const source = { sourceType: 'YEAR_CLOSE', sourceId: String(year) } as const;
  const description = `Close of the year ${year}`;
  const id = work.ids.next('jre');
  const entry = new JournalEntry(id, { ...source, postingDate, description }, legs);
  if (entry.legs.length === 0) return;
  await post(work, entry);
  await noteClosingEntry(work, year, id);
}

/** Says that an entry closes a year or undoes that, so that it is no earning. */
export async function noteClosingEntry({ sql: db }: Work, year: number, id: string) {
  await sql`insert into closing_entry (entry_id, year) values (${id}, ${year})`.execute(db);
}
