import type { Reading } from '../../../kernel/area.ts';
import { listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** Goods of one lot in one bin as the graph shows them; to viewers that are bound to no party. */
export type StockPlaceRow = {
  id: string;
  levelId: string;
  binId: string | null;
  lotId: string | null;
};

/** How a place stands among others, as a text that sorts: what leaves first comes first. */
export const leavesFirst = `coalesce(lot.expires_on::text, '9999-12-31')
  || to_char(coalesce(lot.received_at, p.since) at time zone 'UTC', 'YYYYMMDDHH24MISSUS')
  || lpad(coalesce(bin.pick_sequence, 1000000000)::text, 12, '0')`;

/** Places with what is known of their lots and bins. */
export const placesFrom = `(select p.*, l.unit, ${leavesFirst} as rank,
    p.level_id || ':' || coalesce(p.bin_id, '') || ':' || coalesce(p.lot_id, '') as id,
    coalesce(lot.is_blocked or lot.is_expired, false)
      or coalesce(bin.kind = 'QUARANTINE', false) as is_held,
    coalesce((select sum(k.quantity) from stock_pick k where k.level_id = p.level_id
      and k.bin_id is not distinct from p.bin_id and k.lot_id is not distinct from p.lot_id
      and not k.is_void), 0) as picked
  from stock_place p join stock_level l on l.id = p.level_id
    left join lot on lot.id = p.lot_id left join bin on bin.id = p.bin_id) place`;

const places: ListSpec = {
  from: placesFrom,
  select: `id, level_id as "levelId", bin_id as "binId", lot_id as "lotId",
    jsonb_build_object('value', quantity::text, 'unit', unit) as quantity,
    jsonb_build_object('value', picked::text, 'unit', unit) as picked, is_held as "isHeld",
    (select coalesce(jsonb_agg(s.code order by s.code), '[]') from (select code from serial u
      where u.level_id = place.level_id and u.bin_id is not distinct from place.bin_id
      order by code limit 250) s) as serials`,
  columns: { rank: { sql: 'rank', type: 'text' } },
  defaultOrder: { field: 'rank', direction: 'ASC' },
};

/** A page of the places of each level, lot or bin, what leaves first first. */
export function listPlacesOf(
  column: 'level_id' | 'lot_id' | 'bin_id',
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  return listFor<StockPlaceRow>(db, places, args, { column, ids }, visibleTo(viewer));
}
