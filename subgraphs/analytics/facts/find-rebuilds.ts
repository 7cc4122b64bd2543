import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import type { RunStatus } from './fact-rebuild.ts';

/** A rebuild as the graph shows it; for staff only. */
export type RebuildRow = {
  id: string;
  status: RunStatus;
  total: number;
  done: number;
  startedBy: string;
  startedAt: Date;
  endedAt: Date | null;
  version: number;
};

/** Rebuilds by id, in the order asked, for a DataLoader. */
export async function rebuildsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<RebuildRow>(
    db,
    sql`select id, status, total, done, started_by as "startedBy", started_at as "startedAt",
          ended_at as "endedAt", version
        from fact_rebuild where id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
