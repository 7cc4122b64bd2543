import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { lockCreditNote } from '../credits/credit-store.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import { mirror } from '../ledger/reverse-entry.ts';
import { holdCustomer } from '../receivables/allocate.ts';
import { DepositReduced, RefundReversed } from './contract.ts';
import { lockPayment } from './take-back-payment.ts';

export type ReverseRefundInput = {
  refundId: string;
  reason: string;
  /** Of the reversal; default today. */
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

type Result = { refundId: string; paymentId: string | null; creditNoteId: string | null };

const ReverseRefund = commandSpec<ReverseRefundInput, Result>('finance.reverseRefund');

/**
 * Takes a refund back to the cent that did not reach the customer, or was recorded by mistake: the
 * payment or the credit note that it was of has the money on account again. A return that it had
 * closed stays closed. Refuses `REASON_MISSING`, `REFUND_REVERSED`, `BEFORE_REFUND`,
 * `PAYMENT_RECONCILED` (a bank line is un-reconciled), `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const reverseRefund = command(ReverseRefund, 'finance:pay', async (work, input) => {
  requireStaff(work.viewer);
  const description = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
  const postingDate = input.postingDate ?? dayOf(work.now);
  await accountsOn(work, postingDate);
  const refund = await lockRefund(work, input.refundId);
  requireStanding(refund, postingDate);
  await mirror(work, refund.entryId, { postingDate, description });
  await putBack(work, refund);
  await note(work, refund, postingDate);
  const { id: refundId, paymentId, creditNoteId, number, customerId, currency } = refund;
  const amount = decimal(refund.amount).toFixed();
  const paymentIds = paymentId ? [paymentId] : [];
  const told = { refundId, number, paymentIds, creditNoteId, customerId, amount, currency };
  work.emit(RefundReversed, told, { parties: [{ kind: 'CUSTOMER', id: customerId }] });
  return { refundId, paymentId, creditNoteId };
});

type Refund = {
  id: string;
  number: string;
  /** Of which of the two it was. */
  paymentId: string | null;
  creditNoteId: string | null;
  customerId: string;
  currency: string;
  amount: string;
  /** What the books carried of it. */
  carried: string;
  paidDate: string;
  reversedOn: string | null;
  entryId: string;
  isReconciled: boolean;
};

/** A refund, locked, with its entry, so that no bank line is matched with that. Throws `NotFound`. */
async function lockRefund({ sql: db }: Work, id: string): Promise<Refund> {
  for (const table of ['payment_refund', 'credit_refund']) {
    await sql`select from ${sql.table(table)} where id = ${id} for update`.execute(db);
  }
  await sql`select from journal_entry where id in (
      select entry_id from payment_refund where id = ${id}
      union all
      select entry_id from credit_refund where id = ${id}) for update`.execute(db);
  const [found] = await rows<Refund>(
    db,
    sql`select r.*, exists (select from bank_match b where b.entry_id = r."entryId")
          as "isReconciled"
        from (
          select r.id, r.number, payment_id as "paymentId", null as "creditNoteId",
            r.customer_id as "customerId", currency, r.amount, r.base_amount as carried,
            paid_date::text as "paidDate", r.reversed_on::text as "reversedOn",
            entry_id as "entryId"
          from payment_refund r join payment p on p.id = payment_id
          union all
          select r.id, r.number, null, credit_note_id, r.customer_id, currency, r.amount,
            base_amount, paid_date::text, reversed_on::text, entry_id
          from credit_refund r join credit_note n on n.id = credit_note_id) r
        where id = ${id}`,
  );
  if (!found) throw new NotFound('refund', id);
  return found;
}

function requireStanding(refund: Refund, day: string): void {
  const { number, paidDate, reversedOn, isReconciled } = refund;
  if (reversedOn) refuse('REFUND_REVERSED', { number, reversedOn }, ['refundId']);
  if (isReconciled) refuse('PAYMENT_RECONCILED', { number }, ['refundId']);
  if (day < paidDate) refuse('BEFORE_REFUND', { number, paidDate }, ['postingDate']);
}

/** The money is on account again where it had been; an order that it was for in advance is told. */
async function putBack(work: Work, refund: Refund): Promise<void> {
  const { paymentId, creditNoteId, currency } = refund;
  const amount = new Money(refund.amount, currency);
  const carried = decimal(refund.carried);
  if (creditNoteId) {
    const credit = await lockCreditNote(work, creditNoteId);
    await holdCustomer(work, credit.customerId);
    credit.takeRefundBack(amount, carried);
    return;
  }
  const payment = await lockPayment(work, paymentId!);
  payment.takeRefundBack(amount, carried);
  const { id, orderId } = payment;
  const left = payment.amount.minus(payment.refunded).toFixed();
  if (orderId) work.emit(DepositReduced, { orderId, paymentId: id, left, currency });
}

async function note({ sql: db }: Work, { id, paymentId }: Refund, day: string): Promise<void> {
  const table = sql.table(paymentId ? 'payment_refund' : 'credit_refund');
  await sql`update ${table} set reversed_on = ${day} where id = ${id}`.execute(db);
}
