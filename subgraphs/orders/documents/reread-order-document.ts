import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { DocumentReadAnew } from './contract.ts';
import { lockDocument, maySee } from './document-store.ts';
import { channels, type OrderDocument } from './order-document.ts';
import { readEmail } from './read-email.ts';
import { textOf } from './read-file.ts';
import { readUblOrder } from './read-ubl-order.ts';
import { customerGiven, resolveOrder, type Resolved } from './resolve-order.ts';
import { readInto } from './take-document.ts';

export type RereadOrderDocumentInput = {
  documentId: string;
  expectedVersion?: number | null;
  /** Default: as before. */
  customerId?: string | null;
  idempotencyKey?: string | null;
};

const RereadOrderDocument = commandSpec<RereadOrderDocumentInput, { documentId: string }>(
  'orders.rereadOrderDocument',
);

/**
 * Reads a document anew: after its customer was named, or what it speaks of was entered. Its draft
 * is made anew. Refuses `DOCUMENT_SETTLED`, `VERSION_CONFLICT`.
 */
export const rereadOrderDocument = command(
  RereadOrderDocument,
  'orders:write',
  learnAgain,
  async (work, { documentId, expectedVersion }) => {
    const document = await lockDocument(work, documentId);
    document.expect(expectedVersion);
    await readInto(work, document, work.facts);
    work.emit(DocumentReadAnew, { documentId }, { parties: document.parties() });
    return { documentId };
  },
);

type Kept = Pick<OrderDocument, 'format' | 'customerId' | 'content' | 'status'>;

async function learnAgain(learning: Learning, input: RereadOrderDocumentInput): Promise<Resolved> {
  const { documentId } = input;
  const [kept] = await rows<Kept>(
    learning.sql,
    sql`select format, customer_id as "customerId", content, status from order_document
        where id = ${documentId}`,
  );
  if (!kept || !maySee(learning.viewer, kept)) throw new NotFound('order document', documentId);
  const { format, content, status } = kept;
  if (['ORDERED', 'DISMISSED'].includes(status)) {
    refuse('DOCUMENT_SETTLED', { status }, ['documentId']);
  }
  const customerId = customerGiven(learning.viewer, input.customerId ?? kept.customerId);
  const read =
    format === 'EMAIL' ? (await readEmail(content)).order : readUblOrder(textOf(content));
  return resolveOrder(learning, read, { customerId, channel: channels[format] });
}
