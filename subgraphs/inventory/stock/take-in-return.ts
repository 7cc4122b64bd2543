import { command } from '../../../kernel/command.ts';
import { takeTurns } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { TakeInReturn } from '../contract.ts';
import { layersToReceive } from '../costing/cost-rows.ts';
import type { CostLayers } from '../costing/costing.ts';
import type { CarriedOver } from '../costing/issued-goods.ts';
import { issuedGoodsOf } from '../costing/issued-rows.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { returningGoods } from '../lots/returning.ts';
import { announceChanged, announceDealt, announceMoved } from './announce.ts';
import { isRecorded } from './move-rows.ts';
import { passThrough, takeGoodsIn, type StockDocument, type StockMove } from './move.ts';
import { saveStock } from './stock-change.ts';
import { lockOrMakeLevel } from './stock-rows.ts';
import type { StockLevel } from './stock.ts';

/**
 * Takes in what a customer has sent back, once, at the cost it left with; what is fit for sale is
 * dealt to those who wait for it, what is to be mended or given back is kept apart. Scrapped goods
 * come in and go in one breath and never touch what is on hand. Refuses `NOT_ISSUED` for goods that
 * never left for the order line.
 */
export const takeInReturn = command(TakeInReturn, 'inventory:write', async (work, input) => {
  const { returnOrderId: id, orderId, customerId, postingDate } = input;
  const lines = input.lines.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  if (lines.length === 0) return { returnOrderId: id };
  const lineIds = [...new Set(lines.map(({ lineId }) => lineId))].sort();
  // Nobody else takes goods of these order lines back meanwhile.
  for (const lineId of lineIds) await takeTurns(work.sql, `return of order line ${lineId}`);
  const issued = await issuedGoodsOf(work, 'ISSUE', lineIds);
  if (await isRecorded(work, id)) return { returnOrderId: id };
  const { currency } = work.company;
  const levels = new Map<string, StockLevel>();
  const layers = new Map<string, CostLayers>();
  const carried = new Map<string, CarriedOver[]>();
  const moves: StockMove[] = [];
  for (const line of lines) {
    const { lineId, productId, warehouseId, unit } = line;
    const place = placeOf(line);
    const level = levels.get(place) ?? (await lockOrMakeLevel(work, productId, warehouseId, unit));
    levels.set(place, level);
    const own = layers.get(level.id) ?? (await layersToReceive(work, level));
    layers.set(level.id, own);
    const quantity = decimal(line.quantity);
    const { goods, exact } = issued.get(lineId)!.takeBack(quantity);
    const cost = Money.total(
      goods.map(({ value }) => value),
      currency,
    );
    const known = await returningGoods(work, level, line);
    const said = { kind: 'CUSTOMER_RETURN', level, lineId, quantity, goods: known } as const;
    const coming = { ...said, cost, exact };
    const back =
      line.use === 'SCRAP'
        ? passThrough(work.ids, coming, 'SCRAP', own)
        : takeGoodsIn(work.ids, coming, own);
    if (line.use === 'QUARANTINE') level.setAside(quantity);
    carried.set(back[0].id, goods);
    moves.push(...back);
  }
  const document: StockDocument = { id, type: 'RETURN', postingDate, orderId, customerId };
  const changed = [...levels.values()];
  await saveStock(work, { levels: changed, document, moves, layers, carried });
  announceMoved(work.emit, document, moves);
  const fit = lines.filter(({ use }) => use === 'SALE').map((line) => levels.get(placeOf(line))!);
  announceDealt(work.emit, await dealWaiting(work, [...new Set(fit)]));
  await announceChanged(work, changed, 'CUSTOMER_RETURN');
  return { returnOrderId: id };
});

function placeOf({ productId, warehouseId }: { productId: string; warehouseId: string }): string {
  return `${productId} ${warehouseId}`;
}
