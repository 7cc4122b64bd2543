import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Skill } from '../planning/planned.ts';
import { staffOnly } from '../staff.ts';

export type SaveVehicleInput = {
  plate: string;
  capacityKg: string;
  /** In the company's currency. */
  costPerKm?: string | null;
  costPerTrip?: string | null;
  costPerHour?: string | null;
  /** Null: no limit. */
  capacityM3?: string | null;
  capacityPallets?: string | null;
  skills?: readonly Skill[] | null;
  isActive?: boolean | null;
  idempotencyKey?: string | null;
};

const SaveVehicle = commandSpec<SaveVehicleInput, { vehicleId: string }>('logistics.saveVehicle');

/**
 * Makes a vehicle, or changes the one with the plate. Refuses `NAME_MISSING`, `NOT_POSITIVE`,
 * `NEGATIVE_FREIGHT`.
 */
export const saveVehicle = command(SaveVehicle, 'logistics:write', async (work, input) => {
  staffOnly(work.viewer);
  const plate = input.plate.trim() || refuse('NAME_MISSING', {}, ['plate']);
  check(input);
  const { capacityKg, capacityM3, capacityPallets, isActive } = input;
  const { costPerKm, costPerTrip, costPerHour } = input;
  await takeTurns(work.sql, `vehicle ${plate}`);
  const [saved] = await rows<{ vehicleId: string }>(
    work.sql,
    sql`insert into vehicle (id, plate, capacity_kg, capacity_m3, capacity_pallets, cost_per_km,
          cost_per_trip, cost_per_hour, skills, is_active, updated_at, version)
        values (${work.ids.next('veh')}, ${plate}, ${capacityKg}::numeric,
          ${capacityM3 ?? null}::numeric, ${capacityPallets ?? null}::numeric,
          ${costPerKm ?? '0'}::numeric, ${costPerTrip ?? '0'}::numeric,
          ${costPerHour ?? '0'}::numeric, ${[...new Set(input.skills)]}::text[], ${isActive ?? true},
          ${work.now}::timestamptz, 1)
        on conflict (plate) do update set capacity_kg = excluded.capacity_kg,
          capacity_m3 = excluded.capacity_m3, capacity_pallets = excluded.capacity_pallets,
          cost_per_km = excluded.cost_per_km, cost_per_trip = excluded.cost_per_trip,
          cost_per_hour = excluded.cost_per_hour, skills = excluded.skills,
          is_active = excluded.is_active, updated_at = excluded.updated_at,
          version = vehicle.version + 1
        returning id as "vehicleId"`,
  );
  return saved!;
});

function check(input: SaveVehicleInput): void {
  const { capacityKg, capacityM3, capacityPallets } = input;
  for (const [field, given] of Object.entries({ capacityKg, capacityM3, capacityPallets })) {
    if (given != null && !decimal(given).greaterThan(0)) refuse('NOT_POSITIVE', { given }, [field]);
  }
  const { costPerKm, costPerTrip, costPerHour } = input;
  for (const [field, given] of Object.entries({ costPerKm, costPerTrip, costPerHour })) {
    if (given != null && decimal(given).isNegative())
      refuse('NEGATIVE_FREIGHT', { given }, [field]);
  }
}
