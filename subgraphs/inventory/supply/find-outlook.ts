import { dayOf } from '../../../kernel/clock.ts';
import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, greatest, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import type { LotRoom } from '../lots/lot-room.ts';
import { roomsOf } from '../lots/room-rows.ts';

type Figure = { value: string; unit: string };

/** What is to come to a stock level, and what will be there on a day. */
export type Outlook = {
  incoming: Figure;
  inTransit: Figure;
  projected: Figure;
  availableToPromise: Figure;
};

/** For which day; and how many days goods must be good yet that may be promised. */
export type OutlookArgs = { date?: string | null; leastDays?: number | null };

type Found = Outlook & { id: string; available: string };

/**
 * What is to come and to go on which day, of the levels in `level`: ordered from suppliers; on the
 * way from and approved for other warehouses; and what orders wait for, at once. What is late
 * counts for today. Demand of any warehouse is counted where the product's goods are looked for
 * first: in its oldest warehouse.
 */
const flows = sql`
  select l.id, 'ORDERED' as kind, e.due_on as day, e.open as quantity
  from level l join expected_supply e using (product_id, warehouse_id) where e.open > 0
  union all
  select l.id, 'IN_TRANSIT', t.expected_on, i.shipped - i.received - i.missing
  from level l join transfer_line i using (product_id) join transfer_order t
    on t.id = i.transfer_order_id and t.to_warehouse_id = l.warehouse_id
  where i.wanted > i.received + i.missing and i.shipped > i.received + i.missing
  union all
  select l.id, 'APPROVED', t.needed_by,
    case when t.to_warehouse_id = l.warehouse_id then 1 else -1 end * (i.wanted - i.shipped)
  from level l join transfer_line i using (product_id) join transfer_order t
    on t.id = i.transfer_order_id and l.warehouse_id in (t.to_warehouse_id, t.from_warehouse_id)
  where i.wanted > i.received + i.missing and i.wanted > i.shipped
    and t.status in ('APPROVED', 'IN_TRANSIT')
  union all
  select l.id, 'WAITING', null, -d.waiting
  from level l join demand d on d.product_id = l.product_id and d.waiting > 0
    and coalesce(d.warehouse_id, (select min(o.warehouse_id) from stock_level o
      where o.product_id = l.product_id)) = l.warehouse_id`;

/**
 * The outlook of each stock level on a day, for a DataLoader. What can be promised for a day is the
 * least that will be there from that day on: goods promised now are not there for what comes later.
 */
export async function outlooksOf(
  { sql: db, viewer, now }: Reading,
  { date, leastDays }: OutlookArgs,
  ids: readonly string[],
): Promise<(Outlook | undefined)[]> {
  const today = dayOf(now);
  const asked = date && date > today ? date : today;
  const found = await rows<Found>(
    db,
    sql`with level as (select * from stock_level where id = any(${ids}) and ${visibleTo(viewer)}),
        flow as (${flows}),
        change (id, day, quantity) as (
          select id, greatest(day, ${today}::date), quantity from flow
          union all select id, ${asked}::date, 0 from level),
        stand as (
          select c.id, c.day, l.on_hand - l.reserved - l.quarantined + sum(sum(c.quantity))
            over (partition by c.id order by c.day) as quantity
          from change c join level l on l.id = c.id
          group by c.id, c.day, l.on_hand, l.reserved, l.quarantined),
        coming as (
          select id, sum(quantity) filter (where kind = 'ORDERED') as ordered,
            sum(quantity) filter (where kind = 'IN_TRANSIT') as in_transit
          from flow group by id)
        select l.id, l.on_hand - l.reserved - l.quarantined as available,
          ${figure('coalesce(c.ordered, 0)')} as incoming,
          ${figure('coalesce(c.in_transit, 0)')} as "inTransit",
          ${figure('s.projected')} as projected,
          ${figure('s.promise')} as "availableToPromise"
        from level l left join coming c on c.id = l.id
        cross join lateral (select min(quantity) as promise,
            min(quantity) filter (where day = ${asked}::date) as projected
          from stand where stand.id = l.id and day >= ${asked}::date) s`,
  );
  const rooms = leastDays ? await roomsOf(db, now, ids) : new Map<string, LotRoom>();
  const served = found.map((row) => less(row, unserved(row, rooms.get(row.id), leastDays)));
  const byId = new Map(served.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** What is free and serves nobody who takes only goods that are good for so many days yet. */
function unserved(
  { available }: Found,
  room: LotRoom | undefined,
  leastDays?: number | null,
): Decimal {
  if (!room || !leastDays) return ZERO;
  const served = room.freeFor({ lotId: null, leastDays });
  return greatest(ZERO, decimal(available).minus(served));
}

function less(row: Found, unserved: Decimal): Found {
  const promise = row.availableToPromise;
  const value = decimal(promise.value).minus(unserved).toFixed();
  return { ...row, availableToPromise: { ...promise, value } };
}

function figure(expression: string) {
  return sql.raw(`jsonb_build_object('value', trim_scale(${expression})::text, 'unit', l.unit)`);
}
