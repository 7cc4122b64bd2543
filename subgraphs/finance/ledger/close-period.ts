import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { holdAllPostings, requireStaff } from './books.ts';
import { lastClosed, lastDayOf, monthAfter, period as checked } from './period.ts';
import { stockDifference } from './stock-difference.ts';

export type PeriodInput = { period: string; idempotencyKey?: string | null };

export const ClosePeriod = commandSpec<PeriodInput, { period: string }>('finance.closePeriod');

/**
 * Closes a month that has ended: it takes no entries any more. Months are closed in their order;
 * the first that is ever closed closes all before it. Postings under way end first; closing a
 * closed month changes nothing. Refuses `BAD_PERIOD`, `PERIOD_NOT_OVER`, `PERIOD_SKIPPED`, and
 * `DIFFERENCE_NOT_CLEARED` while stock differences of the month wait to be decided on.
 */
export const closePeriod = command(ClosePeriod, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const period = checked(input.period);
  const today = dayOf(work.now);
  if (period >= today.slice(0, 7)) refuse('PERIOD_NOT_OVER', { period, today }, ['period']);
  await holdAllPostings(work);
  const last = await lastClosed(work.sql);
  if (last && period <= last) return { period };
  const next = last ? monthAfter(last) : period;
  if (period !== next) refuse('PERIOD_SKIPPED', { period, next }, ['period']);
  const waiting = await stockDifference(work.sql, lastDayOf(period));
  if (waiting) {
    const { code, balance } = waiting;
    refuse('DIFFERENCE_NOT_CLEARED', { period, code, balance }, ['period']);
  }
  await sql`insert into closed_period (period, closed_at, closed_by)
    values (${period}, ${work.now}, ${work.viewer.id}) on conflict do nothing`.execute(work.sql);
  return { period };
});
