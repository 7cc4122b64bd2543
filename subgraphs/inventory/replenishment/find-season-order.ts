import { decimal } from '../../../kernel/decimal.ts';
import { BadInput, Forbidden } from '../../../kernel/refusal.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { seasonQuantity } from './statistics.ts';

export type SeasonOrderArgs = Record<
  'demandMean' | 'demandDeviation' | 'cost' | 'price' | 'salvage',
  string
>;

/** How much to buy once of what is sold in one season only, and the share of seasons it lasts. */
export function findSeasonOrder(viewer: Viewer, args: SeasonOrderArgs) {
  if (viewer.party) throw new Forbidden(['inventory:plan of a member of staff']);
  const [mean, deviation, cost, price, salvage] = (
    ['demandMean', 'demandDeviation', 'cost', 'price', 'salvage'] as const
  ).map((name) => Number(args[name]));
  if (mean! < 0 || deviation! < 0) throw new BadInput('Demand can not be negative.');
  if (!(price! > cost! && cost! > salvage!)) {
    throw new BadInput('The price must be over the cost, and that over the salvage.');
  }
  const found = seasonQuantity(
    { mean: mean!, deviation: deviation! },
    { cost: cost!, price: price!, salvage: salvage! },
  );
  const quantity = decimal(Math.max(0, found.quantity).toFixed(3)).ceil();
  return { quantity, servicePercent: decimal((found.ratio * 100).toFixed(2)) };
}
