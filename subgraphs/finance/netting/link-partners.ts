import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { rows, sql, takeTurns } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import { requireStaff } from '../ledger/books.ts';

export type LinkPartnersInput = {
  customerId: string;
  /** Null: the customer is no supplier any more. */
  supplierId?: string | null;
  idempotencyKey?: string | null;
};

const LinkPartners = commandSpec<LinkPartnersInput, { customerId: string }>('finance.linkPartners');

const question = `query ($customerId: ID!, $id: ID = "", $isLinked: Boolean!) {
  customer(id: $customerId) { id }
  supplier(id: $id) @include(if: $isLinked) { id }
}`;

/** Throws `NotFound` for a customer or supplier that the graph does not know. */
async function requirePartners(
  { graph, viewer }: Learning,
  { customerId, supplierId = null }: LinkPartnersInput,
): Promise<undefined> {
  requireStaff(viewer);
  type Known = { customer: object | null; supplier?: object | null };
  const named = {
    customerId,
    ...(supplierId && { id: supplierId }),
    isLinked: supplierId !== null,
  };
  const asker = service('finance', viewer.requestId);
  const { customer, supplier } = await graph<Known>(question, named, asker);
  if (!customer) throw new NotFound('customer', customerId);
  if (supplierId && !supplier) throw new NotFound('supplier', supplierId);
}

/**
 * Says that a customer is also a supplier, the one instead of another, or none any more. Refuses
 * `PARTNER_TAKEN` for a supplier that is another customer.
 */
export const linkPartners = command(
  LinkPartners,
  'finance:setup',
  requirePartners,
  async ({ sql: db, now, viewer }, { customerId, supplierId = null }) => {
    await takeTurns(db, 'waybill finance partners');
    const taken = await rows(
      db,
      sql`select from partner_link where supplier_id = ${supplierId}
          and customer_id <> ${customerId}`,
    );
    if (taken.length > 0) refuse('PARTNER_TAKEN', { supplierId }, ['supplierId']);
    const change = supplierId
      ? sql`insert into partner_link (customer_id, supplier_id, linked_at, linked_by)
          values (${customerId}, ${supplierId}, ${now}, ${viewer.id})
          on conflict (customer_id) do update set supplier_id = excluded.supplier_id,
            linked_at = excluded.linked_at, linked_by = excluded.linked_by
          where partner_link.supplier_id <> excluded.supplier_id`
      : sql`delete from partner_link where customer_id = ${customerId}`;
    await change.execute(db);
    return { customerId };
  },
);
