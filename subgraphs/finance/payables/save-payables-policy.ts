import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { requireStaff } from '../ledger/books.ts';

export type SavePayablesPolicyInput = {
  priceTolerancePercent: string;
  /** Without tax, of one line of a bill, in the company's currency. */
  priceToleranceLimit: string;
  idempotencyKey?: string | null;
};

type Result = { priceTolerancePercent: string };

const SavePayablesPolicy = commandSpec<SavePayablesPolicyInput, Result>(
  'finance.savePayablesPolicy',
);

/**
 * Says how much a line of a bill may differ from what was agreed before a person looks at it: both
 * a percentage and an amount at most. Refuses `BAD_TOLERANCE`, `NEGATIVE_AMOUNT`, `INEXACT_AMOUNT`.
 */
export const savePayablesPolicy = command(
  SavePayablesPolicy,
  'finance:setup',
  async ({ sql: db, viewer, company: { currency } }, input) => {
    requireStaff(viewer);
    const percent = decimal(input.priceTolerancePercent);
    const limit = decimal(input.priceToleranceLimit);
    if (percent.isNegative() || percent.greaterThan(100)) {
      refuse('BAD_TOLERANCE', { given: percent.toFixed() }, ['priceTolerancePercent']);
    }
    const given = limit.toFixed();
    const decimals = minorDigitsOf(currency);
    if (limit.isNegative()) refuse('NEGATIVE_AMOUNT', { given }, ['priceToleranceLimit']);
    if (limit.decimalPlaces() > decimals) {
      refuse('INEXACT_AMOUNT', { amount: given, currency, decimals }, ['priceToleranceLimit']);
    }
    await sql`update payables_policy set price_tolerance_percent = ${percent.toFixed()},
      price_tolerance_limit = ${given}`.execute(db);
    return { priceTolerancePercent: percent.toFixed() };
  },
);
