import { decimal, least, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { ANY_GOODS } from '../lots/claim.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { Take } from './allocation.ts';
import type { Demand } from './demand.ts';

/**
 * Deals scarce goods in proportion to what everybody waits for, in whole base units by the largest
 * remainder; of equal remainders who comes first in the list has it. What is kept for a channel is
 * then dealt among its own.
 */
export function dealFairly(levels: readonly StockLevel[], demands: readonly Demand[]): Take[] {
  return levels.flatMap((level) => {
    const own = demands.filter((demand) => demand.takesFrom(level));
    const ofChannel = Map.groupBy(own, ({ channel }) => channel);
    const kept = [...ofChannel.keys()].filter((channel) => channel && level.quotas[channel]);
    return [
      ...share(level, own, level.availableTo(ANY_GOODS)),
      ...kept.flatMap((channel) =>
        share(level, ofChannel.get(channel)!, level.availableTo(ANY_GOODS, channel)),
      ),
    ];
  });
}

function share(level: StockLevel, demands: readonly Demand[], free: Decimal): Take[] {
  const waiting = demands.filter((demand) => !demand.waiting.isZero());
  const shares = sharesOf(
    free,
    waiting.map((demand) => demand.waiting),
  );
  return waiting.flatMap((demand, index): Take[] => {
    const quantity = least(shares[index]!, demand.freeOn(level));
    if (!quantity.greaterThan(0)) return [];
    demand.reserve(quantity, level);
    return [{ demand, level, quantity }];
  });
}

const ONE = decimal(1);

/** What of `free` each gets who wants so much; together never more than there is. */
export function sharesOf(free: Decimal, wanted: readonly Decimal[]): Decimal[] {
  const all = sum(wanted);
  if (!free.greaterThan(0)) return wanted.map(() => ZERO);
  if (free.greaterThanOrEqualTo(all)) return [...wanted];
  const exact = wanted.map((one) => free.times(one).dividedBy(all));
  const shares = exact.map((share) => share.floor());
  let left = free.minus(sum(shares));
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share.minus(share.floor()) }))
    .toSorted((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  for (const { index } of byRemainder) {
    const more = least(least(left, wanted[index]!.minus(shares[index]!)), ONE);
    shares[index] = shares[index]!.plus(more);
    left = left.minus(more);
  }
  return shares;
}
