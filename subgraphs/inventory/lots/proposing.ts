import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, least, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import type { Claim } from './claim.ts';
import { leavesFirst } from './find-places.ts';
import { isHeldPlace } from './held-place.ts';
import type { LotRoom } from './lot-room.ts';
import { claimsOfLines, roomsOf } from './room-rows.ts';

/** What an order line wants of a warehouse; base units. */
export type LineToPick = {
  warehouseId: string;
  orderLineId: string;
  productId: string;
  quantity: Decimal;
};

/** Goods of one lot in one bin, as the graph shows them. */
export type ProposedGoods = {
  binId: string | null;
  lotId: string | null;
  quantity: { value: string; unit: string };
};

/** What nobody has picked of a place. */
export type Free = {
  key: string;
  levelId: string;
  expiresOn: string | null;
  binId: string | null;
  lotId: string | null;
  quantity: string;
  unit: string;
};

/** What of each place is proposed already. */
export type Taken = Map<Free, Decimal>;

/** What there is to pick, and who has a right to which of it. */
export type Offer = {
  free: ReadonlyMap<string, readonly Free[]>;
  rooms: ReadonlyMap<string, LotRoom>;
  claimOf: (lineId: string) => Claim;
};

type Kind = Pick<LineToPick, 'warehouseId' | 'orderLineId' | 'productId'>;

/** Reads what there is to pick for lines. */
export async function offerFor(reading: Reading, lines: readonly Kind[]): Promise<Offer> {
  const free = await freePlaces(reading, lines);
  const levelIds = [...new Set([...free.values()].flat().map(({ levelId }) => levelId))];
  const rooms = await roomsOf(reading.sql, reading.now, levelIds);
  const lineIds = lines.map(({ orderLineId }) => orderLineId);
  const claimOf = await claimsOfLines(reading.sql, rooms.size > 0 ? lineIds : []);
  return { free, rooms, claimOf };
}

/** What a line should be picked of, among what it takes and others do not need. */
export function propose(line: LineToPick, offer: Offer, taken: Taken): ProposedGoods[] {
  const places = offer.free.get(keyOf(line)) ?? [];
  const room = offer.rooms.get(places[0]?.levelId ?? '');
  const claim = offer.claimOf(line.orderLineId);
  let left = line.quantity;
  room?.hold(claim, left.negated());
  return places.flatMap((place) => {
    if (room && !room.fits(claim, place.lotId, place.expiresOn)) return [];
    const gone = taken.get(place) ?? ZERO;
    const spare = room && !room.isIndifferent ? least(left, room.spareOf(place.lotId)) : left;
    const part = least(spare, decimal(place.quantity).minus(gone));
    if (!part.greaterThan(0)) return [];
    taken.set(place, gone.plus(part));
    left = left.minus(part);
    room?.change({ ...place, quantity: part.negated() });
    const { binId, lotId, unit } = place;
    return [{ binId, lotId, quantity: { value: part.toFixed(), unit } }];
  });
}

/** Notes that goods are on another list, for a line that holds them. */
export function takeListed(
  line: LineToPick & Pick<ProposedGoods, 'binId' | 'lotId'>,
  { free, rooms, claimOf }: Offer,
  taken: Taken,
): void {
  const place = free
    .get(keyOf(line))
    ?.find(({ binId, lotId }) => binId === line.binId && lotId === line.lotId);
  if (!place) return;
  const room = rooms.get(place.levelId);
  taken.set(place, line.quantity.plus(taken.get(place) ?? ZERO));
  room?.hold(claimOf(line.orderLineId), line.quantity.negated());
  room?.change({ ...place, quantity: line.quantity.negated() });
}

function keyOf({ productId, warehouseId }: Kind): string {
  return `${productId} ${warehouseId}`;
}

/** What nobody has picked in the warehouses, by product, what leaves first first. */
async function freePlaces({ sql: db, viewer }: Reading, lines: readonly Kind[]) {
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
        where l.product_id = any(${lines.map(({ productId }) => productId)})
          and l.product_id || ' ' || l.warehouse_id = any(${lines.map(keyOf)})
          and not ${isHeldPlace} and ${visibleTo(viewer)}
        order by ${sql.raw(leavesFirst)}`,
  );
  return Map.groupBy(found, ({ key }) => key);
}
