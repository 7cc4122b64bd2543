import { decimal, sum, ZERO, type Decimal, type Numeric } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { split } from '../../../kernel/split.ts';

export type SplitMethod = 'HISTORY' | 'SEASON' | 'EVEN';

/** A part of a plan: a territory, a person, a channel; how much it weighs beside the others. */
export type PlanChild = { key: string; weight: Numeric };

/** What is to be split among whom, and by what. */
export type Splitting = {
  amount: Decimal;
  /** Decimals that a part may have. */
  digits: number;
  method: SplitMethod;
  children: readonly PlanChild[];
  /** Twelve weights; of no other method. */
  season: readonly Numeric[];
  /** What was sold in the year before, by key and month. */
  history: readonly { key: string; month: number; amount: Numeric }[];
};

export type PlanMonth = { month: number; amount: Decimal };
export type PlanLine = { key: string; month: number; amount: Decimal };
export type PlanFigures = { months: PlanMonth[]; lines: PlanLine[] };

const MONTHS = Array.from({ length: 12 }, (_, n) => n + 1);

/**
 * Splits a year's figure top down: into months, and each month among the children, so that children
 * sum to their month and months to the year exactly. A cell weighs what was sold in the same month
 * of the year before, or its month’s weight, or the same as each, times its child’s weight.
 * Refuses `NO_WEIGHTS` when all is weighed with nothing, as without any history.
 */
export function splitPlan({ amount, digits, ...by }: Splitting): PlanFigures {
  const weigh = weightOf(by);
  const weights = MONTHS.map((month) => by.children.map((child) => weigh(child, month)));
  const ofMonths = weights.map((ofChildren) => sum(ofChildren));
  if (sum(ofMonths).isZero()) refuse('NO_WEIGHTS', { method: by.method }, ['method']);
  const parts = split(amount, ofMonths, digits);
  const months = MONTHS.map((month, n) => ({ month, amount: parts[n]! }));
  const lines = months.flatMap(({ month, amount: whole }, n) => {
    const own = ofMonths[n]!.isZero()
      ? by.children.map(() => ZERO)
      : split(whole, weights[n]!, digits);
    return by.children.map(({ key }, k) => ({ key, month, amount: own[k]! }));
  });
  return { months, lines };
}

function weightOf({ method, season, history }: Omit<Splitting, 'amount' | 'digits'>) {
  const sold = new Map(history.map((fact) => [`${fact.month} ${fact.key}`, decimal(fact.amount)]));
  const base: Record<SplitMethod, (key: string, month: number) => Decimal> = {
    // What came back in a month weighs nothing.
    HISTORY: (key, month) => positive(sold.get(`${month} ${key}`) ?? ZERO),
    SEASON: (_key, month) => decimal(season[month - 1]!),
    EVEN: () => decimal(1),
  };
  return ({ key, weight }: PlanChild, month: number) => base[method](key, month).times(weight);
}

function positive(amount: Decimal): Decimal {
  return amount.isNegative() ? ZERO : amount;
}

/**
 * Puts what children say themselves in the place of what the split gives them; months and year stay
 * what they are. Refuses `UNKNOWN_CHILD`, `BAD_MONTH` and `NEGATIVE_FIGURE`.
 */
export function withOwnLines(
  figures: PlanFigures,
  own: readonly { key: string; month: number; amount: string }[],
): PlanFigures {
  const lines = new Map(figures.lines.map((line) => [`${line.month} ${line.key}`, line]));
  const keys = new Set(figures.lines.map(({ key }) => key));
  for (const [position, { key, month, amount }] of own.entries()) {
    const at = ['lines', String(position)];
    if (!keys.has(key)) refuse('UNKNOWN_CHILD', { key }, [...at, 'key']);
    if (month < 1 || month > 12) refuse('BAD_MONTH', { month }, [...at, 'month']);
    if (decimal(amount).isNegative())
      refuse('NEGATIVE_FIGURE', { given: amount }, [...at, 'amount']);
    lines.set(`${month} ${key}`, { key, month, amount: decimal(amount) });
  }
  return { months: figures.months, lines: [...lines.values()] };
}

/** What children lack of the whole, by month; months in which they sum to it are absent. */
export function gapsOf({ months, lines }: PlanFigures): PlanMonth[] {
  const byMonth = Map.groupBy(lines, ({ month }) => month);
  return months
    .map(({ month, amount }) => {
      const children = sum((byMonth.get(month) ?? []).map((line) => line.amount));
      return { month, amount: amount.minus(children) };
    })
    .filter(({ amount }) => !amount.isZero());
}
