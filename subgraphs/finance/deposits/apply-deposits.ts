import { LockMode } from '@mikro-orm/core';
import { dayOf } from '../../../kernel/clock.ts';
import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { accountsOn } from '../ledger/books.ts';
import { spendOn } from '../receivables/allocate-payment.ts';
import { holdCustomer, lockInvoices } from '../receivables/allocate.ts';
import type { Invoice } from '../receivables/invoice.ts';
import { oldestDueFirst, Payment, type Part } from '../receivables/payment.ts';
import { ApplyDeposits } from './contract.ts';

/**
 * Pays open invoices of an order with what was paid for it in advance and is still on account, the
 * oldest of both first; each counts from the day that both are there. Does only what remains.
 * Refuses `PERIOD_CLOSED`, `NO_EXCHANGE_RATE`.
 */
export const applyDeposits = command(ApplyDeposits, 'finance:post', async (work, { orderId }) => {
  // Whoever posts holds the books before all else.
  await accountsOn(work, dayOf(work.now));
  const deposits = await lockDeposits(work, orderId);
  if (deposits.length === 0) return { orderId };
  await holdCustomer(work, deposits[0]!.customerId);
  const invoices = await openInvoicesOf(work, orderId);
  for (const deposit of deposits) {
    const own = invoices.filter((invoice) => isPayable(invoice, deposit));
    const parts = oldestDueFirst(deposit.unallocated(), own, deposit.receivedDate);
    for (const [day, ofDay] of Map.groupBy(parts, (part) => dayOfBoth(part, deposit))) {
      await spendOn(work, deposit, ofDay, day);
    }
  }
  return { orderId };
});

/** Deposits of an order with something on account, locked, in the order of their ids. */
function lockDeposits({ em }: Work, orderId: string): Promise<Payment[]> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  return em
    .find(Payment, { orderId, reversedOn: null }, options)
    .then((found) => found.filter((deposit) => !deposit.unallocated().isZero()));
}

async function openInvoicesOf(work: Work, orderId: string): Promise<Invoice[]> {
  const open = await rows<{ id: string }>(
    work.sql,
    sql`select id from invoice where order_id = ${orderId} and open > 0`,
  );
  const ids = open.map(({ id }) => id);
  return [...(await lockInvoices(work, ids)).values()];
}

function isPayable({ customerId, currency }: Invoice, deposit: Payment): boolean {
  return customerId === deposit.customerId && currency === deposit.currency;
}

function dayOfBoth({ invoice: { invoiceDate } }: Part, { receivedDate }: Payment): string {
  return invoiceDate > receivedDate ? invoiceDate : receivedDate;
}
