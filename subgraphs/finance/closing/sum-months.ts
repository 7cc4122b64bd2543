import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { holdAllPostings, requireStaff } from '../ledger/books.ts';

const SumMonths = commandSpec<{ idempotencyKey?: string }>('finance.sumMonths');

/**
 * Keeps the turnover of the months that have ended, so that statements over years read sums and not
 * lines; what came late to a month goes into its sum. Postings wait meanwhile. Done every hour.
 */
export const sumMonths = command(SumMonths, 'finance:post', async (work) => {
  requireStaff(work.viewer);
  const { sql: db, now } = work;
  const month = `${dayOf(now).slice(0, 7)}-01`;
  const [due] = await rows(
    db,
    sql`select from books where summed_until is distinct from ${month}::date - 1
          or exists (select from account_month_late)`,
  );
  if (!due) return {};
  await holdAllPostings(work);
  await sql`select keep_month_sums(${month}::date - 1)`.execute(db);
  return {};
});
