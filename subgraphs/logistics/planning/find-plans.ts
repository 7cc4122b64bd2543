import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { LeftOut, TimedRoute } from './planned.ts';

/** A plan of routes as the graph shows it; for staff only. */
export type TransportPlanRow = {
  id: string;
  cost: string;
  onTimePercent: string | null;
  routes: TimedRoute[];
  leftOut: LeftOut[];
};

/** What a warehouse is to routes. */
export type DepotRow = { warehouseId: string };

const columns = `id, number, status, starts_at as "startsAt", ends_at as "endsAt", seed, iterations,
  done, timetable->'routes' as routes, timetable->'leftOut' as "leftOut",
  timetable->>'km' as km, timetable->>'hours' as hours, timetable->>'cost' as cost,
  timetable->>'onTimePercent' as "onTimePercent", reason, planned_by as "plannedBy",
  planned_at as "plannedAt", ended_at as "endedAt", version`;

const plans: ListSpec = {
  from: 'transport_plan',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    status: { sql: 'status', type: 'text' },
    plannedAt: { sql: 'planned_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'plannedAt', direction: 'DESC' },
};

export function listTransportPlans({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<TransportPlanRow>(db, plans, args, visibleTo(viewer));
}

/** Plans by id, in the order asked, for a DataLoader. */
export async function transportPlansById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<TransportPlanRow>(
    db,
    sql`select ${sql.raw(columns)} from transport_plan
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** Where warehouses are, by their ids, for a DataLoader. */
export async function depotsOf({ sql: db, viewer }: Reading, warehouseIds: readonly string[]) {
  const found = await rows<DepotRow>(
    db,
    sql`select warehouse_id as "warehouseId", latitude, longitude from depot
        where warehouse_id = ${oneOf(warehouseIds)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.warehouseId, row]));
  return warehouseIds.map((id) => byId.get(id) ?? null);
}

/** What routes know of a shipment. */
export type ShipmentNeedRow = { shipmentId: string; leaveOutCost: string | null };

/** What routes know of shipments, for a DataLoader; for staff only. */
export async function needsOf({ sql: db, viewer }: Reading, shipmentIds: readonly string[]) {
  const found = await rows<ShipmentNeedRow>(
    db,
    sql`select shipment_id as "shipmentId", latitude, longitude, weight_kg as "weightKg",
          volume_m3 as "volumeM3", pallets, opens_at as "opensAt", closes_at as "closesAt",
          service_minutes as "serviceMinutes", priority, leave_out_cost as "leaveOutCost", skills
        from shipment_need where shipment_id = ${oneOf(shipmentIds)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.shipmentId, row]));
  return shipmentIds.map((id) => byId.get(id) ?? null);
}
