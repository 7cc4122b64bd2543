import { dayOf } from '../../../kernel/clock.ts';
import type { Learning, Work } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { service } from '../../../kernel/viewer.ts';
import type { Ask, DocumentFacts, FactKind } from './fact.ts';
import { sources } from './sources.ts';
import { storeFacts } from './store-facts.ts';

/** A document to be read, with the last note on it that was there before it was read. */
type Due = { kind: FactKind; id: string; mark: string };

/** What was read of documents that were due. */
export type Readings = { due: Due[]; documents: (DocumentFacts & { kind: FactKind })[] };

/** Notes that are taken at one go, and documents that an owner is asked for in one question. */
export const BATCH = 1_000;
const PAGE = 250;

/** The graph, asked as the area itself: facts know no viewer. */
export function askerOf({ graph, viewer }: Pick<Learning, 'graph' | 'viewer'>): Ask {
  const asker = service('analytics', viewer.requestId);
  return (document, variables) => graph(document, variables, asker);
}

/** Marks documents to be read, also those that are being read at this moment. */
export async function markDue(db: Sql, kind: FactKind, ids: readonly string[]): Promise<void> {
  await sql`insert into due_document (kind, document_id)
    select ${kind}, id from unnest(${[...new Set(ids)]}::text[]) as document(id)`.execute(db);
}

export async function isAnyDue(db: Sql): Promise<boolean> {
  return (await rows(db, sql`select 1 from due_document limit 1`)).length > 0;
}

/** Reads what has waited longest: documents of a kind together. */
export async function readDue(learning: Learning): Promise<Readings> {
  const due = await rows<Due>(
    learning.sql,
    sql`select kind, document_id as id, max(mark)::text as mark
        from (select * from due_document order by mark limit ${BATCH}) oldest
        group by kind, document_id`,
  );
  const ask = askerOf(learning);
  const documents: Readings['documents'] = [];
  for (const [kind, own] of Map.groupBy(due, (one) => one.kind)) {
    for (let from = 0; from < own.length; from += PAGE) {
      const ids = own.slice(from, from + PAGE).map(({ id }) => id);
      const read = await sources[kind].read(ask, ids);
      documents.push(...read.map((document) => ({ ...document, kind })));
    }
  }
  return { due, documents };
}

/**
 * Writes what was read, unless somebody else has written it meanwhile: whoever takes a document's
 * notes away does. Gives the kinds of facts of today that are among it.
 */
export async function settleDue(
  { sql: db, now }: Pick<Work<unknown>, 'sql' | 'now'>,
  { due, documents }: Readings,
): Promise<FactKind[]> {
  const held = await rows<{ key: string; kind: FactKind; id: string }>(
    db,
    sql`with taken as (
          delete from due_document d
          using jsonb_to_recordset(${JSON.stringify(due)}::jsonb)
            as r(kind text, id text, mark bigint)
          where d.kind = r.kind and d.document_id = r.id and d.mark <= r.mark
          returning d.kind, d.document_id as id)
        select distinct kind || ' ' || id as key, kind, id from taken`,
  );
  const keys = new Set(held.map(({ key }) => key));
  const fresh = documents.filter(({ kind, id }) => keys.has(`${kind} ${id}`));
  const written = await storeFacts(db, held, fresh, now);
  const today = dayOf(now);
  return [...new Set(written.filter(({ day }) => day === today).map(({ kind }) => kind))];
}
