import { sql } from '../../../kernel/database.ts';
import { sum } from '../../../kernel/decimal.ts';
import type { MoveKind } from '../stock/kinds.ts';
import type { StockMove } from '../stock/move.ts';
import type { Desk, Part } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { Goods } from './goods.ts';
import type { Places } from './places.ts';

/** A move with the goods that it moves. */
export type PlacedMove = { move: StockMove; goods: readonly Goods[] };

type Placed = {
  levels: readonly StockLevel[];
  places: ReadonlyMap<string, Places>;
  placed: readonly PlacedMove[];
  /** Deliveries that leave: what was picked for them is done. */
  deliveryIds: readonly string[];
};

/** Writes which goods have moved, where goods lie now, and where each unit is. */
export function placeParts(desk: Desk, { levels, places, placed, deliveryIds }: Placed): Part[] {
  return [
    ...changedPlaces(desk, levels, places),
    ...ledgerParts(placed),
    ...serialParts(desk, placed),
    ...(deliveryIds.length > 0
      ? [sql`delete from stock_pick where delivery_id = any(${deliveryIds})`]
      : []),
  ];
}

/** Writes the places that have changed; one without goods goes. */
export function changedPlaces(
  desk: Desk,
  levels: readonly StockLevel[],
  places: ReadonlyMap<string, Places>,
): Part[] {
  const changed = levels.flatMap(({ id }) =>
    places
      .get(id)!
      .all.filter(({ hasChanged }) => hasChanged)
      .map(({ binId, lotId, quantity }) => {
        return { level_id: id, bin_id: binId, lot_id: lotId, quantity };
      }),
  );
  const parts = emptiedParts(desk, changed);
  const kept = changed.filter(({ quantity }) => !quantity.isZero());
  const spent = changed.filter(({ quantity }) => quantity.isZero());
  if (kept.length > 0) {
    parts.push(sql`insert into stock_place (level_id, bin_id, lot_id, quantity, since)
      select c.*, ${desk.now}::timestamptz from ${placeRows(kept)}
      on conflict (level_id, bin_id, lot_id) do update set quantity = excluded.quantity`);
  }
  if (spent.length > 0) {
    parts.push(sql`delete from stock_place p using ${placeRows(spent)}
      where p.level_id = any(${spent.map((place) => place.level_id)}) and p.level_id = c.level_id
        and p.bin_id is not distinct from c.bin_id and p.lot_id is not distinct from c.lot_id`);
  }
  return parts;
}

/** Marks bins whose last goods have left for somebody to look into; goods put there end that. */
function emptiedParts({ now }: Desk, places: readonly PlaceRow[]): Part[] {
  const binIds = [...new Set(places.flatMap(({ bin_id }) => bin_id ?? []))];
  if (binIds.length === 0) return [];
  return [
    sql`update bin set emptied_at = case when emptied.yes then ${now}::timestamptz end
        from (select bin_id as id, bool_and(quantity = 0) and not exists (select
            from stock_place p where p.bin_id = c.bin_id and not exists (select
              from ${placeRows(places)} where c.level_id = p.level_id
                and c.bin_id = p.bin_id and c.lot_id is not distinct from p.lot_id)) as yes
          from ${placeRows(places)} where bin_id is not null group by bin_id) emptied
        where bin.id = any(${binIds}) and bin.id = emptied.id
          and (emptied.yes or bin.emptied_at is not null)`,
  ];
}

type PlaceRow = { level_id: string; bin_id: string | null; lot_id: string | null };

function placeRows(places: readonly object[]): Part {
  return sql`json_to_recordset(${JSON.stringify(places)}::json)
    as c(level_id text, bin_id text, lot_id text, quantity numeric)`;
}

function ledgerParts(placed: readonly PlacedMove[]): Part[] {
  const moved = placed.flatMap(({ move: { id, quantity }, goods }) => {
    const byPlace = Map.groupBy(goods, ({ binId, lotId }) => `${binId} ${lotId}`);
    return [...byPlace.values()].map((parts) => {
      const { binId, lotId } = parts[0]!;
      const all = sum(parts.map((part) => part.quantity));
      const signed = quantity.isNegative() ? all.negated() : all;
      return { move_id: id, bin_id: binId, lot_id: lotId, quantity: signed };
    });
  });
  return [
    sql`insert into move_part (move_id, bin_id, lot_id, quantity)
        select * from json_to_recordset(${JSON.stringify(moved)}::json)
          as c(move_id text, bin_id text, lot_id text, quantity numeric)`,
  ];
}

function serialParts({ now }: Desk, placed: readonly PlacedMove[]): Part[] {
  const moved = placed.flatMap(({ move, goods }) =>
    goods.flatMap(({ binId, serials }) => serials.map(({ id }) => ({ move, binId, id }))),
  );
  if (moved.length === 0) return [];
  const links = moved.map(({ move, id }) => ({ move_id: move.id, serial_id: id }));
  // What comes and goes in one breath is where it went last.
  const last = new Map(moved.map((one) => [one.id, one]));
  const standing = [...last.values()].map(({ move, binId, id }) => {
    const isHere = move.quantity.isPositive();
    const level_id = isHere ? move.level.id : null;
    return { id, status: isHere ? 'ON_HAND' : statusAfter(move.kind), level_id, bin_id: binId };
  });
  return [
    sql`insert into move_serial (move_id, serial_id)
        select * from json_to_recordset(${JSON.stringify(links)}::json)
          as c(move_id text, serial_id text)`,
    sql`update serial s set status = c.status, level_id = c.level_id,
          bin_id = case when c.level_id is null then null else c.bin_id end,
          changed_at = ${now}::timestamptz
        from json_to_recordset(${JSON.stringify(standing)}::json)
          as c(id text, status text, level_id text, bin_id text)
        where s.id = any(${standing.map(({ id }) => id)}) and s.id = c.id`,
  ];
}

function statusAfter(kind: MoveKind): string {
  if (kind === 'TRANSFER') return 'IN_TRANSIT';
  return kind === 'ISSUE' ? 'ISSUED' : 'GONE';
}
