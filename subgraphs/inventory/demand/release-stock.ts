import { command } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { announceChanged, announceDealt } from '../stock/announce.ts';
import { ReleaseStock } from '../contract.ts';
import { dealWaiting } from './deal-waiting.ts';
import { lockDemands, productsOf } from './demand-rows.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockLevels } from '../stock/stock-rows.ts';

/**
 * Gives up demand of an order's lines, first where the delivery was withdrawn, then waiting demand,
 * then reserved stock, which goes to those who wait for it. What was issued or never asked for is
 * passed over.
 */
export const releaseStock = command(
  ReleaseStock,
  'inventory:reserve',
  async (work, { orderId, lines }) => {
    const lineIds = lines.map(({ lineId }) => lineId);
    const productIds = await productsOf(work.sql, lineIds);
    const levels = await lockLevels(work, productIds);
    const demands = await lockDemands(work.sql, orderId, lineIds, levels);
    for (const { lineId, quantity, from } of lines) {
      const demand = demands.find((one) => one.lineId === lineId);
      demand?.release(decimal(quantity), levels, from);
    }
    await saveStock(work, { levels, demands });
    const freed = levels.filter(({ hasChanged }) => hasChanged);
    announceDealt(work.emit, await dealWaiting(work, freed));
    await announceChanged(work, freed, 'RELEASE');
    return { orderId };
  },
);
