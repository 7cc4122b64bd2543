import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { holdAllPostings, requireStaff } from './books.ts';
import { period as checked } from './period.ts';

export type PeriodInput = { period: string; idempotencyKey?: string | null };

export const ClosePeriod = commandSpec<PeriodInput, { period: string }>('finance.closePeriod');

/**
 * Closes a month: it takes no entries any more. Postings under way end first; closing a closed
 * month changes nothing. Refuses `BAD_PERIOD`.
 */
export const closePeriod = command(ClosePeriod, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const period = checked(input.period);
  await holdAllPostings(work);
  await sql`insert into closed_period (period, closed_at, closed_by)
    values (${period}, ${work.now}, ${work.viewer.id}) on conflict do nothing`.execute(work.sql);
  return { period };
});
