import { ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import type { Order } from '../order.ts';

/** What an amount of an order counts in the company's currency; null where no rate is known. */
export function countedIn(
  base: string,
  { currency, rate }: Pick<Order, 'currency' | 'rate'>,
  amount: Decimal,
): Decimal | null {
  if (currency === base) return amount;
  return rate && new Money(rate.times(amount), base).rounded().amount;
}

/**
 * What an amount of an order counts on its customer's credit account, to the four decimals that are
 * kept; nothing where no rate is known.
 */
export function creditedFor({ rate }: Pick<Order, 'rate'>, amount: Decimal): Decimal {
  return rate ? rate.times(amount).toDecimalPlaces(4) : ZERO;
}
