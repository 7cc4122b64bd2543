import type { Reading } from '../../../kernel/area.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { BadInput } from '../../../kernel/refusal.ts';
import { list, visibleTo, type ListArgs } from '../../../kernel/reads.ts';
import type { Language } from '../../../kernel/viewer.ts';
import { titleIn } from '../text.ts';
import type { ReportSection } from './report.ts';
import { standardReports } from './standard-reports.ts';

/** A report as the graph shows it, standard or somebody's own; for staff only. */
export type ReportRow = {
  id: string;
  code: string;
  name: string;
  area: string | null;
  isStandard: boolean;
  sections: ReportSection[];
  ownerId: string | null;
  version: number;
};

const selected =
  'id, code, name, area, is_standard as "isStandard", sections, owner_id as "ownerId", version';

/** People's own reports, and the standard ones, which stand before them, in a language. */
function allReports(language: Language): Fragment {
  const standard = standardReports.map(({ id, code, area, name, sections }, n) => {
    return {
      id,
      code,
      area,
      name: titleIn(name, language),
      sections,
      place: String(n).padStart(3, '0'),
    };
  });
  return sql`(
    select id, code, name, null as area, false as is_standard, sections, owner_id, version,
      'own ' || id as place from report
    union all
    select id, code, name, area, true, sections, null, 1, place
    from jsonb_to_recordset(${JSON.stringify(standard)}::jsonb)
      as s(id text, code text, name text, area text, sections jsonb, place text)) report`;
}

const columns = {
  id: { sql: 'id', type: 'text' },
  code: { sql: 'code', type: 'text' },
  name: { sql: 'name', type: 'text' },
  area: { sql: 'area', type: 'text' },
  isStandard: { sql: 'is_standard', type: 'boolean' },
  ownerId: { sql: 'owner_id', type: 'text' },
  place: { sql: 'place', type: 'text' },
};

export function listReports({ sql: db, viewer }: Reading, args: ListArgs) {
  const spec = {
    from: allReports(viewer.language),
    select: selected,
    columns,
    defaultOrder: { field: 'place', direction: 'ASC' },
  } as const;
  return list<ReportRow>(db, spec, args, visibleTo(viewer));
}

/** Reports by id, in the order asked, for a DataLoader. */
export async function reportsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await reportsWhere(
    db,
    viewer.language,
    sql`id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** The report with this id or code; undefined when there is none. Throws `BadInput` for neither. */
export async function findReport(
  { sql: db, viewer }: Pick<Reading, 'sql' | 'viewer'>,
  { id, code }: { id?: string | null; code?: string | null },
): Promise<ReportRow | undefined> {
  if (!id === !code) throw new BadInput('Give `id` or `code`.');
  const named = id ? sql`id = ${id}` : sql`code = ${code}`;
  const [row] = await reportsWhere(db, viewer.language, sql`${named} and ${visibleTo(viewer)}`);
  return row;
}

/** The report that a link shows, whoever looks at it. */
export async function reportBehind(db: Sql, id: string, language: Language) {
  return (await reportsWhere(db, language, sql`id = ${id}`))[0];
}

function reportsWhere(db: Sql, language: Language, condition: Fragment): Promise<ReportRow[]> {
  const query = sql`select ${sql.raw(selected)} from ${allReports(language)} where ${condition}`;
  return rows<ReportRow>(db, query);
}
