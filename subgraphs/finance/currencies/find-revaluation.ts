import type { Reading } from '../../../kernel/area.ts';
import { sum, type Decimal } from '../../../kernel/decimal.ts';
import { openItemsOn } from './open-items.ts';
import type { Revalued } from './revaluation.ts';

/** What is open in other currencies at a day's end; amounts are in the company's currency. */
export type RevaluationRow = {
  day: string;
  currency: string;
  difference: Decimal;
  left: Decimal;
  items: Revalued[];
};

const MOST_ITEMS = 1_000;

/** What bringing open items to the rates of a day would post; for staff. */
export async function findRevaluation(
  reading: Reading,
  day: string,
): Promise<RevaluationRow | null> {
  if (reading.viewer.party) return null;
  const items = await openItemsOn(reading, day);
  return {
    day,
    currency: reading.company.currency,
    difference: sum(items.map(({ difference }) => difference)),
    left: sum(items.map(({ left }) => left)),
    items: items.slice(0, MOST_ITEMS),
  };
}
