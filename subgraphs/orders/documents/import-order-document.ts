import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { textOf } from './read-file.ts';
import { readUblOrder } from './read-ubl-order.ts';
import { customerGiven, resolveOrder } from './resolve-order.ts';
import {
  bytesOf,
  findKnown,
  identityOf,
  sha256,
  takeDocument,
  type Come,
  type Content,
} from './take-document.ts';

export type ImportOrderDocumentInput = {
  content: Content;
  /** What the file is called. */
  fileName?: string | null;
  /** Default: the customer that the caller belongs to, else the buyer that the document names. */
  customerId?: string | null;
  idempotencyKey?: string | null;
};

const ImportOrderDocument = commandSpec<ImportOrderDocumentInput, { documentId: string }>(
  'orders.importOrderDocument',
  { secret: ['content'] },
);

/**
 * Takes in an order of UBL 2.1 as a partner's system sends it: keeps the document, makes a draft of
 * what can be read, lists the rest. The same document again is the same one. Refuses `NO_CONTENT`,
 * `DOCUMENT_TOO_LARGE`; throws `NotFound` for a customer that there is not.
 */
export const importOrderDocument = command(
  ImportOrderDocument,
  'orders:write',
  learnDocument,
  (work, { content }) => takeDocument(work, bytesOf(content), work.facts),
);

async function learnDocument(learning: Learning, input: ImportOrderDocumentInput): Promise<Come> {
  const { viewer } = learning;
  const customerId = customerGiven(viewer, input.customerId);
  const bytes = bytesOf(input.content);
  const identity = identityOf(viewer, sha256(bytes));
  const name = input.fileName?.trim() || 'order.xml';
  const about = { format: 'UBL_ORDER', fileName: name, sender: null, subject: null } as const;
  if (await findKnown(learning, identity)) return { identity, about, resolved: null };
  const read = readUblOrder(textOf(bytes));
  const resolved = await resolveOrder(learning, read, { customerId, channel: 'EDI' });
  return { identity, about: { ...about, sender: read.buyer.email }, resolved };
}
