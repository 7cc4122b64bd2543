import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';
import { readLevels } from '../stock/stock-rows.ts';
import { expectDates, type Waiting } from '../supply/expect-dates.ts';
import { findComing, findWaiting } from '../supply/find-expectations.ts';
import { allocate } from './allocation.ts';
import { Demand } from './demand.ts';
import { findPlaces, preferenceOf } from './preference.ts';
import { rankOf, type Place, type Serving, type Strategy } from './serving.ts';

export type PreviewInput = {
  lines: readonly { productId: string; quantity: string }[];
  warehouseId?: string | null;
  strategy?: Strategy | null;
  shipTo?: Place | null;
  /** Code of the sales channel that it would come through. */
  channel?: string | null;
  tier?: string | null;
  dueDate?: string | null;
};

/** What a line would get, from where, and what would wait until when. */
export type PreviewLine = {
  productId: string;
  parts: { warehouseId: string; quantity: string }[];
  waiting: string;
  expectedDate: string | null;
};

const MAX_LINES = 500;

/**
 * Shows what an order would get if it were placed now, and when the rest could be there: nothing is
 * taken, and nothing is locked. Refuses `TOO_MANY`, `NOT_POSITIVE`.
 */
export async function previewAllocation(
  { sql: db, viewer, now, company }: Reading,
  input: PreviewInput,
): Promise<PreviewLine[]> {
  staffOnly(viewer);
  const { lines, warehouseId = null } = input;
  checkLines(lines);
  const productIds = [...new Set(lines.map(({ productId }) => productId))];
  const all = await readLevels(db, productIds, company);
  const levels = all.filter((level) => warehouseId === null || level.warehouseId === warehouseId);
  const how = servingOf(input, now);
  const demands = lines.map(({ productId, quantity }, index) => {
    const id = String(index);
    const demand = Demand.unknown({ lineId: id, orderId: '', customerId: '', productId });
    demand.want(decimal(quantity), warehouseId);
    demand.queue(how);
    return demand;
  });
  const takes = allocate(demands, levels, preferenceOf(how, await findPlaces(db, [how])));
  const dates = expectDates(
    await queueOf(db, demands, how),
    await findComing(db, productIds, dayOf(now)),
  );
  return demands.map((demand) => ({
    productId: demand.productId,
    parts: takes
      .filter((take) => take.demand === demand)
      .map(({ level, quantity }) => {
        return { warehouseId: level.warehouseId, quantity: quantity.toFixed() };
      }),
    waiting: demand.waiting.toFixed(),
    expectedDate: dates.get(demand.lineId) ?? null,
  }));
}

/** Everybody who waits, with those who would wait in their place. */
async function queueOf(
  db: Reading['sql'],
  demands: readonly Demand[],
  how: Serving,
): Promise<Waiting[]> {
  const own = demands.filter(({ waiting }) => !waiting.isZero());
  const there = await findWaiting(
    db,
    own.map(({ productId }) => productId),
  );
  const rank = rankOf('', how);
  const mine = own.map(({ lineId, productId, warehouseId, channel, waiting }) => {
    return { lineId, productId, warehouseId, channel, quantity: waiting.toFixed(), rank };
  });
  return [...there, ...mine].toSorted((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)));
}

function servingOf({ strategy, shipTo, channel, tier, dueDate }: PreviewInput, now: Date): Serving {
  return {
    strategy: strategy ?? 'SINGLE_WAREHOUSE_FIRST',
    shipTo: shipTo ?? { country: '' },
    channel: channel ?? null,
    isForced: false,
    tier: tier ?? 'C',
    dueDate: dueDate ?? null,
    orderedAt: now.toISOString(),
  };
}

function checkLines(lines: PreviewInput['lines']): void {
  if (lines.length > MAX_LINES) {
    refuse('TOO_MANY', { limit: MAX_LINES, given: lines.length }, ['lines']);
  }
  lines.forEach(({ quantity }, index) => {
    if (decimal(quantity).greaterThan(0)) return;
    refuse('NOT_POSITIVE', { given: quantity }, ['lines', String(index), 'quantity']);
  });
}
