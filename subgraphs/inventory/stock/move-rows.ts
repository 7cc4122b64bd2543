import { rows, sql } from '../../../kernel/database.ts';
import { sum, type Decimal } from '../../../kernel/decimal.ts';
import type { StockDocument, StockMove } from './move.ts';
import type { Desk, Part } from './stock-rows.ts';

/** True when the document's moves are in the ledger already. */
export async function isRecorded(desk: Desk, documentId: string): Promise<boolean> {
  return (await recordedOf(desk, [documentId])).has(documentId);
}

/** Those of the documents whose moves are in the ledger already. */
export async function recordedOf({ sql: db }: Desk, documentIds: readonly string[]) {
  const query = sql`select id from stock_document where id = any(${documentIds})`;
  return new Set((await rows<{ id: string }>(db, query)).map(({ id }) => id));
}

/** A document with the moves that it has made. */
export type Booked = { document: StockDocument; moves: readonly StockMove[] };

/** Adds documents and their moves to the ledger, and to the sums of their business days. */
export function moveParts(booked: readonly Booked[], desk: Desk): Part[] {
  if (booked.length === 0) return [];
  const documents = booked.map(({ document: { id, type, orderId, customerId, reason } }) => {
    return { id, type, order_id: orderId, customer_id: customerId, reason };
  });
  const all = booked.flatMap(({ document, moves }) => moves.map((move) => ({ document, move })));
  const added = all.map(({ document, move }) => ({
    ...{ id: move.id, kind: move.kind, quantity: move.quantity, cause: move.cause },
    document_id: document.id,
    level_id: move.level.id,
    product_id: move.level.productId,
    warehouse_id: move.level.warehouseId,
    unit: move.level.unit,
    line_id: move.lineId,
    purchase_line_id: move.purchaseLineId,
    value: move.value.amount,
    variance: move.variance?.amount,
    corrects_id: move.correctsId,
    posting_date: move.postingDate ?? document.postingDate,
    ...weightOf(move),
  }));
  return [
    sql`insert into stock_document (id, type, order_id, customer_id, reason, actor)
        select c.*, ${desk.viewer.id} from json_to_recordset(${JSON.stringify(documents)}::json)
          as c(id text, type text, order_id text, customer_id text, reason text)`,
    sql`insert into stock_move (id, document_id, kind, level_id, product_id, warehouse_id, line_id,
          quantity, unit, value, posting_date, recorded_at, cause, corrects_id, purchase_line_id,
          variance, weight, weighed, weight_unit)
        select id, document_id, kind, level_id, product_id, warehouse_id, line_id, quantity, unit,
          value, posting_date, ${desk.now}::timestamptz, cause, corrects_id, purchase_line_id,
          variance, weight, weighed, weight_unit
        from json_to_recordset(${JSON.stringify(added)}::json) as c(id text, document_id text,
          kind text, level_id text, product_id text, warehouse_id text, line_id text,
          quantity numeric,
          unit text, value numeric, posting_date date, cause text, corrects_id text,
          purchase_line_id text, variance numeric, weight numeric, weighed numeric,
          weight_unit text)`,
    ...(added.length > 0 ? [dayPart(added)] : []),
  ];
}

/** What it weighs, where goods are weighed. */
function weightOf({ weight, weighed, level }: StockMove) {
  return weight && { weight, weighed, weight_unit: level.catchWeight!.unit };
}

type Added = { level_id: string; posting_date: string; quantity: Decimal; value: Decimal };

function dayPart(added: readonly Added[]): Part {
  const byDay = Map.groupBy(added, (move) => `${move.level_id} ${move.posting_date}`);
  const days = [...byDay.values()].map((moves) => ({
    level_id: moves[0]!.level_id,
    day: moves[0]!.posting_date,
    quantity: sum(moves.map(({ quantity }) => quantity)),
    value: sum(moves.map(({ value }) => value)),
  }));
  return sql`insert into stock_day as d (level_id, day, quantity, value)
    select * from json_to_recordset(${JSON.stringify(days)}::json) as c(level_id text, day date,
      quantity numeric, value numeric)
    on conflict (level_id, day) do update
      set quantity = d.quantity + excluded.quantity, value = d.value + excluded.value`;
}
