import { createHash } from 'node:crypto';
import type { Learning, Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { DocumentReceived } from './contract.ts';
import { discardDraft, lockDraft, writeDraft } from '../intake/draft-store.ts';
import { channels, OrderDocument } from './order-document.ts';
import type { Resolved } from './resolve-order.ts';

/** A document as it comes: a text, or any bytes in base 64. */
export type Content = { text?: string | null; base64?: string | null };

/** What a document says of itself. */
export type About = Pick<OrderDocument, 'format' | 'fileName' | 'sender' | 'subject'>;

/** A document that has come, what it says of itself, and what it came to; null: it came before. */
export type Come = { identity: string; about: About; resolved: Resolved | null };

const MAX_BYTES = 3_000_000;

/** Refuses `NO_CONTENT` unless there is one of text and base 64, and `DOCUMENT_TOO_LARGE`. */
export function bytesOf({ text, base64 }: Content): Buffer {
  if (!text === !base64) refuse('NO_CONTENT', {}, ['content']);
  const bytes = text ? Buffer.from(text) : Buffer.from(base64!, 'base64');
  if (bytes.length > MAX_BYTES) {
    refuse('DOCUMENT_TOO_LARGE', { limit: MAX_BYTES, given: bytes.length }, ['content']);
  }
  return bytes;
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The same for the same document; what one party sends is never another's. */
export function identityOf({ party }: Viewer, mark: string): string {
  return `${party?.id ?? 'staff'} ${mark}`;
}

/** The id of the document that came before; undefined for a new one. */
export async function findKnown(
  { sql: db }: Pick<Learning, 'sql'>,
  identity: string,
): Promise<string | undefined> {
  const query = sql`select id from order_document where identity = ${identity}`;
  return (await rows<{ id: string }>(db, query))[0]?.id;
}

/** Keeps a document and makes the draft that it came to; one that came before stays as it is. */
export async function takeDocument(
  work: Work<unknown>,
  content: Buffer,
  { identity, about, resolved }: Come,
): Promise<{ documentId: string }> {
  const { em, emit, ids, now, viewer } = work;
  const known = await findKnown(work, identity);
  if (known || !resolved) return { documentId: known! };
  const kept = { id: ids.next('odc'), identity, sha256: sha256(content), content };
  const channel = channels[about.format];
  const received = { channel, receivedAt: now, receivedBy: viewer.id };
  const document = Object.assign(new OrderDocument(), kept, about, received);
  await readInto(work, document, resolved);
  em.persist(document);
  const { id: documentId, format } = document;
  emit(DocumentReceived, { documentId, format }, { parties: document.parties() });
  return { documentId };
}

/** Writes what was made out of a document, which is locked: its draft anew, and what is unclear. */
export async function readInto(
  work: Work<unknown>,
  document: OrderDocument,
  resolved: Resolved,
): Promise<void> {
  document.requireOpen();
  const { orderId } = document;
  const earlier = orderId ? await lockDraft(work, orderId) : undefined;
  const { draft } = resolved;
  const order = draft ? await writeDraft(work, draft, earlier) : undefined;
  if (!order && earlier) await discardDraft(work, earlier, 'read anew');
  document.read(resolved, order?.id ?? null, work.now);
}
