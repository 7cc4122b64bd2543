import type { Learning } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import { requireStaff } from '../ledger/books.ts';

/** Throws `NotFound` for a customer, or its order, that the graph does not know: a slip of the pen. */
export async function requireCustomer(
  { graph, viewer }: Learning,
  { customerId: id, orderId = null }: { customerId: string; orderId?: string | null },
): Promise<undefined> {
  requireStaff(viewer);
  const asked = `query ($id: ID!, $orderId: ID = "", $isPrepaid: Boolean!) {
    customer(id: $id) { id }
    order(id: $orderId) @include(if: $isPrepaid) { customer { id } }
  }`;
  type Known = { customer: object | null; order?: { customer: { id: string } } | null };
  const finance = service('finance', viewer.requestId);
  const named = { id, ...(orderId && { orderId }), isPrepaid: orderId !== null };
  const { customer, order } = await graph<Known>(asked, named, finance);
  if (!customer) throw new NotFound('customer', id);
  if (orderId && order?.customer.id !== id) throw new NotFound('order', orderId);
}
