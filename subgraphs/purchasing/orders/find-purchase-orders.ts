import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { Forbidden } from '../../../kernel/refusal.ts';
import type { Viewer } from '../../../kernel/viewer.ts';

/** A purchase order as the graph shows it. */
export type PurchaseOrderRow = {
  id: string;
  number: string;
  supplierId: string;
  warehouseId: string;
  currency: string;
  total: string;
};

/** A line as the graph shows it; counters are in the base unit. */
export type PurchaseLineRow = {
  purchaseOrderId: string;
  productId: string;
  currency: string;
  quantity: string;
  unit: string;
  baseUnit: string;
  confirmed: string | null;
};

const columns = `id, number, supplier_id as "supplierId", warehouse_id as "warehouseId", status,
  currency, rate as "exchangeRate", total, expected_date as "expectedDate", note, reason, drafted_by as "draftedBy",
  submitted_by as "submittedBy", submitted_at as "submittedAt", approved_by as "approvedBy",
  approved_at as "approvedAt", sent_at as "sentAt", confirmed_at as "confirmedAt",
  cancelled_at as "cancelledAt", created_at as "createdAt", updated_at as "updatedAt", version`;

const orders: ListSpec = {
  from: 'purchase_order',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    supplierId: { sql: 'supplier_id', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    expectedDate: { sql: 'expected_date', type: 'date' },
    total: { sql: 'total', type: 'numeric' },
    createdAt: { sql: 'created_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'createdAt', direction: 'DESC' },
};

/** A supplier's own user sees the orders that were sent to it; other parties see none. */
function ownOrders(viewer: Viewer) {
  const own = visibleTo(viewer, { SUPPLIER: 'purchase_order.supplier_id' });
  return viewer.party ? sql`${own} and purchase_order.sent_at is not null` : own;
}

export function listPurchaseOrders({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<PurchaseOrderRow>(db, orders, args, ownOrders(viewer));
}

/** A page of orders for each of the suppliers. */
export function ordersOfSuppliers(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  const parent = { column: 'supplier_id', ids };
  return listFor<PurchaseOrderRow>(db, orders, args, parent, ownOrders(viewer));
}

/** Orders by a unique column, in the order asked, for a DataLoader. */
export async function ordersBy(
  column: 'id' | 'number',
  { sql: db, viewer }: Reading,
  keys: readonly string[],
): Promise<(PurchaseOrderRow | undefined)[]> {
  const found = await rows<PurchaseOrderRow>(
    db,
    sql`select ${sql.raw(columns)} from purchase_order
        where ${sql.raw(column)} = any(${keys}) and ${ownOrders(viewer)}`,
  );
  const byKey = new Map(found.map((row) => [row[column], row]));
  return keys.map((key) => byKey.get(key));
}

const lineColumns = `l.id, purchase_order_id as "purchaseOrderId", position,
  product_id as "productId", sku, name, quantity, unit, base_unit as "baseUnit",
  purchase_order.currency, unit_price as "unitPrice", net, l.expected_date as "expectedDate",
  ordered, confirmed, confirmed_date as "confirmedDate", accepted, rejected,
  short_closed as "shortClosed", billed, greatest(ordered - accepted - short_closed, 0) as open`;

/** Lines by their own ids or those of their orders, by position. */
async function findLines(
  column: 'l.id' | 'purchase_order_id',
  { sql: db, viewer }: Reading,
  ids: readonly string[],
) {
  return rows<PurchaseLineRow & { id: string }>(
    db,
    sql`select ${sql.raw(lineColumns)} from purchase_order_line l
        join purchase_order on purchase_order.id = l.purchase_order_id
        where ${sql.raw(column)} = any(${ids}) and ${ownOrders(viewer)} order by position`,
  );
}

/** The lines of each order, for a DataLoader. */
export async function linesOfOrders(reading: Reading, ids: readonly string[]) {
  const found = await findLines('purchase_order_id', reading, ids);
  const byOrder = Map.groupBy(found, ({ purchaseOrderId }) => purchaseOrderId);
  return ids.map((id) => byOrder.get(id) ?? []);
}

/** Lines by id, in the order asked, for a DataLoader. */
export async function linesById(reading: Reading, ids: readonly string[]) {
  const found = new Map((await findLines('l.id', reading, ids)).map((line) => [line.id, line]));
  return ids.map((id) => found.get(id));
}

/** What is still to come of each product, in base units, for a DataLoader. */
export async function onOrder({ sql: db, viewer }: Reading, productIds: readonly string[]) {
  const found = await rows<{ id: string; quantity: string }>(
    db,
    sql`select product_id as id, sum(ordered - accepted - short_closed)::text as quantity
        from purchase_order_line l
        join purchase_order on purchase_order.id = l.purchase_order_id
        where product_id = any(${productIds}) and accepted + short_closed < ordered
          and sent_at is not null and cancelled_at is null and ${ownOrders(viewer)}
        group by product_id`,
  );
  const byId = new Map(found.map(({ id, quantity }) => [id, quantity]));
  return productIds.map((id) => byId.get(id) ?? '0');
}

type PolicyRow = { approvalLimit: string; updatedAt: string; version: number };

/** What the company has decided; for staff only. */
export async function findPolicy({ sql: db, viewer, company }: Reading) {
  if (viewer.party) throw new Forbidden(['purchasing:internal of a member of staff']);
  const [policy] = await rows<PolicyRow>(
    db,
    sql`select approval_limit as "approvalLimit", updated_at as "updatedAt", version
        from purchase_policy`,
  );
  return { ...policy!, currency: company.currency };
}
