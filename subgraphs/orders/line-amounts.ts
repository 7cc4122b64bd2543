import { decimal, sum, ZERO, type Decimal } from '../../kernel/decimal.ts';
import { Money } from '../../kernel/money.ts';
import { exactTaxes } from '../../kernel/tax.ts';
import type { OrderLine } from './order-line.ts';

type Priced = Pick<
  OrderLine,
  | 'unitPrice'
  | 'quantity'
  | 'discountPercent'
  | 'promotions'
  | 'taxCode'
  | 'taxRate'
  | 'taxParts'
  | 'isTaxIncluded'
> & { currency: string };

/**
 * What a line costs at its price, as sales reckons it: what is left after discount and promotions,
 * and each tax on it, are rounded half-up to the minor unit, once.
 */
export function amountsOf(line: Priced): { net: Decimal; tax: Decimal; gross: Decimal } {
  const { unitPrice, quantity, discountPercent, promotions, isTaxIncluded, currency } = line;
  const share = decimal(100).minus(discountPercent).dividedBy(100);
  const listed = unitPrice.times(quantity).times(share);
  const off = sum(promotions.map(({ amount }) => amount));
  const left = new Money(listed.minus(off), currency).rounded();
  const rate = { code: line.taxCode, percent: line.taxRate, parts: line.taxParts };
  const taxes = exactTaxes(left, rate, isTaxIncluded).map((tax) => tax.rounded());
  const tax = Money.total(taxes, currency);
  const [net, gross] = isTaxIncluded ? [left.minus(tax), left] : [left, left.plus(tax)];
  return { net: net.amount, tax: tax.amount, gross: gross.amount };
}

/** What a line would cost without tax before discount and promotions. */
export function listNetOf(line: Priced): Decimal {
  return amountsOf({ ...line, discountPercent: ZERO, promotions: [] }).net;
}

type Sized = Priced & Pick<OrderLine, 'ordered'>;

/** The line for another quantity at its price; promotions go on in proportion. */
export function resized(line: Sized, ordered: Decimal) {
  const sized = (amount: Decimal) => amount.times(ordered).dividedBy(line.ordered);
  const promotions = line.promotions.map(({ amount, ...promotion }) => {
    const rounded = new Money(sized(decimal(amount)), line.currency).rounded();
    return { ...promotion, amount: rounded.amount.toFixed() };
  });
  const quantity = sized(line.quantity);
  const amounts = amountsOf({ ...line, promotions, quantity });
  return { promotions, quantity, ordered, ...amounts };
}
