import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import { cashAccountOf } from '../bank/cash-account.ts';
import { withDifference } from '../currencies/exchange.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { postable } from '../ledger/amount.ts';
import { accountsOn, post, requireStaff } from '../ledger/books.ts';
import { debit, JournalEntry } from '../ledger/journal-entry.ts';
import { documentNumber, nextInSeries, REFUND_SERIES } from '../receivables/numbering.ts';
import type { Payment, PaymentMethod } from '../receivables/payment.ts';
import { DepositReduced, PaymentRefunded } from './contract.ts';
import { lockPayment } from './take-back-payment.ts';

export type RefundPaymentInput = {
  paymentId: string;
  /** Default: all that no invoice has taken. */
  amount?: { amount: string; currency: string } | null;
  paidDate: string;
  method: PaymentMethod;
  reference?: string | null;
  /** The bank account that pays; default: that of the posting rules. */
  bankAccountId?: string | null;
  idempotencyKey?: string | null;
};

const RefundPayment = commandSpec<RefundPaymentInput, { paymentId: string }>(
  'finance.refundPayment',
);

/**
 * Pays a customer back what no invoice has taken of its payment, or a part of it; the order that it
 * was for in advance is told. Refuses `NOTHING_UNALLOCATED`, `PAYMENT_SPENT` beyond what is left,
 * `BEFORE_PAYMENT`, `NOT_POSITIVE`, `INEXACT_AMOUNT`, `CURRENCY_MISMATCH`, `NO_EXCHANGE_RATE`,
 * `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const refundPayment = command(RefundPayment, 'finance:pay', async (work, input) => {
  requireStaff(work.viewer);
  const { paidDate: postingDate } = input;
  const accounts = await accountsOn(work, postingDate, 'paidDate');
  const payment = await lockPayment(work, input.paymentId);
  payment.requireUnallocated(postingDate);
  const { number, customerId } = payment;
  const amount = postable(input.amount ?? payment.unallocated().toJSON(), 'amount');
  const exchange = await exchangeOn(work, amount.currency, postingDate, 'paidDate');
  const payer = await cashAccountOf(work, input.bankAccountId, amount.currency);
  const spent = payment.refund(amount, exchange.base);
  const refundId = work.ids.next('ref');
  const source = { sourceType: 'REFUND', sourceId: refundId } as const;
  const facts = { ...source, postingDate, description: `Refund of payment ${number}` };
  const moved = [
    debit(accounts.CUSTOMER_PREPAYMENT, spent, { customerId }, amount),
    exchange.credit(payer ?? accounts.BANK, amount.amount, { customerId }),
  ];
  const legs = withDifference(moved, exchange, accounts, { customerId });
  const entryId = work.ids.next('jre');
  await post(work, new JournalEntry(entryId, facts, legs));
  const refund = await write(work, payment, { ...input, amount, spent, refundId, entryId });
  tell(work, payment, refund);
  return { paymentId: payment.id };
});

type Refund = { refundId: string; number: string; amount: Money };
type Posted = Omit<Refund, 'number'> & { spent: Decimal; entryId: string };

/** Writes a refund, with the next number of its year. */
async function write(
  { sql: db, now, viewer }: Work,
  { id: paymentId, customerId }: Payment,
  refund: Omit<RefundPaymentInput, 'amount'> & Posted,
): Promise<Refund> {
  const { refundId, amount, spent, entryId, paidDate, method, reference } = refund;
  const year = Number(paidDate.slice(0, 4));
  const number = documentNumber(REFUND_SERIES, year, await nextInSeries(db, REFUND_SERIES, year));
  await sql`insert into payment_refund (id, number, payment_id, customer_id, amount,
      base_amount, entry_id, paid_date, method, reference, recorded_at, recorded_by)
    values (${refundId}, ${number}, ${paymentId}, ${customerId}, ${amount.amount.toFixed()},
      ${spent.toFixed()}, ${entryId}, ${paidDate}, ${method},
      ${reference?.trim() || null}, ${now}, ${viewer.id})`.execute(db);
  return { refundId, number, amount };
}

function tell({ emit }: Work, payment: Payment, { amount, ...refund }: Refund): void {
  const { id: paymentId, customerId, currency, orderId } = payment;
  const told = { ...refund, paymentId, customerId, amount: amount.amount.toFixed(), currency };
  emit(PaymentRefunded, told, { parties: [{ kind: 'CUSTOMER', id: customerId }] });
  const left = payment.amount.minus(payment.refunded).toFixed();
  if (orderId) emit(DepositReduced, { orderId, paymentId, left, currency });
}
