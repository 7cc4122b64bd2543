import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A requisition as the graph shows it; to viewers that are bound to no party. */
export type RequisitionRow = {
  id: string;
  productId: string;
  warehouseId: string;
  suggestedSupplierId: string | null;
  purchaseOrderId: string | null;
  estimatedCost: string | null;
  currency: string | null;
  accountId: string | null;
  costCenterId: string | null;
  why: Record<string, string>;
};

const columns = `id, number, product_id as "productId", warehouse_id as "warehouseId",
  jsonb_build_object('value', quantity::text, 'unit', unit) as quantity,
  needed_by as "neededBy", status, source, why, note, reason, raised_at as "raisedAt",
  raised_by as "raisedBy", purchase_order_id as "purchaseOrderId",
  offer_supplier_id as "suggestedSupplierId", needed_by - lead_time_days as "orderBy",
  round(price * quantity, 2) as "estimatedCost", currency, account_id as "accountId",
  cost_center_id as "costCenterId", exceeds_budget as "exceedsBudget", version`;

/** Requisitions beside the offer that they would be ordered by. */
export const offeredRequisitions = `(select r.*,
    coalesce(r.supplier_id, i.supplier_id) as offer_supplier_id, i.lead_time_days,
    i.minimum_quantity, i.price, i.currency
  from requisition r left join supplier_item i on i.product_id = r.product_id
    and case when r.supplier_id is null then i.is_preferred
      else i.supplier_id = r.supplier_id end) requisition`;

const requisitions: ListSpec = {
  from: offeredRequisitions,
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    neededBy: { sql: 'needed_by', type: 'date' },
    raisedAt: { sql: 'raised_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'raisedAt', direction: 'DESC' },
};

export function listRequisitions({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<RequisitionRow>(db, requisitions, args, visibleTo(viewer));
}

/** Requisitions by id, in the order asked, for a DataLoader. */
export async function requisitionsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<RequisitionRow>(
    db,
    sql`select ${sql.raw(columns)} from ${sql.raw(offeredRequisitions)}
        where id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** What of a product is to come to a warehouse, in base units. */
export type IncomingRow = {
  productId: string;
  warehouseId: string;
  unit: string;
  ordered: string;
  requisitioned: string;
};

/** What is to come of each product, by warehouse, for a DataLoader. */
export async function incomingOf({ sql: db, viewer }: Reading, productIds: readonly string[]) {
  const found = await rows<IncomingRow>(
    db,
    sql`select product_id as "productId", warehouse_id as "warehouseId", min(unit) as unit,
          sum(ordered)::text as ordered, sum(requisitioned)::text as requisitioned
        from (
          select l.product_id, o.warehouse_id, l.base_unit as unit,
            l.ordered - l.accepted - l.short_closed as ordered, 0 as requisitioned
          from purchase_order_line l join purchase_order o on o.id = l.purchase_order_id
          where l.product_id = any(${productIds}) and l.accepted + l.short_closed < l.ordered
            and o.cancelled_at is null
          union all
          select product_id, warehouse_id, unit, 0, quantity from requisition
          where product_id = any(${productIds}) and status = 'OPEN') coming
        where ${visibleTo(viewer)} group by product_id, warehouse_id order by warehouse_id`,
  );
  const byProduct = Map.groupBy(found, ({ productId }) => productId);
  return productIds.map((id) => byProduct.get(id) ?? []);
}
