import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { holdAllPostings, requireStaff } from './books.ts';
import type { PeriodInput } from './close-period.ts';
import { period as checked } from './period.ts';

export const ReopenPeriod = commandSpec<PeriodInput, { period: string }>('finance.reopenPeriod');

/** Lets a closed month take entries again. Refuses `BAD_PERIOD`. */
export const reopenPeriod = command(ReopenPeriod, 'finance:setup', async (work, input) => {
  requireStaff(work.viewer);
  const period = checked(input.period);
  await holdAllPostings(work);
  await sql`delete from closed_period where period = ${period}`.execute(work.sql);
  return { period };
});
