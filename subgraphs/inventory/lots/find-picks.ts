import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, least, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { leavesFirst } from './find-places.ts';
import type { Claim } from './claim.ts';
import { isHeldPlace } from './held-place.ts';
import type { LotRoom } from './lot-room.ts';
import { claimsOfLines, roomsOf } from './room-rows.ts';

/** Goods for a line of a delivery; to viewers that are bound to no party. */
export type DeliveryPickRow = {
  lineId: string;
  productId: string;
  binId: string | null;
  lotId: string | null;
  quantity: { value: string; unit: string };
  serials: string[];
  state: 'PROPOSED' | 'PICKED' | 'VOID' | 'ISSUED';
};

/** A delivery, with what sales says of it where that is needed. */
export type DeliveryRef = Partial<DeliveryToPick> & { id: string };

type DeliveryToPick = {
  id: string;
  warehouse: { id: string };
  lines: {
    quantity: string;
    orderLine: { id: string };
    product: { id: string };
  }[];
};

/** A delivery as a key of a loader, with all that its picks depend on. */
export function keyOf({ id, warehouse, lines = [] }: DeliveryRef): string {
  const asked = lines.map(({ quantity, orderLine, product }) => {
    return { quantity, orderLine: { id: orderLine.id }, product: { id: product.id } };
  });
  return JSON.stringify({ id, warehouse: { id: warehouse!.id }, lines: asked });
}

/** Goods that are shown of one delivery. */
const MOST = 1_000;

/** What each delivery, told as JSON, is to be picked with, was picked with, or has left with. */
export async function picksOfDeliveries(
  reading: Reading,
  keys: readonly string[],
): Promise<DeliveryPickRow[][]> {
  const deliveries = keys.map((key) => JSON.parse(key) as DeliveryToPick);
  const done = await donePicks(reading, deliveries);
  const byDelivery = Map.groupBy(done, ({ deliveryId }) => deliveryId);
  const open = deliveries.filter(({ id }) => !byDelivery.get(id)?.some(isIssued));
  const free = await freePlaces(reading, open);
  const rooms = await roomsOf(reading.sql, reading.now, levelsOf(free));
  const lines = open.flatMap((delivery) => delivery.lines.map(({ orderLine }) => orderLine.id));
  const claimOf = await claimsOfLines(reading.sql, rooms.size > 0 ? lines : []);
  return deliveries.map((delivery) => {
    const own = byDelivery.get(delivery.id) ?? [];
    const isOpen = open.includes(delivery);
    const goods = isOpen ? propose(delivery, own, { free, rooms, claimOf }) : [];
    return [...own, ...goods].slice(0, MOST);
  });
}

type Done = DeliveryPickRow & { deliveryId: string };

function isIssued({ state }: DeliveryPickRow): boolean {
  return state === 'ISSUED';
}

function donePicks({ sql: db, viewer }: Reading, deliveries: readonly DeliveryToPick[]) {
  const ids = deliveries.map(({ id }) => id);
  return rows<Done>(
    db,
    sql`select "deliveryId", "lineId", "productId", "binId", "lotId", serials, state,
          jsonb_build_object('value', trim_scale(quantity)::text, 'unit', unit) as quantity
        from (
          select m.document_id as "deliveryId", m.line_id as "lineId",
            m.product_id as "productId", p.bin_id as "binId", p.lot_id as "lotId", m.unit,
            -p.quantity as quantity, 'ISSUED' as state,
            (select coalesce(jsonb_agg(s.code order by s.code), '[]') from move_serial l
              join serial s on s.id = l.serial_id where l.move_id = m.id) as serials
          from stock_move m join move_part p on p.move_id = m.id
          where m.document_id = any(${ids}) and m.kind = 'ISSUE'
          union all
          select k.delivery_id, k.line_id, l.product_id, k.bin_id, k.lot_id, l.unit,
            sum(k.quantity), case when k.is_void then 'VOID' else 'PICKED' end,
            coalesce(jsonb_agg(s.code order by s.code) filter (where s.id is not null), '[]')
          from stock_pick k join stock_level l on l.id = k.level_id
            left join serial s on s.id = k.serial_id
          where k.delivery_id = any(${ids})
          group by k.delivery_id, k.line_id, l.product_id, k.bin_id, k.lot_id, l.unit, k.is_void
        ) done left join bin on bin.id = "binId"
        where ${visibleTo(viewer)}
        order by bin.pick_sequence, bin.code, "lineId", "lotId"`,
  );
}

type Free = {
  key: string;
  levelId: string;
  expiresOn: string | null;
  binId: string | null;
  lotId: string | null;
  quantity: string;
  unit: string;
};

/** What nobody has picked in the warehouses, by product, what leaves first first. */
async function freePlaces({ sql: db, viewer }: Reading, deliveries: readonly DeliveryToPick[]) {
  const keys = deliveries.flatMap(({ warehouse, lines }) =>
    lines.map(({ product }) => `${product.id} ${warehouse.id}`),
  );
  const found = await rows<Free>(
    db,
    sql`select l.product_id || ' ' || l.warehouse_id as key, p.level_id as "levelId",
          lot.expires_on::text as "expiresOn", p.bin_id as "binId",
          p.lot_id as "lotId", l.unit, greatest(0, p.quantity - coalesce((select sum(k.quantity)
            from stock_pick k where k.level_id = p.level_id and not k.is_void
              and k.bin_id is not distinct from p.bin_id
              and k.lot_id is not distinct from p.lot_id), 0)) as quantity
        from stock_level l join stock_place p on p.level_id = l.id
          left join lot on lot.id = p.lot_id left join bin on bin.id = p.bin_id
        where l.product_id = any(${keys.map((key) => key.split(' ')[0]!)})
          and l.product_id || ' ' || l.warehouse_id = any(${keys}) and not ${isHeldPlace}
          and ${visibleTo(viewer)}
        order by ${sql.raw(leavesFirst)}`,
  );
  return Map.groupBy(found, ({ key }) => key);
}

function levelsOf(free: ReadonlyMap<string, readonly Free[]>): string[] {
  return [...new Set([...free.values()].flat().map(({ levelId }) => levelId))];
}

/** What there is to pick, and who has a right to which of it. */
type Offer = {
  free: ReadonlyMap<string, readonly Free[]>;
  rooms: ReadonlyMap<string, LotRoom>;
  claimOf: (lineId: string) => Claim;
};

/** What the rest of each line should be picked of, among what it takes and others do not need. */
function propose(
  { warehouse, lines }: DeliveryToPick,
  picked: readonly DeliveryPickRow[],
  { free, rooms, claimOf }: Offer,
): DeliveryPickRow[] {
  const taken = new Map<Free, Decimal>();
  return lines.flatMap(({ quantity: wanted, orderLine, product }) => {
    const own = picked.filter(({ lineId, state }) => lineId === orderLine.id && state === 'PICKED');
    let left = own.reduce((rest, { quantity }) => rest.minus(quantity.value), decimal(wanted));
    const places = free.get(`${product.id} ${warehouse.id}`) ?? [];
    const room = rooms.get(places[0]?.levelId ?? '');
    const claim = claimOf(orderLine.id);
    room?.hold(claim, left.negated());
    return places.flatMap((place): DeliveryPickRow[] => {
      if (room && !room.fits(claim, place.lotId, place.expiresOn)) return [];
      const gone = taken.get(place) ?? ZERO;
      const spare = room && !room.isIndifferent ? least(left, room.spareOf(place.lotId)) : left;
      const part = least(spare, decimal(place.quantity).minus(gone));
      if (!part.greaterThan(0)) return [];
      taken.set(place, gone.plus(part));
      left = left.minus(part);
      room?.change({ ...place, quantity: part.negated() });
      const { binId, lotId, unit } = place;
      const quantity = { value: part.toFixed(), unit };
      const one = { lineId: orderLine.id, productId: product.id, binId, lotId, quantity };
      return [{ ...one, serials: [], state: 'PROPOSED' }];
    });
  });
}
