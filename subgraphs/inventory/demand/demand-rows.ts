import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { oneOf, rows, sql, type Sql } from '../../../kernel/database.ts';
import { Demand } from './demand.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { Desk, Part } from '../stock/stock-rows.ts';

type DemandRow = Record<
  'lineId' | 'orderId' | 'customerId' | 'productId' | 'wanted' | 'waiting' | 'issued' | 'released',
  string
> & {
  rank: string;
  dueDate: string | null;
  channel: string | null;
  warehouseId: string | null;
  lotId: string | null;
  leastDays: number | null;
  reservations: { id: string; levelId: string; quantity: string }[];
};

const BATCH = 250;

/** Locks what is known of an order's lines; reservations only on the levels, which are locked. */
export async function lockDemands(
  db: Sql,
  orderId: string,
  lineIds: readonly string[],
  levels: readonly StockLevel[],
): Promise<Demand[]> {
  return lockLines(db, [orderId], lineIds, levels);
}

async function lockLines(
  db: Sql,
  orderIds: readonly string[],
  lineIds: readonly string[],
  levels: readonly StockLevel[],
): Promise<Demand[]> {
  const found = await rows<DemandRow>(
    db,
    sql`select ${columns(levels)} from demand d
        where line_id = ${oneOf(lineIds)} and order_id = ${oneOf(orderIds)}
        order by rank, line_id for update`,
  );
  return found.map(toDemand);
}

type Line = { lineId: string; productId: string; leastDays?: number | null };
type OrderOfLines = { orderId: string; customerId: string; lines: readonly Line[] };

/** A demand per line of the orders, by its id, locked when it is known, else new. */
export async function demandsByLine(
  db: Sql,
  orders: readonly OrderOfLines[],
  levels: readonly StockLevel[],
): Promise<Map<string, Demand>> {
  const orderIds = orders.map(({ orderId }) => orderId);
  const lineIds = orders.flatMap(({ lines }) => lines.map(({ lineId }) => lineId));
  const known = await lockLines(db, orderIds, lineIds, levels);
  const byLine = new Map(known.map((demand) => [demand.lineId, demand]));
  for (const { orderId, customerId, lines } of orders) {
    for (const { lineId, productId, leastDays = null } of lines) {
      if (byLine.has(lineId)) continue;
      const claim = { lotId: null, leastDays };
      byLine.set(lineId, Demand.unknown({ lineId, orderId, customerId, productId, claim }));
    }
  }
  return byLine;
}

/** Products of the lines that are known. */
export async function productsOf(db: Sql, lineIds: readonly string[]): Promise<string[]> {
  const found = await rows<{ productId: string }>(
    db,
    sql`select product_id as "productId" from demand where line_id = any(${lineIds})`,
  );
  return found.map(({ productId }) => productId);
}

/**
 * Locks the next batch of demands that wait for goods of the locked levels, by their rank. `after` is the last demand of the batch before.
 */
export async function lockWaiting(
  db: Sql,
  levels: readonly StockLevel[],
  after: Demand | undefined,
  limit = BATCH,
): Promise<Demand[]> {
  const productIds = levels.map(({ productId }) => productId);
  const warehouseIds = levels.map(({ warehouseId }) => warehouseId);
  const found = await rows<DemandRow>(
    db,
    sql`select ${columns(levels)} from demand d
        where product_id = any(${productIds}) and waiting > 0
          and (warehouse_id is null or warehouse_id = any(${warehouseIds}))
          and (rank, line_id) > (${after?.rank ?? ''} collate "C", ${after?.lineId ?? ''})
        order by rank, line_id limit ${limit} for update`,
  );
  return found.map(toDemand);
}

/** Goods of a locked level that must not be held any longer. */
type Unheld = { level: StockLevel; quantity: Decimal };

/** Locks the demands that hold so much of the levels: those of the last rank. */
export async function lockYoungest(db: Sql, unheld: readonly Unheld[]): Promise<Demand[]> {
  const wanted = unheld.map(({ level: { id }, quantity }) => ({ level_id: id, quantity }));
  const found = await rows<DemandRow>(
    db,
    sql`select ${columns(unheld.map(({ level }) => level))} from demand d
        where line_id in (select line_id from (
          select r.line_id, w.quantity, sum(r.quantity) over (partition by r.level_id
            order by o.rank desc, o.line_id desc) - r.quantity as before
          from json_to_recordset(${JSON.stringify(wanted)}::json)
              as w(level_id text, quantity numeric)
            join reservation r using (level_id) join demand o using (line_id)) held
          where before < quantity)
        order by rank, line_id for update`,
  );
  return found.map(toDemand);
}

/** Locks the demands that hold goods of some lots only on the levels. */
export async function lockClaims(db: Sql, levels: readonly StockLevel[]): Promise<Demand[]> {
  const levelIds = levels.map(({ id }) => id);
  const found = await rows<DemandRow>(
    db,
    sql`select ${columns(levels)} from demand d
        where (lot_id is not null or least_days is not null)
          and line_id in (select line_id from reservation where level_id = any(${levelIds}))
        order by order_id, line_id for update`,
  );
  return found.map(toDemand);
}

// After waiting for a demand's lock its subquery still sees the older reservations; those on
// locked levels cannot have changed meanwhile, and no others are read.
function columns(levels: readonly StockLevel[]) {
  return sql`line_id as "lineId", order_id as "orderId", customer_id as "customerId",
    product_id as "productId", rank, due_date::text as "dueDate", channel,
    warehouse_id as "warehouseId", lot_id as "lotId", least_days as "leastDays",
    wanted, waiting, issued, released,
    (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'levelId', r.level_id,
        'quantity', r.quantity::text) order by r.id), '[]')
      from reservation r where r.line_id = d.line_id
        and r.level_id = ${oneOf(levels.map(({ id }) => id))}) as reservations`;
}

function toDemand(row: DemandRow): Demand {
  const { lotId, leastDays } = row;
  return new Demand({
    ...row,
    claim: { lotId, leastDays },
    wanted: decimal(row.wanted),
    waiting: decimal(row.waiting),
    issued: decimal(row.issued),
    released: decimal(row.released),
    reservations: row.reservations.map((held) => ({ ...held, quantity: decimal(held.quantity) })),
  });
}

/** Writes demands and what they hold; a reservation without goods goes. */
export function demandParts(all: readonly Demand[], { ids, now }: Desk): Part[] {
  const demands = [...new Set(all)];
  const fresh = demands.filter(({ isNew }) => isNew).map(toDemandRow);
  const known = demands.filter(({ isNew }) => !isNew).map(toDemandRow);
  const held = demands.flatMap(({ lineId, reservations }) =>
    reservations.map(({ id, levelId, quantity }) => {
      return { id: id ?? ids.next('rsv'), line_id: lineId, level_id: levelId, quantity };
    }),
  );
  const kept = held.filter(({ quantity }) => !quantity.isZero());
  const spent = held.filter(({ quantity }) => quantity.isZero());
  const parts: Part[] = [];
  if (fresh.length > 0) {
    parts.push(sql`insert into demand (line_id, order_id, customer_id, product_id, warehouse_id,
      lot_id, least_days, wanted, waiting, issued, released, rank, due_date, channel, noted_at,
      first_wanted, first_filled)
      select c.*, ${now}::timestamptz, wanted, wanted - waiting from ${demandRows(fresh)}`);
  }
  if (known.length > 0) {
    parts.push(sql`update demand d set warehouse_id = c.warehouse_id, lot_id = c.lot_id,
        least_days = c.least_days, wanted = c.wanted,
        waiting = c.waiting, issued = c.issued, released = c.released,
        rank = c.rank, due_date = c.due_date, channel = c.channel
      from ${demandRows(known)}
      where d.line_id = any(${known.map((demand) => demand.line_id)}) and d.line_id = c.line_id`);
  }
  if (kept.length > 0) {
    parts.push(sql`insert into reservation (id, line_id, level_id, quantity) select * from
      json_to_recordset(${JSON.stringify(kept)}::json)
        as c(id text, line_id text, level_id text, quantity numeric)
      on conflict (id) do update set quantity = excluded.quantity`);
  }
  if (spent.length > 0) {
    parts.push(sql`delete from reservation where id = any(${spent.map(({ id }) => id)})`);
  }
  return parts;
}

function toDemandRow(demand: Demand) {
  return {
    line_id: demand.lineId,
    order_id: demand.orderId,
    customer_id: demand.customerId,
    product_id: demand.productId,
    warehouse_id: demand.warehouseId,
    lot_id: demand.claim.lotId,
    least_days: demand.claim.leastDays,
    wanted: demand.wanted,
    waiting: demand.waiting,
    issued: demand.issued,
    released: demand.released,
    rank: demand.rank,
    due_date: demand.dueDate,
    channel: demand.channel,
  };
}

function demandRows(demands: readonly object[]): Part {
  return sql`json_to_recordset(${JSON.stringify(demands)}::json) as c(line_id text,
    order_id text, customer_id text, product_id text, warehouse_id text, lot_id text,
    least_days integer, wanted numeric, waiting numeric, issued numeric, released numeric,
    rank text, due_date date, channel text)`;
}
