import { decimal, type Decimal, type Numeric } from '../../../kernel/decimal.ts';
import { daysOf, type Period } from '../analysis/period.ts';
import { workingDays, type SalesCalendar } from './working-days.ts';

/** Why a target will probably be missed. */
export type Risk = 'NOTHING_SOLD' | 'BEHIND_PACE' | 'MISSED';

/** What is to be sold in a period, and what of it is. */
export type Course = {
  from: string;
  to: string;
  amount: Numeric;
  actual: Numeric;
  /** Whether its last watch held it to be at risk. */
  wasAtRisk: boolean;
};

/** How a target stands on a day; amounts in its measure. */
export type Standing = {
  actual: Decimal;
  achievedPercent: Decimal;
  gap: Decimal;
  /** Null before the first working day of the period. */
  expectedAtEnd: Decimal | null;
  risk: Risk | null;
};

/** Earlier nobody can tell: a tenth of the period. */
const JUDGED_FROM = decimal('0.1');
/** Of the target: who falls below is at risk, and is so until the pace leads to more again. */
const AT_RISK_BELOW = decimal('0.9');
const SAFE_FROM = decimal('0.97');

/**
 * The landing by run rate: what was sold so far by the working days so far, times the working days
 * of the period; the day itself counts as past. A period without working days counts all its days.
 */
export function standingOf(course: Course, today: string, calendar: SalesCalendar): Standing {
  const { from, to } = course;
  const [amount, actual] = [decimal(course.amount), decimal(course.actual)];
  const count = (period: Period) => workingDays(calendar, period);
  const daysIn = count({ from, to }) > 0 ? count : daysOf;
  const days = daysIn({ from, to });
  const past = from > today ? 0 : daysIn({ from, to: to < today ? to : today });
  const expectedAtEnd = past === 0 ? null : actual.times(days).dividedBy(past).toDecimalPlaces(4);
  const isJudged = decimal(past).dividedBy(days).greaterThanOrEqualTo(JUDGED_FROM);
  const wanted = amount.times(course.wasAtRisk ? SAFE_FROM : AT_RISK_BELOW);
  const running = isJudged ? behind(actual, expectedAtEnd!, wanted) : null;
  return {
    actual,
    achievedPercent: actual.times(100).dividedBy(amount).toDecimalPlaces(2),
    gap: amount.minus(actual),
    expectedAtEnd,
    risk: to < today ? missed(actual, amount) : running,
  };
}

function missed(actual: Decimal, amount: Decimal): Risk | null {
  return actual.lessThan(amount) ? 'MISSED' : null;
}

function behind(actual: Decimal, expectedAtEnd: Decimal, wanted: Decimal): Risk | null {
  if (!expectedAtEnd.lessThan(wanted)) return null;
  return actual.greaterThan(0) ? 'BEHIND_PACE' : 'NOTHING_SOLD';
}
