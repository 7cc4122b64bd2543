import { command, commandSpec } from '../../../kernel/command.ts';
import { sql, takeTurns } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { requireStaff } from '../ledger/books.ts';
import { requireRising } from './expected-loss.ts';

export type SaveBadDebtRatesInput = {
  /** The least overdue first, from 0 days on; in place of all that were before. */
  rates: { fromDaysOverdue: number; percent: string }[];
  idempotencyKey?: string | null;
};

const SaveBadDebtRates = commandSpec<SaveBadDebtRatesInput, { count: number }>(
  'finance.saveBadDebtRates',
);

/**
 * Says how much of receivables is expected to be lost, by how long they are overdue. Refuses
 * `BAD_DEBT_RATES`.
 */
export const saveBadDebtRates = command(
  SaveBadDebtRates,
  'finance:setup',
  async ({ sql: db, viewer }, input) => {
    requireStaff(viewer);
    const rates = input.rates.map((rate) => ({ ...rate, percent: decimal(rate.percent) }));
    requireRising(rates);
    await takeTurns(db, 'bad debt rates');
    await sql`delete from bad_debt_rate`.execute(db);
    await sql`insert into bad_debt_rate (from_days_overdue, percent)
      select "fromDaysOverdue", percent
      from jsonb_to_recordset(${JSON.stringify(rates)}::jsonb)
        as r("fromDaysOverdue" integer, percent numeric)`.execute(db);
    return { count: rates.length };
  },
);
