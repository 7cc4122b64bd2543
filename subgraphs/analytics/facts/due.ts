import { dayOf } from '../../../kernel/clock.ts';
import type { Learning, Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { service } from '../../../kernel/viewer.ts';
import type { Ask, DocumentFacts, FactKind } from './fact.ts';
import { sources } from './sources.ts';
import { storeFacts } from './store-facts.ts';

/** A document to be read. Only who still finds this mark on it writes what it has read. */
type Due = { kind: FactKind; id: string; mark: string };

/** What was read of documents that were due. */
export type Readings = { due: Due[]; documents: (DocumentFacts & { kind: FactKind })[] };

/** Documents that are read at one go. */
const BATCH = 100;

/** The graph, asked as the area itself: facts know no viewer. */
export function askerOf({ graph, viewer }: Pick<Learning, 'graph' | 'viewer'>): Ask {
  const asker = service('analytics', viewer.requestId);
  return (document, variables) => graph(document, variables, asker);
}

/** Marks documents to be read, also those that are being read at this moment. */
export async function markDue(db: Sql, kind: FactKind, ids: readonly string[]): Promise<void> {
  await sql`insert into due_document (kind, document_id)
    select ${kind}, id from unnest(${[...new Set(ids)].sort()}::text[]) as document(id)
    on conflict (kind, document_id) do update set mark = excluded.mark`.execute(db);
}

export async function isAnyDue(db: Sql): Promise<boolean> {
  return (await rows(db, sql`select 1 from due_document limit 1`)).length > 0;
}

/** Reads what has waited longest: all documents of a kind in one question. */
export async function readDue(learning: Learning): Promise<Readings> {
  const due = await rows<Due>(
    learning.sql,
    sql`select kind, document_id as id, mark::text from due_document
        order by due_document.mark limit ${BATCH}`,
  );
  const ask = askerOf(learning);
  const read = [...Map.groupBy(due, ({ kind }) => kind)].map(async ([kind, own]) => {
    const ids = own.map(({ id }) => id);
    return (await sources[kind].read(ask, ids)).map((document) => ({ ...document, kind }));
  });
  return { due, documents: (await Promise.all(read)).flat() };
}

/**
 * Writes what was read, where nobody else has marked the document since. Gives the kinds of facts
 * of today that are among it.
 */
export async function settleDue(
  { sql: db, now }: Pick<Work<unknown>, 'sql' | 'now'>,
  { due, documents }: Readings,
): Promise<FactKind[]> {
  const held = await rows<{ key: string; kind: FactKind; id: string }>(
    db,
    sql`delete from due_document d
        using jsonb_to_recordset(${JSON.stringify(due)}::jsonb)
          as r(kind text, id text, mark bigint)
        where d.kind = r.kind and d.document_id = r.id and d.mark = r.mark
        returning d.kind || ' ' || d.document_id as key, d.kind, d.document_id as id`,
  );
  const keys = new Set(held.map(({ key }) => key));
  const fresh = documents.filter(({ kind, id }) => keys.has(`${kind} ${id}`));
  const written = await storeFacts(db, held, fresh, now);
  const today = dayOf(now);
  return [...new Set(written.filter(({ day }) => day === today).map(({ kind }) => kind))];
}
