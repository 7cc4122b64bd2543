import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { RunKind, RunStatus } from '../run.ts';
import type { Grain } from './series.ts';

/** A run of forecasts, or a plan, as the graph shows it; for staff only. */
export type RunRow = {
  id: string;
  grain: Grain;
  horizon: number;
  status: RunStatus;
  total: number;
  done: number;
  startedBy: string;
  startedAt: Date;
  endedAt: Date | null;
  version: number;
};

const columns = `id, grain, horizon, status, total, done, started_by as "startedBy",
  started_at as "startedAt", ended_at as "endedAt", version`;

const runs: ListSpec = {
  from: 'supply_run',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    startedAt: { sql: 'started_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'startedAt', direction: 'DESC' },
};

export function listRuns({ sql: db, viewer }: Reading, kind: RunKind, args: ListArgs) {
  return list<RunRow>(db, runs, args, sql`kind = ${kind} and ${visibleTo(viewer)}`);
}

/** Runs of a kind by id, in the order asked, for a DataLoader. */
export async function runsById(
  { sql: db, viewer }: Reading,
  kind: RunKind,
  ids: readonly string[],
): Promise<(RunRow | undefined)[]> {
  const found = await rows<RunRow>(
    db,
    sql`select ${sql.raw(columns)} from supply_run
        where kind = ${kind} and id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
