import type { Reading } from '../../../kernel/area.ts';
import { listOf, oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { Criterion } from './criterion.ts';

/** An inspection as the graph shows it; quantities are in `unit`, the product's base unit. */
export type InspectionRow = {
  id: string;
  planId: string;
  goodsReceiptId: string;
  goodsReceiptLineId: string;
  purchaseOrderId: string;
  purchaseOrderLineId: string;
  supplierId: string;
  warehouseId: string;
  productId: string;
  unit: string;
  criteria: Criterion[];
};

/** What was read of one criterion of one sample. */
export type ReadingRow = { id: string; inspectionId: string };

const columns = `id, number, plan_id as "planId", goods_receipt_id as "goodsReceiptId",
  goods_receipt_line_id as "goodsReceiptLineId", purchase_order_id as "purchaseOrderId",
  purchase_order_line_id as "purchaseOrderLineId", supplier_id as "supplierId",
  warehouse_id as "warehouseId", product_id as "productId", unit, quantity, criteria,
  sample_size as "sampleSize", acceptance_number as "acceptanceNumber", state, suggestion,
  samples_read as "samplesRead", samples_failing as "samplesFailing", accepted, rejected,
  rejected_goods as "rejectedGoods", reason, opened_at as "openedAt", decided_at as "decidedAt",
  decided_by as "decidedBy", version`;

const inspections: ListSpec = {
  from: 'quality_inspection',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    state: { sql: 'state', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    supplierId: { sql: 'supplier_id', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
    purchaseOrderId: { sql: 'purchase_order_id', type: 'text' },
    goodsReceiptId: { sql: 'goods_receipt_id', type: 'text' },
    openedAt: { sql: 'opened_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'openedAt', direction: 'DESC' },
};

const own = { SUPPLIER: 'supplier_id' };
/** Inspections of one order that are shown. */
const MAX_PER_ORDER = 500;

export function listInspections({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<InspectionRow>(db, inspections, args, visibleTo(viewer, own));
}

/** Inspections by a unique column, in the order asked, for a DataLoader. */
export async function inspectionsBy(
  key: 'id' | 'goodsReceiptLineId',
  { sql: db, viewer }: Reading,
  keys: readonly string[],
): Promise<(InspectionRow | undefined)[]> {
  const column = sql.raw(key === 'id' ? 'id' : 'goods_receipt_line_id');
  const found = await rows<InspectionRow>(
    db,
    sql`select ${sql.raw(columns)} from quality_inspection
        where ${column} = ${oneOf(keys)} and ${visibleTo(viewer, own)}`,
  );
  const byKey = new Map(found.map((row) => [row[key], row]));
  return keys.map((one) => byKey.get(one));
}

/** The inspections of each order, oldest first, for a DataLoader. */
export async function inspectionsOfOrders({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<InspectionRow>(
    db,
    sql`select inspection.* from unnest(${listOf(ids)}) as parent(id)
        cross join lateral (select ${sql.raw(columns)} from quality_inspection
          where purchase_order_id = parent.id and ${visibleTo(viewer, own)}
          order by quality_inspection.opened_at, quality_inspection.id
          limit ${MAX_PER_ORDER}) inspection`,
  );
  const byOrder = Map.groupBy(found, ({ purchaseOrderId }) => purchaseOrderId);
  return ids.map((id) => byOrder.get(id) ?? []);
}

const readings: ListSpec = {
  from: 'inspection_reading',
  select: `id, inspection_id as "inspectionId", sample, criterion, value, is_passed as "isPassed",
    is_good as "isGood", recorded_at as "recordedAt", recorded_by as "recordedBy"`,
  columns: {
    id: { sql: 'id', type: 'text' },
    sample: { sql: 'sample', type: 'integer' },
  },
  defaultOrder: { field: 'sample', direction: 'ASC' },
};

/** A page of readings for each inspection, by sample; to viewers that are bound to no party. */
export function readingsOfInspections(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  const parent = { column: 'inspection_id', ids };
  return listFor<ReadingRow>(db, readings, args, parent, visibleTo(viewer));
}
