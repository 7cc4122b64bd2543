import { daysAfter } from '../../../kernel/clock.ts';
import { BadInput } from '../../../kernel/refusal.ts';

/** Days from the first to the last, both counted. */
export type Period = { from: string; to: string };

const DAY_MS = 86_400_000;

/** How many days a period has; throws `BadInput` for one that begins after it ends. */
export function daysOf({ from, to }: Period): number {
  if (from > to) throw new BadInput('The period begins after it ends.');
  return (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
}

/** As many days right before. */
export function periodBefore(period: Period): Period {
  const days = daysOf(period);
  return { from: daysAfter(period.from, -days), to: daysAfter(period.from, -1) };
}
