import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { RunStatus } from '../facts/fact-rebuild.ts';
import type { Result } from '../metrics/find-figures.ts';
import type { RunSection } from './report-run.ts';

/** A run as the graph shows it; for staff only. */
export type ReportRunRow = {
  id: string;
  reportId: string;
  status: RunStatus;
  sections: RunSection[];
  results: Result[];
  total: number;
  done: number;
  startedBy: string;
  startedAt: Date;
  endedAt: Date | null;
  version: number;
};

const columns = `id, report_id as "reportId", status, sections, results, total, done,
  started_by as "startedBy", started_at as "startedAt", ended_at as "endedAt", version`;

const runs: ListSpec = {
  from: 'report_run',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    reportId: { sql: 'report_id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    startedAt: { sql: 'started_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'startedAt', direction: 'DESC' },
};

export function listReportRuns({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<ReportRunRow>(db, runs, args, visibleTo(viewer));
}

/** Runs by id, in the order asked, for a DataLoader. */
export async function reportRunsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<ReportRunRow>(
    db,
    sql`select ${sql.raw(columns)} from report_run
        where id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
