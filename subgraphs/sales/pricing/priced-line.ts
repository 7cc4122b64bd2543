import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { Quantity, type Unit } from '../../../kernel/quantity.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Tax } from '../../../kernel/tax.ts';
import type { Applied, OpenLine } from '../promotions/apply-promotions.ts';
import { pricePer, ruleFor, type PricedUnit, type PriceRule } from './price-rule.ts';
import { shownPrice, taxLines, type LineTax, type Taxed, type TaxTerms } from './tax.ts';
import { step, type Step } from './why.ts';

/** Whether it is sold: as ever, until the stock is gone, or not any more. */
export type ProductStatus = 'ACTIVE' | 'SELL_OUT' | 'ARCHIVED';

export type SoldProduct = {
  id: string;
  sku: string;
  name: string;
  baseUnit: string;
  units: Unit[];
  /** How its goods are weighed, where they carry two quantities. */
  catchWeight?: PricedUnit['catchWeight'];
  taxCategory: string;
  /** For how many days its goods are good; null when they keep. */
  shelfLifeDays?: number | null;
  status: ProductStatus;
  replacedBy?: { sku: string } | null;
};

export type BasketLine = {
  quantity: { value: string; unit?: string | null };
  /** Taken as it is instead of a price list's. */
  unitPrice?: string | null;
  /** Of such a price: per one of what, if not of the ordered unit; see `priceUnit` below. */
  priceUnit?: string | null;
  /** Of such a price: tax is in it. */
  isTaxIncluded?: boolean | null;
  discountPercent?: string | null;
};

/** What there is to know for pricing a line. */
export type LineFacts = {
  product: SoldProduct;
  rules: readonly PriceRule[];
  tax: Tax;
  currency: string;
};

/** Of goods that are priced by weight. */
type ByWeight = {
  /** The unit that they are weighed in. */
  priceUnit: string;
  /** Of one base unit; amounts are those of as much. */
  nominalWeight: Decimal;
};

export type PricedLine = Partial<ByWeight> & {
  productId: string;
  sku: string;
  name: string;
  unit: string;
  baseUnit: string;
  baseQuantity: Decimal;
  /** Per one `priceUnit`, else per one `unit`. */
  unitPrice: Decimal;
  /** What price lists say instead, with tax like it; null when they gave it, or have none. */
  listPrice: Decimal | null;
  /** Tax is in the unit price. */
  isTaxIncluded: boolean;
  discountPercent: Decimal;
  /** What promotions have taken off, in turn. */
  promotions: Applied[];
  net: Money;
  taxCode: string;
  taxRate: Decimal;
  tax: Money;
  /** What `tax` consists of. */
  taxes: LineTax[];
  gross: Money;
  /** As the channel shows it, per one `unit` and for all, with tax or without. */
  shownUnitPrice: Decimal;
  shown: Money;
  status: ProductStatus;
  /** SKU of what takes the product's place. */
  successor: string | null;
  /** For how many days its goods are good; null when they keep. */
  shelfLifeDays?: number | null;
  /** Each step of the calculation, in order. */
  why: Step[];
};

/** A line with its price, before promotions and tax. */
export type StartedLine = OpenLine & {
  product: SoldProduct;
  quantity: Quantity;
  unitPrice: Decimal;
  listPrice: Decimal | null;
  byWeight: ByWeight | null;
  isTaxIncluded: boolean;
  discountPercent: Decimal;
  tax: Tax;
};

/**
 * Begins to price a line: list or override, scale, discount. Refuses `NOT_POSITIVE`,
 * `UNKNOWN_UNIT`, `INEXACT_QUANTITY`, `NO_PRICE`, `NEGATIVE_PRICE` and `BAD_DISCOUNT`.
 */
export function startLine(line: BasketLine, facts: LineFacts): StartedLine {
  const { product, tax, currency } = facts;
  const quantity = orderedOf(line, product);
  const priced = unitPriceOf(line, quantity, facts);
  const { unitPrice, listPrice, priceUnit, isTaxIncluded, why } = priced;
  const baseQuantity = quantity.to(product.baseUnit, product.units).value;
  const byWeight = priceUnit
    ? { priceUnit, nominalWeight: decimal(product.catchWeight!.nominal) }
    : null;
  const unit = priceUnit ?? quantity.unit;
  const value = byWeight?.nominalWeight.times(baseQuantity) ?? quantity.value;
  const listed = new Money(unitPrice.times(value), currency);
  why.push(step('AMOUNT', { quantity: value, unit, price: unitPrice, amount: shown(listed) }));
  const discountPercent = percentOf(line);
  const discount = discountOn(listed, discountPercent);
  if (!discountPercent.isZero()) {
    why.push(step('DISCOUNT', { percent: discountPercent, amount: discount.amount }));
  }
  return {
    productId: product.id,
    baseQuantity,
    amount: listed.times(decimal(100).minus(discountPercent).dividedBy(100)),
    isAgreed: line.unitPrice != null || !discountPercent.isZero(),
    applied: [],
    why,
    ...{ product, quantity, unitPrice, listPrice, byWeight, isTaxIncluded, discountPercent, tax },
  };
}

/** Ends lines: what is left of each, and its tax, are rounded half-up to the minor unit, once. */
export function closeLines(lines: readonly StartedLine[], terms: TaxTerms): PricedLine[] {
  const taxed = taxLines(
    lines.map(({ amount, ...line }) => ({ ...line, amount: amount.rounded() })),
    terms.taxRounding,
  );
  return lines.map((line, index) => closed(line, taxed[index]!, terms));
}

function closed(line: StartedLine, taxed: Taxed, { taxDisplay }: TaxTerms): PricedLine {
  const { net, tax, gross, taxes } = taxed;
  const { product, quantity, unitPrice, isTaxIncluded, discountPercent, applied, why } = line;
  const { listPrice } = line;
  const { id: productId, sku, name, baseUnit, status, replacedBy, shelfLifeDays } = product;
  const { code, percent } = line.tax;
  for (const { amount, isCompound, ...one } of taxes) {
    const figures = { ...one, amount: amount.amount };
    if (isTaxIncluded) why.push(step('TAX_INCLUDED', { ...figures, gross: gross.amount }));
    else why.push(step(isCompound ? 'TAX_ON_TAX' : 'TAX', { ...figures, net: net.amount }));
  }
  return {
    ...{ productId, sku, name, unit: quantity.unit, baseUnit, baseQuantity: line.baseQuantity },
    ...{ unitPrice, listPrice, ...line.byWeight, isTaxIncluded, discountPercent, net },
    promotions: applied,
    ...{ status, successor: replacedBy?.sku ?? null, shelfLifeDays },
    ...{ taxCode: code, taxRate: decimal(percent), tax, taxes, gross, why },
    shownUnitPrice: shownPrice(line, taxDisplay),
    shown: taxDisplay === 'INCLUDED' ? gross : net,
  };
}

function shown(amount: Money): Decimal {
  return amount.rounded().amount;
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
  return ordered.to(ordered.unit, units, ['quantity']);
}

function unitPriceOf(line: BasketLine, quantity: Quantity, facts: LineFacts) {
  const { product, rules, currency } = facts;
  if (line.unitPrice != null) {
    const unitPrice = decimal(line.unitPrice);
    if (unitPrice.isNegative()) refuse('NEGATIVE_PRICE', { given: line.unitPrice }, ['unitPrice']);
    const priceUnit = givenPriceUnit(line, quantity.unit, product);
    const given = { price: unitPrice, currency, unit: priceUnit ?? quantity.unit };
    const isTaxIncluded = line.isTaxIncluded ?? false;
    const listPrice = listPriceOf(priceUnit, isTaxIncluded, quantity, facts);
    return { unitPrice, listPrice, priceUnit, isTaxIncluded, why: [step('GIVEN', given)] };
  }
  const rule = ruleFor(quantity, rules, product);
  if (!rule) {
    const { id: productId, sku } = product;
    refuse('NO_PRICE', { productId, sku, unit: quantity.unit, currency });
  }
  const priceUnit = isWeighedIn(rule.unit, product) ? rule.unit : null;
  const unit = priceUnit ?? quantity.unit;
  const unitPrice = pricePer(unit, rule, product.units);
  const why = whyOf(rule, unit, unitPrice, currency);
  return { unitPrice, listPrice: null, priceUnit, isTaxIncluded: rule.isTaxIncluded, why };
}

/** What price lists say beside a given price; null where they have none for one of the same. */
function listPriceOf(
  priceUnit: string | null,
  isTaxIncluded: boolean,
  quantity: Quantity,
  { product, rules, tax }: LineFacts,
): Decimal | null {
  const rule = ruleFor(quantity, rules, product);
  if (!rule || isWeighedIn(rule.unit, product) !== (priceUnit !== null)) return null;
  const unitPrice = pricePer(priceUnit ?? quantity.unit, rule, product.units);
  return shownPrice({ ...rule, unitPrice, tax }, isTaxIncluded ? 'INCLUDED' : 'EXCLUDED');
}

/** What a given price is for one of, if not of the ordered unit. */
function givenPriceUnit({ priceUnit }: BasketLine, ordered: string, product: SoldProduct) {
  if (!priceUnit || priceUnit === ordered) return null;
  if (isWeighedIn(priceUnit, product)) return priceUnit;
  const known = [ordered, ...(product.catchWeight ? [product.catchWeight.unit] : [])];
  return refuse('UNKNOWN_UNIT', { unit: priceUnit, known }, ['priceUnit']);
}

function isWeighedIn(unit: string, { catchWeight }: SoldProduct): boolean {
  return catchWeight?.unit === unit;
}

function whyOf(rule: PriceRule, unit: string, unitPrice: Decimal, currency: string): Step[] {
  const { listCode: list, audience, precedence } = rule;
  const minQuantity = decimal(rule.minQuantity);
  const price = { price: decimal(rule.unitPrice), currency, unit: rule.unit };
  return [
    step('LIST', { list, audience, precedence }),
    minQuantity.isZero() ? step('PRICE', price) : step('SCALE', { ...price, minQuantity }),
    ...(unit === rule.unit ? [] : [step('PRICE', { price: unitPrice, currency, unit })]),
  ];
}

function percentOf({ discountPercent }: BasketLine): Decimal {
  const percent = discountPercent == null ? ZERO : decimal(discountPercent);
  if (percent.isNegative() || percent.greaterThan(100)) {
    refuse('BAD_DISCOUNT', { given: percent.toFixed() }, ['discountPercent']);
  }
  return percent;
}
