import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** An interaction as the graph shows it; never to a viewer bound to a party. */
export type InteractionRow = { id: string; customerId: string; contactId: string | null };

const interactions: ListSpec = {
  from: 'interaction',
  select: `id, customer_id as "customerId", contact_id as "contactId", kind, subject, body, at,
    due_at as "dueAt", assignee, completed_at as "completedAt", completed_by as "completedBy",
    outcome, recorded_by as "recordedBy", version`,
  columns: {
    id: { sql: 'id', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    kind: { sql: 'kind', type: 'text' },
    assignee: { sql: 'assignee', type: 'text' },
    recordedBy: { sql: 'recorded_by', type: 'text' },
    at: { sql: 'at', type: 'timestamptz' },
    dueAt: { sql: `coalesce(due_at, 'infinity')`, type: 'timestamptz' },
    isOpen: { sql: '(due_at is not null and completed_at is null)', type: 'boolean' },
  },
  defaultOrder: { field: 'at', direction: 'DESC' },
};

export function listInteractions({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<InteractionRow>(db, interactions, args, visibleTo(viewer));
}

/** A page of interactions for each of the customers. */
export function interactionsOf({ sql: db, viewer }: Reading, args: ListArgs, ids: Keys) {
  const parent = { column: 'customer_id', ids };
  return listFor<InteractionRow>(db, interactions, args, parent, visibleTo(viewer));
}

type Keys = readonly string[];

/** Interactions by id, in the order asked, for a DataLoader. */
export async function interactionsById({ sql: db, viewer }: Reading, ids: Keys) {
  const found = await rows<InteractionRow>(
    db,
    sql`select ${sql.raw(interactions.select)} from interaction
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
