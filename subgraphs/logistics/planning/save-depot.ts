import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { requirePlace } from '../place.ts';
import { staffOnly } from '../staff.ts';

export type SaveDepotInput = {
  warehouseId: string;
  latitude: string;
  longitude: string;
  idempotencyKey?: string | null;
};

const SaveDepot = commandSpec<SaveDepotInput, { warehouseId: string }>('logistics.saveDepot');

/** Says where a warehouse is, from which vehicles start. Refuses `NO_SUCH_PLACE`. */
export const saveDepot = command(SaveDepot, 'logistics:write', async (work, input) => {
  staffOnly(work.viewer);
  requirePlace(input, []);
  const { warehouseId, latitude, longitude } = input;
  const [saved] = await rows<{ warehouseId: string }>(
    work.sql,
    sql`insert into depot (warehouse_id, latitude, longitude, updated_at, version)
        values (${warehouseId}, ${latitude}::numeric, ${longitude}::numeric,
          ${work.now}::timestamptz, 1)
        on conflict (warehouse_id) do update set latitude = excluded.latitude,
          longitude = excluded.longitude, updated_at = excluded.updated_at,
          version = depot.version + 1
        returning warehouse_id as "warehouseId"`,
  );
  return saved!;
});
