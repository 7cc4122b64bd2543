import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { requireStaff } from '../ledger/books.ts';

export type SaveReceivablesPolicyInput = { writeOffLimit: string; idempotencyKey?: string | null };

const SaveReceivablesPolicy = commandSpec<SaveReceivablesPolicyInput, { writeOffLimit: string }>(
  'finance.saveReceivablesPolicy',
);

/** Says how much of an invoice may be written off. Refuses `NEGATIVE_AMOUNT`, `INEXACT_AMOUNT`. */
export const saveReceivablesPolicy = command(
  SaveReceivablesPolicy,
  'finance:setup',
  async ({ sql: db, viewer, company: { currency } }, { writeOffLimit: given }) => {
    requireStaff(viewer);
    const limit = decimal(given);
    const decimals = minorDigitsOf(currency);
    if (limit.isNegative()) refuse('NEGATIVE_AMOUNT', { given }, ['writeOffLimit']);
    if (limit.decimalPlaces() > decimals) {
      refuse('INEXACT_AMOUNT', { amount: given, currency, decimals }, ['writeOffLimit']);
    }
    await sql`update receivables_policy set write_off_limit = ${limit.toFixed()}`.execute(db);
    return { writeOffLimit: limit.toFixed() };
  },
);
