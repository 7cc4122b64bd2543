import { command, commandSpec } from '../../../kernel/command.ts';
import { dismissDocumentOf } from '../documents/document-store.ts';
import { discardDraft, lockDraft } from './draft-store.ts';

export type DiscardOrderDraftInput = {
  orderId: string;
  expectedVersion?: number | null;
  reason: string;
  idempotencyKey?: string | null;
};

const DiscardOrderDraft = commandSpec<DiscardOrderDraftInput, { discardedOrderId: string }>(
  'orders.discardOrderDraft',
);

/**
 * Throws a draft away, and with it the document that it was made from is dismissed. Refuses
 * `NOT_A_DRAFT`, `VERSION_CONFLICT`.
 */
export const discardOrderDraft = command(
  DiscardOrderDraft,
  'orders:write',
  async (work, { orderId, expectedVersion, reason }) => {
    const order = await lockDraft(work, orderId, expectedVersion);
    await dismissDocumentOf(work, orderId, reason);
    await discardDraft(work, order, reason);
    return { discardedOrderId: orderId };
  },
);
