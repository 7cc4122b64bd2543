import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { Quantity, type Unit } from '../../../kernel/quantity.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { pricePer, ruleFor, type PriceRule } from './price-rule.ts';
import { taxesOn, type Tax } from './tax.ts';

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
  /** Each step of the calculation, in order, for people. */
  why: string[];
};

/**
 * Prices a line: list or override, scale, discount, line rounding, tax. The line's amount, its
 * discount and its tax are each rounded half-up to the minor unit. Refuses `NOT_POSITIVE`,
 * `UNKNOWN_UNIT`, `INEXACT_QUANTITY`, `NO_PRICE`, `NEGATIVE_PRICE` and `BAD_DISCOUNT`.
 */
export function priceLine(line: BasketLine, facts: LineFacts): PricedLine {
  const { product, currency, tax } = facts;
  const quantity = orderedOf(line, product);
  const { unitPrice, why } = unitPriceOf(line, quantity, facts);
  const amount = new Money(unitPrice.times(quantity.value), currency).rounded();
  why.push(`${said(quantity)} × ${unitPrice} = ${amount.amount}`);
  const discountPercent = percentOf(line);
  const discount = discountOn(amount, discountPercent);
  if (!discountPercent.isZero()) why.push(`Discount ${discountPercent} %: -${discount.amount}`);
  const net = amount.minus(discount);
  const [levied] = taxesOn(net, [tax]) as [Money];
  why.push(`Tax ${tax.code} ${tax.percent} % of ${net.amount}: ${levied.amount}`);
  return {
    productId: product.id,
    sku: product.sku,
    name: product.name,
    unit: quantity.unit,
    baseUnit: product.baseUnit,
    baseQuantity: quantity.to(product.baseUnit, product.units).value,
    unitPrice,
    discountPercent,
    net,
    taxCode: tax.code,
    taxRate: decimal(tax.percent),
    tax: levied,
    gross: net.plus(levied),
    why,
  };
}

/** A discount in percent, rounded half-up to the minor unit. */
export function discountOn(amount: Money, percent: Decimal): Money {
  return amount.times(percent.dividedBy(100)).rounded();
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
    return { unitPrice, why: [`Given: ${unitPrice} ${currency} per ${quantity.unit}`] };
  }
  const rule = ruleFor(quantity, rules, product);
  if (!rule) {
    const { id: productId, sku } = product;
    refuse('NO_PRICE', { productId, sku, unit: quantity.unit, currency });
  }
  const unitPrice = pricePer(quantity.unit, rule, product.units);
  return { unitPrice, why: whyOf(rule, quantity.unit, unitPrice, currency) };
}

function whyOf(rule: PriceRule, unit: string, unitPrice: Decimal, currency: string): string[] {
  const { listCode, audience, precedence, minQuantity } = rule;
  const why = [`List ${listCode} (${audience}, precedence ${precedence})`];
  const price = `${rule.unitPrice} ${currency} per ${rule.unit}`;
  why.push(minQuantity.isZero() ? price : `From ${minQuantity} ${rule.unit}: ${price}`);
  if (unit !== rule.unit) why.push(`${unitPrice} ${currency} per ${unit}`);
  return why;
}

function percentOf({ discountPercent }: BasketLine): Decimal {
  const percent = discountPercent == null ? ZERO : decimal(discountPercent);
  if (percent.isNegative() || percent.greaterThan(100)) {
    refuse('BAD_DISCOUNT', { given: percent.toFixed() }, ['discountPercent']);
  }
  return percent;
}

function said({ value, unit }: Quantity): string {
  return `${value} ${unit}`;
}
