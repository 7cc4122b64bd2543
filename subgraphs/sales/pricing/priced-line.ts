import { decimal, ZERO, type Decimal, type Numeric } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { Quantity, type Unit } from '../../../kernel/quantity.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { pricePer, ruleFor, type PriceRule } from './price-rule.ts';
import { taxesOn, type Tax } from './tax.ts';
import type { Step } from './why.ts';

export type SoldProduct = {
  id: string;
  sku: string;
  name: string;
  baseUnit: string;
  units: Unit[];
  taxCategory: string;
};

export type BasketLine = {
  quantity: { value: string; unit?: string | null };
  /** Taken as it is instead of a price list's. */
  unitPrice?: string | null;
  discountPercent?: string | null;
};

/** What there is to know for pricing a line. */
export type LineFacts = {
  product: SoldProduct;
  rules: readonly PriceRule[];
  tax: Tax;
  currency: string;
};

export type PricedLine = {
  productId: string;
  sku: string;
  name: string;
  unit: string;
  baseUnit: string;
  baseQuantity: Decimal;
  /** Per one `unit`. */
  unitPrice: Decimal;
  discountPercent: Decimal;
  net: Money;
  taxCode: string;
  taxRate: Decimal;
  tax: Money;
  gross: Money;
  /** Each step of the calculation, in order. */
  why: Step[];
};

/**
 * Prices a line: list or override, scale, discount, line rounding, tax. The line's net and its tax
 * are each rounded half-up to the minor unit, once. Refuses `NOT_POSITIVE`,
 * `UNKNOWN_UNIT`, `INEXACT_QUANTITY`, `NO_PRICE`, `NEGATIVE_PRICE` and `BAD_DISCOUNT`.
 */
export function priceLine(line: BasketLine, facts: LineFacts): PricedLine {
  const { product, tax } = facts;
  const { id: productId, sku, name, baseUnit, units } = product;
  const quantity = orderedOf(line, product);
  const { unitPrice, why } = unitPriceOf(line, quantity, facts);
  const { steps, ...amounts } = amountsOf(line, quantity, unitPrice, facts);
  return {
    productId,
    sku,
    name,
    unit: quantity.unit,
    baseUnit,
    baseQuantity: quantity.to(baseUnit, units).value,
    unitPrice,
    ...amounts,
    taxCode: tax.code,
    taxRate: decimal(tax.percent),
    why: [...why, ...steps],
  };
}

function amountsOf(
  line: BasketLine,
  { value, unit }: Quantity,
  price: Decimal,
  { currency, tax: { code, percent } }: LineFacts,
) {
  const amount = new Money(price.times(value), currency);
  const steps = [step('AMOUNT', { quantity: value, unit, price, amount: amount.rounded().amount })];
  const discountPercent = percentOf(line);
  const discount = discountOn(amount, discountPercent);
  if (!discountPercent.isZero()) {
    steps.push(step('DISCOUNT', { percent: discountPercent, amount: discount.amount }));
  }
  const net = amount.rounded().minus(discount);
  const [tax] = taxesOn(net, [{ code, percent }]) as [Money];
  steps.push(step('TAX', { code, percent, net: net.amount, amount: tax.amount }));
  return { discountPercent, net, tax, gross: net.plus(tax), steps };
}

/** A discount in percent: what is left is rounded half-up to the minor unit, and it is the rest. */
export function discountOn(amount: Money, percent: Decimal): Money {
  const left = amount.times(decimal(100).minus(percent).dividedBy(100)).rounded();
  return amount.rounded().minus(left);
}

function orderedOf({ quantity }: BasketLine, { baseUnit, units }: SoldProduct): Quantity {
  const ordered = new Quantity(quantity.value, quantity.unit ?? baseUnit);
  if (!ordered.value.greaterThan(0))
    refuse('NOT_POSITIVE', { given: quantity.value }, ['quantity']);
  return ordered.to(ordered.unit, units);
}

function unitPriceOf(line: BasketLine, quantity: Quantity, facts: LineFacts) {
  const { product, rules, currency } = facts;
  if (line.unitPrice != null) {
    const unitPrice = decimal(line.unitPrice);
    if (unitPrice.isNegative()) refuse('NEGATIVE_PRICE', { given: line.unitPrice }, ['unitPrice']);
    const given = { price: unitPrice, currency, unit: quantity.unit };
    return { unitPrice, why: [step('GIVEN', given)] };
  }
  const rule = ruleFor(quantity, rules, product);
  if (!rule) {
    const { id: productId, sku } = product;
    refuse('NO_PRICE', { productId, sku, unit: quantity.unit, currency });
  }
  const unitPrice = pricePer(quantity.unit, rule, product.units);
  return { unitPrice, why: whyOf(rule, quantity.unit, unitPrice, currency) };
}

function whyOf(rule: PriceRule, unit: string, unitPrice: Decimal, currency: string): Step[] {
  const { listCode: list, audience, precedence, minQuantity } = rule;
  const price = { price: rule.unitPrice, currency, unit: rule.unit };
  return [
    step('LIST', { list, audience, precedence }),
    minQuantity.isZero() ? step('PRICE', price) : step('SCALE', { ...price, minQuantity }),
    ...(unit === rule.unit ? [] : [step('PRICE', { price: unitPrice, currency, unit })]),
  ];
}

/** A step with its figures as text, Decimals without exponent. */
function step(kind: Step['kind'], figures: Record<string, Numeric>): Step {
  const texts = Object.entries(figures).map(([name, figure]) => [name, `${figure}`]);
  return { kind, figures: Object.fromEntries(texts) };
}

function percentOf({ discountPercent }: BasketLine): Decimal {
  const percent = discountPercent == null ? ZERO : decimal(discountPercent);
  if (percent.isNegative() || percent.greaterThan(100)) {
    refuse('BAD_DISCOUNT', { given: percent.toFixed() }, ['discountPercent']);
  }
  return percent;
}
