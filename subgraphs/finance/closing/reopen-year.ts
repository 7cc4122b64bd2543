import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { holdAllPostings, requireStaff } from '../ledger/books.ts';
import { mirror } from '../ledger/reverse-entry.ts';
import { noteClosingEntry, type CloseYearInput } from './close-year.ts';
import { lastClosedYear } from './closed-year.ts';
import { noteClosing } from './closing-event.ts';

type ReopenYearInput = CloseYearInput & { reason: string };

export const ReopenYear = commandSpec<ReopenYearInput, { year: number }>('finance.reopenYear');

/**
 * Undoes the close of the fiscal year that was closed last: its entries by their mirror images of
 * the same day, so that every balance is as before. Its months stay closed. An open year stays so.
 * Refuses `REASON_MISSING`, `LATER_YEAR_CLOSED`.
 */
export const reopenYear = command(
  ReopenYear,
  'finance:reopen',
  async (work, { year, ...input }) => {
    requireStaff(work.viewer);
    const reason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    await holdAllPostings(work);
    const last = await lastClosedYear(work.sql);
    if (!last || year > last) return { year };
    if (year < last) refuse('LATER_YEAR_CLOSED', { year, last }, ['year']);
    for (const { id, postingDate } of await closingEntries(work, year)) {
      const undone = await mirror(work, id, { postingDate, description: reason });
      await noteClosingEntry(work, year, undone);
    }
    await sql`delete from closed_year where year = ${year}`.execute(work.sql);
    await noteClosing(work, 'REOPENED', { period: String(year), reason });
    return { year };
  },
);

/** What closes the year and is not undone yet, the last first. */
function closingEntries({ sql: db }: Work, year: number) {
  return rows<{ id: string; postingDate: string }>(
    db,
    sql`select e.id, e.posting_date as "postingDate"
        from closing_entry c join journal_entry e on e.id = c.entry_id
        where c.year = ${year} and e.reverses_id is null
          and not exists (select from journal_entry r where r.reverses_id = e.id)
        order by e.id desc`,
  );
}
