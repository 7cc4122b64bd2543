import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { readEmail } from './read-email.ts';
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

export type ImportOrderEmailInput = {
  /** The whole message, its headers first (RFC 5322). */
  message: Content;
  /** Default: the customer that the caller belongs to, else whose e-mail address the sender has. */
  customerId?: string | null;
  idempotencyKey?: string | null;
};

const ImportOrderEmail = commandSpec<ImportOrderEmailInput, { documentId: string }>(
  'orders.importOrderEmail',
  { secret: ['message'] },
);

/**
 * Takes in a letter by which a customer orders: keeps it, makes a draft of what can be read in its
 * files and its text, lists the rest. One with the same Message-ID is the same letter. Refuses
 * `NO_CONTENT`, `DOCUMENT_TOO_LARGE`; throws `NotFound` for a customer that there is not.
 */
export const importOrderEmail = command(
  ImportOrderEmail,
  'orders:write',
  learnEmail,
  (work, { message }) => takeDocument(work, bytesOf(message), work.facts),
);

async function learnEmail(learning: Learning, input: ImportOrderEmailInput): Promise<Come> {
  const { viewer } = learning;
  const customerId = customerGiven(viewer, input.customerId);
  const bytes = bytesOf(input.message);
  const { messageId, sender, subject, order } = await readEmail(bytes);
  const identity = identityOf(viewer, messageId ?? sha256(bytes));
  const about = { format: 'EMAIL', fileName: 'message.eml', sender, subject } as const;
  if (await findKnown(learning, identity)) return { identity, about, resolved: null };
  const resolved = await resolveOrder(learning, order, { customerId, channel: 'EMAIL' });
  return { identity, about, resolved };
}
