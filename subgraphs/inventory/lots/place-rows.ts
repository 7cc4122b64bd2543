import { rows, sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { decimal, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import type { Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { KEEPS } from './claim.ts';
import type { Serial, Wanted } from './goods.ts';
import { isHeldPlace } from './held-place.ts';
import type { PlaceState } from './place.ts';
import { Places } from './places.ts';
import { LAST } from './surroundings.ts';

type PlaceRow = Record<
  'levelId' | 'quantity' | 'claimed' | 'since' | 'heldInAll' | 'soundInAll',
  string
> & {
  binId: string | null;
  lotId: string | null;
  isHeld: boolean;
  named: number;
  expiresOn: string | null;
  sequence: number;
};

/**
 * Which places of a level are needed: those that leave first until there are so many goods that
 * nobody has picked, and all of these lots and bins. All of the level's without.
 */
export type Need = {
  quantity: Decimal;
  lotIds: readonly (string | null)[];
  binIds: readonly (string | null)[];
  /** The first day on which goods may go bad that somebody takes who minds. */
  fromDay?: string;
};

/** What all goods of a level that are held are, and those that are not, needed or not. */
export const NO_PLACES: Need = { quantity: ZERO, lotIds: [], binIds: [] };

type Asked = {
  /** What these have picked is not claimed by others. */
  deliveryIds?: readonly string[];
  needOf?: (level: StockLevel) => Need | undefined;
};

/** The places of locked levels, as far as they are needed. */
export async function placesOf(
  { sql: db }: Desk,
  levels: readonly StockLevel[],
  { deliveryIds = [], needOf = () => undefined }: Asked = {},
): Promise<Map<string, Places>> {
  const needs = levels.map((level) => ({ level_id: level.id, ...rowOf(needOf(level)) }));
  const found = await rows<PlaceRow>(
    db,
    sql`select "levelId", "binId", "lotId", quantity, "isHeld", "expiresOn", since, sequence,
          claimed, "heldInAll", "soundInAll",
          (select count(*)::int from serial s where s.level_id = "levelId"
            and s.bin_id is not distinct from "binId") as named
        from (select *, row_number() over leaving as nth,
            sum(greatest(0, quantity - claimed)) over leaving
              - greatest(0, quantity - claimed) as before,
            coalesce(sum(quantity) filter (where "isHeld") over level, 0) as "heldInAll",
            coalesce(sum(quantity) filter (where not "isHeld") over level, 0) as "soundInAll"
          from (${placesWithClaims(needs, deliveryIds)}) p
          window level as (partition by "levelId"),
            leaving as (partition by "levelId", "isHeld", "expiresOn" is null or "expiresOn" >= from_day
              order by coalesce("expiresOn", ${KEEPS}), since_at, sequence, "binId", "lotId"
              rows between unbounded preceding and current row)) p
        where needed is null or nth = 1 or before < needed
          or coalesce("lotId", '') in (select jsonb_array_elements_text(lot_ids))
          or coalesce("binId", '') in (select jsonb_array_elements_text(bin_ids))
          or ("lotId" is null and "binId" is null)`,
  );
  const byLevel = Map.groupBy(found, ({ levelId }) => levelId);
  return new Map(
    levels.map(({ id, productId, room }) => {
      const own = byLevel.get(id) ?? [];
      const totals = {
        held: decimal(own[0]?.heldInAll ?? ZERO),
        sound: decimal(own[0]?.soundInAll ?? ZERO),
      };
      return [id, new Places(productId, own.map(toPlace), { room, totals })];
    }),
  );
}

function rowOf(need: Need | undefined) {
  if (!need) return {};
  const key = (id: string | null) => id ?? '';
  return {
    needed: need.quantity,
    lot_ids: need.lotIds.map(key),
    bin_ids: need.binIds.map(key),
    from_day: need.fromDay,
  };
}

/** Every place of the levels, with what others have picked of it and what is needed of its level. */
function placesWithClaims(needs: readonly object[], deliveryIds: readonly string[]): Fragment {
  return sql`select p.level_id as "levelId", p.bin_id as "binId", p.lot_id as "lotId", p.quantity,
      ${isHeldPlace} as "isHeld", lot.expires_on::text as "expiresOn",
      coalesce(lot.received_at, p.since) as since_at,
      coalesce(lot.received_at, p.since)::text as since,
      coalesce(bin.pick_sequence, ${LAST}::int) as sequence,
      coalesce((select sum(k.quantity) from stock_pick k where k.level_id = p.level_id
        and k.bin_id is not distinct from p.bin_id and k.lot_id is not distinct from p.lot_id
        and k.delivery_id <> all(${deliveryIds}) and not k.is_void), 0) as claimed,
      n.needed, n.from_day, n.lot_ids, n.bin_ids
    from json_to_recordset(${JSON.stringify(needs)}::json)
        as n(level_id text, needed numeric, from_day text, lot_ids jsonb, bin_ids jsonb)
      join stock_place p on p.level_id = n.level_id
      left join lot on lot.id = p.lot_id left join bin on bin.id = p.bin_id`;
}

function toPlace({ quantity, claimed, named, ...row }: PlaceRow): PlaceState {
  return { ...row, quantity: decimal(quantity), claimed: decimal(claimed), named: decimal(named) };
}

type PickRow = Record<'deliveryId' | 'lineId' | 'quantity', string> & {
  binId: string | null;
  lotId: string | null;
  serialId: string | null;
  serial: string | null;
};

/** What was picked for deliveries, by delivery and order line. */
export async function picksOf({ sql: db }: Desk, deliveryIds: readonly string[]) {
  if (deliveryIds.length === 0) return new Map<string, Wanted[]>();
  const found = await rows<PickRow>(
    db,
    sql`select k.delivery_id as "deliveryId", k.line_id as "lineId",
          case when s.id is null then k.bin_id else s.bin_id end as "binId", k.lot_id as "lotId", k.quantity, k.serial_id as "serialId", s.code as serial
        from stock_pick k left join serial s on s.id = k.serial_id
        where k.delivery_id = any(${deliveryIds}) order by k.id`,
  );
  const byLine = Map.groupBy(found, (pick) => `${pick.deliveryId} ${pick.lineId}`);
  return new Map([...byLine].map(([key, picks]) => [key, picks.map(toWanted)]));
}

function toWanted({ binId, lotId, quantity, serialId, serial }: PickRow): Wanted {
  const serials = serialId ? [{ id: serialId, code: serial!, binId }] : [];
  return { binId, lotId, quantity: decimal(quantity), serials };
}

type LeftRow = { key: string; lotId: string | null; quantity: string };

/** What has left with lines and is away, by lot; and what of receipts is of which lot. */
export async function awayOf(
  { sql: db }: Desk,
  lineIds: readonly string[],
  receiptIds: readonly string[],
): Promise<Map<string, Wanted[]>> {
  if (lineIds.length + receiptIds.length === 0) return new Map();
  const found = await rows<LeftRow>(
    db,
    sql`select key, lot_id as "lotId", quantity from (
          select m.line_id as key, p.lot_id, -sum(p.quantity) as quantity
          from stock_move m join move_part p on p.move_id = m.id
          where m.line_id = any(${lineIds}) group by 1, 2
          union all
          select p.move_id, p.lot_id, sum(p.quantity) from move_part p
          where p.move_id = any(${receiptIds}) group by 1, 2) away
        left join lot on lot.id = away.lot_id
        where quantity > 0 order by lot.expires_on, lot.received_at, lot.id`,
  );
  const byKey = Map.groupBy(found, ({ key }) => key);
  return new Map(
    [...byKey].map(([key, parts]) => {
      return [key, parts.map(({ lotId, quantity }) => ({ lotId, quantity: decimal(quantity) }))];
    }),
  );
}

/** The serials that have left with lines and are still away, by line. */
export async function serialsAway({ sql: db }: Desk, lineIds: readonly string[]) {
  if (lineIds.length === 0) return new Map<string, Serial[]>();
  const found = await rows<{ lineId: string; id: string; code: string }>(
    db,
    sql`select distinct m.line_id as "lineId", s.id, s.code
        from stock_move m join move_serial l on l.move_id = m.id
          join serial s on s.id = l.serial_id and s.status in ('ISSUED', 'IN_TRANSIT')
        where m.line_id = any(${lineIds}) and m.quantity < 0 order by s.code`,
  );
  const byLine = Map.groupBy(found, ({ lineId }) => lineId);
  return new Map(
    [...byLine].map(([lineId, serials]) => {
      return [lineId, serials.map(({ id, code }): Serial => ({ id, code, binId: null }))];
    }),
  );
}

/** At most so much of what is wanted, in its sequence. */
export function upTo(most: Decimal, wanted: readonly Wanted[]): Wanted[] {
  let left = most;
  return wanted.flatMap((one) => {
    const quantity = one.quantity.lessThan(left) ? one.quantity : left;
    left = left.minus(quantity);
    return quantity.greaterThan(0) ? [{ ...one, quantity }] : [];
  });
}

export function totalOf(goods: readonly { quantity: Decimal }[]): Decimal {
  return goods.length === 0 ? ZERO : sum(goods.map(({ quantity }) => quantity));
}
