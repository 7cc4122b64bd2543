import { rows, sql } from '../../../kernel/database.ts';
import type { StockDocument, StockMove } from './move.ts';
import type { Desk, Part } from './stock-rows.ts';

/** True when the document's moves are in the ledger already. */
export async function isRecorded({ sql: db }: Desk, documentId: string): Promise<boolean> {
  return (await rows(db, sql`select from stock_document where id = ${documentId}`)).length > 0;
}

/** Adds a document and its moves to the ledger. */
export function moveParts(
  document: StockDocument,
  moves: readonly StockMove[],
  desk: Desk,
): Part[] {
  const { id, type, orderId, customerId, reason, postingDate } = document;
  const added = moves.map(({ level, lineId, quantity, value, ...move }) => ({
    ...move,
    level_id: level.id,
    product_id: level.productId,
    warehouse_id: level.warehouseId,
    line_id: lineId,
    quantity,
    unit: level.unit,
    value: value.amount,
  }));
  return [
    sql`insert into stock_document (id, type, order_id, customer_id, reason, actor)
        values (${id}, ${type}, ${orderId ?? null}, ${customerId ?? null}, ${reason ?? null},
          ${desk.viewer.id})`,
    sql`insert into stock_move (id, document_id, kind, level_id, product_id, warehouse_id, line_id,
          quantity, unit, value, posting_date, recorded_at)
        select c.id, ${id}, kind, level_id, product_id, warehouse_id, line_id, quantity, unit,
          value, ${postingDate}::date, ${desk.now}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(added)}::jsonb) as c(id text, kind text,
          level_id text, product_id text, warehouse_id text, line_id text, quantity numeric,
          unit text, value numeric)`,
  ];
}
