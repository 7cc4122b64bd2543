import { rows, sql, type Sql } from '../../../kernel/database.ts';
import type { DocumentFacts, FactKind } from './fact.ts';

type Key = { kind: FactKind; id: string };

/** Columns of `fact` by the names that facts give them, with their types. */
const columns: readonly [name: string, column: string, type: string][] = [
  ['kind', 'kind', 'text'],
  ['documentId', 'document_id', 'text'],
  ['line', 'line', 'integer'],
  ['day', 'day', 'date'],
  ['number', 'number', 'text'],
  ['productId', 'product_id', 'text'],
  ['category', 'category', 'text'],
  ['customerId', 'customer_id', 'text'],
  ['customerGroupId', 'customer_group_id', 'text'],
  ['channel', 'channel', 'text'],
  ['salesperson', 'salesperson', 'text'],
  ['warehouseId', 'warehouse_id', 'text'],
  ['supplierId', 'supplier_id', 'text'],
  ['carrierId', 'carrier_id', 'text'],
  ['status', 'status', 'text'],
  ['reason', 'reason', 'text'],
  ['currency', 'currency', 'text'],
  ['quantity', 'quantity', 'numeric'],
  ['done', 'done', 'numeric'],
  ['undone', 'undone', 'numeric'],
  ['amount', 'amount', 'numeric'],
  ['gross', 'gross', 'numeric'],
  ['onTime', 'on_time', 'boolean'],
  ['days', 'days', 'numeric'],
];

const columnList = sql.raw(columns.map(([, column]) => column).join(', '));
const fieldList = sql.raw(columns.map(([name]) => `"${name}"`).join(', '));
const fieldTypes = sql.raw(columns.map(([name, , type]) => `"${name}" ${type}`).join(', '));

/** A kind of facts on a day. */
export type Dated = { kind: FactKind; day: string };

/**
 * Puts what documents say now in place of what they said before; `keys` are all of them. Gives the
 * days that they count on, and did.
 */
export async function storeFacts(
  db: Sql,
  keys: readonly Key[],
  documents: readonly (DocumentFacts & Key)[],
  now: Date,
): Promise<Dated[]> {
  if (keys.length === 0) return [];
  const facts = documents.flatMap(({ kind, id: documentId, day, number, facts: own }) =>
    own.map((fact, line) => ({ ...fact, kind, documentId, day, number, line })),
  );
  const gone = sql`using jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k(kind text, id text)
    where known.kind = k.kind and known.document_id = k.id`;
  await sql`delete from fact known ${gone}`.execute(db);
  const before = await rows<Dated>(
    db,
    sql`delete from fact_document known ${gone} returning known.kind, day::text`,
  );
  await sql`insert into fact (${columnList})
    select ${fieldList} from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb)
      as f(${fieldTypes})`.execute(db);
  const read = documents.map(({ kind, id, day }) => ({ kind, id, day }));
  await sql`insert into fact_document (kind, document_id, day, noted_at)
    select kind, id, day, ${now} from jsonb_to_recordset(${JSON.stringify(read)}::jsonb)
      as d(kind text, id text, day date)`.execute(db);
  return [...before, ...read];
}
