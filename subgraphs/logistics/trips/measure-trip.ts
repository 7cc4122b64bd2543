import { command } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { MeasureTrip } from '../contract.ts';
import { greatCircleKm, type Point } from '../routing/distance.ts';
import { staffOnly } from '../staff.ts';

/** Notes how far a vehicle has driven on a completed trip: between the reports of where it was. */
export const measureTrip = command(MeasureTrip, 'logistics:drive', async (work, { tripId }) => {
  staffOnly(work.viewer);
  const seen = await rows<Point>(
    work.sql,
    sql`select p.latitude::float8, p.longitude::float8 from trip t
        join vehicle_position p on p.vehicle_id = t.vehicle_id
          and p.at between t.departed_at and t.completed_at
        where t.id = ${tripId} and t.status = 'COMPLETED' order by p.at`,
  );
  const km = seen.slice(1).reduce((way, place, n) => way + greatCircleKm(seen[n]!, place), 0);
  await sql`update trip set distance_km = ${km.toFixed(3)}::numeric
      where id = ${tripId} and status = 'COMPLETED'`.execute(work.sql);
  return {};
});
