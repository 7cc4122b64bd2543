import { decimal, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';

/** What a product in a warehouse has, and what will be wanted and come; in the base unit. */
export type Outlook = {
  onHand: Decimal;
  safetyStock: Decimal;
  /** By week, the present one first. */
  demand: readonly Decimal[];
  inbound: readonly Decimal[];
};

/** What can be ordered, and how. */
export type Terms = {
  /** The first week into which something that is ordered today can come. */
  firstWeek: number;
  minimum: Decimal;
  multiple: Decimal;
  /** Weeks of demand that one order covers. */
  coverWeeks: number;
};

/** Something to come in a week; `projected` is what its end would have seen without it. */
export type PlannedReceipt = { week: number; quantity: Decimal; projected: Decimal };

export type Plan = {
  receipts: PlannedReceipt[];
  /** In stock at the end of each week, with the planned receipts. */
  projected: Decimal[];
  /** The first week that ends below zero, and the worst lack. */
  shortage: { week: number; quantity: Decimal } | null;
};

/** At least the minimum, in whole multiples. */
export function lotOf(need: Decimal, { minimum, multiple }: Pick<Terms, 'minimum' | 'multiple'>) {
  const least = need.lessThan(minimum) ? minimum : need;
  return least.dividedBy(multiple).ceil().times(multiple);
}

/**
 * Plans receipts week by week (time-phased order point: Orlicky's Material Requirements Planning):
 * where a week would end below the safety stock, so much comes as lasts for the cover, in lots; not
 * before the lead time lets it.
 */
export function timePhase(outlook: Outlook, terms: Terms): Plan {
  const { onHand, safetyStock, demand, inbound } = outlook;
  const receipts: PlannedReceipt[] = [];
  const projected: Decimal[] = [];
  let stock = onHand;
  demand.forEach((wanted, week) => {
    stock = stock.plus(inbound[week] ?? ZERO).minus(wanted);
    if (week >= terms.firstWeek && stock.lessThan(safetyStock)) {
      const covered = range(week + 1, week + terms.coverWeeks);
      const further = sum(covered.map((n) => demand[n] ?? ZERO));
      const coming = sum(covered.map((n) => inbound[n] ?? ZERO));
      const rest = further.minus(coming);
      const need = safetyStock.minus(stock).plus(rest.isNegative() ? ZERO : rest);
      const quantity = lotOf(need, terms);
      receipts.push({ week, quantity, projected: stock });
      stock = stock.plus(quantity);
    }
    projected.push(stock);
  });
  const week = projected.findIndex((value) => value.isNegative());
  const worst = projected.reduce((low, value) => (value.lessThan(low) ? value : low), ZERO);
  return { receipts, projected, shortage: week < 0 ? null : { week, quantity: worst.neg() } };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}

/**
 * Stock for what nobody foresees: z·σ·√L, with the weekly spread of the forecast's error and the
 * lead time in weeks (Silver, Pyke & Thomas, Inventory and Production Management, 6.7).
 */
export function safetyStockOf(
  serviceLevel: Decimal,
  spread: number,
  leadTimeDays: number,
): Decimal {
  const weeks = Math.max(1, leadTimeDays / 7);
  const stock = quantileOf(Number(serviceLevel) / 100) * spread * Math.sqrt(weeks);
  return decimal(Math.max(0, stock).toFixed(3));
}

/** Standard normal quantile for 0.5 to 1, within 4.5e-4 (Abramowitz & Stegun, 26.2.23). */
export function quantileOf(probability: number): number {
  const t = Math.sqrt(-2 * Math.log(1 - probability));
  const up = 2.515517 + 0.802853 * t + 0.010328 * t * t;
  const down = 1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3;
  return t - up / down;
}
