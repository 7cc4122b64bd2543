import type { Ids } from '../../../kernel/ids.ts';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import type { Walk } from './walk.ts';
import { Wave } from './wave.ts';

type Moment = 'plannedAt' | 'releasedAt' | 'cancelledAt';
type Row = Omit<Wave, Moment> &
  Record<Exclude<Moment, 'plannedAt'>, string | null> & {
    plannedAt: string;
  };

/** Locks a wave for the warehouse's people: throws `NotFound` for outside parties. */
export async function lockWave(
  { sql: db, viewer }: Pick<Work, 'sql' | 'viewer'>,
  id: string,
): Promise<Wave> {
  const [row] = viewer.party
    ? []
    : await rows<Row>(
        db,
        sql`select id, number, warehouse_id as "warehouseId", mode,
          to_json(planned_at) #>> '{}' as "plannedAt", planned_by as "plannedBy",
          to_json(released_at) #>> '{}' as "releasedAt",
          to_json(cancelled_at) #>> '{}' as "cancelledAt", cancel_reason as "cancelReason", version
        from pick_wave where id = ${id} for update`,
      );
  if (!row) throw new NotFound('wave', id);
  const plannedAt = new Date(row.plannedAt);
  return Object.assign(new Wave(row.id, row, plannedAt), row, {
    plannedAt,
    releasedAt: row.releasedAt === null ? null : new Date(row.releasedAt),
    cancelledAt: row.cancelledAt === null ? null : new Date(row.cancelledAt),
  });
}

/** Writes a wave, new or changed; a new one gets a number. */
export async function saveWave(db: Sql, wave: Wave): Promise<void> {
  await sql`insert into pick_wave (id, number, warehouse_id, mode, planned_at, planned_by,
      released_at, cancelled_at, cancel_reason, version)
    select id, coalesce(number, next_wave_number()), "warehouseId", mode, "plannedAt", "plannedBy",
      "releasedAt", "cancelledAt", "cancelReason", version
    from jsonb_to_record(${JSON.stringify(wave)}::jsonb) as w(id text, number text,
      "warehouseId" text, mode text, "plannedAt" timestamptz, "plannedBy" text,
      "releasedAt" timestamptz, "cancelledAt" timestamptz, "cancelReason" text, version integer)
    on conflict (id) do update set released_at = excluded.released_at,
      cancelled_at = excluded.cancelled_at, cancel_reason = excluded.cancel_reason,
      version = excluded.version`.execute(db);
}

/** Puts deliveries into a wave, in this sequence. */
export async function joinWave(db: Sql, waveId: string, ids: readonly string[]): Promise<void> {
  await sql`insert into wave_delivery (wave_id, delivery_id, position)
    select ${waveId}, id, n from unnest(${ids}::text[]) with ordinality as d(id, n)`.execute(db);
}

/** Writes the pick lists of a wave. */
export async function saveWalks(
  { sql: db, ids }: { sql: Sql; ids: Ids },
  waveId: string,
  walks: readonly Walk[],
): Promise<void> {
  const lists = walks.map(({ zone, deliveryId, lines }, n) => {
    return { id: ids.next('pkl'), position: n + 1, zone, delivery_id: deliveryId, lines };
  });
  const lines = lists.flatMap((list) =>
    list.lines.map(({ productId, bin, lotId, parts }, n) => ({
      ...{ id: ids.next('pln'), pick_list_id: list.id, position: n + 1, product_id: productId },
      ...{ bin_id: bin?.id ?? null, bin_code: bin?.code ?? null, lot_id: lotId, parts },
    })),
  );
  const parts = lines.flatMap((line) =>
    line.parts.map(({ deliveryId, deliveryLineId, quantity }, n) => ({
      ...{ id: ids.next('ppt'), pick_line_id: line.id, position: n + 1 },
      ...{ delivery_id: deliveryId, delivery_line_id: deliveryLineId, quantity },
    })),
  );
  await sql`insert into pick_list (id, wave_id, position, zone, delivery_id, version)
    select id, ${waveId}, position, zone, delivery_id, 1
    from json_to_recordset(${JSON.stringify(lists)}::json)
      as l(id text, position integer, zone text, delivery_id text)`.execute(db);
  await sql`insert into pick_line (id, pick_list_id, position, product_id, bin_id, bin_code, lot_id)
    select * from json_to_recordset(${JSON.stringify(lines)}::json) as l(id text,
      pick_list_id text, position integer, product_id text, bin_id text, bin_code text,
      lot_id text)`.execute(db);
  await sql`insert into pick_part (id, pick_line_id, position, delivery_id, delivery_line_id,
      quantity, picked, missing)
    select *, 0, 0 from json_to_recordset(${JSON.stringify(parts)}::json) as p(id text,
      pick_line_id text, position integer, delivery_id text, delivery_line_id text,
      quantity numeric)`.execute(db);
}
