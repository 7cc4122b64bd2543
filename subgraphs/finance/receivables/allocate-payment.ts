import { LockMode } from '@mikro-orm/core';
import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { PaymentAllocated } from '../contract.ts';
import { allowanceLegs } from '../allowances/allowance.ts';
import { withDifference } from '../currencies/exchange.ts';
import { exchangeAt } from '../currencies/exchange-store.ts';
import { accountsOn, post, requireStaff } from '../ledger/books.ts';
import { JournalEntry } from '../ledger/journal-entry.ts';
import {
  allocate,
  allocationsOf,
  holdCustomer,
  partsOfPayment,
  receivableLegs,
  spentLegs,
  type AllocationInput,
} from './allocate.ts';
import { Payment, type Part } from './payment.ts';

export type AllocatePaymentInput = {
  paymentId: string;
  allocations?: AllocationInput[] | null;
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

export const AllocatePayment = commandSpec<AllocatePaymentInput, { paymentId: string }>(
  'finance.allocatePayment',
);

/**
 * Pays invoices with what is left of a payment: those given, or else the oldest due first.
 * What pays all the rest of an invoice in time takes its discount.
 * Refuses `OVER_ALLOCATED`, `PAYMENT_SPENT`, `OTHER_CUSTOMER`, `PERIOD_CLOSED`,
 * `CURRENCY_MISMATCH`, `NO_EXCHANGE_RATE`.
 */
export const allocatePayment = command(AllocatePayment, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const postingDate = input.postingDate ?? dayOf(work.now);
  await accountsOn(work, postingDate);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const payment = await work.em.findOne(Payment, { id: input.paymentId }, { lockMode });
  if (!payment) throw new NotFound('payment', input.paymentId);
  await holdCustomer(work, payment.customerId);
  const parts = await partsOfPayment(work, payment, input.allocations);
  if (parts.length > 0) await spendOn(work, payment, parts, postingDate);
  return { paymentId: payment.id };
});

/** Pays the parts with what is left of a locked payment, on a day; its customer must be held. */
export async function spendOn(
  work: Work,
  payment: Payment,
  parts: Part[],
  postingDate: string,
): Promise<void> {
  const accounts = await accountsOn(work, postingDate);
  const { settled, discounts } = await allocate(work, payment, parts, postingDate);
  const { customerId } = payment;
  const moved = [...spentLegs(settled, accounts, payment), ...receivableLegs(settled, accounts)];
  const legs = [
    ...withDifference(moved, exchangeAt(work, payment), accounts, { customerId }),
    ...allowanceLegs(discounts, accounts, work.company),
  ];
  await post(work, new JournalEntry(work.ids.next('jre'), entryFacts(payment, postingDate), legs));
  tell(work, payment, parts);
}

function entryFacts({ id: sourceId, number }: Payment, postingDate: string) {
  const description = `Allocation of payment ${number}`;
  return { postingDate, sourceType: 'PAYMENT', sourceId, description } as const;
}

function tell({ emit }: Work, { id: paymentId, customerId, currency }: Payment, parts: Part[]) {
  const data = { paymentId, customerId, currency, allocations: allocationsOf(parts) };
  emit(PaymentAllocated, data, { parties: [{ kind: 'CUSTOMER', id: customerId }] });
}
