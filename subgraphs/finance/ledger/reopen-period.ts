import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { holdAllPostings, requireStaff } from './books.ts';
import type { PeriodInput } from './close-period.ts';
import { lastClosed, period as checked } from './period.ts';

export const ReopenPeriod = commandSpec<PeriodInput, { period: string }>('finance.reopenPeriod');

/**
 * Lets the month that was closed last take entries again; an open month stays open. Refuses
 * `BAD_PERIOD`, `LATER_PERIOD_CLOSED`.
 */
export const reopenPeriod = command(ReopenPeriod, 'finance:setup', async (work, input) => {
  requireStaff(work.viewer);
  const period = checked(input.period);
  await holdAllPostings(work);
  const last = await lastClosed(work.sql);
  if (last && period < last) refuse('LATER_PERIOD_CLOSED', { period, last }, ['period']);
  await sql`delete from closed_period where period = ${period}`.execute(work.sql);
  return { period };
});
