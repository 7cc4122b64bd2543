import { command } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { layersToReceive } from '../costing/cost-rows.ts';
import type { CostLayers } from '../costing/costing.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { incomingGoods } from '../lots/incoming.ts';
import { announceChanged, announceDealt, announceMoved } from '../stock/announce.ts';
import { isRecorded } from '../stock/move-rows.ts';
import { takeGoodsIn, type StockDocument, type StockMove } from '../stock/move.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockOrMakeLevel, type Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { TakeInReceipt } from './contract.ts';
import { followCatchWeight } from '../weights/follow-catch-weight.ts';
import { hold, writeHolds, type Hold } from './hold-rows.ts';

/**
 * Takes a supplier's accepted goods into stock at what they cost, once, and deals them to those who
 * wait for them; goods that are to be inspected are kept apart.
 */
export const takeInReceipt = command(TakeInReceipt, 'inventory:write', async (work, input) => {
  const { goodsReceiptId: id, goodsReceiptId, warehouseId, postingDate, currency } = input;
  const lines = input.lines.toSorted((a, b) => (a.productId < b.productId ? -1 : 1));
  if (lines.length === 0) return { goodsReceiptId: id };
  const shelves = await shelvesFor(work, warehouseId, lines);
  if (await isRecorded(work, id)) return { goodsReceiptId: id };
  const layers = new Map<string, CostLayers>();
  const moves: StockMove[] = [];
  const holds: Hold[] = [];
  const origin = { documentId: id, supplierId: input.supplierId };
  for (const line of lines) {
    const { productId, value, inspectionId, purchaseOrderLineId: purchaseLineId } = line;
    const level = shelves.get(productId)!;
    const quantity = decimal(line.quantity);
    await followCatchWeight(work, level, line.catchWeight);
    const known = await incomingGoods(work, level, quantity, line, origin);
    const own = layers.get(level.id) ?? (await layersToReceive(work, level));
    layers.set(level.id, own);
    const weighed = line.weight === undefined ? undefined : decimal(line.weight);
    const goods = { quantity, cost: new Money(value, currency), goods: known, weighed };
    const receipt = { kind: 'RECEIPT', level, purchaseLineId, ...goods } as const;
    const [move, ...corrections] = takeGoodsIn(work.ids, receipt, own);
    moves.push(move, ...corrections);
    if (!inspectionId) continue;
    const held = { inspectionId, goodsReceiptId, level, moveId: move.id };
    holds.push(hold({ ...held, quantity: goods.quantity }));
  }
  const document: StockDocument = { id, type: 'RECEIPT', postingDate };
  const changed = [...shelves.values()];
  await saveStock(work, { levels: changed, document, moves, layers });
  await writeHolds(work, holds);
  announceMoved(work.emit, document, moves);
  announceDealt(work.emit, await dealWaiting(work, changed));
  await announceChanged(work, changed, 'RECEIPT');
  return { goodsReceiptId: id };
});

type Line = { productId: string; unit: string };

/** Per product its locked stock level, made where there was none. */
async function shelvesFor(desk: Desk, warehouseId: string, lines: readonly Line[]) {
  const shelves = new Map<string, StockLevel>();
  for (const { productId, unit } of lines) {
    if (shelves.has(productId)) continue;
    shelves.set(productId, await lockOrMakeLevel(desk, productId, warehouseId, unit));
  }
  return shelves;
}
