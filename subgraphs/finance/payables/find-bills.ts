import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { BillLine } from './bill.ts';
import { toleranceOf } from './tolerance.ts';
import { matchLine, type Tolerance } from './match.ts';

/** A supplier's bill as the graph shows it; amounts are in its currency. */
export type BillRow = {
  id: string;
  supplierId: string;
  purchaseOrderId: string | null;
  status: string;
  currency: string;
} & Record<'net' | 'tax' | 'total' | 'paid' | 'debited' | 'open' | 'baseOpen', string>;

export type BillLineRow = {
  billId: string;
  purchaseOrderLineId: string;
  productId: string;
  currency: string;
} & Record<'net' | 'tax', string>;

export type BillExpenseRow = { accountId: string; currency: string } & Record<
  'net' | 'tax',
  string
> &
  Record<'costCenterId' | 'shipmentId', string | null>;

/** Where a bill on hold does not agree with order and receipt. */
export type BillFindingRow = {
  code: 'NOT_RECEIVED' | 'PRICE_DIFFERS';
  purchaseOrderLineId: string;
  expected: string;
  actual: string;
};

/** Money paid to a supplier as the graph shows it. */
export type SupplierPaymentRow = {
  id: string;
  supplierId: string;
  amount: string;
  currency: string;
};
/** The part of it that pays a bill. */
export type BillPaymentRow = {
  billId: string;
  supplierPaymentId: string;
  amount: string;
  discount: string;
  discountTax: string;
  currency: string;
};

const columns = `id, number, supplier_id as "supplierId", purchase_order_id as "purchaseOrderId",
  supplier_number as "supplierNumber", bill_date as "billDate", due_date as "dueDate", currency,
  net, tax, total, paid, debited, open, status, rejected_reason as "rejectedReason",
  recorded_by as "recordedBy", released_by as "releasedBy", recorded_at as "recordedAt", version,
  discount_percent as "discountPercent", discount_until as "discountUntil",
  case when posted_on is not null then rate end as "exchangeRate", base_open as "baseOpen"`;

const bills: ListSpec = {
  from: 'bill',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    supplierId: { sql: 'supplier_id', type: 'text' },
    supplierNumber: { sql: 'supplier_number', type: 'text' },
    purchaseOrderId: { sql: 'purchase_order_id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    billDate: { sql: 'bill_date', type: 'date' },
    dueDate: { sql: 'due_date', type: 'date' },
    total: { sql: 'total', type: 'numeric' },
    open: { sql: 'open', type: 'numeric' },
    currency: { sql: 'currency', type: 'text' },
  },
  defaultOrder: { field: 'billDate', direction: 'DESC' },
};

const own = { SUPPLIER: 'supplier_id' };

export function listBills({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<BillRow>(db, bills, args, visibleTo(viewer, own));
}

/** Pages of bills for many suppliers or purchase orders at once, for a loader. */
export function billsOf(
  column: 'supplier_id' | 'purchase_order_id',
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  return listFor<BillRow>(db, bills, args, { column, ids }, visibleTo(viewer, own));
}

/** Bills by id, in the order asked, for a DataLoader. */
export async function billsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<BillRow>(
    db,
    sql`select ${sql.raw(columns)} from bill where id = ${oneOf(ids)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** Lines of bills, by position, for a DataLoader. */
export async function linesOfBills(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<BillLineRow[][]> {
  const found = await rows<BillLineRow>(
    db,
    sql`select l.id, bill_id as "billId", position, purchase_order_line_id as "purchaseOrderLineId",
          product_id as "productId", description, quantity, l.net, tax_rate as "taxRate", l.tax,
          currency
        from bill_line l join bill on bill.id = l.bill_id
        where bill_id = ${oneOf(ids)} and ${visibleTo(viewer, own)} order by position`,
  );
  const byBill = Map.groupBy(found, ({ billId }) => billId);
  return ids.map((id) => byBill.get(id) ?? []);
}

/** What bills charge without an order, by position, for a DataLoader. */
export async function expensesOfBills(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<BillExpenseRow[][]> {
  const found = await rows<BillExpenseRow & { billId: string }>(
    db,
    sql`select e.id, bill_id as "billId", position, account_id as "accountId",
          cost_center_id as "costCenterId", shipment_id as "shipmentId", description, e.net,
          tax_rate as "taxRate", e.tax, currency
        from bill_expense e join bill on bill.id = e.bill_id
        where bill_id = ${oneOf(ids)} and ${visibleTo(viewer, own)} order by position`,
  );
  const byBill = Map.groupBy(found, ({ billId }) => billId);
  return ids.map((id) => byBill.get(id) ?? []);
}

type HeldLine = Record<'billId' | 'purchaseOrderLineId' | 'quantity' | 'net' | 'currency', string> &
  Record<'received' | 'value' | 'billed' | 'cleared' | 'baseValue' | 'baseCleared', string | null>;

/** What keeps bills on hold as things stand now, for a DataLoader. */
export async function findingsOfBills(
  { sql: db, viewer, company }: Reading,
  ids: readonly string[],
): Promise<BillFindingRow[][]> {
  const found = await rows<HeldLine>(
    db,
    sql`select bill_id as "billId", l.purchase_order_line_id as "purchaseOrderLineId", l.quantity,
          l.net, bill.currency, received, value, billed, g.cleared, base_value as "baseValue",
          g.base_cleared as "baseCleared"
        from bill_line l join bill on bill.id = l.bill_id
        left join goods_to_bill g on g.purchase_order_line_id = l.purchase_order_line_id
        where bill_id = ${oneOf(ids)} and bill.status = 'ON_HOLD' and ${visibleTo(viewer, {
          SUPPLIER: 'bill.supplier_id',
        })}
        order by position`,
  );
  const byBill = Map.groupBy(found, ({ billId }) => billId);
  const terms = { base: company.currency, tolerance: await toleranceOf(db) };
  return ids.map((id) => (byBill.get(id) ?? []).flatMap((line) => findingsOf(line, terms)));
}

type Terms = { base: string; tolerance: Tolerance };

function findingsOf(held: HeldLine, terms: Terms) {
  const { purchaseOrderLineId, quantity, net, currency, ...goods } = held;
  const line = { purchaseOrderLineId, quantity: decimal(quantity), net: decimal(net) } as BillLine;
  const known = goods.received !== null && {
    purchaseOrderLineId,
    received: decimal(goods.received),
    value: decimal(goods.value!),
    billed: decimal(goods.billed!),
    cleared: decimal(goods.cleared!),
    baseValue: decimal(goods.baseValue!),
    baseCleared: decimal(goods.baseCleared!),
  };
  return matchLine(line, known || undefined, { currency, ...terms }).findings.map((finding) => ({
    ...finding,
    expected: finding.expected.toFixed(),
    actual: finding.actual.toFixed(),
  }));
}

/**
 * What is owed to suppliers on open bills in all currencies, as the books carry them, less open
 * claims on them, for a DataLoader; null for those out of sight.
 */
export async function payablesOf(
  { sql: db, viewer, company: { currency } }: Reading,
  supplierIds: readonly string[],
) {
  const found = await rows<{ id: string; amount: string }>(
    db,
    sql`select id, (select coalesce(sum(base_open), 0) from bill
          where supplier_id = s.id and open > 0)
          - (select coalesce(sum(base_open), 0) from debit_note
          where supplier_id = s.id and open > 0) as amount
        from unnest(${supplierIds}::text[]) as s(id) where ${visibleTo(viewer, { SUPPLIER: 'id' })}`,
  );
  const byId = new Map(found.map(({ id, amount }) => [id, { amount, currency }]));
  return supplierIds.map((id) => byId.get(id));
}

/** Payments to suppliers by id, in the order asked, for a DataLoader. */
export async function supplierPaymentsById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<SupplierPaymentRow>(
    db,
    sql`select id, number, supplier_id as "supplierId", amount, currency, paid_date as "paidDate",
          reversed_on as "reversedOn", method, reference, recorded_by as "recordedBy", recorded_at as "recordedAt"
        from supplier_payment where id = ${oneOf(ids)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** Which parts of payments pay which bills, by either of them, for a DataLoader. */
export async function billPaymentsBy(
  column: 'bill_id' | 'supplier_payment_id',
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<BillPaymentRow[][]> {
  const found = await rows<BillPaymentRow>(
    db,
    sql`select bill_id as "billId", supplier_payment_id as "supplierPaymentId", p.amount,
          discount, discount_tax as "discountTax", currency
        from bill_payment p join supplier_payment s on s.id = p.supplier_payment_id
        where ${sql.raw(column)} = ${oneOf(ids)} and ${visibleTo(viewer, own)} order by p.id`,
  );
  const field = column === 'bill_id' ? 'billId' : 'supplierPaymentId';
  const byParent = Map.groupBy(found, (row) => row[field]);
  return ids.map((id) => byParent.get(id) ?? []);
}
