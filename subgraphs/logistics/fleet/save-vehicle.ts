import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';

export type SaveVehicleInput = {
  plate: string;
  capacityKg: string;
  /** In the company's currency. */
  costPerKm?: string | null;
  costPerTrip?: string | null;
  isActive?: boolean | null;
  idempotencyKey?: string | null;
};

const SaveVehicle = commandSpec<SaveVehicleInput, { vehicleId: string }>('logistics.saveVehicle');

/** Makes a vehicle, or changes the one with the plate. Refuses `NAME_MISSING`, `NOT_POSITIVE`. */
export const saveVehicle = command(SaveVehicle, 'logistics:write', async (work, input) => {
  staffOnly(work.viewer);
  const plate = input.plate.trim() || refuse('NAME_MISSING', {}, ['plate']);
  const { capacityKg, costPerKm, costPerTrip, isActive } = input;
  if (!decimal(capacityKg).greaterThan(0)) {
    refuse('NOT_POSITIVE', { given: capacityKg }, ['capacityKg']);
  }
  for (const [field, given] of Object.entries({ costPerKm, costPerTrip })) {
    if (given != null && decimal(given).isNegative())
      refuse('NEGATIVE_FREIGHT', { given }, [field]);
  }
  await takeTurns(work.sql, `vehicle ${plate}`);
  const [saved] = await rows<{ vehicleId: string }>(
    work.sql,
    sql`insert into vehicle (id, plate, capacity_kg, cost_per_km, cost_per_trip, is_active,
          updated_at, version)
        values (${work.ids.next('veh')}, ${plate}, ${capacityKg}::numeric,
          ${costPerKm ?? '0'}::numeric, ${costPerTrip ?? '0'}::numeric, ${isActive ?? true},
          ${work.now}::timestamptz, 1)
        on conflict (plate) do update set capacity_kg = excluded.capacity_kg,
          cost_per_km = excluded.cost_per_km, cost_per_trip = excluded.cost_per_trip,
          is_active = excluded.is_active, updated_at = excluded.updated_at,
          version = vehicle.version + 1
        returning id as "vehicleId"`,
  );
  return saved!;
});
