import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A goods receipt as the graph shows it. */
export type GoodsReceiptRow = {
  id: string;
  purchaseOrderId: string;
  supplierId: string;
  warehouseId: string;
};

/** A line as the graph shows it; quantities are in `unit`, the product's base unit. */
export type GoodsReceiptLineRow = {
  id: string;
  goodsReceiptId: string;
  purchaseOrderLineId: string;
  productId: string;
  currency: string;
  cost: string;
  unit: string;
  weight: string | null;
  weightUnit: string | null;
};

const columns = `id, number, purchase_order_id as "purchaseOrderId", supplier_id as "supplierId",
  warehouse_id as "warehouseId", delivery_note as "deliveryNote", received_at as "receivedAt",
  received_by as "receivedBy", reversed_at as "reversedAt", reversed_by as "reversedBy",
  reversal_reason as "reversalReason"`;

const receipts: ListSpec = {
  from: 'goods_receipt',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    purchaseOrderId: { sql: 'purchase_order_id', type: 'text' },
    supplierId: { sql: 'supplier_id', type: 'text' },
    deliveryNote: { sql: 'delivery_note', type: 'text' },
    receivedAt: { sql: 'received_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'receivedAt', direction: 'DESC' },
};

const own = { SUPPLIER: 'supplier_id' };
/** Receipts of one order that are shown. */
const MAX_PER_ORDER = 500;

export function listGoodsReceipts({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<GoodsReceiptRow>(db, receipts, args, visibleTo(viewer, own));
}

/** Receipts by id, in the order asked, for a DataLoader. */
export async function receiptsById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(GoodsReceiptRow | undefined)[]> {
  const found = await rows<GoodsReceiptRow>(
    db,
    sql`select ${sql.raw(columns)} from goods_receipt
        where id = any(${ids}) and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** The receipts of each order, oldest first, for a DataLoader. */
export async function receiptsOfOrders(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<GoodsReceiptRow[][]> {
  const found = await rows<GoodsReceiptRow>(
    db,
    sql`select receipt.* from unnest(${ids}::text[]) as parent(id)
        cross join lateral (select ${sql.raw(columns)} from goods_receipt
          where purchase_order_id = parent.id and ${visibleTo(viewer, own)}
          order by goods_receipt.received_at, goods_receipt.id limit ${MAX_PER_ORDER}) receipt`,
  );
  const byOrder = Map.groupBy(found, ({ purchaseOrderId }) => purchaseOrderId);
  return ids.map((id) => byOrder.get(id) ?? []);
}

/** Lines by their own ids or those of their receipts, by position. */
async function findLines(
  column: 'l.id' | 'goods_receipt_id',
  { sql: db, viewer }: Reading,
  ids: readonly string[],
) {
  return rows<GoodsReceiptLineRow>(
    db,
    sql`select l.id, goods_receipt_id as "goodsReceiptId", l.position, l.product_id as "productId",
          purchase_order_line_id as "purchaseOrderLineId", l.unit, o.currency, received, l.accepted,
          l.rejected, value, cost, trim_scale(weight)::text as weight, weight_unit as "weightUnit",
          reject_reason as "rejectReason"
        from goods_receipt_line l join goods_receipt r on r.id = l.goods_receipt_id
        join purchase_order o on o.id = r.purchase_order_id
        where ${sql.raw(column)} = any(${ids})
          and ${visibleTo(viewer, { SUPPLIER: 'r.supplier_id' })} order by l.position`,
  );
}

/** The lines of each receipt, for a DataLoader. */
export async function linesOfReceipts(reading: Reading, ids: readonly string[]) {
  const found = await findLines('goods_receipt_id', reading, ids);
  const byReceipt = Map.groupBy(found, ({ goodsReceiptId }) => goodsReceiptId);
  return ids.map((id) => byReceipt.get(id) ?? []);
}

/** Lines by id, in the order asked, for a DataLoader. */
export async function receiptLinesById(reading: Reading, ids: readonly string[]) {
  const found = new Map((await findLines('l.id', reading, ids)).map((line) => [line.id, line]));
  return ids.map((id) => found.get(id));
}
