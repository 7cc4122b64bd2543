import { command } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { RecordShortPick } from '../contract.ts';
import { announceChanged, announceDealt, announceLost } from '../stock/announce.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockLevels } from '../stock/stock-rows.ts';
import type { Take } from './allocation.ts';
import { dealWaiting } from './deal-waiting.ts';
import { lockDemands } from './demand-rows.ts';

/**
 * Takes back what an order holds and picking has not found: it is kept apart in the warehouse until
 * somebody has counted it. The order waits again and gets at once what is free, elsewhere first.
 */
export const recordShortPick = command(
  RecordShortPick,
  'inventory:reserve',
  async (work, { deliveryId, orderId, warehouseId, lines }) => {
    const productIds = lines.map(({ productId }) => productId);
    const levels = await lockLevels(work, productIds);
    const here = levels.filter((level) => level.warehouseId === warehouseId);
    const elsewhere = levels.filter((level) => level.warehouseId !== warehouseId);
    const lineIds = lines.map(({ lineId }) => lineId);
    const demands = await lockDemands(work.sql, orderId, lineIds, levels);
    const losses = lines.flatMap(({ lineId, productId, quantity: missing }): Take[] => {
      const demand = demands.find((one) => one.lineId === lineId);
      const level = here.find((one) => one.productId === productId);
      if (!demand || !level) return [];
      const quantity = demand.lose(decimal(missing), level);
      level.setAside(quantity);
      return quantity.isZero() ? [] : [{ demand, level, quantity }];
    });
    const keeping = { cause: 'SHORT_PICK', documentId: deliveryId } as const;
    await saveStock(work, { levels, demands, keeping });
    announceLost(work.emit, losses, deliveryId);
    announceDealt(work.emit, await dealWaiting(work, [...elsewhere, ...here]));
    await announceChanged(work, levels, 'QUARANTINE');
    return { orderId };
  },
);
