import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import type { SupplierItem } from '../suppliers/supplier-item.ts';
import { Supplier } from '../suppliers/supplier.ts';
import { rateOf, type Rates } from './learn-rates.ts';
import { conclude } from './order-store.ts';
import { writeLines, type OrderTerms, type PurchaseLineInput } from './order-terms.ts';
import { PurchaseOrder } from './purchase-order.ts';
import { PurchaseOrderLine } from './purchase-order-line.ts';

/** A supplier to order from. Refuses `SUPPLIER_NOT_APPROVED`. */
export async function orderableSupplier({ em }: Work<unknown>, id: string): Promise<Supplier> {
  const supplier = await em.findOne(Supplier, { id });
  if (!supplier) throw new NotFound('supplier', id);
  const { name, status } = supplier;
  if (status !== 'APPROVED') refuse('SUPPLIER_NOT_APPROVED', { name, status }, ['supplierId']);
  return supplier;
}

export async function newOrder(work: Work<unknown>, supplierId: string): Promise<PurchaseOrder> {
  const query = sql`select nextval('purchase_order_number')::text as next`;
  const [row] = await rows<{ next: string }>(work.sql, query);
  const by = { id: work.viewer.id, now: work.now };
  return new PurchaseOrder(work.ids.next('puo'), row!.next, supplierId, by);
}

type Wanted = {
  lines: readonly PurchaseLineInput[];
  terms: OrderTerms;
  items: readonly SupplierItem[];
  supplier: Supplier;
  rates: Rates;
};

/**
 * Writes the lines of a draft anew, in the supplier's currency, and tells of it. Refuses
 * `NO_EXCHANGE_RATE` and what a line is refused for.
 */
export async function writeDraft(
  work: Work<unknown>,
  order: PurchaseOrder,
  { lines: wanted, terms, items, supplier, rates }: Wanted,
): Promise<void> {
  const { em, ids } = work;
  const drafted = writeLines(wanted, terms, { items, supplier, today: work.now });
  order.currency = supplier.currency;
  order.rate = rateOf(rates, supplier.currency, 'supplierId');
  await em.nativeDelete(PurchaseOrderLine, { purchaseOrderId: order.id });
  const lines = drafted.map((line, index) =>
    Object.assign(new PurchaseOrderLine(), line, {
      id: ids.next('pol'),
      purchaseOrderId: order.id,
      supplierId: supplier.id,
      position: index + 1,
    }),
  );
  order.write(lines);
  await conclude(work, order);
  await em.persist(order).flush();
  await em.persist(lines).flush();
}
