import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A survey as the graph shows it. */
export type SurveyRow = { id: string; customerId: string };

/** How content customers are; null without answers. */
export type SatisfactionRow = {
  invited: number;
  answered: number;
  csat: string | null;
  nps: string | null;
};

const columns = `id, token, kind, subject_id as "subjectId", customer_id as "customerId",
  invited_at as "invitedAt", answered_at as "answeredAt", csat, nps, comment`;

const surveys: ListSpec = {
  from: 'survey',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    kind: { sql: 'kind', type: 'text' },
    subjectId: { sql: 'subject_id', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    csat: { sql: 'csat', type: 'integer' },
    invitedAt: { sql: 'invited_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'invitedAt', direction: 'DESC' },
};

export function listSurveys({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<SurveyRow>(db, surveys, args, visibleTo(viewer));
}

/** Surveys by id, in the order asked, for a DataLoader. */
export async function surveysById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<SurveyRow>(
    db,
    sql`select ${sql.raw(columns)} from survey where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/**
 * Satisfaction of those invited from `from` to `to`. The net promoter score is the percentage of
 * 9 and 10 less that of 0 to 6 (Reichheld, HBR 12/2003).
 */
export async function satisfaction(
  { sql: db, viewer }: Reading,
  { from, to }: { from: string; to: string },
): Promise<SatisfactionRow> {
  const [row] = await rows<SatisfactionRow>(
    db,
    sql`select count(*)::int as invited, count(answered_at)::int as answered,
          round(avg(csat), 2) as csat,
          round(100.0 * (count(*) filter (where nps >= 9) - count(*) filter (where nps <= 6))
            / nullif(count(nps), 0), 1) as nps
        from survey
        where invited_at >= ${from}::date and invited_at < ${to}::date + 1
          and ${visibleTo(viewer)}`,
  );
  return row!;
}
