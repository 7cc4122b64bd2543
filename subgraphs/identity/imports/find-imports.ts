import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** An import as the graph shows it; for staff only. */
export type ImportView = { id: string; status: string; total: number };

const columns = `id, status, is_dry_run as "isDryRun", total, done, failed, problems,
  viewer ->> 'name' as "startedBy", started_at as "startedAt", ended_at as "endedAt", version`;

const imports: ListSpec = {
  from: 'import',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    startedAt: { sql: 'started_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'startedAt', direction: 'DESC' },
};

export function listImports({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<ImportView>(db, imports, args, visibleTo(viewer));
}

/** Imports by id, in the order asked, for a DataLoader. */
export async function importsById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(ImportView | undefined)[]> {
  const found = await rows<ImportView>(
    db,
    sql`select ${sql.raw(columns)} from import where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
