import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { mayActFor, type Viewer } from '../../../kernel/viewer.ts';
import { DocumentDismissed, DocumentOrdered } from './contract.ts';
import { OrderDocument } from './order-document.ts';

type Working = Pick<Work<unknown>, 'em' | 'emit' | 'viewer' | 'now'>;

const lockMode = LockMode.PESSIMISTIC_WRITE;

/** True for a document of the viewer's own party; of nobody's only for the company's people. */
export function maySee(viewer: Viewer, { customerId }: Pick<OrderDocument, 'customerId'>): boolean {
  return mayActFor(viewer, 'CUSTOMER', customerId ?? '');
}

/** A document, locked. Throws `NotFound` also for another customer's. */
export async function lockDocument(
  { em, viewer }: Pick<Work<unknown>, 'em' | 'viewer'>,
  id: string,
): Promise<OrderDocument> {
  const document = await em.findOne(OrderDocument, { id }, { lockMode });
  if (!document || !maySee(viewer, document)) throw new NotFound('order document', id);
  return document;
}

/** Ties a document to the draft that a person has made of it. */
export async function attachDraft(
  work: Working,
  documentId: string,
  draft: { id: string; customerId: string },
): Promise<void> {
  (await lockDocument(work, documentId)).attach(draft, work.now);
}

/** The document of a draft, if it has one, is done with: the draft is placed. */
export async function settleDocument({ em, emit, now }: Working, orderId: string): Promise<void> {
  const document = await em.findOne(OrderDocument, { orderId }, { lockMode });
  document?.order(now);
  if (document) {
    emit(DocumentOrdered, { documentId: document.id, orderId }, { parties: document.parties() });
  }
}

/** The document of a draft, if it has one, is done with: the draft is thrown away. */
export async function dismissDocumentOf(
  work: Working,
  orderId: string,
  reason: string,
): Promise<void> {
  const document = await work.em.findOne(OrderDocument, { orderId }, { lockMode });
  if (document) dismissDocument(work, document, reason);
}

/** Puts a document away by which nobody will order. */
export function dismissDocument(
  { emit, viewer, now }: Working,
  document: OrderDocument,
  reason: string,
): void {
  document.dismiss({ actor: viewer.id, reason, at: now.toISOString() }, now);
  const facts = { parties: document.parties() };
  emit(DocumentDismissed, { documentId: document.id, reason }, facts);
}
