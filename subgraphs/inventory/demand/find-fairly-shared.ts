import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** Whether each product is dealt pro rata when it is scarce, for a DataLoader. */
export async function areFairlyShared({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<{ id: string }>(
    db,
    sql`select product_id as id from fairly_shared
        where product_id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const shared = new Set(found.map(({ id }) => id));
  return ids.map((id) => shared.has(id));
}
