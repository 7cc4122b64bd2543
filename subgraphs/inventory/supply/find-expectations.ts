import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { expectDates, type Coming, type Waiting } from './expect-dates.ts';

/** Why an order may come later than it is due. */
export type Risk = 'NO_SUPPLY' | 'LATE_SUPPLY' | 'OVERDUE';

/** When what an order, or a line, waits for is there; `isWaiting` is false when it has all. */
export type Expectation = {
  isWaiting: boolean;
  expectedDate: string | null;
  risk: Risk | null;
};

type Line = Waiting & { orderId: string; dueDate: string | null };

const nothing: Expectation = { isWaiting: false, expectedDate: null, risk: null };

/** The expectation of each order line, for a DataLoader; a customer's user sees its own. */
export async function expectationsOfLines(reading: Reading, ids: readonly string[]) {
  const { lines, dates } = await expected(reading, 'line_id', ids);
  const byLine = new Map(lines.map((line) => [line.lineId, line]));
  return ids.map((id) => {
    const line = byLine.get(id);
    return line ? expectationOf([line], dates, dayOf(reading.now)) : nothing;
  });
}

/** The same of whole orders: when the last of what they wait for is there. */
export async function expectationsOfOrders(reading: Reading, ids: readonly string[]) {
  const { lines, dates } = await expected(reading, 'order_id', ids);
  const byOrder = Map.groupBy(lines, ({ orderId }) => orderId);
  const today = dayOf(reading.now);
  return ids.map((id) => expectationOf(byOrder.get(id) ?? [], dates, today));
}

/** Lines that wait, and when everything that waits for the same products can be there. */
async function expected(
  { sql: db, viewer, now }: Reading,
  column: 'line_id' | 'order_id',
  ids: readonly string[],
) {
  const visible = visibleTo(viewer, { CUSTOMER: 'customer_id' });
  const lines = await rows<Line>(
    db,
    sql`select line_id as "lineId", order_id as "orderId", product_id as "productId",
          warehouse_id as "warehouseId", channel, waiting as quantity, due_date::text as "dueDate"
        from demand where ${sql.raw(column)} = any(${ids}) and waiting > 0 and ${visible}`,
  );
  const productIds = [...new Set(lines.map(({ productId }) => productId))];
  return { lines, dates: await datesOf(db, productIds, dayOf(now)) };
}

/** When each line that waits for the products can have its goods. */
async function datesOf(db: Sql, productIds: readonly string[], today: string) {
  if (productIds.length === 0) return new Map<string, string | null>();
  const waiting = await findWaiting(db, productIds);
  return expectDates(waiting, await findComing(db, productIds, today));
}

/** Everybody who waits for the products, who is served first first. */
export function findWaiting(
  db: Sql,
  productIds: readonly string[],
): Promise<(Waiting & { rank: string })[]> {
  return rows<Waiting & { rank: string }>(
    db,
    sql`select line_id as "lineId", product_id as "productId", warehouse_id as "warehouseId",
          channel, waiting as quantity, rank
        from demand where product_id = any(${productIds}) and waiting > 0 order by rank, line_id`,
  );
}

/**
 * What suppliers are to bring of the products, and what is to come from another warehouse; what is
 * late is taken to come today.
 */
export function findComing(
  db: Sql,
  productIds: readonly string[],
  today: string,
): Promise<Coming[]> {
  return rows<Coming>(
    db,
    sql`select product_id as "productId", warehouse_id as "warehouseId", quantity,
          (select channels from warehouse w where w.id = coming.warehouse_id) as channels,
          greatest(day, ${today}::date)::text as day
        from (
          select product_id, warehouse_id, open as quantity, due_on as day,
            purchase_order_line_id as id
          from expected_supply where product_id = any(${productIds}) and open > 0
          union all
          select i.product_id, t.to_warehouse_id, i.wanted - i.received - i.missing, t.expected_on,
            i.id
          from transfer_line i join transfer_order t on t.id = i.transfer_order_id
          where i.product_id = any(${productIds}) and i.wanted > i.received + i.missing
            and t.status in ('APPROVED', 'IN_TRANSIT')) coming
        order by greatest(day, ${today}::date), id`,
  );
}

function expectationOf(
  lines: readonly Line[],
  dates: ReadonlyMap<string, string | null>,
  today: string,
): Expectation {
  if (lines.length === 0) return nothing;
  const days = lines.map(({ lineId }) => dates.get(lineId) ?? null);
  const isCovered = days.every((day) => day !== null);
  const expectedDate = isCovered ? days.toSorted().at(-1)! : null;
  const dueDate = lines.find((line) => line.dueDate !== null)?.dueDate ?? null;
  return { isWaiting: true, expectedDate, risk: riskOf(expectedDate, dueDate, today) };
}

function riskOf(expectedDate: string | null, dueDate: string | null, today: string): Risk | null {
  if (dueDate !== null && dueDate < today) return 'OVERDUE';
  if (expectedDate === null) return 'NO_SUPPLY';
  return dueDate !== null && expectedDate > dueDate ? 'LATE_SUPPLY' : null;
}
