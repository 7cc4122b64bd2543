import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A wave as the graph shows it; to viewers that are bound to no party. */
export type WaveRow = { id: string; number: string; warehouseId: string };

/** A pick list as the graph shows it; to viewers that are bound to no party. */
export type PickListRow = { id: string; waveId: string; deliveryId: string | null };

// A line is done when nobody has to pick of it any more: picked, missed, or gone another way.
const figures = `count(*)::int as line_count, (count(*) filter (where done))::int as done_count,
  coalesce(bool_or(begun), false) as is_begun`;
const lineStates = `select l.pick_list_id, bool_or(p.picked + p.missing > 0) as begun,
    bool_and(p.quantity <= p.picked + p.missing or d.status <> 'PICKING') as done
  from pick_line l join pick_part p on p.pick_line_id = l.id
    join delivery d on d.id = p.delivery_id`;

const wavesFrom = `(select w.*, line_count, done_count, case
    when cancelled_at is not null then 'CANCELLED' when released_at is null then 'PLANNED'
    when done_count = line_count then 'PICKED' when is_begun then 'PICKING'
    else 'RELEASED' end as status
  from pick_wave w cross join lateral (select ${figures} from (${lineStates}
    join pick_list k on k.id = l.pick_list_id where k.wave_id = w.id
    group by l.pick_list_id, l.id) s) f) wave`;

const listsFrom = `(select k.*, w.number || '-' || k.position as number, w.planned_at, line_count,
    done_count, w.released_at, case
      when w.cancelled_at is not null then 'CANCELLED' when done_count = line_count then 'PICKED'
      when is_begun then 'PICKING' else 'RELEASED' end as status
  from pick_list k join pick_wave w on w.id = k.wave_id
    cross join lateral (select ${figures} from (${lineStates}
      where l.pick_list_id = k.id group by l.pick_list_id, l.id) s) f) list`;

const waves: ListSpec = {
  from: wavesFrom,
  select: `id, number, warehouse_id as "warehouseId", mode, status, planned_at as "plannedAt",
    planned_by as "plannedBy", released_at as "releasedAt", cancelled_at as "cancelledAt",
    cancel_reason as "cancelReason", line_count as "lineCount", done_count as "doneCount", version`,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
    mode: { sql: 'mode', type: 'text' },
    status: { sql: 'status', type: 'text' },
    plannedAt: { sql: 'planned_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'plannedAt', direction: 'DESC' },
};

const lists: ListSpec = {
  from: listsFrom,
  select: `id, number, wave_id as "waveId", zone, delivery_id as "deliveryId", status,
    picker_id as "pickerId", assigned_at as "assignedAt", line_count as "lineCount",
    done_count as "doneCount", version`,
  columns: {
    id: { sql: 'id', type: 'text' },
    waveId: { sql: 'wave_id', type: 'text' },
    pickerId: { sql: 'picker_id', type: 'text' },
    zone: { sql: 'zone', type: 'text' },
    status: { sql: 'status', type: 'text' },
    releasedAt: { sql: 'released_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'releasedAt', direction: 'DESC' },
};

/** A page of waves. */
export function listWaves({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<WaveRow>(db, waves, args, visibleTo(viewer));
}

/** A page of pick lists. */
export function listPickLists({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<PickListRow>(db, lists, args, visibleTo(viewer));
}

/** Waves by id, in the order asked, for a DataLoader. */
export async function wavesById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<WaveRow>(
    db,
    sql`select ${sql.raw(waves.select)} from ${sql.raw(wavesFrom)}
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** Pick lists by id, in the order asked, for a DataLoader. */
export async function pickListsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<PickListRow>(
    db,
    sql`select ${sql.raw(lists.select)} from ${sql.raw(listsFrom)}
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** The lists of each wave, for a DataLoader; a wave has 250 at most. */
export async function pickListsOf({ sql: db, viewer }: Reading, waveIds: readonly string[]) {
  const found = await rows<PickListRow>(
    db,
    sql`select ${sql.raw(lists.select)} from ${sql.raw(listsFrom)}
        where wave_id = ${oneOf(waveIds)} and ${visibleTo(viewer)} order by position`,
  );
  const byWave = Map.groupBy(found, ({ waveId }) => waveId);
  return waveIds.map((id) => byWave.get(id) ?? []);
}

/** The deliveries of each wave in its sequence, for a DataLoader; a wave has 250 at most. */
export async function deliveriesOfWaves({ sql: db, viewer }: Reading, waveIds: readonly string[]) {
  const found = await rows<{ waveId: string; deliveryId: string }>(
    db,
    sql`select wave_id as "waveId", delivery_id as "deliveryId" from wave_delivery
        where wave_id = ${oneOf(waveIds)} and ${visibleTo(viewer)} order by position`,
  );
  const byWave = Map.groupBy(found, ({ waveId }) => waveId);
  return waveIds.map((id) => byWave.get(id) ?? []);
}
