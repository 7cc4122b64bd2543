import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { holdAllPostings, requireStaff } from '../ledger/books.ts';
import type { PeriodInput } from './close-period.ts';
import { noteClosing } from './closing-event.ts';
import { documentKinds, type DocumentKind } from './documents.ts';
import { lastClosedOf, lastDayOf, period as checked } from './period.ts';

type ReopenPeriodInput = PeriodInput & { reason?: string | null };

export const ReopenPeriod = commandSpec<ReopenPeriodInput, { period: string }>(
  'finance.reopenPeriod',
);

/**
 * Lets the month that was closed last take entries again, all or those of some kinds of documents:
 * the others stay closed. An open month stays open. Refuses `REASON_MISSING`, `BAD_PERIOD`,
 * `LATER_PERIOD_CLOSED`, and `YEAR_CLOSED` for a month of a fiscal year that is closed.
 */
export const reopenPeriod = command(ReopenPeriod, 'finance:reopen', async (work, input) => {
  requireStaff(work.viewer);
  const reason = input.reason?.trim() || refuse('REASON_MISSING', {}, ['reason']);
  const period = checked(input.period);
  const wanted = input.documents ?? documentKinds;
  await holdAllPostings(work);
  for (const { last } of await lastClosedOf(work.sql, wanted)) {
    if (last && period < last) refuse('LATER_PERIOD_CLOSED', { period, last }, ['period']);
  }
  await requireOpenYear(work, period);
  const documents = await reopen(work, period, wanted);
  if (documents.length > 0) await noteClosing(work, 'REOPENED', { period, documents, reason });
  return { period };
});

/** Opens the month for the kinds; one that was closed whole stays closed for the other kinds. */
async function reopen(
  { sql: db }: Work,
  period: string,
  wanted: readonly DocumentKind[],
): Promise<DocumentKind[]> {
  const whole = await rows(
    db,
    sql`delete from closed_period where period = ${period} returning period`,
  );
  if (whole.length > 0) {
    await sql`insert into closed_documents (documents, period)
      select kind, ${period}
      from jsonb_array_elements_text(${JSON.stringify(documentKinds)}::jsonb) kind
      on conflict do nothing`.execute(db);
  }
  const opened = await rows<{ documents: DocumentKind }>(
    db,
    sql`delete from closed_documents where period = ${period} and documents in (
          select jsonb_array_elements_text(${JSON.stringify(wanted)}::jsonb)) returning documents`,
  );
  return opened.map(({ documents }) => documents);
}

/** Refuses `YEAR_CLOSED` for a month whose earnings a year end has moved into equity. */
async function requireOpenYear({ sql: db }: Work, period: string): Promise<void> {
  const [closed] = await rows<{ year: number }>(
    db,
    sql`select max(year) as year from closed_year where ends_on >= ${lastDayOf(period)}::date
        having count(*) > 0`,
  );
  if (closed) refuse('YEAR_CLOSED', { year: closed.year, period }, ['period']);
}
