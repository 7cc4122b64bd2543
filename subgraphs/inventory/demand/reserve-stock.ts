import { batchCommand } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { allocate } from './allocation.ts';
import { announceChanged, announceReserved } from '../stock/announce.ts';
import { ReserveStock } from '../contract.ts';
import { demandsByLine } from './demand-rows.ts';
import { findPlaces, preferenceOf } from './preference.ts';
import { rankOf } from './serving.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockLevels } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';

/**
 * Reserves what there is for the lines of orders, the first in rank first, notes the rest as
 * waiting, and answers each order in either case. A line that is known already only gets what it
 * still lacks; asking again for what was released has no effect.
 */
export const reserveStock = batchCommand(
  ReserveStock,
  'inventory:reserve',
  async (work, orders) => {
    const ranked = orders.toSorted((a, b) =>
      rankOf(a.orderId, a.how) < rankOf(b.orderId, b.how) ? -1 : 1,
    );
    const productIds = orders.flatMap(({ lines }) => lines.map(({ productId }) => productId));
    const levels = await lockLevels(work, productIds);
    const demands = await demandsByLine(work.sql, ranked, levels);
    const places = await findPlaces(
      work.sql,
      orders.map(({ how }) => how),
    );
    for (const { orderId, warehouseId, how, lines } of ranked) {
      const own = lines.map(({ lineId }) => demands.get(lineId)!);
      lines.forEach(({ quantity }, n) => own[n]!.want(decimal(quantity), warehouseId));
      for (const demand of own) demand.queue(how);
      const there = warehouseId ? levels.filter(isIn(warehouseId)) : levels;
      const takes = allocate(own, there, preferenceOf(how, places));
      announceReserved(work.emit, orderId, takes, own);
    }
    await saveStock(work, { levels, demands: [...demands.values()] });
    await announceChanged(work, levels, 'RESERVATION');
    return orders.map(({ orderId }) => ({ orderId }));
  },
);

function isIn(warehouseId: string) {
  return (level: StockLevel) => level.warehouseId === warehouseId;
}
