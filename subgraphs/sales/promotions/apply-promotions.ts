import { decimal, least, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { step, type Step } from '../pricing/why.ts';
import type { Promotion } from './promotion.ts';

/** What applying a promotion needs of it. */
export type Terms = Pick<
  Promotion,
  | 'id'
  | 'code'
  | 'kind'
  | 'percent'
  | 'amount'
  | 'productIds'
  | 'minQuantity'
  | 'maxQuantity'
  | 'buyQuantity'
  | 'getQuantity'
  | 'components'
  | 'minAmount'
  | 'stacking'
>;

/** A promotion that has lowered a line, and by how much. */
export type Applied = { promotionId: string; code: string; amount: Money };

/** A line of a basket whose price can still be lowered. */
export type OpenLine = {
  productId: string;
  baseQuantity: Decimal;
  /** What it comes to before tax; rounded only when the line is closed. */
  amount: Money;
  /** Its price was agreed: no promotion changes it. */
  isAgreed: boolean;
  applied: Applied[];
  why: Step[];
};

type Line = OpenLine & { isClosed?: boolean };
type Apply = (lines: readonly Line[], terms: Terms) => void;

/**
 * Lowers the lines by each promotion in turn (they come by priority): first those of lines and
 * bundles, each on what the ones before have left; then those of the order, spread over its lines
 * by largest remainder. One that stands ALONE takes only lines that no other has lowered, and no
 * other takes these after it. A line never falls below zero.
 */
export function applyPromotions(lines: readonly OpenLine[], promotions: readonly Terms[]): void {
  const all = lines as readonly Line[];
  const isOfOrder = ({ kind }: Terms) => kind.startsWith('ORDER_');
  const inTurn = [
    ...promotions.filter((terms) => !isOfOrder(terms)),
    ...promotions.filter((terms) => isOfOrder(terms)),
  ];
  for (const terms of inTurn) {
    const isAlone = terms.stacking === 'ALONE';
    const open = all.filter(
      ({ isAgreed, isClosed, applied }) =>
        !isAgreed && !isClosed && !(isAlone && applied.length > 0),
    );
    apply[terms.kind](open, terms);
    if (!isAlone) continue;
    for (const line of open) line.isClosed = line.applied.some(({ code }) => code === terms.code);
  }
}

const apply: Record<Promotion['kind'], Apply> = {
  PERCENT(lines, terms) {
    for (const line of lines.filter((one) => isMeant(one, terms))) {
      lower(line, partOf(line.amount, terms.percent!), terms);
    }
  },

  AMOUNT(lines, terms) {
    for (const line of lines.filter((one) => isMeant(one, terms))) {
      const { amount, baseQuantity } = line;
      lower(line, new Money(terms.amount!.times(baseQuantity), amount.currency), terms);
    }
  },

  /** Of each so many bought, the cheapest ones are given, wholly or at a percentage off. */
  BUY_GET(lines, terms) {
    const { productIds, buyQuantity, getQuantity, percent } = terms;
    const meant = lines.filter(({ productId }) => productIds.includes(productId));
    const group = buyQuantity!.plus(getQuantity!);
    const bought = sum(meant.map(({ baseQuantity }) => baseQuantity));
    const groups = bought.dividedBy(group).floor();
    const over = bought.minus(groups.times(group)).minus(buyQuantity!);
    let given = groups.times(getQuantity!).plus(over.greaterThan(0) ? over : ZERO);
    const cheapestFirst = meant.toSorted((a, b) => priceOf(a).comparedTo(priceOf(b)));
    for (const line of cheapestFirst) {
      const here = least(given, line.baseQuantity);
      given = given.minus(here);
      const value = new Money(priceOf(line).times(here), line.amount.currency);
      lower(line, partOf(value, percent!), terms);
    }
  },

  /** As many bundles as the basket holds cost what a bundle costs. */
  BUNDLE(lines, terms) {
    const { components, amount: price } = terms;
    const there = (productId: string) =>
      sum(lines.filter((one) => one.productId === productId).map((one) => one.baseQuantity));
    const times = components
      .map(({ productId, quantity }) => there(productId).dividedBy(quantity).floor())
      .reduce(least);
    if (times.isZero()) return;
    const parts = components.flatMap(({ productId, quantity }) =>
      take(lines, productId, times.times(quantity)),
    );
    const { currency } = parts[0]!.line.amount;
    const listed = sum(parts.map(({ value }) => value));
    const saved = new Money(listed.minus(price!.times(times)), currency);
    if (saved.isZero() || saved.isNegative()) return;
    const shares = saved.split(parts.map(({ value }) => value));
    parts.forEach(({ line }, n) => lower(line, shares[n]!, terms));
  },

  ORDER_PERCENT(lines, terms) {
    lowerOrder(lines, terms, (total) => partOf(total, terms.percent!));
  },

  ORDER_AMOUNT(lines, terms) {
    lowerOrder(lines, terms, (total) => new Money(terms.amount!, total.currency));
  },
};

function isMeant({ productId, baseQuantity }: Line, terms: Terms): boolean {
  const { productIds, minQuantity, maxQuantity } = terms;
  if (productIds.length > 0 && !productIds.includes(productId)) return false;
  return (
    (!minQuantity || baseQuantity.greaterThanOrEqualTo(minQuantity)) &&
    (!maxQuantity || baseQuantity.lessThanOrEqualTo(maxQuantity))
  );
}

function partOf(amount: Money, percent: Decimal): Money {
  return amount.times(percent.dividedBy(100));
}

/** What a base unit of the line costs now. */
function priceOf({ amount, baseQuantity }: Line): Decimal {
  return amount.amount.dividedBy(baseQuantity);
}

type Part = { line: Line; value: Decimal };

/** So much of a product, from the first of its lines on, with what it costs there. */
function take(lines: readonly Line[], productId: string, quantity: Decimal): Part[] {
  let left = quantity;
  return lines
    .filter((line) => line.productId === productId)
    .flatMap((line) => {
      const here = least(left, line.baseQuantity);
      left = left.minus(here);
      return here.isZero() ? [] : [{ line, value: priceOf(line).times(here) }];
    });
}

function lowerOrder(lines: readonly Line[], terms: Terms, off: (total: Money) => Money): void {
  const [first] = lines;
  if (!first) return;
  const nets = lines.map(({ amount }) => amount.rounded());
  const total = Money.total(nets, first.amount.currency);
  if (total.isZero() || total.amount.lessThan(terms.minAmount ?? 0)) return;
  const saved = off(total).rounded();
  const most = saved.compare(total) > 0 ? total : saved;
  const shares = most.split(nets.map(({ amount }) => amount));
  lines.forEach((line, n) => {
    line.amount = nets[n]!;
    lower(line, shares[n]!, terms);
  });
}

/** Takes so much off a line, at most all of it, and says so when it makes a minor unit. */
function lower(line: Line, by: Money, { id: promotionId, code, kind }: Terms): void {
  const before = line.amount.rounded();
  const left = line.amount.minus(by);
  line.amount = left.isNegative() ? left.times(decimal(0)) : left;
  const amount = before.minus(line.amount.rounded());
  if (amount.isZero()) return;
  line.applied.push({ promotionId, code, amount });
  const name = kind.startsWith('ORDER_') ? 'ORDER_PROMOTION' : 'PROMOTION';
  line.why.push(step(name, { code, amount: amount.amount }));
}
