import type { Decimal } from '../../../kernel/decimal.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { Take } from './allocation.ts';
import type { Demand } from './demand.ts';

/** Frees at most so much of what demands hold on the level, the youngest first; they wait again. */
export function takeBack(level: StockLevel, quantity: Decimal, demands: readonly Demand[]): Take[] {
  let left = quantity;
  return demands.toReversed().flatMap((demand) => {
    const lost = demand.lose(left, level);
    left = left.minus(lost);
    return lost.isZero() ? [] : [{ demand, level, quantity: lost }];
  });
}
