import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import { earlyPaymentFrom, type EarlyPaymentInput } from '../allowances/early-payment.ts';
import { requireBaseCurrency } from '../ledger/amount.ts';
import { accountsOn, requireStaff, type Accounts } from '../ledger/books.ts';
import { requireChargeable } from '../ledger/chargeable.ts';
import { taxed } from '../tax/tax-rate.ts';
import { freshNumber, keepBill } from './bill-store.ts';
import { Bill } from './bill.ts';
import { lockAccruals, postExpenses, writeExpenses } from './expense-store.ts';
import { isExpected, type Expense } from './expense.ts';

export type RecordExpenseBillInput = {
  supplierId: string;
  supplierNumber: string;
  billDate: string;
  /** Default: the company's. Accrued freight is in the company's only. */
  currency?: string | null;
  lines: {
    /** Default, for a shipment: where freight goes. */
    accountId?: string | null;
    costCenterId?: string | null;
    shipmentId?: string | null;
    description: string;
    net: string;
    taxRate: string;
  }[];
  /** What the bill says may be taken off when it is paid within so many days of its date. */
  earlyPayment?: EarlyPaymentInput | null;
  idempotencyKey?: string | null;
};

type Shipment = {
  id: string;
  customer: { id: string } | null;
  freightShares: { order: { id: string }; weight: string }[];
};
type Known = {
  supplier: { id: string; paymentTermDays: number } | null;
  shipments: { nodes: Shipment[] };
};

const question = `query ($id: ID!, $shipmentIds: [ID!]!) {
  supplier(id: $id) { id paymentTermDays }
  shipments(first: 200, filter: { id: { in: $shipmentIds } }) { nodes {
    id customer { id } freightShares { order { id } weight } } } }`;

const MAX_LINES = 200;

/** Asks who the supplier is and what the shipments are for. Throws `NotFound`. */
async function learnAround({ graph, viewer }: Learning, input: RecordExpenseBillInput) {
  requireStaff(viewer);
  const { supplierId: id, lines } = input;
  if (lines.length === 0) refuse('NO_LINES', {}, ['lines']);
  if (lines.length > MAX_LINES) refuse('TOO_MANY', { limit: MAX_LINES, given: lines.length });
  const shipmentIds = lines.flatMap(({ shipmentId }) => shipmentId ?? []);
  const asker = service('finance', viewer.requestId);
  const { supplier, shipments } = await graph<Known>(question, { id, shipmentIds }, asker);
  if (!supplier) throw new NotFound('supplier', id);
  const missing = shipmentIds.find((one) => !shipments.nodes.some((known) => known.id === one));
  if (missing) throw new NotFound('shipment', missing);
  return { supplier, shipments: shipments.nodes };
}

const RecordExpenseBill = commandSpec<RecordExpenseBillInput, { billId: string }>(
  'finance.recordExpenseBill',
);

/**
 * Records a bill without a purchase order: rent, services, carriers. A carrier's bill for what was
 * accrued is posted at once; any other waits until somebody else releases it. Refuses `NO_LINES`,
 * `TOO_MANY`, `ACCOUNT_MISSING`, `CONTROL_ACCOUNT`, `LINE_TWICE` for a shipment, `NEGATIVE_AMOUNT`,
 * `INEXACT_AMOUNT`, `BAD_TAX_RATE`, `BAD_DISCOUNT`, `NUMBER_MISSING`, `BILL_TAKEN`, `IN_THE_FUTURE`,
 * `PERIOD_CLOSED`, `NO_EXCHANGE_RATE`, and `CURRENCY_NOT_SUPPORTED` for a carrier's in another
 * currency than freight is accrued in.
 */
export const recordExpenseBill = command(
  RecordExpenseBill,
  'finance:post',
  learnAround,
  async (work, input) => {
    const { sql: db, ids, now, viewer, company, facts } = work;
    const { billDate } = input;
    const currency = input.currency ?? company.currency;
    const accounts = await accountsOn(work, billDate, 'billDate');
    const expenses = expensesFrom(input, accounts, work);
    await requireChargeable(db, expenses, currency);
    const { id: supplierId, paymentTermDays } = facts.supplier;
    const supplierNumber = await freshNumber(db, supplierId, input.supplierNumber);
    const bill = new Bill(
      ids.next('bil'),
      {
        ...{ supplierId, purchaseOrderId: null, supplierNumber, billDate, paymentTermDays },
        ...{ currency, recordedAt: now, recordedBy: viewer.id },
        earlyPayment: input.earlyPayment && earlyPaymentFrom(input.earlyPayment),
      },
      expenses,
    );
    await writeExpenses(db, bill.id, expenses);
    await noteShipments(work, facts.shipments);
    const accruals = await lockAccruals(db, expenses);
    if (isExpected(expenses, accruals, currency)) {
      await postExpenses(work, { bill, expenses, accruals }, null);
    }
    await keepBill(work, bill);
    return { billId: bill.id };
  },
);

function expensesFrom(
  { lines, currency: given }: RecordExpenseBillInput,
  accounts: Accounts,
  { ids, company }: Work<unknown>,
): Expense[] {
  const currency = given ?? company.currency;
  const seen = new Set<string>();
  return lines.map((line, index) => {
    const { shipmentId = null, costCenterId = null } = line;
    const at = (field: string) => ['lines', String(index), field];
    const accountId = line.accountId ?? (shipmentId ? accounts.FREIGHT_COST : null);
    if (shipmentId) requireBaseCurrency(currency, company, 'currency');
    if (!accountId) refuse('ACCOUNT_MISSING', {}, at('accountId'));
    if (shipmentId && seen.has(shipmentId)) refuse('LINE_TWICE', {}, at('shipmentId'));
    seen.add(shipmentId ?? '');
    const description = line.description.trim() || refuse('NAME_MISSING', {}, at('description'));
    return {
      ...{ id: ids.next('ble'), position: index + 1, accountId, costCenterId, shipmentId },
      description,
      ...taxed(line, currency, at),
    };
  });
}

/** Shipments of which no cost was accrued yet have none; what they are for is known all the same. */
async function noteShipments({ sql: db }: Work<unknown>, shipments: readonly Shipment[]) {
  const given = shipments.map(({ id, customer, freightShares }) => {
    const shares = freightShares.map(({ order, weight }) => ({ orderId: order.id, weight }));
    return { id, shares, customerId: customer?.id ?? null };
  });
  await sql`
    insert into freight_cost (shipment_id, customer_id, amount, shares, version)
    select id, "customerId", 0, shares, 0
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      as s(id text, "customerId" text, shares jsonb)
    order by 1 on conflict do nothing`.execute(db);
}
