import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { requireStaff } from '../ledger/books.ts';

export type SaveCurrencyPolicyInput = { maxAgeDays: number; idempotencyKey?: string | null };

const SaveCurrencyPolicy = commandSpec<SaveCurrencyPolicyInput, { maxAgeDays: number }>(
  'finance.saveCurrencyPolicy',
);

const MOST_DAYS = 366;

/** Says how many days old a rate may be that still counts. Refuses `BAD_RATE_AGE`. */
export const saveCurrencyPolicy = command(
  SaveCurrencyPolicy,
  'finance:setup',
  async ({ sql: db, viewer }, { maxAgeDays }) => {
    requireStaff(viewer);
    if (maxAgeDays < 0 || maxAgeDays > MOST_DAYS) {
      refuse('BAD_RATE_AGE', { given: maxAgeDays, most: MOST_DAYS }, ['maxAgeDays']);
    }
    await sql`update currency_policy set max_age_days = ${maxAgeDays}`.execute(db);
    return { maxAgeDays };
  },
);
