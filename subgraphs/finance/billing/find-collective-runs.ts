import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A run of collective invoices as the graph shows it, to staff. */
export type CollectiveRunRow = { id: string };

/** What a run invoices together. */
export type CollectionRow = { id: string; customerId: string; invoiceId: string | null };

const columns = `r.id, r.started_at as "startedAt", r.started_by as "startedBy",
  r.cancelled_at as "cancelledAt", r.cancelled_by as "cancelledBy", found as "collectionCount",
  done as "collectionsDone", case when r.cancelled_at is not null then 'CANCELLED'
    when done < found then 'RUNNING' else 'DONE' end as status`;

const from = `collective_run r cross join lateral (
  select count(*)::integer as found, count(done_at)::integer as done
  from collection where run_id = r.id) progress`;

const runs: ListSpec = {
  from,
  select: columns,
  columns: {
    id: { sql: 'r.id', type: 'text' },
    startedAt: { sql: 'r.started_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'startedAt', direction: 'DESC' },
};

export function listCollectiveRuns({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<CollectiveRunRow>(db, runs, args, visibleTo(viewer));
}

/** Runs by id, in the order asked, for a DataLoader. */
export async function collectiveRunsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<CollectiveRunRow>(
    db,
    sql`select ${sql.raw(columns)} from ${sql.raw(from)}
        where r.id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

const collections: ListSpec = {
  from: 'collection',
  select: `id, customer_id as "customerId", basis, currency, through, done_at as "doneAt",
    invoice_id as "invoiceId"`,
  columns: { id: { sql: 'id', type: 'text' } },
  defaultOrder: { field: 'id', direction: 'ASC' },
};

/** What runs invoice together, by customer, for a loader. */
export function collectionsOfRuns(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  const parent = { column: 'run_id', ids };
  return listFor<CollectionRow>(db, collections, args, parent, visibleTo(viewer));
}
