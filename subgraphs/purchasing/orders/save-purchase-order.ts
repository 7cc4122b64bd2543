import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { SupplierItem } from '../suppliers/supplier-item.ts';
import { learnSupplierRates } from './learn-rates.ts';
import { lockHeader, type OrderResult } from './order-store.ts';
import type { PurchaseOrder } from './purchase-order.ts';
import { learnTerms, refuseDiscontinued, type PurchaseLineInput } from './order-terms.ts';
import { newOrder, orderableSupplier, writeDraft } from './write-draft.ts';

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

/** Learns the terms of the order, and what the supplier's currency counts. */
async function learnOrder(learning: Learning, input: SavePurchaseOrderInput) {
  const terms = await learnTerms(learning, input);
  return { terms, rates: await learnSupplierRates(learning, [input.supplierId]) };
}

/**
 * Drafts an order to a supplier, or writes a draft anew. Refuses `NO_LINES`, `TOO_MANY`,
 * `UNKNOWN_PRODUCT`, `PRODUCT_DISCONTINUED`, `UNKNOWN_WAREHOUSE`, `SUPPLIER_NOT_APPROVED`,
 * `NO_EXCHANGE_RATE`, `VERSION_CONFLICT`, `ILLEGAL_MOVE` for one that is no draft, and what a line
 * is refused for.
 */
export const savePurchaseOrder = command(
  SavePurchaseOrder,
  'purchasing:write',
  learnOrder,
  async (work, input) => {
    const { lines, warehouseId } = input;
    const supplier = await orderableSupplier(work, input.supplierId);
    const order = await findOrMake(work, input);
    order.warehouseId = warehouseId;
    order.note = input.note?.trim() || null;
    const { terms, rates } = work.facts;
    refuseDiscontinued(terms);
    const items = await work.em.find(SupplierItem, {
      supplierId: supplier.id,
      productId: { $in: terms.productIds },
    });
    await writeDraft(work, order, { lines, terms, items, supplier, rates });
    return { purchaseOrderId: order.id };
  },
);

async function findOrMake(
  work: Work<unknown>,
  { id, expectedVersion, supplierId }: SavePurchaseOrderInput,
): Promise<PurchaseOrder> {
  if (!id) return newOrder(work, supplierId);
  const order = await lockHeader(work, id);
  const { version } = order;
  if (expectedVersion != null && expectedVersion !== version) {
    refuse('VERSION_CONFLICT', { expected: expectedVersion, actual: version }, ['expectedVersion']);
  }
  order.supplierId = supplierId;
  return order;
}
