import { saveStock } from '../stock/stock-change.ts';
import type { Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { Take } from './allocation.ts';
import { lockClaims } from './demand-rows.ts';

/**
 * Has demands wait again that hold more of the locked levels than there is of the lots that they
 * take, the youngest first. Gives what they have lost.
 */
export async function settleClaims(desk: Desk, levels: readonly StockLevel[]): Promise<Take[]> {
  const over = levels.filter(({ room }) => room?.isOver);
  if (over.length === 0) return [];
  const demands = await lockClaims(desk.sql, over);
  const losses = over.flatMap((level) =>
    demands.toReversed().flatMap((demand): Take[] => {
      const quantity = demand.lose(level.room!.excessOf(demand.claim), level);
      return quantity.isZero() ? [] : [{ demand, level, quantity }];
    }),
  );
  await saveStock(desk, { levels: over, demands: losses.map(({ demand }) => demand) });
  return losses;
}
