import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A netting as the graph shows it, to staff. */
export type NettingRow = Record<'id' | 'customerId' | 'supplierId' | 'currency' | 'amount', string>;

export type NettedInvoiceRow = Record<'nettingId' | 'invoiceId' | 'amount' | 'currency', string>;

export type NettedBillRow = Record<'nettingId' | 'billId' | 'amount' | 'currency', string>;

const columns = `n.id, n.number, n.customer_id as "customerId", n.supplier_id as "supplierId",
  n.currency, n.amount, n.posting_date as "postingDate", n.undone_on as "undoneOn",
  n.netted_at as "nettedAt", n.netted_by as "nettedBy", n.version`;

const nettings: ListSpec = {
  from: 'netting n',
  select: columns,
  columns: {
    id: { sql: 'n.id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    supplierId: { sql: 'supplier_id', type: 'text' },
    currency: { sql: 'currency', type: 'text' },
    postingDate: { sql: 'posting_date', type: 'date' },
    amount: { sql: 'amount', type: 'numeric' },
  },
  defaultOrder: { field: 'postingDate', direction: 'DESC' },
};

export function listNettings({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<NettingRow>(db, nettings, args, visibleTo(viewer));
}

/** Nettings by id, in the order asked, for a DataLoader. */
export async function nettingsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<NettingRow>(
    db,
    sql`select ${sql.raw(columns)} from netting n where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** Nettings that invoices or bills were part of, oldest first, also undone ones; for a DataLoader. */
export async function nettingsOf(
  kind: 'invoice' | 'bill',
  { sql: db, viewer }: Reading,
  ids: readonly string[],
) {
  const column = sql.raw(`${kind}_id`);
  const found = await rows<NettingRow & { documentId: string }>(
    db,
    sql`select ${sql.raw(columns)}, ${column} as "documentId"
        from (select distinct netting_id, ${column} from ${sql.raw(`netted_${kind}`)}
          where ${column} = ${oneOf(ids)}) p join netting n on n.id = p.netting_id
        where ${visibleTo(viewer)} order by n.id`,
  );
  const byDocument = Map.groupBy(found, ({ documentId }) => documentId);
  return ids.map((id) => byDocument.get(id) ?? []);
}

/** What nettings have settled of invoices, for a DataLoader. */
export function invoicesOfNettings(reading: Reading, ids: readonly string[]) {
  return partsOf<NettedInvoiceRow>('invoice', reading, ids);
}

/** What nettings have settled of bills, for a DataLoader. */
export function billsOfNettings(reading: Reading, ids: readonly string[]) {
  return partsOf<NettedBillRow>('bill', reading, ids);
}

async function partsOf<Row extends { nettingId: string }>(
  kind: 'invoice' | 'bill',
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<Row[][]> {
  const found = await rows<Row>(
    db,
    sql`select netting_id as "nettingId", ${sql.raw(`${kind}_id as "${kind}Id"`)}, p.amount,
          currency
        from ${sql.raw(`netted_${kind}`)} p join netting n on n.id = netting_id
        where netting_id = ${oneOf(ids)} and p.amount > 0 and ${visibleTo(viewer)} order by p.id`,
  );
  const byNetting = Map.groupBy(found, ({ nettingId }) => nettingId);
  return ids.map((id) => byNetting.get(id) ?? []);
}

/** The other side of partners, for a DataLoader: suppliers of customers, or customers of suppliers. */
export async function partnersOf(
  kind: 'customer' | 'supplier',
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<({ id: string } | undefined)[]> {
  const [own, other] = kind === 'customer' ? ['customer', 'supplier'] : ['supplier', 'customer'];
  const found = await rows<{ id: string; own: string }>(
    db,
    sql`select ${sql.raw(`${other}_id as id, ${own}_id as own`)} from partner_link
        where ${sql.raw(`${own}_id`)} = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byOwn = new Map(found.map(({ own: one, id }) => [one, { id }]));
  return ids.map((id) => byOwn.get(id));
}
