import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { settleDocument } from '../documents/document-store.ts';
import { ownRows } from '../find-orders.ts';
import { lockDraft } from './draft-store.ts';
import type { PlaceOrderInput } from './order-input.ts';
import { learnOrder, takeOrder } from './place-order.ts';

export type SubmitOrderInput = {
  orderId: string;
  expectedVersion?: number | null;
  /** Take the customer's number although it was used before. Default: as the draft says. */
  allowDuplicatePo?: boolean | null;
  idempotencyKey?: string | null;
};

const SubmitOrder = commandSpec<SubmitOrderInput, { orderId: string }>('orders.submitOrder');

/**
 * Places a draft as `placeOrder` would place it now, at the prices of today; it keeps its id and
 * number. Refuses `NOT_A_DRAFT`, `VERSION_CONFLICT` and what `placeOrder` refuses.
 */
export const submitOrder = command(
  SubmitOrder,
  'orders:write',
  async (learning, { orderId, allowDuplicatePo }) => {
    const { input: drafted, version } = await findDraft(learning, orderId);
    const input = {
      ...drafted,
      allowDuplicatePo: allowDuplicatePo ?? drafted.allowDuplicatePo,
      // Its coupons are held under the same reference, however often it is tried.
      idempotencyKey: `submit ${orderId}`,
    };
    return { input, version, terms: await learnOrder(learning, input) };
  },
  async (work, { orderId, expectedVersion }) => {
    const { input, version, terms } = work.facts;
    const draft = await lockDraft(work, orderId, expectedVersion);
    draft.expect(version);
    await settleDocument(work, orderId);
    return takeOrder({ ...work, facts: terms }, input, draft);
  },
);

type Drafted = { input: PlaceOrderInput; version: number };

async function findDraft({ sql: db, viewer }: Learning, orderId: string): Promise<Drafted> {
  const [found] = await rows<{ draft: PlaceOrderInput | null; status: string; version: number }>(
    db,
    sql`select draft, status, version from sales_order where id = ${orderId}
        and ${ownRows(viewer)}`,
  );
  if (!found) throw new NotFound('order', orderId);
  const { draft, status, version } = found;
  if (!draft) refuse('NOT_A_DRAFT', { status }, ['orderId']);
  return { input: draft, version };
}
