import { decimal, sum, type Decimal } from '../../kernel/decimal.ts';
import { Money } from '../../kernel/money.ts';
import type { OrderLine } from './order-line.ts';

type Priced = Pick<
  OrderLine,
  'unitPrice' | 'quantity' | 'discountPercent' | 'promotions' | 'taxRate' | 'isTaxIncluded'
> & { currency: string };

/** What a line would cost without tax before discount and promotions. */
export function listNetOf(line: Priced): Decimal {
  const { unitPrice, quantity, taxRate, isTaxIncluded, currency } = line;
  const base = isTaxIncluded ? taxRate.plus(100) : decimal(100);
  return new Money(unitPrice.times(quantity).times(100).dividedBy(base), currency).rounded().amount;
}

/**
 * What a line costs at its price, as sales reckons it: what is left after discount and promotions,
 * and its tax, are rounded half-up to the minor unit, once.
 */
export function amountsOf(line: Priced): { net: Decimal; tax: Decimal; gross: Decimal } {
  const { unitPrice, quantity, discountPercent, promotions, taxRate, isTaxIncluded } = line;
  const rounded = (amount: Decimal) => new Money(amount, line.currency).rounded().amount;
  const share = decimal(100).minus(discountPercent).dividedBy(100);
  const listed = unitPrice.times(quantity).times(share);
  const left = rounded(listed.minus(sum(promotions.map(({ amount }) => amount))));
  const base = isTaxIncluded ? taxRate.plus(100) : decimal(100);
  const tax = rounded(left.times(taxRate).dividedBy(base));
  if (isTaxIncluded) return { net: left.minus(tax), tax, gross: left };
  return { net: left, tax, gross: left.plus(tax) };
}
