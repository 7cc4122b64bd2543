import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** What an activity takes and costs from a day on; for staff only. */
export type ServingActivityRow = { id: string; code: string; costPerMinute: string; cost: string };

const columns = `id, code, name, driver, minutes, cost_per_minute as "costPerMinute",
  minutes * cost_per_minute as cost, valid_from as "validFrom", updated_at as "updatedAt"`;

const activities: ListSpec = {
  from: 'serving_activity',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    validFrom: { sql: 'valid_from', type: 'date' },
  },
  defaultOrder: { field: 'code', direction: 'ASC' },
};

export function listServingActivities({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<ServingActivityRow>(db, activities, args, visibleTo(viewer));
}

/** Activities by id, in the order asked, for a DataLoader. */
export async function servingActivitiesById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<ServingActivityRow>(
    db,
    sql`select ${sql.raw(columns)} from serving_activity
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
