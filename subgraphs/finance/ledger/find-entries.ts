import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import {
  list,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';

/** A journal entry as the graph shows it. The ledger is for staff only. */
export type EntryRow = {
  id: string;
  sourceType: string;
  sourceId: string;
  reversesId: string | null;
  reversedById: string | null;
};

const columns = `id, number, posting_date as "postingDate",
  to_char(posting_date, 'YYYY-MM') as period, source_type as "sourceType",
  source_id as "sourceId", description, reverses_id as "reversesId",
  (select r.id from journal_entry r where r.reverses_id = journal_entry.id) as "reversedById",
  posted_at as "postedAt", posted_by as "postedBy"`;

const entries: ListSpec = {
  from: 'journal_entry',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    postingDate: { sql: 'posting_date', type: 'date' },
    sourceType: { sql: 'source_type', type: 'text' },
    sourceId: { sql: 'source_id', type: 'text' },
    postedAt: { sql: 'posted_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'postingDate', direction: 'DESC' },
};

export function listEntries(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<EntryRow>> {
  return list<EntryRow>(db, entries, args, visibleTo(viewer));
}

/** Entries by id, in the order asked, for a DataLoader. */
export async function entriesById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(EntryRow | undefined)[]> {
  const found = await rows<EntryRow>(
    db,
    sql`select ${sql.raw(columns)} from journal_entry
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** Entries that come from documents, for a DataLoader. */
export async function entriesOfSources(
  { sql: db, viewer }: Reading,
  sourceIds: readonly string[],
): Promise<EntryRow[][]> {
  const found = await rows<EntryRow>(
    db,
    sql`select ${sql.raw(columns)} from journal_entry
        where source_id = ${oneOf(sourceIds)} and ${visibleTo(viewer)} order by id`,
  );
  const bySource = Map.groupBy(found, (entry) => entry.sourceId);
  return sourceIds.map((id) => bySource.get(id) ?? []);
}
