import { dayOf } from '../../../kernel/clock.ts';
import { batchCommand } from '../../../kernel/command.ts';
import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import type { Ids } from '../../../kernel/ids.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { announceChanged, announceDealt, announceMoved } from './announce.ts';
import { announceWeighed } from '../weights/announce-weighed.ts';
import { IssueStock } from '../contract.ts';
import { layersToIssue } from '../costing/cost-rows.ts';
import type { CostLayers } from '../costing/costing.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { demandsByLine } from '../demand/demand-rows.ts';
import type { Demand } from '../demand/demand.ts';
import { recordedOf } from './move-rows.ts';
import { takeGoodsOut, type StockDocument, type StockMove } from './move.ts';
import { saveStock } from './stock-change.ts';
import { lockLevels, type Desk } from './stock-rows.ts';
import type { StockLevel } from './stock.ts';

/**
 * Takes a delivery's goods out of stock at cost, once; deliveries that come while others are being
 * written go out together. Goods come from what the order has reserved in the warehouse; those that
 * others have reserved are never taken. Refuses `OUT_OF_STOCK` and `INSUFFICIENT_STOCK`.
 */
export const issueStock = batchCommand(IssueStock, 'inventory:issue', async (work, given) => {
  const products = given.flatMap(({ lines }) => lines.map(({ productId }) => productId));
  const levels = await lockLevels(work, products);
  const deliveries = await notYetIssued(work, given);
  const answers = given.map(({ deliveryId }) => ({ deliveryId }));
  if (deliveries.length === 0) return answers;
  const parts = await partsOf(work, deliveries, levels);
  const layers = await layersToIssue(work, wantedByLevel(parts));
  const issues = deliveries.map((delivery): Issue => {
    const own = parts.filter((part) => part.delivery === delivery);
    const moves = own.map((part) => issue(part, levels, layers, work.ids));
    return { document: documentOf(delivery), moves, issuedAt: new Date(delivery.issuedAt) };
  });
  const demands = parts.map(({ demand }) => demand);
  await saveStock(work, { levels, demands, booked: issues, layers });
  for (const { document, moves, issuedAt: occurredAt } of issues) {
    announceMoved(work.emit, document, moves, { occurredAt });
    announceWeighed(work.emit, document, moves);
  }
  const taken = new Set(parts.map(({ level }) => level));
  const freed = levels.filter((level) => {
    return level.hasChanged && (!taken.has(level) || level.isClaimed);
  });
  announceDealt(work.emit, await dealWaiting(work, freed));
  await announceChanged(work, levels, 'ISSUE');
  return answers;
});

type Delivery = NonNullable<(typeof IssueStock)['types']>['input'];
type Issue = { document: StockDocument; moves: StockMove[]; issuedAt: Date };

/** Those with goods that are not in the ledger yet, each once. */
async function notYetIssued(desk: Desk, given: readonly Delivery[]): Promise<Delivery[]> {
  const ids = given.map(({ deliveryId }) => deliveryId);
  const recorded = await recordedOf(desk, ids);
  return given.filter(({ deliveryId, lines }, n) => {
    return lines.length > 0 && !recorded.has(deliveryId) && ids.indexOf(deliveryId) === n;
  });
}

async function partsOf(
  { sql: db }: Desk,
  deliveries: readonly Delivery[],
  levels: readonly StockLevel[],
): Promise<Part[]> {
  const wanted = deliveries.flatMap((delivery) =>
    delivery.lines.map(({ lineId, productId, quantity }) => {
      const level = levelOf(productId, delivery.warehouseId, levels);
      return { delivery, lineId, level, quantity: decimal(quantity) };
    }),
  );
  const demands = await demandsByLine(db, deliveries, levels);
  return wanted.map((part) => ({ ...part, demand: demands.get(part.lineId)! }));
}

function documentOf({ deliveryId: id, orderId, customerId, issuedAt }: Delivery): StockDocument {
  return { id, type: 'DELIVERY', postingDate: dayOf(new Date(issuedAt)), orderId, customerId };
}

type Part = {
  delivery: Delivery;
  lineId: string;
  level: StockLevel;
  demand: Demand;
  quantity: Decimal;
};

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
  const { claim } = demand;
  return takeGoodsOut(
    ids,
    { kind: 'ISSUE', level, lineId, quantity, claim },
    layers.get(level.id)!,
  );
}
