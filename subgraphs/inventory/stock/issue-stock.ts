import { dayOf } from '../../../kernel/clock.ts';
import { command } from '../../../kernel/command.ts';
import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import type { Ids } from '../../../kernel/ids.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { announceChanged, announceDealt, announceMoved } from './announce.ts';
import { IssueStock } from '../contract.ts';
import { layersToIssue } from '../costing/cost-rows.ts';
import type { CostLayers } from '../costing/costing.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { demandsOf } from '../demand/demand-rows.ts';
import type { Demand } from '../demand/demand.ts';
import { isRecorded } from './move-rows.ts';
import { takeGoodsOut, type StockDocument, type StockMove } from './move.ts';
import { saveStock } from './stock-change.ts';
import { lockLevels } from './stock-rows.ts';
import type { StockLevel } from './stock.ts';

/**
 * Takes a delivery's goods out of stock at cost, once. They come from what the order has reserved
 * in the warehouse; goods that others have reserved are never taken. Refuses `OUT_OF_STOCK` and
 * `INSUFFICIENT_STOCK`.
 */
export const issueStock = command(IssueStock, 'inventory:issue', async (work, input) => {
  const { deliveryId: id, orderId, customerId, warehouseId } = input;
  const productIds = input.lines.map(({ productId }) => productId);
  const levels = await lockLevels(work, productIds);
  if (productIds.length === 0 || (await isRecorded(work, id))) return { deliveryId: id };
  const demands = await demandsOf(work.sql, input, levels);
  const parts = input.lines.map(({ lineId, productId, quantity }, n): Part => {
    const level = levelOf(productId, warehouseId, levels);
    return { lineId, level, demand: demands[n]!, quantity: decimal(quantity) };
  });
  const layers = await layersToIssue(work, wantedByLevel(parts));
  const moves = parts.map((part) => issue(part, levels, layers, work.ids));
  const issuedAt = new Date(input.issuedAt);
  const postingDate = dayOf(issuedAt);
  const document: StockDocument = { id, type: 'DELIVERY', postingDate, orderId, customerId };
  await saveStock(work, { levels, demands, document, moves, layers });
  announceMoved(work.emit, document, moves, { occurredAt: issuedAt });
  const elsewhere = levels.filter((level) => level.warehouseId !== warehouseId);
  const freed = elsewhere.filter(({ hasChanged }) => hasChanged);
  announceDealt(work.emit, await dealWaiting(work, freed));
  await announceChanged(work, levels, 'ISSUE');
  return { deliveryId: id };
});

type Part = { lineId: string; level: StockLevel; demand: Demand; quantity: Decimal };

function levelOf(productId: string, warehouseId: string, levels: readonly StockLevel[]) {
  const here = levels.filter((level) => level.warehouseId === warehouseId);
  const level = here.find((one) => one.productId === productId);
  return level ?? refuse('OUT_OF_STOCK', { productId, warehouseId, available: '0' });
}

function wantedByLevel(parts: readonly Part[]): Map<string, Decimal> {
  const wanted = new Map<string, Decimal>();
  for (const { level, quantity } of parts) {
    wanted.set(level.id, quantity.plus(wanted.get(level.id) ?? ZERO));
  }
  return wanted;
}

function issue(
  { lineId, level, demand, quantity }: Part,
  levels: readonly StockLevel[],
  layers: ReadonlyMap<string, CostLayers>,
  ids: Ids,
): StockMove {
  demand.issue(quantity, level, levels);
  return takeGoodsOut(ids, { kind: 'ISSUE', level, lineId, quantity }, layers.get(level.id)!);
}
