import { batchCommand } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { allocate } from './allocation.ts';
import { announceChanged, announceReserved } from '../stock/announce.ts';
import { ReserveStock } from '../contract.ts';
import { demandsByLine } from './demand-rows.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockLevels } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';

/**
 * Reserves what there is for the lines of orders, the oldest order first, notes the rest as
 * waiting, and answers each order in either case. A line that is known already only gets what it
 * still lacks; asking again for what was released has no effect.
 */
export const reserveStock = batchCommand(
  ReserveStock,
  'inventory:reserve',
  async (work, orders) => {
    const oldestFirst = orders.toSorted((a, b) => (a.orderId < b.orderId ? -1 : 1));
    const productIds = orders.flatMap(({ lines }) => lines.map(({ productId }) => productId));
    const levels = await lockLevels(work, productIds);
    const demands = await demandsByLine(work.sql, oldestFirst, levels);
    for (const { orderId, warehouseId, lines } of oldestFirst) {
      const own = lines.map(({ lineId }) => demands.get(lineId)!);
      lines.forEach(({ quantity }, n) => own[n]!.want(decimal(quantity), warehouseId));
      const there = warehouseId ? levels.filter(isIn(warehouseId)) : levels;
      announceReserved(work.emit, orderId, allocate(own, there), own);
    }
    await saveStock(work, { levels, demands: [...demands.values()] });
    await announceChanged(work, levels, 'RESERVATION');
    return orders.map(({ orderId }) => ({ orderId }));
  },
);

function isIn(warehouseId: string) {
  return (level: StockLevel) => level.warehouseId === warehouseId;
}
