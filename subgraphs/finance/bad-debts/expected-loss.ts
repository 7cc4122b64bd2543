import { sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** From how many days overdue how much is expected to be lost; from 0 also what is not due. */
export type LossRate = { fromDaysOverdue: number; percent: Decimal };

/** What is open by days overdue; less than 1 is not due yet. */
export type LateAmount = { late: number; open: Decimal };

export type BadDebtBucket = LossRate & { open: Decimal; required: Decimal };

const MOST_RATES = 20;

/** Refuses `BAD_DEBT_RATES` unless they begin at 0 days, rise, and are from 0 to 100 percent. */
export function requireRising(rates: readonly LossRate[]): void {
  const isRising = rates.every(({ fromDaysOverdue }, n) =>
    n === 0 ? fromDaysOverdue === 0 : fromDaysOverdue > rates[n - 1]!.fromDaysOverdue,
  );
  const isPart = rates.every(({ percent }) => !percent.isNegative() && !percent.greaterThan(100));
  if (rates.length < 1 || rates.length > MOST_RATES || !isRising || !isPart) {
    const given = rates.map(
      ({ fromDaysOverdue: from, percent }) => `${from}: ${percent.toFixed()}`,
    );
    refuse('BAD_DEBT_RATES', { given: given.join(', ') }, ['rates']);
  }
}

/**
 * What is expected not to be paid: of each bucket its percentage of all that is open in it, half-up
 * to the minor unit (IFRS 9 B5.5.35, a provision matrix).
 */
export function bucketsOf(
  amounts: readonly LateAmount[],
  rates: readonly LossRate[],
  currency: string,
): BadDebtBucket[] {
  return rates.map((rate, n) => {
    const from = n === 0 ? -Infinity : rate.fromDaysOverdue;
    const to = rates[n + 1]?.fromDaysOverdue ?? Infinity;
    const own = amounts.filter(({ late }) => late >= from && late < to);
    const open = sum(own.map((amount) => amount.open));
    const share = new Money(open.times(rate.percent).dividedBy(100), currency);
    return { ...rate, open, required: share.rounded().amount };
  });
}

/** The sum of what the buckets require. */
export function requiredBy(buckets: readonly BadDebtBucket[]): Decimal {
  return sum([ZERO, ...buckets.map(({ required }) => required)]);
}
