import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { makeTrip } from '../trips/make-trip.ts';
import { planStep, type PlanInput } from './plan-store.ts';
import type { TimedRoute } from './planned.ts';

export type AcceptTransportPlanInput = PlanInput & { expectedVersion?: number | null };

/**
 * Makes a trip of each route of a plan. Refuses `ILLEGAL_MOVE`, `DOUBLE_BOOKED` when a vehicle or
 * driver has another trip in that time, `SHIPMENT_CLOSED`, `ON_ANOTHER_TRIP`, `NOT_IN_SERVICE`.
 */
export const acceptTransportPlan = planStep<AcceptTransportPlanInput, { tripIds: string[] }>(
  'acceptTransportPlan',
  async (plan, _input, work) => {
    plan.expectDone();
    const { routes } = plan.timetable;
    await requireFreeCrews(work, routes);
    const trips = new Map<number, string>();
    for (const route of routes) {
      const { vehicleId, driverId, stops } = route;
      const trip = await makeTrip(work, {
        vehicleId,
        driverId,
        startsAt: new Date(route.departsAt),
        endsAt: new Date(route.returnsAt),
        stops,
        plan: { id: plan.id, km: route.km, cost: route.cost },
      });
      trips.set(route.number, trip.id);
    }
    plan.accept(trips, work.now);
    return { tripIds: [...trips.values()] };
  },
);

/** Locks vehicles, then drivers, so that plans are accepted one after the other. */
async function requireFreeCrews({ sql: db }: Work, routes: readonly TimedRoute[]): Promise<void> {
  const vehicleIds = routes.map(({ vehicleId }) => vehicleId);
  const driverIds = routes.map(({ driverId }) => driverId);
  await sql`select from vehicle where id = any(${vehicleIds}) order by id for update`.execute(db);
  await sql`select from driver where id = any(${driverIds}) order by id for update`.execute(db);
  const times = routes.map(({ vehicleId, driverId, departsAt, returnsAt }) => {
    return { vehicleId, driverId, departsAt, returnsAt };
  });
  const [taken] = await rows<{ number: string; isVehicle: boolean }>(
    db,
    sql`select t.number, t.vehicle_id = r."vehicleId" as "isVehicle"
        from json_to_recordset(${JSON.stringify(times)}::json) as r("vehicleId" text,
          "driverId" text, "departsAt" timestamptz, "returnsAt" timestamptz)
        join trip t on (t.vehicle_id = r."vehicleId" or t.driver_id = r."driverId")
          and tstzrange(t.starts_at, t.ends_at) && tstzrange(r."departsAt", r."returnsAt")
        where t.status in ('PLANNED', 'DISPATCHED', 'IN_TRANSIT') limit 1`,
  );
  if (!taken) return;
  refuse('DOUBLE_BOOKED', { what: taken.isVehicle ? 'vehicle' : 'driver', trip: taken.number });
}
