import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { holdAllPostings, requireStaff } from '../ledger/books.ts';
import { stockDifference } from '../ledger/stock-difference.ts';
import { noteClosing } from './closing-event.ts';
import type { DocumentKind } from './documents.ts';
import { lastClosed, lastClosedOf, lastDayOf, monthAfter, period as checked } from './period.ts';

export type PeriodInput = {
  period: string;
  /** Only for these; without them, the month whole. */
  documents?: readonly DocumentKind[] | null;
  idempotencyKey?: string | null;
};

export const ClosePeriod = commandSpec<PeriodInput, { period: string }>('finance.closePeriod');

/**
 * Closes a month that has ended, whole or for some kinds of documents: it takes none of them any
 * more. Months are closed in their order, each kind for itself; the first that is ever closed
 * closes all before it. Postings under way end first; closing what is closed changes nothing.
 * Refuses `BAD_PERIOD`, `PERIOD_NOT_OVER`, `PERIOD_SKIPPED`, and `DIFFERENCE_NOT_CLEARED` for a
 * whole month while stock differences of it wait to be decided on.
 */
export const closePeriod = command(ClosePeriod, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const period = checked(input.period);
  const today = dayOf(work.now);
  if (period >= today.slice(0, 7)) refuse('PERIOD_NOT_OVER', { period, today }, ['period']);
  await holdAllPostings(work);
  if (input.documents) await closeFor(work, period, input.documents);
  else await closeWhole(work, period);
  return { period };
});

async function closeWhole(work: Work, period: string): Promise<void> {
  const last = await lastClosed(work.sql);
  if (last && period <= last) return;
  requireNext(period, last);
  const waiting = await stockDifference(work.sql, lastDayOf(period));
  if (waiting) {
    const { code, balance } = waiting;
    refuse('DIFFERENCE_NOT_CLEARED', { period, code, balance }, ['period']);
  }
  await sql`insert into closed_period (period, closed_at, closed_by)
    values (${period}, ${work.now}, ${work.viewer.id})`.execute(work.sql);
  await sql`select keep_month_sums(${lastDayOf(period)}::date)`.execute(work.sql);
  await noteClosing(work, 'CLOSED', { period });
}

async function closeFor(
  work: Work,
  period: string,
  wanted: readonly DocumentKind[],
): Promise<void> {
  const closed = await lastClosedOf(work.sql, [...new Set(wanted)]);
  const open = closed.filter(({ last }) => last === null || last < period);
  for (const { last } of open) requireNext(period, last);
  const documents = open.map(({ kind }) => kind);
  if (documents.length === 0) return;
  const given = JSON.stringify(documents);
  await sql`insert into closed_documents (documents, period)
    select kind, ${period} from jsonb_array_elements_text(${given}::jsonb) kind`.execute(work.sql);
  await noteClosing(work, 'CLOSED', { period, documents });
}

function requireNext(period: string, last: string | null): void {
  const next = last ? monthAfter(last) : period;
  if (period !== next) refuse('PERIOD_SKIPPED', { period, next }, ['period']);
}
