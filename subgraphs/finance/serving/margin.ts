import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';

/** What a margin is made of; costs positive. */
export type MarginFigures = {
  /** Without tax, with freight charged, less what credit notes took back. */
  revenue: string;
  /** Of goods, less those that came back. */
  cost: string;
  /** What carrying them costs us. */
  freight: string;
  /** Of revenue and cost: what returns took from the margin. */
  returns: string;
  /** Cash discounts given. */
  discounts: string;
  writeOffs: string;
  /** Time spent on orders, lines, shipments and returns, at what it costs. */
  handling: string;
};

/** What something earned, step by step, and what is left once it was served. */
export type Margin = Record<keyof MarginFigures | 'amount' | 'net', Decimal> & {
  currency: string;
  percent: Decimal | null;
  netPercent: Decimal | null;
};

/**
 * Revenue less cost and freight is the margin; less what was given up and what serving takes, the
 * margin after costs to serve. Time is costed by activity: minutes of each times cost of a minute
 * (time-driven activity-based costing; Kaplan and Anderson, Harvard Business Review, Nov. 2004).
 */
export function marginOf(figures: MarginFigures, currency: string): Margin {
  const rounded = (amount: string) => new Money(amount, currency).rounded().amount;
  const revenue = rounded(figures.revenue);
  const cost = rounded(figures.cost);
  const freight = rounded(figures.freight);
  const returns = rounded(figures.returns);
  const discounts = rounded(figures.discounts);
  const writeOffs = rounded(figures.writeOffs);
  const handling = rounded(figures.handling);
  const amount = revenue.minus(cost).minus(freight);
  const net = amount.minus(discounts).minus(writeOffs).minus(handling);
  return {
    ...{ revenue, cost, freight, returns, discounts, writeOffs, handling, amount, net, currency },
    percent: percentOf(amount, revenue),
    netPercent: percentOf(net, revenue),
  };
}

function percentOf(part: Decimal, whole: Decimal): Decimal | null {
  return whole.isZero() ? null : decimal(part.times(100).dividedBy(whole).toFixed(2));
}
