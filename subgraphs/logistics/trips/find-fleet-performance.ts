import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { minorDigitsOf } from '../../../kernel/money.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import type { Period } from './find-performance.ts';

/** How the own fleet was used, as the graph shows it. */
export type FleetPerformanceRow = { trips: number; cost: string; plannedCost: string };

/** A stop that ends so many minutes after its planned departure is still on plan. */
const TOLERANCE_MINUTES = 15;

/** How the own fleet was used in a period of days (UTC) of completion; for staff only. */
export async function findFleetPerformance(
  { sql: db, viewer, company }: Reading,
  { from, to }: Period,
): Promise<FleetPerformanceRow> {
  const decimals = minorDigitsOf(company.currency);
  const [found] = await rows<FleetPerformanceRow>(
    db,
    sql`with made as (
          select t.id, v.capacity_kg, coalesce(t.planned_km, 0) as planned_km,
            coalesce(t.planned_cost, 0) as planned_cost, coalesce(t.distance_km, 0) as km,
            v.cost_per_trip + v.cost_per_km * coalesce(t.distance_km, 0) + v.cost_per_hour
              * extract(epoch from t.completed_at - t.departed_at)::numeric / 3600 as cost
          from trip t join vehicle v on v.id = t.vehicle_id
          where t.status = 'COMPLETED' and t.completed_at >= ${from}::date
            and t.completed_at < ${to}::date + 1 and ${visibleTo(viewer)}),
        called as (
          select made.id, s.weight_kg, s.outcome, s.planned_departure,
            extract(epoch from s.ended_at - s.planned_departure)::numeric / 60 as behind
          from made join trip_stop s on s.trip_id = made.id),
        loaded as (select id, sum(weight_kg) as kg from called group by id),
        total as (
          select count(*)::int as trips, sum(planned_km) as planned_km,
            sum(planned_cost) as planned_cost, sum(km) as km, sum(cost) as cost,
            sum(kg) as kg, sum(capacity_kg) filter (where kg is not null) as capacity,
            sum(cost) filter (where kg is not null) as weighed_cost
          from made left join loaded using (id)),
        stops as (
          select count(*)::int as stops, count(*) filter (where outcome = 'FAILED')::int as failed,
            round(100.0 * count(*) filter (where behind <= ${TOLERANCE_MINUTES})
              / nullif(count(behind), 0), 1)::text as on_plan,
            round(avg(behind), 1)::text as behind
          from called)
        select trips, stops, failed as "failedStops",
          coalesce(planned_km, 0)::text as "plannedKm", coalesce(km, 0)::text as "drivenKm",
          round(coalesce(planned_cost, 0), ${decimals})::text as "plannedCost",
          round(coalesce(cost, 0), ${decimals})::text as cost,
          round(cost / nullif(km, 0), 4)::text as "costPerKm",
          round(weighed_cost / nullif(kg, 0), 4)::text as "costPerKg",
          round(cost / nullif(stops, 0), ${decimals})::text as "costPerStop",
          round(100 * kg / nullif(capacity, 0), 1)::text as "utilisationPercent",
          on_plan as "onPlanPercent", behind as "minutesBehindPlan"
        from total, stops`,
  );
  return found!;
}
