import { decimal, greatest, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';

/** How the rest of a year is foretold. */
export type ForecastMethod = 'REMAINING_BUDGET' | 'RUN_RATE';

/** What a year's budget has of a line, and what was posted; the month is that of the day asked. */
export type YearFigures = {
  budgeted: string;
  actualOfEndedMonths: string;
  actualOfMonth: string;
  budgetedOfMonth: string;
  budgetedLater: string;
};

/** Days of the year up to and with a day, and all of them. */
export type Elapsed = { days: number; of: number };

const dayMs = 86_400_000;

/** How much of a year has passed at the end of a day: nothing of a later one, all of an earlier. */
export function elapsedOf(year: number, asOf: string): Elapsed {
  const start = Date.UTC(year, 0, 1);
  const of = (Date.UTC(year + 1, 0, 1) - start) / dayMs;
  const passed = (Date.parse(`${asOf}T00:00:00Z`) - start) / dayMs + 1;
  return { days: Math.min(Math.max(passed, 0), of), of };
}

/**
 * What a line will come to at the end of the year. By `REMAINING_BUDGET`: what was posted in months
 * that have ended, the larger of budget and posted in the month of the day, and the budget of later
 * months. By `RUN_RATE`: what was posted so far, by days, for the whole year. Of a year that has not
 * begun, both are the budget.
 */
export function forecastOf(
  figures: YearFigures,
  method: ForecastMethod,
  { days, of }: Elapsed,
  currency: string,
): Decimal {
  const ended = decimal(figures.actualOfEndedMonths);
  const month = decimal(figures.actualOfMonth);
  if (days === 0) return decimal(figures.budgeted);
  if (method === 'RUN_RATE') {
    return new Money(ended.plus(month).times(of).dividedBy(days), currency).rounded().amount;
  }
  const thisMonth = days === of ? month : greatest(month, decimal(figures.budgetedOfMonth));
  return ended.plus(thisMonth).plus(days === of ? ZERO : figures.budgetedLater);
}
