import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { Supplier } from '../suppliers/supplier.ts';
import { SupplierItem } from '../suppliers/supplier-item.ts';
import { conclude, lockHeader, type OrderResult } from './order-store.ts';
import { PurchaseOrder } from './purchase-order.ts';
import { learnTerms, writeLines, type PurchaseLineInput } from './order-terms.ts';
import { PurchaseOrderLine } from './purchase-order-line.ts';

export type SavePurchaseOrderInput = {
  /** The draft to change; without it a new one is made. */
  id?: string | null;
  expectedVersion?: number | null;
  supplierId: string;
  warehouseId: string;
  lines: PurchaseLineInput[];
  note?: string | null;
  idempotencyKey?: string | null;
};

const SavePurchaseOrder = commandSpec<SavePurchaseOrderInput, OrderResult>(
  'purchasing.savePurchaseOrder',
);

/**
 * Drafts an order to a supplier, or writes a draft anew. Refuses `NO_LINES`, `TOO_MANY`,
 * `UNKNOWN_PRODUCT`, `UNKNOWN_WAREHOUSE`, `SUPPLIER_NOT_APPROVED`, `CURRENCY_NOT_SUPPORTED`,
 * `VERSION_CONFLICT`, `ILLEGAL_MOVE` for one that is no draft, and what a line is refused for.
 */
export const savePurchaseOrder = command(
  SavePurchaseOrder,
  'purchasing:write',
  learnTerms,
  async (work, input) => {
    const { em, ids, company } = work;
    const supplier = await orderableSupplier(work, input.supplierId);
    const order = await findOrMake(work, input);
    const { productIds } = work.facts;
    const items = await em.find(SupplierItem, {
      supplierId: supplier.id,
      productId: { $in: productIds },
    });
    const drafted = writeLines(input.lines, work.facts, { items, supplier, today: work.now });
    order.currency = company.currency;
    order.warehouseId = input.warehouseId;
    order.note = input.note?.trim() || null;
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
    conclude(work, order);
    await em.persist(order).flush();
    await em.persist(lines).flush();
    return { purchaseOrderId: order.id };
  },
);

async function orderableSupplier({ em, company }: Work<unknown>, id: string): Promise<Supplier> {
  const supplier = await em.findOne(Supplier, { id });
  if (!supplier) throw new NotFound('supplier', id);
  const { name, status, currency } = supplier;
  if (status !== 'APPROVED') refuse('SUPPLIER_NOT_APPROVED', { name, status }, ['supplierId']);
  if (currency !== company.currency) {
    refuse('CURRENCY_NOT_SUPPORTED', { expected: company.currency, given: currency }, [
      'supplierId',
    ]);
  }
  return supplier;
}

async function findOrMake(work: Work<unknown>, input: SavePurchaseOrderInput) {
  const { id, expectedVersion, supplierId } = input;
  if (!id) {
    const query = sql`select nextval('purchase_order_number')::text as next`;
    const [row] = await rows<{ next: string }>(work.sql, query);
    const by = { id: work.viewer.id, now: work.now };
    return new PurchaseOrder(work.ids.next('puo'), row!.next, supplierId, by);
  }
  const order = await lockHeader(work, id);
  const { version } = order;
  if (expectedVersion != null && expectedVersion !== version) {
    refuse('VERSION_CONFLICT', { expected: expectedVersion, actual: version }, ['expectedVersion']);
  }
  order.supplierId = supplierId;
  return order;
}
