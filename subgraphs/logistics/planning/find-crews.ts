import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import type { PlannedVehicle } from './planned.ts';

/** A vehicle with its driver, from a warehouse, for a time; default that of the plan. */
export type CrewInput = {
  vehicleId: string;
  driverId: string;
  warehouseId: string;
  startsAt?: string | null;
  endsAt?: string | null;
};

type Crew = CrewInput & { startsAt: string; endsAt: string };

/**
 * Vehicles as a plan takes them. Throws `NotFound`; refuses `NAMED_TWICE` for a vehicle or driver
 * at two places at once, `NOT_IN_SERVICE`, `UNKNOWN_DEPOT`.
 */
export async function crewsFor(
  { sql: db }: { sql: Sql },
  crews: readonly Crew[],
): Promise<PlannedVehicle[]> {
  requireApart(crews);
  const found = await rows<PlannedVehicle & Found>(
    db,
    sql`select crew.n, v.id as "vehicleId", d.id as "driverId", v.plate,
          w.warehouse_id as "warehouseId", w.latitude::float8, w.longitude::float8,
          v.is_active as "isVehicleActive", d.is_active as "isDriverActive",
          v.capacity_kg::text as "capacityKg", v.capacity_m3::text as "capacityM3",
          v.capacity_pallets::text as "capacityPallets", v.cost_per_km::text as "costPerKm",
          v.cost_per_hour::text as "costPerHour", v.cost_per_trip::text as "costPerTrip", v.skills
        from jsonb_to_recordset(${JSON.stringify(crews.map((crew, n) => ({ ...crew, n })))}::jsonb)
          as crew(n integer, "vehicleId" text, "driverId" text, "warehouseId" text)
        left join vehicle v on v.id = crew."vehicleId"
        left join driver d on d.id = crew."driverId"
        left join depot w on w.warehouse_id = crew."warehouseId" order by crew.n`,
  );
  return found.map(({ n, isVehicleActive, isDriverActive, ...vehicle }) => {
    const { vehicleId, driverId, warehouseId, startsAt, endsAt } = crews[n]!;
    const field = (name: string) => ['vehicles', String(n), name];
    if (!vehicle.vehicleId) throw new NotFound('vehicle', vehicleId);
    if (!vehicle.driverId) throw new NotFound('driver', driverId);
    if (!isVehicleActive) refuse('NOT_IN_SERVICE', { id: vehicleId }, field('vehicleId'));
    if (!isDriverActive) refuse('NOT_IN_SERVICE', { id: driverId }, field('driverId'));
    if (!vehicle.warehouseId) refuse('UNKNOWN_DEPOT', { warehouseId }, field('warehouseId'));
    return { ...vehicle, startsAt, endsAt, isLocked: false };
  });
}

type Found = { n: number; isVehicleActive: boolean; isDriverActive: boolean };

function requireApart(crews: readonly Crew[]): void {
  for (const [index, one] of crews.entries()) {
    for (const other of crews.slice(0, index)) {
      const isSame = one.vehicleId === other.vehicleId || one.driverId === other.driverId;
      const isThen =
        Date.parse(one.startsAt) < Date.parse(other.endsAt) &&
        Date.parse(other.startsAt) < Date.parse(one.endsAt);
      if (!isSame || !isThen) continue;
      const id = one.vehicleId === other.vehicleId ? one.vehicleId : one.driverId;
      refuse('NAMED_TWICE', { id }, ['vehicles', String(index)]);
    }
  }
}
