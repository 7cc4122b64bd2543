import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A vehicle as the graph shows it; for staff only. */
export type VehicleRow = {
  id: string;
  costPerKm: string;
  costPerTrip: string;
  costPerHour: string;
};

/** A driver as the graph shows it; to staff and to the driver. */
export type DriverRow = { id: string; name: string };

const vehicleColumns = `id, plate, capacity_kg as "capacityKg", capacity_m3 as "capacityM3",
  capacity_pallets as "capacityPallets", cost_per_km as "costPerKm",
  cost_per_trip as "costPerTrip", cost_per_hour as "costPerHour", skills, is_active as "isActive", latitude, longitude,
  seen_at as "seenAt", updated_at as "updatedAt", version`;

const vehicles: ListSpec = {
  from: 'vehicle',
  select: vehicleColumns,
  columns: { id: { sql: 'id', type: 'text' }, plate: { sql: 'plate', type: 'text' } },
  defaultOrder: { field: 'plate', direction: 'ASC' },
};

export function listVehicles({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<VehicleRow>(db, vehicles, args, visibleTo(viewer));
}

/** Vehicles by id, in the order asked, for a DataLoader. */
export async function vehiclesById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<VehicleRow>(
    db,
    sql`select ${sql.raw(vehicleColumns)} from vehicle
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

const driverColumns = `id, name, phone, licence_until as "licenceUntil", is_active as "isActive",
  updated_at as "updatedAt", version`;

const drivers: ListSpec = {
  from: 'driver',
  select: driverColumns,
  columns: { id: { sql: 'id', type: 'text' }, name: { sql: 'name', type: 'text' } },
  defaultOrder: { field: 'name', direction: 'ASC' },
};

const own = { DRIVER: 'driver.id' };

export function listDrivers({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<DriverRow>(db, drivers, args, visibleTo(viewer, own));
}

/** Drivers by id, in the order asked, for a DataLoader. */
export async function driversById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<DriverRow>(
    db,
    sql`select ${sql.raw(driverColumns)} from driver
        where id = ${oneOf(ids)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
