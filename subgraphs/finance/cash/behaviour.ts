import { daysAfter } from '../../../kernel/clock.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';

/** How late customers have paid: amounts times days late, and the amounts. */
export type Habit = { weighted: string; paid: string };

/**
 * Days after the due date on which money has come, weighted by amount, in whole days; negative when
 * it came early. Null where nothing was paid.
 */
export function daysLate({ weighted, paid }: Habit): number | null {
  const total: Decimal = decimal(paid);
  if (!total.greaterThan(0)) return null;
  return decimal(weighted).dividedBy(total).toDecimalPlaces(0).toNumber();
}

/** When an invoice is likely paid: as late as its customer is wont to, today at the earliest. */
export function likelyOn(dueDate: string, late: number, today: string): string {
  const likely = daysAfter(dueDate, late);
  return likely < today ? today : likely;
}
