import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { ZERO } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { lockLots } from '../lots/lot-store.ts';
import { staffOnly } from '../staff.ts';
import { announceChanged, announceDealt, announceLost } from '../stock/announce.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockLevels } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { deal, type Take } from './allocation.ts';
import { dealWaiting } from './deal-waiting.ts';
import { lockDemands } from './demand-rows.ts';
import type { Demand } from './demand.ts';

export type ReserveLotInput = {
  orderLineId: string;
  /** Null: goods of any lot serve the line again. */
  lotId?: string | null;
  idempotencyKey?: string | null;
};

/**
 * Holds goods of one lot for what an order line still wants, instead of those that expire first;
 * the line takes no others from then on. Refuses `UNKNOWN_LOT`, `LOT_HELD` for a lot that is blocked
 * or expired, `PICKED_ALREADY`, and `LOT_SHORT` when fewer of it are free.
 */
export const reserveLot = command(
  commandSpec<ReserveLotInput, { orderLineId: string }>('inventory.reserveLot'),
  'inventory:write',
  async (work, { orderLineId, lotId = null }) => {
    staffOnly(work.viewer);
    const known = await lineOf(work, orderLineId);
    const levels = await lockLevels(work, [known.productId]);
    if (lotId !== null) await expectSound(work, lotId, known.productId);
    const [demand] = await lockDemands(work.sql, known.orderId, [orderLineId], levels);
    await expectUnpicked(work, orderLineId);
    const { lost, got } = change(demand!, levels, lotId);
    await saveStock(work, { levels, demands: [demand!] });
    announceLost(work.emit, lost);
    announceDealt(work.emit, got);
    const freed = levels.filter(({ hasChanged }) => hasChanged);
    announceDealt(work.emit, await dealWaiting(work, freed));
    await announceChanged(work, freed, 'RESERVATION');
    return { orderLineId };
  },
);

/** Has the demand take the lot where it holds goods already, then elsewhere. */
function change(demand: Demand, levels: readonly StockLevel[], lotId: string | null) {
  const had = levels.map((level) => ({ level, quantity: demand.lose(demand.wanted, level) }));
  demand.takeOnly(lotId);
  const got = [
    ...had.flatMap(({ level, quantity }) => deal([level], [demand], quantity)),
    ...deal(levels, [demand]),
  ];
  if (lotId !== null && !demand.waiting.isZero()) {
    const wanted = demand.waiting.plus(got.reduce((all, { quantity }) => all.plus(quantity), ZERO));
    const figures = { wanted: wanted.toFixed(), lacking: demand.waiting.toFixed() };
    refuse('LOT_SHORT', { lotId, ...figures }, ['lotId']);
  }
  return changes(demand, had, got);
}

/** What has changed of what the demand holds, level by level. */
function changes(demand: Demand, had: readonly Omit<Take, 'demand'>[], got: readonly Take[]) {
  const net = had.map(({ level, quantity }) => {
    const now = got.filter((take) => take.level === level);
    return {
      level,
      quantity: now.reduce((rest, take) => rest.plus(take.quantity), quantity.negated()),
    };
  });
  const takes = net.map((one): Take => ({ demand, ...one }));
  return {
    lost: takes
      .filter(({ quantity }) => quantity.isNegative())
      .map((take) => ({ ...take, quantity: take.quantity.negated() })),
    got: takes.filter(({ quantity }) => quantity.greaterThan(0)),
  };
}

/** What order line it is; throws `NotFound` for one that has never asked for stock. */
async function lineOf({ sql: db }: Work, lineId: string) {
  const [line] = await rows<{ orderId: string; productId: string }>(
    db,
    sql`select order_id as "orderId", product_id as "productId" from demand
        where line_id = ${lineId}`,
  );
  return line ?? missing(lineId);
}

function missing(lineId: string): never {
  throw new NotFound('order line', lineId);
}

async function expectSound({ sql: db }: Work, lotId: string, productId: string): Promise<void> {
  const [lot] = await lockLots(db, [lotId]);
  if (lot?.productId !== productId) refuse('UNKNOWN_LOT', { productId, code: lotId }, ['lotId']);
  if (lot.isBlocked || lot.isExpired) refuse('LOT_HELD', { productId, lotId }, ['lotId']);
}

async function expectUnpicked({ sql: db }: Work, lineId: string): Promise<void> {
  const [picked] = await rows<{ deliveryId: string }>(
    db,
    sql`select delivery_id as "deliveryId" from stock_pick
        where line_id = ${lineId} and not is_void limit 1`,
  );
  if (picked) refuse('PICKED_ALREADY', picked, ['orderLineId']);
}
