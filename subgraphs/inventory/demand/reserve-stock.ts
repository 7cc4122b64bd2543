import { command } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { allocate } from './allocation.ts';
import { announceChanged, announceReserved } from '../stock/announce.ts';
import { ReserveStock } from '../contract.ts';
import { demandsOf } from './demand-rows.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockLevels } from '../stock/stock-rows.ts';

/**
 * Reserves what there is for an order's lines, notes the rest as waiting, and answers the order in
 * either case. A line that is known already only gets what it still lacks; asking again for what
 * was released has no effect.
 */
export const reserveStock = command(
  ReserveStock,
  'inventory:reserve',
  async (work, { warehouseId, ...order }) => {
    const productIds = order.lines.map(({ productId }) => productId);
    const levels = await lockLevels(work, productIds, warehouseId);
    const { orderId, customerId } = order;
    const lines = order.lines.map((line) => ({ ...line, orderId, customerId }));
    const demands = await demandsOf(work.sql, lines, levels);
    order.lines.forEach(({ quantity }, n) => demands[n]!.want(decimal(quantity), warehouseId));
    const takes = allocate(demands, levels);
    await saveStock(work, { levels, demands });
    announceReserved(work.emit, order.orderId, takes, demands);
    await announceChanged(work, levels, 'RESERVATION');
    return { orderId: order.orderId };
  },
);
