import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import { mirror } from '../ledger/reverse-entry.ts';
import { lockBills, type BillPart } from '../payables/open-bills.ts';
import { SupplierPaymentReversed } from './contract.ts';
import { requireUnreconciled } from './require-unreconciled.ts';
import { settledOf, tellBillsReopened } from './tell-reopened.ts';

export type ReverseSupplierPaymentInput = {
  supplierPaymentId: string;
  reason: string;
  /** Of the reversal; default today. */
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

const ReverseSupplierPayment = commandSpec<
  ReverseSupplierPaymentInput,
  { supplierPaymentId: string }
>('finance.reverseSupplierPayment');

/**
 * Takes a payment to a supplier back to the cent that no bank statement has, also one of a payment
 * run: its bills are owed again, the discounts that it took are not taken any more. Refuses
 * `REASON_MISSING`, `PAYMENT_RECONCILED` (a bank line is un-reconciled first), `PAYMENT_REVERSED`,
 * `BEFORE_PAYMENT`, `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const reverseSupplierPayment = command(
  ReverseSupplierPayment,
  'finance:pay',
  async (work, input) => {
    requireStaff(work.viewer);
    const description = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    const postingDate = input.postingDate ?? dayOf(work.now);
    await accountsOn(work, postingDate);
    const payment = await lockSupplierPayment(work, input.supplierPaymentId);
    requireStanding(payment, postingDate);
    const entryIds = await requireUnreconciled(work, payment, 'supplierPaymentId');
    const parts = await paidBy(work, payment);
    const settled = settledOf(parts.map(({ bill }) => bill));
    for (const { bill, amount, cleared } of parts) bill.unsettle(amount, cleared);
    await sql`update supplier_payment set reversed_on = ${postingDate}
      where id = ${payment.id}`.execute(work.sql);
    for (const id of entryIds) await mirror(work, id, { postingDate, description });
    tellBillsReopened(work, settled);
    tell(work, payment, parts);
    return { supplierPaymentId: payment.id };
  },
);

type SupplierPayment = Record<
  'id' | 'number' | 'supplierId' | 'amount' | 'currency' | 'paidDate',
  string
> & { reversedOn: string | null };

async function lockSupplierPayment({ sql: db }: Work, id: string): Promise<SupplierPayment> {
  const [payment] = await rows<SupplierPayment>(
    db,
    sql`select id, number, supplier_id as "supplierId", amount, currency,
          paid_date::text as "paidDate", reversed_on::text as "reversedOn"
        from supplier_payment where id = ${id} for update`,
  );
  if (!payment) throw new NotFound('supplier payment', id);
  return payment;
}

function requireStanding({ number, paidDate, reversedOn }: SupplierPayment, day: string): void {
  if (reversedOn) refuse('PAYMENT_REVERSED', { number, reversedOn }, ['supplierPaymentId']);
  if (day < paidDate) refuse('BEFORE_PAYMENT', { number, lastDay: paidDate }, ['postingDate']);
}

type PaidBill = BillPart & { cleared: Decimal };

/** What it settled of each bill, with its discount; the bills are locked. */
async function paidBy(work: Work, { id, currency }: SupplierPayment): Promise<PaidBill[]> {
  const paid = await rows<Record<'billId' | 'amount' | 'cleared', string>>(
    work.sql,
    sql`select bill_id as "billId", sum(amount + discount) as amount, sum(base_amount) as cleared
        from bill_payment where supplier_payment_id = ${id} group by bill_id`,
  );
  const byId = new Map(paid.map((one) => [one.billId, one]));
  return (await lockBills(work, [...byId.keys()])).map((bill) => {
    const { amount, cleared } = byId.get(bill.id)!;
    return { bill, amount: new Money(amount, currency), cleared: decimal(cleared) };
  });
}

function tell({ emit }: Work, payment: SupplierPayment, parts: readonly PaidBill[]): void {
  const { id: supplierPaymentId, number, supplierId, currency } = payment;
  const billIds = parts.map(({ bill }) => bill.id);
  const reversed = { supplierPaymentId, number, supplierId, currency, billIds };
  emit(
    SupplierPaymentReversed,
    { ...reversed, amount: decimal(payment.amount).toFixed() },
    { parties: [{ kind: 'SUPPLIER', id: supplierId }] },
  );
}
