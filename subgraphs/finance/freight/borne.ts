import type { Decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf } from '../../../kernel/money.ts';
import { split } from '../../../kernel/split.ts';

/** How much of what carrying a shipment costs an order bears, relative to the others. */
export type FreightShare = { orderId: string; weight: string };

/** An order's part of an amount; of no order when nobody knows for whom it was carried. */
export type Borne = { orderId: string | null; amount: Decimal };

/**
 * What of an amount each order bears, in proportion to the shares by the largest remainder: parts
 * of minor units that sum to the whole.
 */
export function borneBy(
  shares: readonly FreightShare[],
  amount: Decimal,
  currency: string,
): Borne[] {
  if (shares.length === 0) return [{ orderId: null, amount }];
  const weights = shares.map(({ weight }) => weight);
  const parts = split(amount, weights, minorDigitsOf(currency));
  return shares.map(({ orderId }, index) => ({ orderId, amount: parts[index]! }));
}
