import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { Money } from '../../../kernel/money.ts';
import { allowanceLegs } from '../allowances/allowance.ts';
import { cashAccountOf } from '../bank/cash-account.ts';
import { OrderPrepaid, PaymentReceived } from '../contract.ts';
import { withDifference } from '../currencies/exchange.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { postable } from '../ledger/amount.ts';
import { accountsOn, post, type Accounts } from '../ledger/books.ts';
import { credit, debit, JournalEntry, type Leg } from '../ledger/journal-entry.ts';
import {
  allocate,
  allocationsOf,
  holdCustomer,
  partsOfPayment,
  receivableLegs,
  type AllocationInput,
} from './allocate.ts';
import { nextInSeries } from './numbering.ts';
import { Payment, PAYMENT_SERIES, type Part, type PaymentMethod } from './payment.ts';
import { requireCustomer } from './require-customer.ts';

export type RecordPaymentInput = {
  customerId: string;
  amount: { amount: string; currency: string };
  receivedDate: string;
  method: PaymentMethod;
  reference?: string | null;
  /** The bank account that took it; default: that of the posting rules. */
  bankAccountId?: string | null;
  /** The order that is paid in advance; nothing else is paid with it then. */
  orderId?: string | null;
  allocations?: AllocationInput[] | null;
  idempotencyKey?: string | null;
};

export const RecordPayment = commandSpec<RecordPaymentInput, { paymentId: string }>(
  'finance.recordPayment',
);

/**
 * Records money received from a customer and pays invoices with it: those given, or else the
 * oldest due first; what pays all the rest of one in time takes its discount. What is left stays on
 * account; all of it does when an order is paid in advance, and the order is told. Refuses
 * `OVER_ALLOCATED`, `PAYMENT_SPENT`, `OTHER_CUSTOMER`, `IN_THE_FUTURE`, `PERIOD_CLOSED`,
 * `INEXACT_AMOUNT`, `CURRENCY_MISMATCH` for invoices or a bank account in another currency,
 * `NO_EXCHANGE_RATE`.
 */
export const recordPayment = command(
  RecordPayment,
  'finance:post',
  requireCustomer,
  (work, input) => receivePayment(work, input),
);

/** Receives a payment on a ledger account of cash or bank; by default that of the posting rules. */
export async function receivePayment(work: Work, input: RecordPaymentInput, bankId?: string) {
  const amount = postable(input.amount, 'amount');
  const { customerId, receivedDate, orderId } = input;
  const accounts = await accountsOn(work, receivedDate, 'receivedDate');
  const exchange = await exchangeOn(work, amount.currency, receivedDate, 'receivedDate');
  const takenBy = bankId ?? (await cashAccountOf(work, input.bankAccountId, amount.currency));
  const received = { ...accounts, BANK: takenBy ?? accounts.BANK };
  await holdCustomer(work, customerId);
  const payment = new Payment(work.ids.next('pay'), {
    ...input,
    amount,
    exchange,
    recordedAt: work.now,
    recordedBy: work.viewer.id,
  });
  const parts = await partsOfPayment(work, payment, orderId ? [] : input.allocations);
  const { settled, discounts } = await allocate(work, payment, parts, receivedDate);
  const moved = [...moneyLegs(payment, received), ...receivableLegs(settled, accounts)];
  const legs = [
    ...withDifference(moved, exchange, accounts, { customerId }),
    ...allowanceLegs(discounts, accounts, work.company),
  ];
  await post(work, entryOf(work, payment, legs));
  payment.take(await nextInSeries(work.sql, PAYMENT_SERIES, payment.year()));
  work.em.persist(payment);
  tell(work, payment, parts);
  if (orderId) tellPrepaid(work, payment, orderId);
  return { paymentId: payment.id };
}

function entryOf({ ids }: Work, payment: Payment, legs: readonly Leg[]) {
  const { id: sourceId, receivedDate: postingDate } = payment;
  const facts = { postingDate, sourceType: 'PAYMENT', sourceId, description: 'Payment' } as const;
  return new JournalEntry(ids.next('jre'), facts, legs);
}

/** The money that came, and what of it stays on account. */
function moneyLegs(payment: Payment, { BANK, CUSTOMER_PREPAYMENT }: Accounts): Leg[] {
  const { customerId, amount, currency, baseAmount, baseUnallocated } = payment;
  return [
    debit(BANK, baseAmount, { customerId }, new Money(amount, currency)),
    credit(CUSTOMER_PREPAYMENT, baseUnallocated, { customerId }, payment.unallocated()),
  ];
}

function tellPrepaid({ emit }: Work, payment: Payment, orderId: string): void {
  const { id: paymentId, amount, currency } = payment;
  emit(OrderPrepaid, { orderId, paymentId, amount: amount.toFixed(), currency });
}

function tell({ emit }: Work, payment: Payment, parts: readonly Part[]): void {
  const { id: paymentId, number, customerId, currency } = payment;
  const allocations = allocationsOf(parts);
  const received = {
    paymentId,
    number,
    customerId,
    amount: payment.amount.toFixed(),
    currency,
    allocations,
  };
  const parties = [{ kind: 'CUSTOMER' as const, id: customerId }];
  emit(PaymentReceived, received, { parties, occurredAt: new Date(payment.receivedDate) });
}
