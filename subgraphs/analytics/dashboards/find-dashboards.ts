import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { list, visibleTo, type ListArgs } from '../../../kernel/reads.ts';
import type { Language } from '../../../kernel/viewer.ts';
import { titleIn } from '../text.ts';
import type { Tile } from './dashboard.ts';
import { standardDashboards } from './standard-dashboards.ts';

/** A dashboard as the graph shows it, standard or somebody's own; for staff only. */
export type DashboardRow = {
  id: string;
  code: string;
  name: string;
  isStandard: boolean;
  tiles: Tile[];
  ownerId: string | null;
  version: number;
};

const selected =
  'id, code, name, is_standard as "isStandard", tiles, owner_id as "ownerId", version';

/** People's own dashboards, and the standard ones, which stand before them, in a language. */
function allDashboards(language: Language): Fragment {
  const standard = standardDashboards.map(({ id, code, name, tiles }, n) => {
    return { id, code, name: titleIn(name, language), tiles, place: String(n).padStart(3, '0') };
  });
  return sql`(
    select id, code, name, false as is_standard, tiles, owner_id, version, 'own ' || id as place
    from dashboard
    union all
    select id, code, name, true, tiles, null, 1, place
    from jsonb_to_recordset(${JSON.stringify(standard)}::jsonb)
      as s(id text, code text, name text, tiles jsonb, place text)) dashboard`;
}

const columns = {
  id: { sql: 'id', type: 'text' },
  code: { sql: 'code', type: 'text' },
  name: { sql: 'name', type: 'text' },
  isStandard: { sql: 'is_standard', type: 'boolean' },
  ownerId: { sql: 'owner_id', type: 'text' },
  place: { sql: 'place', type: 'text' },
};

export function listDashboards({ sql: db, viewer }: Reading, args: ListArgs) {
  const spec = {
    from: allDashboards(viewer.language),
    select: selected,
    columns,
    defaultOrder: { field: 'place', direction: 'ASC' },
  } as const;
  return list<DashboardRow>(db, spec, args, visibleTo(viewer));
}

/** Dashboards by id, in the order asked, for a DataLoader. */
export async function dashboardsById(reading: Reading, ids: readonly string[]) {
  const found = await dashboardsWhere(reading, sql`id = any(${ids})`);
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** The dashboard with this id or code. Throws `BadInput` unless one of them is given. */
export async function findDashboard(
  reading: Reading,
  { id, code }: { id?: string | null; code?: string | null },
): Promise<DashboardRow | undefined> {
  if (!id === !code) throw new BadInput('Give `id` or `code`.');
  const named = id ? sql`id = ${id}` : sql`code = ${code}`;
  return (await dashboardsWhere(reading, named))[0];
}

function dashboardsWhere({ sql: db, viewer }: Reading, condition: Fragment) {
  return rows<DashboardRow>(
    db,
    sql`select ${sql.raw(selected)} from ${allDashboards(viewer.language)}
        where ${condition} and ${visibleTo(viewer)}`,
  );
}
