import { sum, type Decimal } from '../../../kernel/decimal.ts';
import { daysAfter } from '../../../kernel/clock.ts';
import type { PlanDimension, PlanMeasure, PlanPart } from './plan-scope.ts';

/** For how long each target of a plan is. */
export type TargetSpan = 'MONTH' | 'QUARTER' | 'YEAR';

/** What of a plan its targets follow from; amounts by month, of a child or, without key, of all. */
export type PlanInForce = {
  name: string;
  year: number;
  measure: PlanMeasure;
  dimension: PlanDimension;
  scope: readonly PlanPart[];
  cells: readonly { key: string | null; month: number; amount: Decimal }[];
};

/** A target that a plan makes; `parts` say of which sales. */
export type PlanTarget = {
  key: string | null;
  name: string;
  from: string;
  to: string;
  amount: Decimal;
  parts: Partial<Record<PlanDimension, string>>;
};

const monthsOf: Record<TargetSpan, number> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/**
 * The targets of a plan: of the whole, and of each child that somebody can be told of; where
 * nothing is to be sold there is none.
 */
export function targetsOf(plan: PlanInForce, span: TargetSpan): PlanTarget[] {
  const { year, dimension, scope } = plan;
  const size = monthsOf[span];
  if (scope.some(isOfNobody)) return [];
  const told = plan.cells.filter(({ key }) => key !== '');
  return [...Map.groupBy(told, ({ key }) => key)].flatMap(([key, cells]) => {
    const spans = Map.groupBy(cells, ({ month }) => Math.floor((month - 1) / size));
    const own = key === null ? [] : [{ dimension, key }];
    const parts = Object.fromEntries([...scope, ...own].map((part) => [part.dimension, part.key]));
    return [...spans].flatMap(([n, months]): PlanTarget[] => {
      const amount = sum(months.map((cell) => cell.amount));
      const from = firstOf(year, n * size + 1);
      const to = daysAfter(firstOf(year, (n + 1) * size + 1), -1);
      const name = [plan.name, labelOf(year, n, span)].join(' ');
      return amount.isZero() ? [] : [{ key, name, from, to, amount, parts }];
    });
  });
}

/** Sales of no territory, say, are no part that a target can name. */
function isOfNobody({ key }: PlanPart): boolean {
  return key === '';
}

function labelOf(year: number, n: number, span: TargetSpan): string {
  if (span === 'YEAR') return String(year);
  return span === 'QUARTER' ? `${year}-Q${n + 1}` : firstOf(year, n + 1).slice(0, 7);
}

/** The first day of a month; the thirteenth is the next year's first. */
function firstOf(year: number, month: number): string {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-01`;
}
