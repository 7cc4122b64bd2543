import { command, commandSpec } from '../../../kernel/command.ts';
import { attachDraft } from '../documents/document-store.ts';
import { learnDraft, lockDraft, writeDraft } from './draft-store.ts';
import type { PlaceOrderInput } from './order-input.ts';

export type SaveOrderDraftInput = {
  /** The draft that is written anew; a new one without it. */
  orderId?: string | null;
  expectedVersion?: number | null;
  /** The document that a new draft is made from by hand. */
  documentId?: string | null;
  order: PlaceOrderInput;
  idempotencyKey?: string | null;
};

const SaveOrderDraft = commandSpec<SaveOrderDraftInput, { orderId: string }>(
  'orders.saveOrderDraft',
);

/**
 * Makes a draft, or writes one anew: priced, and holding neither stock nor credit. It may lack its
 * lines. Refuses `NOT_A_DRAFT`, `VERSION_CONFLICT`, `DOCUMENT_SETTLED` and what sales refuses to
 * price.
 */
export const saveOrderDraft = command(
  SaveOrderDraft,
  'orders:write',
  (learning, { order }) => learnDraft(learning, order),
  async (work, { orderId, expectedVersion, documentId, order: input }) => {
    const earlier = orderId ? await lockDraft(work, orderId, expectedVersion) : undefined;
    const draft = await writeDraft(work, { input, terms: work.facts }, earlier);
    if (documentId) await attachDraft(work, documentId, draft);
    return { orderId: draft.id };
  },
);
