import type { Decimal } from '../../../kernel/decimal.ts';

/**
 * A customer's open orders in the company's currency. The row is locked while an order is reviewed,
 * so that two orders that fit the limit only one at a time never both pass.
 */
export type CreditAccount = {
  /** Gross of all approved orders, not yet invoiced. */
  exposure: Decimal;
  /** Gross ever invoiced; only its growth matters. */
  invoiced: Decimal;
};
