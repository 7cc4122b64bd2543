import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import { earlyPaymentFrom, type EarlyPaymentInput } from '../allowances/early-payment.ts';
import { requireBegun, requireStaff } from '../ledger/books.ts';
import { taxed } from '../tax/tax-rate.ts';
import { freshNumber, keepBill, match, postBill } from './bill-store.ts';
import { Bill, type BillLine } from './bill.ts';

export type RecordBillInput = {
  purchaseOrderId: string;
  supplierNumber: string;
  billDate: string;
  lines: { purchaseOrderLineId: string; quantity: string; net: string; taxRate: string }[];
  /** What the bill says may be taken off when it is paid within so many days of its date. */
  earlyPayment?: EarlyPaymentInput | null;
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
 * Records a supplier's bill, in the currency of the order, and posts it when it agrees with order
 * and receipt; else it waits on hold. Refuses `NO_LINES`, `LINE_TWICE`, `UNKNOWN_LINE`,
 * `NOT_POSITIVE`, `NEGATIVE_AMOUNT`, `INEXACT_AMOUNT`, `BAD_TAX_RATE`, `BAD_DISCOUNT`, `NUMBER_MISSING`, `BILL_TAKEN`, `IN_THE_FUTURE`,
 * `PERIOD_CLOSED`, `NO_EXCHANGE_RATE`.
 */
export const recordBill = command(RecordBill, 'finance:post', learnOrder, async (work, input) => {
  const { sql: db, ids, now, viewer, facts: order } = work;
  const { currency, supplier } = order;
  requireBegun(input.billDate, now, 'billDate');
  const lines = billLines(input, order, () => ids.next('bll'));
  const supplierNumber = await freshNumber(db, supplier.id, input.supplierNumber);
  const { purchaseOrderId, billDate } = input;
  const { id: supplierId, paymentTermDays } = supplier;
  const bill = new Bill(
    ids.next('bil'),
    {
      ...{ supplierId, purchaseOrderId, supplierNumber, billDate, paymentTermDays, currency },
      ...{ recordedAt: now, recordedBy: viewer.id },
      earlyPayment: input.earlyPayment && earlyPaymentFrom(input.earlyPayment),
    },
    lines,
  );
  await insertLines(db, bill.id, lines);
  const matched = await match(work, bill, lines);
  const isMatched = matched.every(({ findings }) => findings.length === 0);
  if (isMatched) await postBill(work, bill, matched);
  await keepBill(work, bill);
  return { billId: bill.id };
});

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
    return {
      ...{ id: nextId(), position: index + 1, purchaseOrderLineId, description: ordered.name },
      ...{ productId: ordered.product.id, quantity: decimal(quantity) },
      ...taxed({ net, taxRate }, order.currency, at),
    };
  });
}

async function insertLines(db: Sql, billId: string, lines: readonly BillLine[]): Promise<void> {
  await sql`
    insert into bill_line (id, bill_id, position, purchase_order_line_id, product_id, description,
      quantity, net, tax_rate, tax)
    select id, ${billId}, position, "purchaseOrderLineId", "productId", description, quantity, net,
      "taxRate", tax
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l(id text, position integer,
      "purchaseOrderLineId" text, "productId" text, description text, quantity numeric,
      net numeric, "taxRate" numeric, tax numeric)`.execute(db);
}
