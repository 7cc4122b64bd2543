import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../orders/order-store.ts';
import { learnSupplierRates, type Rates } from '../orders/learn-rates.ts';
import { learnTerms, refuseDiscontinued, type OrderTerms } from '../orders/order-terms.ts';
import { newOrder, orderableSupplier, writeDraft } from '../orders/write-draft.ts';
import { SupplierItem } from '../suppliers/supplier-item.ts';
import { Requisition } from './requisition.ts';

export type OrderRequisitionsInput = {
  requisitionIds: readonly string[];
  /** Buys all of it from this supplier; default: each from its own or the preferred one. */
  supplierId?: string | null;
  idempotencyKey?: string | null;
};

type Result = { purchaseOrderIds: string[] };
type Facts = OrderTerms & { rates: Rates };

const OrderRequisitions = commandSpec<OrderRequisitionsInput, Result>(
  'purchasing.orderRequisitions',
);

const MAX_AT_ONCE = 500;

/**
 * Drafts purchase orders of open requisitions: one for each supplier and warehouse, a line per
 * product and at least the supplier's minimum of it. Refuses `TOO_MANY`, `ILLEGAL_MOVE` for one that
 * is not open, `NO_SUPPLIER`, and what a purchase order is refused for.
 */
export const orderRequisitions = command(
  OrderRequisitions,
  'purchasing:write',
  async (learning: Learning, input: OrderRequisitionsInput): Promise<Facts> => {
    staffOnly(learning);
    const { requisitionIds: ids } = input;
    if (ids.length > MAX_AT_ONCE) {
      refuse('TOO_MANY', { limit: MAX_AT_ONCE, given: ids.length }, ['requisitionIds']);
    }
    const rates = await learnSupplierRates(learning, await suppliersOf(learning, input));
    const found = await rows<{ productId: string; warehouseId: string }>(
      learning.sql,
      sql`select distinct product_id as "productId", min(warehouse_id) as "warehouseId"
          from requisition where id = any(${ids}) group by product_id`,
    );
    const lines = found.map(({ productId }) => ({ productId, quantity: { value: '1' } }));
    if (lines.length === 0) return { products: [], productIds: [], rates };
    const terms = await learnTerms(learning, { warehouseId: found[0]!.warehouseId, lines });
    return { ...terms, rates };
  },
  async (work, input) => {
    refuseDiscontinued(work.facts);
    const requisitions = await lockRequisitions(work, input.requisitionIds);
    const items = await work.em.find(SupplierItem, {
      productId: { $in: requisitions.map(({ productId }) => productId) },
    });
    const supplierOf = ({ supplierId, productId, number }: Requisition) =>
      input.supplierId ??
      supplierId ??
      items.find((item) => item.productId === productId && item.isPreferred)?.supplierId ??
      refuse('NO_SUPPLIER', { number }, ['requisitionIds']);
    const groups = Map.groupBy(requisitions, (one) => `${supplierOf(one)} ${one.warehouseId}`);
    const purchaseOrderIds: string[] = [];
    for (const group of groups.values()) {
      const orderId = await draft(work, supplierOf(group[0]!), group, items);
      purchaseOrderIds.push(orderId);
    }
    return { purchaseOrderIds };
  },
);

/** Who may be ordered from: the one that is given, those that are wished, and the preferred. */
async function suppliersOf(
  { sql: db }: Learning,
  { requisitionIds, supplierId }: OrderRequisitionsInput,
): Promise<string[]> {
  if (supplierId) return [supplierId];
  const found = await rows<{ id: string }>(
    db,
    sql`select coalesce(r.supplier_id, i.supplier_id) as id
        from requisition r left join supplier_item i
          on i.product_id = r.product_id and i.is_preferred
        where r.id = any(${requisitionIds})`,
  );
  return found.map(({ id }) => id);
}

async function lockRequisitions({ em }: Work<unknown>, wanted: readonly string[]) {
  const ids = [...new Set(wanted)];
  const found = await em.find(
    Requisition,
    { id: { $in: ids } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const missing = ids.find((id) => !found.some((one) => one.id === id));
  if (missing) throw new NotFound('requisition', missing);
  return found;
}

const larger = (a: Decimal, b: Decimal) => (a.lessThan(b) ? b : a);

/** One draft to one supplier for one warehouse, a line per product. */
async function draft(
  work: Work<Facts>,
  supplierId: string,
  group: readonly Requisition[],
  items: readonly SupplierItem[],
): Promise<string> {
  const supplier = await orderableSupplier(work, supplierId);
  const order = await newOrder(work, supplierId);
  order.warehouseId = group[0]!.warehouseId;
  order.note = null;
  const byProduct = [...Map.groupBy(group, ({ productId }) => productId)];
  const offers = items.filter((item) => item.supplierId === supplierId);
  const leastOf = (productId: string) =>
    offers.find((item) => item.productId === productId)?.minimumQuantity ?? ZERO;
  const lines = byProduct.map(([productId, own]) => ({
    productId,
    quantity: {
      value: larger(leastOf(productId), sum(own.map(({ quantity }) => quantity))).toFixed(),
      unit: own[0]!.unit,
    },
    expectedDate: own.map(({ neededBy }) => neededBy).sort()[0]!,
  }));
  const { rates } = work.facts;
  const products = byProduct.map(([productId]) =>
    work.facts.products.find(({ id }) => id === productId)!,
  );
  const terms = { products, productIds: byProduct.map(([productId]) => productId) };
  await writeDraft(work, order, { lines, terms, items: offers, supplier, rates });
  for (const requisition of group) requisition.order(order.id, work.now);
  return order.id;
}
