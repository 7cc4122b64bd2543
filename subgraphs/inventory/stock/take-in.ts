import type { Emit } from '../../../kernel/command.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import type { Quantity } from '../../../kernel/quantity.ts';
import type { Weighed } from '../../../kernel/weighing.ts';
import { followCatchWeight } from '../weights/follow-catch-weight.ts';
import { announceChanged, announceDealt, announceMoved } from './announce.ts';
import { layersToReceive } from '../costing/cost-rows.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { incomingGoods, type SaidOfGoods } from '../lots/incoming.ts';
import { takeGoodsIn, type StockDocument, type StockMove } from './move.ts';
import { saveStock } from './stock-change.ts';
import { lockOrMakeLevel, type Desk } from './stock-rows.ts';

/** Goods that come in. */
type Incoming = {
  kind: 'RECEIPT' | 'ADJUSTMENT';
  productId: string;
  warehouseId: string;
  /** In the base unit. */
  quantity: Quantity;
  /** What all of it cost; when absent, the average of what is there. */
  value?: Money;
  /** Lots, serials, a bin. */
  said?: SaidOfGoods;
  /** What the goods weigh, and how such goods are. */
  weighed?: Decimal;
  catchWeight?: Weighed | null;
};

/**
 * Takes goods into stock at cost and deals them to those who wait for them. Refuses `COST_NEEDED`
 * when there is neither a value nor anything to take the average of.
 */
export async function takeIn(
  desk: Desk & { emit: Emit },
  document: StockDocument,
  incoming: Incoming,
): Promise<StockMove> {
  const { kind, productId, warehouseId, value, said, weighed } = incoming;
  const { value: quantity, unit } = incoming.quantity;
  const level = await lockOrMakeLevel(desk, productId, warehouseId, unit);
  await followCatchWeight(desk, level, incoming.catchWeight);
  const origin = { documentId: document.id };
  const goods = said && (await incomingGoods(desk, level, quantity, said, origin));
  const layers = await layersToReceive(desk, level);
  const cost = value ?? level.averageCostOf(quantity);
  const moves = takeGoodsIn(desk.ids, { kind, level, quantity, cost, goods, weighed }, layers);
  const levels = [level];
  await saveStock(desk, { levels, document, moves, layers: new Map([[level.id, layers]]) });
  announceMoved(desk.emit, document, moves);
  announceDealt(desk.emit, await dealWaiting(desk, levels));
  await announceChanged(desk, levels, kind);
  return moves[0];
}
