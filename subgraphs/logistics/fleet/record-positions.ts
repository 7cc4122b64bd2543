import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { VehicleMoved } from '../contract.ts';
import { requirePlace } from '../place.ts';
import { staffOnly } from '../staff.ts';

export type RecordPositionsInput = {
  vehicleId: string;
  positions: readonly { at: string; latitude: string; longitude: string }[];
  idempotencyKey?: string | null;
};

const RecordPositions = commandSpec<RecordPositionsInput, { vehicleId: string; fresh: number }>(
  'logistics.recordPositions',
);

const MAX_POSITIONS = 1_000;
const CLOCK_TOLERANCE_MS = 10 * 60 * 1000;

/**
 * Takes reports of where a vehicle was, each once, in whatever sequence they come; the newest is
 * where it is. Refuses `TOO_MANY`, `IN_THE_FUTURE`, `NO_SUCH_PLACE`.
 */
export const recordPositions = command(RecordPositions, 'logistics:track', async (work, input) => {
  staffOnly(work.viewer);
  const { vehicleId, positions } = input;
  check(positions, work.now);
  const [vehicle] = await rows<{ seenAt: string | null }>(
    work.sql,
    sql`select seen_at as "seenAt" from vehicle where id = ${vehicleId} for update`,
  );
  if (!vehicle) throw new NotFound('vehicle', vehicleId);
  const fresh = await rows(
    work.sql,
    sql`insert into vehicle_position (vehicle_id, at, latitude, longitude)
        select ${vehicleId}, at, latitude, longitude
        from json_to_recordset(${JSON.stringify(positions)}::json)
          as p(at timestamptz, latitude numeric, longitude numeric)
        on conflict do nothing returning at`,
  );
  const [moved] = await rows<{ latitude: string; longitude: string; at: string }>(
    work.sql,
    sql`update vehicle v set latitude = p.latitude, longitude = p.longitude, seen_at = p.at
        from (select * from vehicle_position where vehicle_id = ${vehicleId}
          order by at desc limit 1) p
        where v.id = ${vehicleId} and (v.seen_at is null or v.seen_at < p.at)
        returning p.latitude::text as latitude, p.longitude::text as longitude,
          to_char(p.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
  );
  if (moved) work.emit(VehicleMoved, { vehicleId, ...moved });
  return { vehicleId, fresh: fresh.length };
});

function check(positions: RecordPositionsInput['positions'], now: Date): void {
  if (positions.length > MAX_POSITIONS) {
    refuse('TOO_MANY', { limit: MAX_POSITIONS, given: positions.length }, ['positions']);
  }
  for (const [index, { at, ...place }] of positions.entries()) {
    const field = ['positions', String(index)];
    if (Date.parse(at) > now.getTime() + CLOCK_TOLERANCE_MS) {
      refuse('IN_THE_FUTURE', { occurredAt: at }, [...field, 'at']);
    }
    requirePlace(place, field);
  }
}
