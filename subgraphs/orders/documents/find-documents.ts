import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import type { PaperFile } from '../../../kernel/paper.ts';
import { list, type Connection, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { ownRows } from '../find-orders.ts';
import type { DocumentFormat, DocumentStatus } from './order-document.ts';
import type { Problem } from './read-order.ts';

/** A document as the graph shows it. */
export type DocumentRow = {
  id: string;
  format: DocumentFormat;
  status: DocumentStatus;
  customerId: string | null;
  orderId: string | null;
  problems: Problem[];
  receivedBy: string;
};

const columns = `id, format, channel, status, customer_id as "customerId",
  customer_po_number as "customerPoNumber", file_name as "fileName", sender, subject, sha256,
  problems, order_id as "orderId", dismissal ->> 'reason' as "dismissalReason",
  received_at as "receivedAt", received_by as "receivedBy", updated_at as "updatedAt", version`;

const documents: ListSpec = {
  from: 'order_document',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    channel: { sql: 'channel', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    customerPoNumber: { sql: 'customer_po_number', type: 'text' },
    sender: { sql: 'sender', type: 'text' },
    receivedAt: { sql: 'received_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'receivedAt', direction: 'DESC' },
};

/** A page of documents, newest first. */
export function listDocuments(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<DocumentRow>> {
  return list<DocumentRow>(db, documents, args, ownRows(viewer));
}

/** Documents by their own id or their order's, in the order asked. */
export async function documentsBy(
  column: 'id' | 'orderId',
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(DocumentRow | undefined)[]> {
  const found = await rows<DocumentRow>(
    db,
    sql`select ${sql.raw(columns)} from order_document
        where ${sql.raw(column === 'id' ? 'id' : 'order_id')} = ${oneOf(ids)}
          and ${ownRows(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row[column], row]));
  return ids.map((id) => byId.get(id));
}

const mediaTypes = { UBL_ORDER: 'application/xml', EMAIL: 'message/rfc822' } as const;

/** The originals of documents, as they came, in the order asked. */
export async function originalsOf(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<PaperFile[]> {
  type Original = { id: string; format: DocumentFormat; fileName: string; content: Buffer };
  const found = await rows<Original>(
    db,
    sql`select id, format, file_name as "fileName", content from order_document
        where id = ${oneOf(ids)} and ${ownRows(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => {
    const { format, fileName, content } = byId.get(id)!;
    const mediaType = mediaTypes[format];
    return { fileName, mediaType, content: content.toString('base64'), size: content.length };
  });
}
