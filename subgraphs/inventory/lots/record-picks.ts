import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { expectSerials } from '../../../kernel/tracking.ts';
import { service } from '../../../kernel/viewer.ts';
import type { DeliveryToPickQuery } from '../__generated__/questions.ts';
import { DropPicks, GoodsPicked } from '../contract.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { staffOnly } from '../staff.ts';
import { announceDealt } from '../stock/announce.ts';
import { isRecorded } from '../stock/move-rows.ts';
import { learnRooms, lockLevels } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { Claim } from './claim.ts';
import type { Goods } from './goods.ts';
import { lotIdsOf, lotOfCode, serialsOnLevel } from './lot-rows.ts';
import { needOf } from './need.ts';
import { writePicks, type Picked } from './pick-rows.ts';
import { placesOf, totalOf } from './place-rows.ts';
import type { Places } from './places.ts';
import { claimsOfLines } from './room-rows.ts';

type PickInput = {
  binId?: string | null;
  lotCode?: string | null;
  serials?: readonly string[] | null;
  /** In the base unit. */
  quantity: string;
};

export type RecordPicksInput = {
  deliveryId: string;
  lines: readonly { orderLineId: string; picks: readonly PickInput[] }[];
  idempotencyKey?: string | null;
};

const MAX_PICKS = 1_000;

const document = /* GraphQL */ `
  query DeliveryToPick($id: ID!) {
    delivery(id: $id) {
      status
      warehouse {
        id
      }
      lines {
        quantity
        orderLine {
          id
        }
        product {
          id
        }
      }
    }
  }
`;

/** Learns what the delivery is to have, and where it leaves. */
async function learnDelivery({ graph, viewer }: Learning, { deliveryId }: RecordPicksInput) {
  staffOnly(viewer);
  const asker = service('inventory', viewer.requestId);
  const { delivery } = await graph<DeliveryToPickQuery>(document, { id: deliveryId }, asker);
  return delivery ?? missing(deliveryId);
}

function missing(deliveryId: string): never {
  throw new NotFound('delivery', deliveryId);
}

/**
 * Says which goods somebody has picked for lines of a delivery: nobody else gets them, and they are
 * what leaves with it, instead of those that are first by expiry and age. Picking a line again
 * replaces; the last moment is when the goods are booked. Refuses `ILLEGAL_MOVE`, `TOO_MANY`,
 * `UNKNOWN_LINE`, `PICKED_TOO_MUCH`, `NOT_POSITIVE`, `UNKNOWN_LOT`, `LOT_HELD`, `UNKNOWN_SERIAL`,
 * `SERIALS_DIFFER`, `SERIAL_TWICE`, `LOT_DOES_NOT_SERVE` for what the line does not take,
 * `LOT_RESERVED`, and `NOT_IN_PLACE` for what is not there or others have picked.
 */
export const recordPicks = command(
  commandSpec<RecordPicksInput, { deliveryId: string }>('inventory.recordPicks'),
  'inventory:write',
  learnDelivery,
  async (work, { deliveryId, lines }) => {
    const { status, warehouse, lines: wanted } = work.facts;
    if (status === 'CANCELLED') refuse('ILLEGAL_MOVE', { from: status, to: 'PICKED' });
    const given = lines.flatMap(({ picks }) => picks).length;
    if (given > MAX_PICKS) refuse('TOO_MANY', { limit: MAX_PICKS, given }, ['lines']);
    const chosen = lines.map(({ orderLineId, picks }, index) => {
      const line = wanted.find(({ orderLine }) => orderLine.id === orderLineId);
      const at = ['lines', String(index)];
      if (!line) refuse('UNKNOWN_LINE', { lineId: orderLineId }, [...at, 'orderLineId']);
      expectAtMost(picks, decimal(line.quantity), at);
      return { lineId: orderLineId, productId: line.product.id, picks, at };
    });
    const productIds = chosen.map(({ productId }) => productId);
    const levels = await lockLevels(work, productIds, warehouse.id);
    if (await isRecorded(work, deliveryId)) refuse('ILLEGAL_MOVE', { from: status, to: 'PICKED' });
    const lineIds = chosen.map(({ lineId }) => lineId);
    await sql`delete from stock_pick where delivery_id = ${deliveryId}
      and line_id = any(${lineIds})`.execute(work.sql);
    const kept = levels.filter(({ keepsPlaces }) => keepsPlaces);
    await learnRooms(work, kept);
    const claimOf = await claimsOfLines(work.sql, lineIds);
    const needed = await needFor(work, chosen, claimOf);
    const places = await placesOf(work, kept, { needOf: needed });
    const picked: Picked[] = [];
    for (const one of chosen) {
      const level = kept.find(({ productId }) => productId === one.productId);
      if (!level) refuse('NOT_TRACKED', { tracking: 'NONE' }, one.at);
      const from = { level, places: places.get(level.id)!, claim: claimOf(one.lineId) };
      const goods = await pick(work, from, one);
      picked.push({ lineId: one.lineId, level, goods });
    }
    await writePicks(work, deliveryId, picked);
    const told = picked.map(({ lineId, goods }) => {
      return { lineId, picked: totalOf(goods).toFixed(), isVoid: false };
    });
    work.emit(GoodsPicked, { deliveryId, lines: told });
    return { deliveryId };
  },
);

type Chosen = {
  lineId: string;
  productId: string;
  picks: readonly PickInput[];
  at: readonly string[];
};

/** Which places what was chosen may lie in. */
async function needFor(
  { sql: db, now }: Work<unknown>,
  chosen: readonly Chosen[],
  claimOf: (lineId: string) => Claim,
) {
  const all = chosen.flatMap(({ picks }) => picks);
  const codes = all.flatMap(({ lotCode }) => lotCode?.trim() ?? []);
  const productIds = chosen.map(({ productId }) => productId);
  const lots = (await lotIdsOf(db, productIds, codes)).map((lotId) => ({ lotId }));
  const bins = all.flatMap(({ binId }) => (binId ? [{ binId }] : []));
  return (level: StockLevel) => {
    const own = chosen.filter(({ productId }) => productId === level.productId);
    const picks = own.flatMap((one) => one.picks);
    const quantity = totalOf(picks.map((one) => ({ quantity: decimal(one.quantity) })));
    const claims = own.map(({ lineId }) => claimOf(lineId));
    return needOf(level, { quantity, claims, named: [...lots, ...bins] }, dayOf(now));
  };
}

function expectAtMost(picks: readonly PickInput[], most: Decimal, at: readonly string[]): void {
  picks.forEach(({ quantity: given }, n) => {
    const field = [...at, 'picks', String(n), 'quantity'];
    if (!decimal(given).greaterThan(0)) refuse('NOT_POSITIVE', { given }, field);
  });
  const all = totalOf(picks.map(({ quantity }) => ({ quantity: decimal(quantity) })));
  if (all.lessThanOrEqualTo(most)) return;
  refuse('PICKED_TOO_MUCH', { given: all.toFixed(), wanted: most.toFixed() }, [...at, 'picks']);
}

async function pick(
  work: Work<unknown>,
  { level, places, claim }: { level: StockLevel; places: Places; claim: Claim },
  { picks, at }: Chosen,
): Promise<Goods[]> {
  const goods: Goods[] = [];
  for (const [n, { binId, lotCode, serials: codes, quantity: given }] of picks.entries()) {
    const field = [...at, 'picks', String(n)];
    const quantity = decimal(given);
    const lotId = lotCode
      ? await lotOfCode(work.sql, level.productId, lotCode, [...field, 'lotCode'])
      : undefined;
    if (level.tracking === 'SERIAL') expectSerials(codes ?? [], quantity, field);
    const serials = codes?.length
      ? await serialsOnLevel(work, level, codes, [...field, 'serials'])
      : [];
    const wanted = { binId: binId ?? undefined, lotId, quantity, serials };
    goods.push(...places.pick(wanted, field, claim));
  }
  return goods;
}

/** What was picked for a delivery that is given up is anybody's again. */
export const dropPicks = command(DropPicks, 'inventory:issue', async (work, { deliveryId }) => {
  const { sql: db } = work;
  const picked = await rows<{ productId: string }>(
    db,
    sql`select distinct product_id as "productId" from stock_pick k
          join stock_level l on l.id = k.level_id where delivery_id = ${deliveryId}`,
  );
  if (picked.length === 0) return { deliveryId };
  const levels = await lockLevels(
    work,
    picked.map(({ productId }) => productId),
  );
  await sql`delete from stock_pick where delivery_id = ${deliveryId}`.execute(db);
  await learnRooms(work, levels);
  const claimed = levels.filter(({ isClaimed }) => isClaimed);
  announceDealt(work.emit, await dealWaiting(work, claimed));
  return { deliveryId };
});
