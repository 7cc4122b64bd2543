import { decimal, sum, ZERO, type Decimal } from '../../kernel/decimal.ts';
import { Money } from '../../kernel/money.ts';
import { exactTaxes } from '../../kernel/tax.ts';
import type { Billed } from './fulfilment/billing.ts';
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

type Sized = Priced & Pick<OrderLine, 'ordered' | 'nominalWeight'>;

/** How much its unit price is for: of the ordered unit, or about what it weighs. */
export function pricedOf({ nominalWeight, ordered, quantity }: Sized): Decimal {
  return nominalWeight?.times(ordered) ?? quantity;
}

/**
 * What a line costs at its price, as sales reckons it, or what so much of it does: what is left
 * after discount and promotions, and each tax on it, are rounded half-up to the minor unit, once.
 */
export function amountsOf(
  line: Priced,
  priced = line.quantity,
): { net: Decimal; tax: Decimal; gross: Decimal } {
  const { unitPrice, discountPercent, promotions, isTaxIncluded, currency } = line;
  const share = decimal(100).minus(discountPercent).dividedBy(100);
  const listed = unitPrice.times(priced).times(share);
  const off = sum(promotions.map(({ amount }) => amount));
  const left = new Money(listed.minus(off), currency).rounded();
  const rate = { code: line.taxCode, percent: line.taxRate, parts: line.taxParts };
  const taxes = exactTaxes(left, rate, isTaxIncluded).map((tax) => tax.rounded());
  const tax = Money.total(taxes, currency);
  const [net, gross] = isTaxIncluded ? [left.minus(tax), left] : [left, left.plus(tax)];
  return { net: net.amount, tax: tax.amount, gross: gross.amount };
}

/** What a line, or so much of it, would cost without tax before discount and promotions. */
export function listNetOf(line: Priced, priced = line.quantity): Decimal {
  return amountsOf({ ...line, discountPercent: ZERO, promotions: [] }, priced).net;
}

/** The line for another quantity at its price; promotions go on in proportion. */
export function resized(line: Sized, ordered: Decimal) {
  const sized = (amount: Decimal) => amount.times(ordered).dividedBy(line.ordered);
  const promotions = promotionsOn(line, sized);
  const quantity = sized(line.quantity);
  const amounts = amountsOf({ ...line, promotions }, sized(pricedOf(line)));
  return { promotions, quantity, ordered, ...amounts };
}

/** What so much by weight costs of a line that is priced by it; promotions go on in proportion. */
export function billOfWeight(line: Sized, weight: Decimal): Billed {
  const whole = pricedOf(line);
  const promotions = promotionsOn(line, (amount) => amount.times(weight).dividedBy(whole));
  const { net, gross } = amountsOf({ ...line, promotions }, weight);
  return { net, gross, discount: listNetOf(line, weight).minus(net) };
}

function promotionsOn({ promotions, currency }: Priced, sized: (amount: Decimal) => Decimal) {
  return promotions.map(({ amount, ...promotion }) => {
    const rounded = new Money(sized(decimal(amount)), currency).rounded();
    return { ...promotion, amount: rounded.amount.toFixed() };
  });
}
