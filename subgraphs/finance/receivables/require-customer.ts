import type { Learning } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import { requireStaff } from '../ledger/books.ts';

/** Throws `NotFound` for a customer that the graph does not know: a slip of the pen. */
export async function requireCustomer(
  { graph, viewer }: Learning,
  { customerId: id }: { customerId: string },
): Promise<undefined> {
  requireStaff(viewer);
  const asked = 'query ($id: ID!) { customer(id: $id) { id } }';
  const finance = service('finance', viewer.requestId);
  const { customer } = await graph<{ customer: object | null }>(asked, { id }, finance);
  if (!customer) throw new NotFound('customer', id);
}
