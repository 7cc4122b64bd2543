import type { Reading } from '../../../kernel/area.ts';
import { listOf, oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A claim on a supplier as the graph shows it; amounts are in its currency. */
export type DebitNoteRow = {
  id: string;
  supplierId: string;
  purchaseOrderId: string;
  inspectionId: string | null;
  currency: string;
} & Record<'withheld' | 'net' | 'tax' | 'total' | 'applied' | 'refunded' | 'open', string>;

/** Goods of one order line that went back. */
export type DebitLineRow = Record<
  'purchaseOrderLineId' | 'productId' | 'currency' | 'withheld' | 'net' | 'tax',
  string
>;

/** Which part of a claim was taken off which bill. */
export type DebitAllocationRow = Record<'debitNoteId' | 'billId' | 'amount' | 'currency', string>;

const columns = `id, number, supplier_id as "supplierId", purchase_order_id as "purchaseOrderId",
  inspection_id as "inspectionId", debit_date as "debitDate", currency, reason, withheld, net, tax,
  total, applied, refunded, open, issued_at as "issuedAt", version`;

const debitNotes: ListSpec = {
  from: 'debit_note',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    supplierId: { sql: 'supplier_id', type: 'text' },
    purchaseOrderId: { sql: 'purchase_order_id', type: 'text' },
    debitDate: { sql: 'debit_date', type: 'date' },
    total: { sql: 'total', type: 'numeric' },
    open: { sql: 'open', type: 'numeric' },
    issuedAt: { sql: 'issued_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'debitDate', direction: 'DESC' },
};

const own = { SUPPLIER: 'supplier_id' };
/** Claims of one order that are shown. */
const MAX_PER_ORDER = 250;

export function listDebitNotes({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<DebitNoteRow>(db, debitNotes, args, visibleTo(viewer, own));
}

/** Claims by a unique column, in the order asked, for a DataLoader. */
export async function debitNotesBy(
  key: 'id' | 'inspectionId',
  { sql: db, viewer }: Reading,
  keys: readonly string[],
): Promise<(DebitNoteRow | undefined)[]> {
  const column = sql.raw(key === 'id' ? 'id' : 'inspection_id');
  const found = await rows<DebitNoteRow>(
    db,
    sql`select ${sql.raw(columns)} from debit_note
        where ${column} = ${oneOf(keys)} and ${visibleTo(viewer, own)}`,
  );
  const byKey = new Map(found.map((row) => [row[key], row]));
  return keys.map((one) => byKey.get(one));
}

/** The claims of each purchase order, oldest first, for a DataLoader. */
export async function debitNotesOfOrders({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<DebitNoteRow>(
    db,
    sql`select note.* from unnest(${listOf(ids)}) as parent(id)
        cross join lateral (select ${sql.raw(columns)} from debit_note
          where purchase_order_id = parent.id and ${visibleTo(viewer, own)}
          order by debit_date, debit_note.id limit ${MAX_PER_ORDER}) note`,
  );
  const byOrder = Map.groupBy(found, ({ purchaseOrderId }) => purchaseOrderId);
  return ids.map((id) => byOrder.get(id) ?? []);
}

/** Lines of claims, by position, for a DataLoader. */
export async function linesOfDebitNotes({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<DebitLineRow & { debitNoteId: string }>(
    db,
    sql`select l.debit_note_id as "debitNoteId", l.position, l.product_id as "productId",
          l.purchase_order_line_id as "purchaseOrderLineId", l.quantity,
          l.billed_quantity as "billedQuantity", l.withheld, l.net, l.tax, n.currency
        from debit_note_line l join debit_note n on n.id = l.debit_note_id
        where debit_note_id = ${oneOf(ids)}
          and ${visibleTo(viewer, { SUPPLIER: 'n.supplier_id' })} order by l.position`,
  );
  const byNote = Map.groupBy(found, ({ debitNoteId }) => debitNoteId);
  return ids.map((id) => byNote.get(id) ?? []);
}

/** What claims were taken off, by claim or by bill, oldest first, for a DataLoader. */
export async function debitAllocationsBy(
  parent: 'debitNoteId' | 'billId',
  { sql: db, viewer }: Reading,
  ids: readonly string[],
) {
  const column = sql.raw(parent === 'billId' ? 'bill_id' : 'debit_note_id');
  const found = await rows<DebitAllocationRow>(
    db,
    sql`select debit_note_id as "debitNoteId", bill_id as "billId", amount, currency,
          posting_date as "postingDate"
        from debit_allocation a join debit_note n on n.id = a.debit_note_id
        where ${column} = ${oneOf(ids)} and ${visibleTo(viewer, { SUPPLIER: 'a.supplier_id' })}
        order by a.id`,
  );
  const byParent = Map.groupBy(found, (row) => row[parent]);
  return ids.map((id) => byParent.get(id) ?? []);
}
