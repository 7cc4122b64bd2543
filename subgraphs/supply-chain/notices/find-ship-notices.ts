import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A ship notice as the graph shows it. */
export type NoticeRow = {
  id: string;
  number: string;
  supplierId: string;
  purchaseOrderId: string;
  warehouseId: string;
};

/** A line as the graph shows it; the quantity is in `unit`, the product's base unit. */
export type NoticeLineRow = {
  noticeId: string;
  purchaseOrderLineId: string;
  productId: string;
  quantity: string;
  unit: string;
};

const columns = `id, number, supplier_id as "supplierId", purchase_order_id as "purchaseOrderId",
  warehouse_id as "warehouseId", status, expected_date::text as "expectedDate", parcels,
  carrier_name as "carrierName", tracking_number as "trackingNumber", sent_at as "sentAt",
  arrived_at as "arrivedAt", cancelled_at as "cancelledAt", reason, version`;

const notices: ListSpec = {
  from: 'ship_notice',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    supplierId: { sql: 'supplier_id', type: 'text' },
    purchaseOrderId: { sql: 'purchase_order_id', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    expectedDate: { sql: 'expected_date', type: 'date' },
    sentAt: { sql: 'sent_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'sentAt', direction: 'DESC' },
};

/** A supplier's own user sees what it has sent; other parties see nothing. */
const own = { SUPPLIER: 'supplier_id' };
/** Notices of one purchase order that are shown. */
const MAX_PER_ORDER = 100;

export function listShipNotices({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<NoticeRow>(db, notices, args, visibleTo(viewer, own));
}

/** Notices by id, in the order asked, for a DataLoader. */
export async function noticesById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(NoticeRow | undefined)[]> {
  const found = await rows<NoticeRow>(
    db,
    sql`select ${sql.raw(columns)} from ship_notice
        where id = ${oneOf(ids)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** The notices of each purchase order, newest first, for a DataLoader. */
export async function noticesOfOrders(
  { sql: db, viewer }: Reading,
  orderIds: readonly string[],
): Promise<NoticeRow[][]> {
  const found = await rows<NoticeRow>(
    db,
    sql`select notice.* from unnest(${orderIds}::text[]) as parent(id)
        cross join lateral (select ${sql.raw(columns)} from ship_notice
          where purchase_order_id = parent.id and ${visibleTo(viewer, own)}
          order by ship_notice.sent_at desc, ship_notice.id limit ${MAX_PER_ORDER}) notice`,
  );
  const byOrder = Map.groupBy(found, ({ purchaseOrderId }) => purchaseOrderId);
  return orderIds.map((id) => byOrder.get(id) ?? []);
}

/** The lines of each notice, for a DataLoader; the notices themselves are the viewer's. */
export async function linesOfNotices(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<NoticeLineRow[][]> {
  const found = await rows<NoticeLineRow>(
    db,
    sql`select l.ship_notice_id as "noticeId", l.position, l.product_id as "productId",
          l.purchase_order_line_id as "purchaseOrderLineId", l.quantity, l.unit, l.lot
        from ship_notice_line l join ship_notice n on n.id = l.ship_notice_id
        where n.id = ${oneOf(ids)} and ${visibleTo(viewer, { SUPPLIER: 'n.supplier_id' })}
        order by l.position`,
  );
  const byNotice = Map.groupBy(found, ({ noticeId }) => noticeId);
  return ids.map((id) => byNotice.get(id) ?? []);
}

/** Suppliers that the forecasts of each product are shared with; for staff. */
const MAX_SHARES = 100;

export async function sharesOfProducts(
  { sql: db, viewer }: Reading,
  productIds: readonly string[],
): Promise<{ id: string }[][]> {
  const found = await rows<{ id: string; productId: string }>(
    db,
    sql`select share.* from unnest(${productIds}::text[]) as parent(id)
        cross join lateral (
          select supplier_id as id, product_id as "productId" from forecast_share
          where product_id = parent.id and ${visibleTo(viewer)}
          order by supplier_id limit ${MAX_SHARES}) share`,
  );
  const byProduct = Map.groupBy(found, ({ productId }) => productId);
  return productIds.map((id) => byProduct.get(id) ?? []);
}
