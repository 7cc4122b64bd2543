import { command, type Work } from '../../../kernel/command.ts';
import { takeTurns } from '../../../kernel/database.ts';
import { assert } from '../../../kernel/refusal.ts';
import { layersToReceive } from '../costing/cost-rows.ts';
import type { CostLayers } from '../costing/costing.ts';
import type { CarriedOver } from '../costing/issued-goods.ts';
import { issuedGoodsOf } from '../costing/issued-rows.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { lockDemands } from '../demand/demand-rows.ts';
import { announceChanged, announceDealt, announceMoved } from './announce.ts';
import { GoodsTakenBack, TakeBackIssue } from './contract.ts';
import { leftWith, sharesOf, type LeftGoods } from './left-goods.ts';
import { isRecorded } from './move-rows.ts';
import { takeGoodsIn, type StockDocument, type StockMove } from './move.ts';
import { saveStock } from './stock-change.ts';
import { lockLevels } from './stock-rows.ts';
import type { StockLevel } from './stock.ts';

/**
 * Takes a delivery's goods back into stock, once: at the cost they left with and all that was added
 * since, in the lots and bins they left, and held for their order again before anybody else gets
 * them. Refuses `NOT_ISSUED` for goods that have come back otherwise.
 */
export const takeBackIssue = command(TakeBackIssue, 'inventory:issue', async (work, input) => {
  const { deliveryId, orderId, customerId, reversedOn: postingDate, reason } = input;
  const left = await leftWith(work.sql, deliveryId);
  assert(left.length > 0, 'goods leave before they are taken back');
  const lineIds = left.map(({ lineId }) => lineId).sort();
  // Nobody else takes goods of these order lines back meanwhile.
  for (const lineId of lineIds) await takeTurns(work.sql, `return of order line ${lineId}`);
  const levels = await lockLevels(
    work,
    left.map(({ productId }) => productId),
  );
  const id = deliveryId.replace(/^dlv_/, 'gir_');
  if (await isRecorded(work, id)) return { deliveryId };
  const parts = left.map((goods) => ({ ...goods, level: levelOf(goods, levels) }));
  const taken = await takeIn(work, deliveryId, parts);
  const document: StockDocument = { id, type: 'ISSUE_REVERSAL', postingDate, orderId, customerId };
  await saveStock(work, { levels, document: { ...document, reason }, ...taken });
  const demands = await lockDemands(work.sql, orderId, lineIds, levels);
  const lines = parts.map(({ lineId, level, quantity }) => {
    const reserved = demands.find((one) => one.lineId === lineId)!.takeBack(quantity, level);
    const { warehouseId } = level;
    return { lineId, warehouseId, quantity: quantity.toFixed(), reserved: reserved.toFixed() };
  });
  await saveStock(work, { levels, demands });
  announceMoved(work.emit, document, taken.moves);
  work.emit(GoodsTakenBack, { deliveryId, orderId, lines });
  announceDealt(work.emit, await dealWaiting(work, levels));
  await announceChanged(work, levels, 'CUSTOMER_RETURN');
  return { deliveryId };
});

function levelOf({ productId, warehouseId }: LeftGoods, levels: readonly StockLevel[]): StockLevel {
  const here = levels.filter((level) => level.warehouseId === warehouseId);
  return here.find((level) => level.productId === productId)!;
}

type Back = LeftGoods & { level: StockLevel };
type Taken = {
  moves: StockMove[];
  layers: Map<string, CostLayers>;
  carried: Map<string, CarriedOver[]>;
};

/** The moves of goods that come in at what they left with. */
async function takeIn(work: Work, deliveryId: string, parts: readonly Back[]): Promise<Taken> {
  const lineIds = parts.map(({ lineId }) => lineId);
  const issued = await issuedGoodsOf(work, 'ISSUE', lineIds, deliveryId);
  const taken: Taken = { moves: [], layers: new Map(), carried: new Map() };
  for (const { lineId, level, quantity, ...left } of parts) {
    const layers = taken.layers.get(level.id) ?? (await layersToReceive(work, level));
    taken.layers.set(level.id, layers);
    const { goods } = issued.get(lineId)!.takeBack(quantity);
    const shares = sharesOf(left, quantity, goods);
    // Goods of each receipt come back by themselves, to where they stood among the others.
    for (const [n, part] of goods.entries()) {
      const coming = { kind: 'CUSTOMER_RETURN', level, lineId, quantity: part.quantity } as const;
      const known = { ...shares[n]!, ...(!level.keepsPlaces && { goods: undefined }) };
      const back = takeGoodsIn(work.ids, { ...coming, ...known, cost: part.value }, layers);
      layers.restore(back[0].id, part.place ?? null);
      taken.carried.set(back[0].id, [part]);
      taken.moves.push(...back);
    }
  }
  return taken;
}
