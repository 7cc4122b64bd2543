import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { ArrivalsDue } from '../contract.ts';
import { staffOnly } from '../staff.ts';

const WatchArrivals = commandSpec<{ idempotencyKey?: string }>('logistics.watchArrivals');

/**
 * Has the arrivals estimated anew of all vehicles that are under way or should be: one that stands
 * or tells nothing comes later, too. Done every few minutes.
 */
export const watchArrivals = command(WatchArrivals, 'logistics:drive', async (work) => {
  staffOnly(work.viewer);
  const moving = await rows<{ vehicleId: string }>(
    work.sql,
    sql`select distinct vehicle_id as "vehicleId" from trip
        where status = 'IN_TRANSIT' or (status = 'DISPATCHED' and starts_at < ${work.now})
        order by 1`,
  );
  for (const { vehicleId } of moving) work.emit(ArrivalsDue, { vehicleId });
  return {};
});
