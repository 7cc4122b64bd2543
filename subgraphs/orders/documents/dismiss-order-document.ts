import { command, commandSpec } from '../../../kernel/command.ts';
import { discardDraft, lockDraft } from '../intake/draft-store.ts';
import { dismissDocument, lockDocument } from './document-store.ts';

export type DismissOrderDocumentInput = {
  documentId: string;
  expectedVersion?: number | null;
  reason: string;
  idempotencyKey?: string | null;
};

const DismissOrderDocument = commandSpec<DismissOrderDocumentInput, { documentId: string }>(
  'orders.dismissOrderDocument',
);

/**
 * Puts a document away by which nobody will order; its draft is thrown away with it. Refuses
 * `DOCUMENT_SETTLED`, `VERSION_CONFLICT`.
 */
export const dismissOrderDocument = command(
  DismissOrderDocument,
  'orders:write',
  async (work, { documentId, expectedVersion, reason }) => {
    const document = await lockDocument(work, documentId);
    document.expect(expectedVersion);
    document.requireOpen();
    const { orderId } = document;
    if (orderId) await discardDraft(work, await lockDraft(work, orderId), reason);
    dismissDocument(work, document, reason);
    return { documentId };
  },
);
