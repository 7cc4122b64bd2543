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
  /** Of what was received of an order line; left out, it stays. */
  quantityTolerancePercent?: string | null;
  idempotencyKey?: string | null;
};

type Result = { priceTolerancePercent: string };

const SavePayablesPolicy = commandSpec<SavePayablesPolicyInput, Result>(
  'finance.savePayablesPolicy',
);

/**
 * Says how much a line of a bill may differ from what was agreed before a person looks at it: its
 * price by both a percentage and an amount at most, its quantity by a percentage of what was
 * received. Refuses `BAD_TOLERANCE`, `NEGATIVE_AMOUNT`, `INEXACT_AMOUNT`.
 */
export const savePayablesPolicy = command(
  SavePayablesPolicy,
  'finance:setup',
  async ({ sql: db, viewer, company: { currency } }, input) => {
    requireStaff(viewer);
    const percent = percentage(input, 'priceTolerancePercent');
    const quantityPercent = percentage(input, 'quantityTolerancePercent');
    const limit = decimal(input.priceToleranceLimit);
    const given = limit.toFixed();
    const decimals = minorDigitsOf(currency);
    if (limit.isNegative()) refuse('NEGATIVE_AMOUNT', { given }, ['priceToleranceLimit']);
    if (limit.decimalPlaces() > decimals) {
      refuse('INEXACT_AMOUNT', { amount: given, currency, decimals }, ['priceToleranceLimit']);
    }
    await sql`update payables_policy set price_tolerance_percent = ${percent},
      price_tolerance_limit = ${given}, quantity_tolerance_percent
        = coalesce(${quantityPercent}::numeric, quantity_tolerance_percent)`.execute(db);
    return { priceTolerancePercent: input.priceTolerancePercent };
  },
);

type Percentage = 'priceTolerancePercent' | 'quantityTolerancePercent';

function percentage(input: SavePayablesPolicyInput, field: Percentage): string | null {
  const given = input[field];
  if (given === undefined || given === null) return null;
  const percent = decimal(given);
  if (percent.isNegative() || percent.greaterThan(100)) {
    refuse('BAD_TOLERANCE', { given: percent.toFixed() }, [field]);
  }
  return percent.toFixed();
}
