import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf, Money } from '../../../kernel/money.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import { requireBegun, requireStaff } from '../ledger/books.ts';
import { documentNumber, nextInSeries } from '../receivables/numbering.ts';
import { lineTax, taxPercent } from '../tax/tax-rate.ts';
import { match, postBill } from './bill-store.ts';
import { Bill, type BillLine } from './bill.ts';

const BILL_SERIES = 'BILL';

export type RecordBillInput = {
  purchaseOrderId: string;
  supplierNumber: string;
  billDate: string;
  lines: { purchaseOrderLineId: string; quantity: string; net: string; taxRate: string }[];
  idempotencyKey?: string | null;
};

type Ordered = {
  currency: string;
  supplier: { id: string; paymentTermDays: number };
  lines: { id: string; name: string; product: { id: string } }[];
};

const question = `query ($id: ID!) { purchaseOrder(id: $id) {
  currency supplier { id paymentTermDays } lines { id name product { id } } } }`;

/** Asks purchasing what was ordered, of whom. Throws `NotFound` for an unknown order. */
async function learnOrder({ graph, viewer }: Learning, { purchaseOrderId: id }: RecordBillInput) {
  requireStaff(viewer);
  const asker = service('finance', viewer.requestId);
  const answer = await graph<{ purchaseOrder: Ordered | null }>(question, { id }, asker);
  if (!answer.purchaseOrder) throw new NotFound('purchase order', id);
  return answer.purchaseOrder;
}

const RecordBill = commandSpec<RecordBillInput, { billId: string }>('finance.recordBill');

/**
 * Records a supplier's bill and posts it when it agrees with order and receipt; else it waits on
 * hold. Refuses `NO_LINES`, `LINE_TWICE`, `UNKNOWN_LINE`, `NOT_POSITIVE`, `NEGATIVE_AMOUNT`,
 * `INEXACT_AMOUNT`, `BAD_TAX_RATE`, `NUMBER_MISSING`, `BILL_TAKEN`, `IN_THE_FUTURE`,
 * `PERIOD_CLOSED`.
 */
export const recordBill = command(RecordBill, 'finance:post', learnOrder, async (work, input) => {
  const { sql: db, em, ids, now, viewer, facts: order } = work;
  const { currency, supplier } = order;
  requireBegun(input.billDate, now, 'billDate');
  const lines = billLines(input, order, () => ids.next('bll'));
  const supplierNumber = await freshNumber(db, supplier.id, input);
  const { purchaseOrderId, billDate } = input;
  const { id: supplierId, paymentTermDays } = supplier;
  const bill = new Bill(
    ids.next('bil'),
    {
      ...{ supplierId, purchaseOrderId, supplierNumber, billDate, paymentTermDays, currency },
      ...{ recordedAt: now, recordedBy: viewer.id },
    },
    lines,
  );
  await insertLines(db, bill.id, lines);
  const matched = await match(db, bill, lines);
  const isMatched = matched.every(({ findings }) => findings.length === 0);
  if (isMatched) await postBill({ ...work, facts: undefined }, bill, matched);
  const year = Number(billDate.slice(0, 4));
  bill.number = documentNumber(BILL_SERIES, year, await nextInSeries(db, BILL_SERIES, year));
  await em.persist(bill).flush();
  return { billId: bill.id };
});

type Db = Parameters<typeof nextInSeries>[0];

async function freshNumber(db: Db, supplierId: string, input: RecordBillInput): Promise<string> {
  const supplierNumber = input.supplierNumber.trim();
  if (!supplierNumber) refuse('NUMBER_MISSING', {}, ['supplierNumber']);
  const [earlier] = await rows<{ number: string }>(
    db,
    sql`select number from bill where supplier_id = ${supplierId}
          and supplier_number = ${supplierNumber} and rejected_reason is null`,
  );
  if (!earlier) return supplierNumber;
  refuse('BILL_TAKEN', { supplierNumber, number: earlier.number }, ['supplierNumber']);
}

function billLines(input: RecordBillInput, order: Ordered, nextId: () => string): BillLine[] {
  if (input.lines.length === 0) refuse('NO_LINES', {}, ['lines']);
  const seen = new Set<string>();
  return input.lines.map(({ purchaseOrderLineId, quantity, net, taxRate }, index) => {
    const at = (field: string) => ['lines', String(index), field];
    const ordered = order.lines.find(({ id }) => id === purchaseOrderLineId);
    if (!ordered) {
      refuse('UNKNOWN_LINE', { lineId: purchaseOrderLineId }, at('purchaseOrderLineId'));
    }
    if (seen.has(purchaseOrderLineId)) refuse('LINE_TWICE', {}, at('purchaseOrderLineId'));
    seen.add(purchaseOrderLineId);
    if (!decimal(quantity).greaterThan(0)) {
      refuse('NOT_POSITIVE', { given: quantity }, at('quantity'));
    }
    if (decimal(net).isNegative()) refuse('NEGATIVE_AMOUNT', { given: net }, at('net'));
    const decimals = minorDigitsOf(order.currency);
    if (decimal(net).decimalPlaces() > decimals) {
      refuse('INEXACT_AMOUNT', { amount: net, currency: order.currency, decimals }, at('net'));
    }
    return {
      ...{ id: nextId(), position: index + 1, purchaseOrderLineId, description: ordered.name },
      ...{ productId: ordered.product.id, quantity: decimal(quantity), net: decimal(net) },
      taxRate: taxPercent(taxRate),
      tax: lineTax(new Money(net, order.currency), taxRate).amount,
    };
  });
}

async function insertLines(db: Db, billId: string, lines: readonly BillLine[]): Promise<void> {
  await sql`
    insert into bill_line (id, bill_id, position, purchase_order_line_id, product_id, description,
      quantity, net, tax_rate, tax)
    select id, ${billId}, position, "purchaseOrderLineId", "productId", description, quantity, net,
      "taxRate", tax
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l(id text, position integer,
      "purchaseOrderLineId" text, "productId" text, description text, quantity numeric,
      net numeric, "taxRate" numeric, tax numeric)`.execute(db);
}
