import { oneOf, rows, sql, type Sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import type { Weights } from './learn-weights.ts';
import type { LeftOut, PlannedStop } from './planned.ts';

/** Which shipments a plan takes: those named, or what is ready in a warehouse. */
export type Selection = {
  shipmentIds?: readonly string[] | null;
  warehouseId?: string | null;
  /** Promised up to this day, or not at all. */
  promisedUntil?: string | null;
};

const MAX_STOPS = 500;

/** The condition for shipments `s` that a plan may take; no carrier has what is not named. */
export function chosen({ shipmentIds, warehouseId, promisedUntil }: Selection): Fragment {
  const isFree = sql`s.status in ('PLANNED', 'READY', 'EXCEPTION') and not exists (
    select from trip_stop t where t.shipment_id = s.id and t.is_open)`;
  if (shipmentIds) return sql`${isFree} and s.id = ${oneOf(shipmentIds)}`;
  const until = promisedUntil ?? null;
  return sql`${isFree} and s.carrier_id is null
    and (${warehouseId ?? null}::text is null or s.warehouse_id = ${warehouseId ?? null})
    and (${until}::date is null or s.promised_date is null or s.promised_date <= ${until}::date)`;
}

type Candidate = Omit<PlannedStop, 'latitude'> & { latitude: number | null };

/**
 * Shipments as a plan takes them, and those of which no place is known. Refuses `TOO_MANY`;
 * `SHIPMENT_NOT_READY` for one that is named but rides on a trip, or has left or ended.
 */
export async function candidates(
  { sql: db }: { sql: Sql },
  selection: Selection,
  weights: Weights,
): Promise<{ stops: PlannedStop[]; unplaced: LeftOut[] }> {
  const named = selection.shipmentIds && [...new Set(selection.shipmentIds)];
  if (named && named.length > MAX_STOPS) tooMany(named.length);
  const found = await rows<Candidate>(db, candidatesSql(selection, weights));
  if (found.length > MAX_STOPS) tooMany(found.length);
  const known = new Set(found.map(({ shipmentId }) => shipmentId));
  const missing = named?.find((id) => !known.has(id));
  if (missing) await explain(db, missing);
  const stops = found.filter((one): one is PlannedStop => one.latitude !== null);
  const unplaced = found
    .filter(({ latitude }) => latitude === null)
    .map(({ shipmentId }) => ({ shipmentId, reason: 'NO_PLACE' as const }));
  return { stops, unplaced };
}

function candidatesSql(selection: Selection, weights: Weights): Fragment {
  const iso = (column: string) =>
    sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
  return sql`with product as (
      select * from json_to_recordset(${JSON.stringify(weights)}::json)
        as p(id text, "weightKg" numeric, "volumeM3" numeric)),
    goods as (
      select l.shipment_id, sum(l.quantity * coalesce(p."weightKg", 0)) as kg,
        sum(l.quantity * coalesce(p."volumeM3", 0)) as m3
      from shipment_line l join product p on p.id = l.product_id
      join shipment s on s.id = l.shipment_id where ${chosen(selection)} group by 1)
    select s.id as "shipmentId", s.number, s.warehouse_id as "warehouseId",
      s.promised_date::text as "promisedDate", n.latitude::float8, n.longitude::float8,
      round(coalesce(n.weight_kg, g.kg, 0), 3)::text as kg,
      round(coalesce(n.volume_m3, g.m3, 0), 3)::text as m3,
      coalesce(n.pallets, 0)::text as pallets, ${iso('n.opens_at')} as "opensAt",
      ${iso('n.closes_at')} as "closesAt", n.service_minutes as "serviceMinutes", n.priority,
      n.leave_out_cost::text as "leaveOutCost", n.skills, false as "isLocked"
    from shipment s left join shipment_need n on n.shipment_id = s.id
    left join goods g on g.shipment_id = s.id
    where ${chosen(selection)} order by s.id limit ${MAX_STOPS + 1}`;
}

function tooMany(given: number): never {
  return refuse('TOO_MANY', { limit: MAX_STOPS, given }, ['shipmentIds']);
}

async function explain(db: Sql, id: string): Promise<never> {
  const query = sql`select number, status from shipment where id = ${id}`;
  const [shipment] = await rows<{ number: string; status: string }>(db, query);
  if (!shipment) throw new NotFound('shipment', id);
  return refuse('SHIPMENT_NOT_READY', shipment, ['shipmentIds']);
}
