import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A credit note as the graph shows it; amounts are in its currency. */
export type CreditNoteRow = Record<
  | 'id'
  | 'customerId'
  | 'orderId'
  | 'currency'
  | 'net'
  | 'fee'
  | 'allowance'
  | 'tax'
  | 'total'
  | 'settled'
  | 'refunded'
  | 'onAccount',
  string
> & { returnOrderId: string | null; invoiceId: string | null };

export type CreditLineRow = Record<
  'creditNoteId' | 'invoiceId' | 'currency' | 'net' | 'fee' | 'tax',
  string
> & { productId: string | null };

export type CreditAllocationRow = Record<
  'creditNoteId' | 'invoiceId' | 'amount' | 'currency',
  string
>;

export type RefundRow = Record<'id' | 'creditNoteId' | 'amount' | 'currency', string>;

const columns = `id, number, return_order_id as "returnOrderId", invoice_id as "invoiceId", order_id as "orderId",
  customer_id as "customerId", credit_date as "creditDate", currency, net, fee, allowance, tax, total,
  settled, refunded, on_account as "onAccount", issued_at as "issuedAt", version`;

const creditNotes: ListSpec = {
  from: 'credit_note',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    orderId: { sql: 'order_id', type: 'text' },
    creditDate: { sql: 'credit_date', type: 'date' },
    total: { sql: 'total', type: 'numeric' },
    onAccount: { sql: 'on_account', type: 'numeric' },
    issuedAt: { sql: 'issued_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'creditDate', direction: 'DESC' },
};

const own = { CUSTOMER: 'customer_id' };

export function listCreditNotes({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<CreditNoteRow>(db, creditNotes, args, visibleTo(viewer, own));
}

/** Pages of credit notes for many customers at once, for a loader. */
export function creditNotesOfCustomers(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  const parent = { column: 'customer_id', ids };
  return listFor<CreditNoteRow>(db, creditNotes, args, parent, visibleTo(viewer, own));
}

/** Credit notes by a unique column, in the order asked, for a DataLoader. */
export async function creditNotesBy(
  key: 'id' | 'number' | 'returnOrderId',
  { sql: db, viewer }: Reading,
  keys: readonly string[],
): Promise<(CreditNoteRow | undefined)[]> {
  const column = sql.raw(key === 'returnOrderId' ? 'return_order_id' : key);
  const found = await rows<CreditNoteRow & { number: string }>(
    db,
    sql`select ${sql.raw(columns)} from credit_note
        where ${column} = ${oneOf(keys)} and ${visibleTo(viewer, own)}`,
  );
  const byKey = new Map(found.map((row) => [row[key] ?? '', row]));
  return keys.map((one) => byKey.get(one));
}

/** Lines of credit notes, for a DataLoader. */
export async function linesOfCreditNotes({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<CreditLineRow>(
    db,
    sql`select l.credit_note_id as "creditNoteId", l.position, l.invoice_id as "invoiceId",
          l.product_id as "productId", l.description, l.quantity, l.net, l.fee,
          l.tax - l.fee_tax as tax, l.tax_code as "taxCode", l.tax_rate as "taxRate", n.currency
        from credit_note_line l join credit_note n on n.id = l.credit_note_id
        where credit_note_id = ${oneOf(ids)}
          and ${visibleTo(viewer, { CUSTOMER: 'n.customer_id' })} order by l.position`,
  );
  const byNote = Map.groupBy(found, ({ creditNoteId }) => creditNoteId);
  return ids.map((id) => byNote.get(id) ?? []);
}

/** What notes have settled, by note or by invoice, oldest first, for a DataLoader. */
export async function creditAllocationsBy(
  parent: 'creditNoteId' | 'invoiceId',
  { sql: db, viewer }: Reading,
  ids: readonly string[],
) {
  const column = sql.raw(parent === 'invoiceId' ? 'a.invoice_id' : 'credit_note_id');
  const found = await rows<CreditAllocationRow>(
    db,
    sql`select credit_note_id as "creditNoteId", a.invoice_id as "invoiceId", a.amount,
          currency, posting_date as "postingDate"
        from credit_allocation a join credit_note n on n.id = credit_note_id
        where ${column} = ${oneOf(ids)} and ${visibleTo(viewer, { CUSTOMER: 'a.customer_id' })}
        order by a.id`,
  );
  const byParent = Map.groupBy(found, (row) => row[parent]);
  return ids.map((id) => byParent.get(id) ?? []);
}

/** What was paid out of notes, oldest first, for a DataLoader. */
export async function refundsOfCreditNotes({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<RefundRow>(
    db,
    sql`select r.id, r.number, credit_note_id as "creditNoteId", amount, currency,
          paid_date as "paidDate", method, reference, reversed_on as "reversedOn"
        from credit_refund r join credit_note n on n.id = credit_note_id
        where credit_note_id = ${oneOf(ids)} and ${visibleTo(viewer, { CUSTOMER: 'r.customer_id' })}
        order by r.id`,
  );
  const byNote = Map.groupBy(found, ({ creditNoteId }) => creditNoteId);
  return ids.map((id) => byNote.get(id) ?? []);
}
