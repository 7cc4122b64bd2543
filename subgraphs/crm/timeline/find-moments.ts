import type { Reading } from '../../../kernel/area.ts';
import { sql } from '../../../kernel/database.ts';
import { listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { holds, type Viewer } from '../../../kernel/viewer.ts';
import type { MomentKind } from '../contract.ts';

/** An entry of a customer's timeline as the graph shows it. */
export type MomentRow = { id: string; kind: MomentKind; documentId: string };

const moments: ListSpec = {
  from: 'moment',
  select: `id, kind, at, document_id as "documentId", title,
    case when amount is not null then
      jsonb_build_object('amount', amount::text, 'currency', currency) end as amount`,
  columns: {
    kind: { sql: 'kind', type: 'text' },
    at: { sql: 'at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'at', direction: 'DESC' },
};

const forStaff: readonly MomentKind[] = [
  'INTERACTION',
  'OPPORTUNITY_WON',
  'OPPORTUNITY_LOST',
  'SURVEY_ANSWERED',
];

/** What is between our own people is shown to them alone. */
function visibleMoments(viewer: Viewer) {
  const own = visibleTo(viewer, { CUSTOMER: 'customer_id' });
  const isOurs = !viewer.party && holds(viewer, 'crm:internal');
  return isOurs ? own : sql`${own} and kind <> all(${forStaff}::text[])`;
}

export type TimelineArgs = Omit<ListArgs, 'filter' | 'orderBy'> & { kinds?: MomentKind[] | null };

/** A page of the timeline of each of the customers, newest first. */
export function timelinesOf(
  { sql: db, viewer }: Reading,
  args: TimelineArgs,
  ids: readonly string[],
) {
  const { kinds, ...page } = args;
  const filter = kinds && { kind: { in: kinds } };
  const parent = { column: 'customer_id', ids };
  return listFor<MomentRow>(db, moments, { ...page, filter }, parent, visibleMoments(viewer));
}
