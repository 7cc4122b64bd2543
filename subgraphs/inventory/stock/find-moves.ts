import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { seenOf, type Categories } from '../assortment/category-rows.ts';

/** A stock move as the graph shows it; to viewers that are bound to no party. */
export type StockMoveRow = {
  id: string;
  productId: string;
  warehouseId: string;
  orderId: string | null;
  lineId: string | null;
  correctsId: string | null;
  value: string;
};

const columns = `id, kind, product_id as "productId", warehouse_id as "warehouseId",
  jsonb_build_object('value', quantity::text, 'unit', unit) as quantity, value,
  case when weight is not null then jsonb_build_object('value',
    trim_scale(sign(weight) * coalesce(weighed, abs(weight)))::text, 'unit', weight_unit)
    end as weight,
  document_id as "documentId", document_type as "documentType",
  cause, corrects_id as "correctsId", order_id as "orderId",
  line_id as "lineId", reason, actor, posting_date as "postingDate", recorded_at as "recordedAt"`;

const ledger = `stock_move join stock_document as document (document_id, document_type, order_id,
  customer_id, reason, actor) using (document_id)`;

const stockMoves: ListSpec = {
  from: ledger,
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    kind: { sql: 'kind', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
    documentId: { sql: 'document_id', type: 'text' },
    postingDate: { sql: 'posting_date', type: 'date' },
    recordedAt: { sql: 'recorded_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'recordedAt', direction: 'DESC' },
};

/** A page of the stock ledger. */
export function listStockMoves({ sql: db, viewer }: Reading, args: ListArgs & Categories) {
  return list<StockMoveRow>(db, stockMoves, args, seenOf(viewer, args));
}

/** A page of the moves of each stock level. */
export function listMovesOfLevels(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  const parent = { column: 'level_id', ids };
  return listFor<StockMoveRow>(db, stockMoves, args, parent, visibleTo(viewer));
}

/** Stock moves by id, in the order asked, for a DataLoader. */
export async function stockMovesById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<StockMoveRow>(
    db,
    sql`select ${sql.raw(columns)} from ${sql.raw(ledger)}
        where id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
