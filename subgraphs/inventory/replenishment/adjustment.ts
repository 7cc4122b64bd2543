import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { BadInput, refuse } from '../../../kernel/refusal.ts';

/** What a planned adjustment changes: what goes in, or the sizes of a buffer's zones. */
export type AdjustedFigure = 'DEMAND' | 'LEAD_TIME' | 'RED' | 'YELLOW' | 'GREEN';

/**
 * A factor that holds from day to day, for a season, a promotion, a ramp-up or ramp-down. With a
 * `lastFactor` it goes evenly from `factor` on the first day to that on the last.
 */
export type Adjustment = {
  figure: AdjustedFigure;
  factor: string;
  lastFactor: string | null;
  from: string;
  until: string;
  reason: string;
};

/** The planned adjustment factors of a day (Ptak & Smith, Demand Driven MRP, ch. 8). */
export type Factors = Record<AdjustedFigure, Decimal>;

const ONE = decimal(1);
export const unadjusted: Factors = {
  DEMAND: ONE,
  LEAD_TIME: ONE,
  RED: ONE,
  YELLOW: ONE,
  GREEN: ONE,
};

/** What holds on a day: factors for the same figure multiply. */
export function factorsOn(adjustments: readonly Adjustment[], day: string): Factors {
  const factors = { ...unadjusted };
  for (const adjustment of adjustments) {
    const { figure, from, until } = adjustment;
    if (day < from || day > until) continue;
    factors[figure] = factors[figure].times(factorOn(adjustment, day)).toDecimalPlaces(6);
  }
  return factors;
}

function factorOn({ factor, lastFactor, from, until }: Adjustment, day: string): Decimal {
  const days = daysBetween(from, until);
  if (lastFactor === null || days === 0) return decimal(factor);
  const step = decimal(lastFactor).minus(factor).dividedBy(days);
  return step.times(daysBetween(from, day)).plus(factor);
}

const DAY_MS = 86_400_000;

function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / DAY_MS;
}

export type AdjustmentInput = Omit<Adjustment, 'lastFactor'> & { lastFactor?: string | null };

const MOST = 50;
const zones: readonly AdjustedFigure[] = ['RED', 'YELLOW', 'GREEN'];

/**
 * The adjustments of a rule as they are kept. Refuses `NEGATIVE_FIGURE`, `PERIOD_BACKWARDS`,
 * `REASON_MISSING`, and `ONE_POLICY` for zones of a rule that has none.
 */
export function checkedAdjustments(given: readonly AdjustmentInput[], isBuffer: boolean) {
  if (given.length > MOST) throw new BadInput(`A rule has at most ${MOST} adjustments.`);
  return given.map((adjustment, index): Adjustment => {
    const at = (field: string) => ['adjustments', String(index), field];
    const { figure, factor, lastFactor = null, from, until } = adjustment;
    if (!isBuffer && zones.includes(figure)) refuse('ONE_POLICY', {}, at('figure'));
    for (const [field, value] of Object.entries({ factor, lastFactor: lastFactor ?? '0' })) {
      if (decimal(value).isNegative()) refuse('NEGATIVE_FIGURE', { given: value }, at(field));
    }
    if (from > until) refuse('PERIOD_BACKWARDS', { from, until }, at('until'));
    const reason = adjustment.reason.trim() || refuse('REASON_MISSING', {}, at('reason'));
    return { figure, factor, lastFactor, from, until, reason };
  });
}
