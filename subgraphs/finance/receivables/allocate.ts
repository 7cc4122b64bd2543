import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { sum } from '../../../kernel/decimal.ts';
import { minorDigitsOf, Money } from '../../../kernel/money.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { allow } from '../allowances/allow.ts';
import type { Allowance } from '../allowances/allowance.ts';
import { InvoicePaid } from '../contract.ts';
import { postable } from '../ledger/amount.ts';
import type { Accounts } from '../ledger/books.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { credit, debit, type Leg } from '../ledger/journal-entry.ts';
import { Invoice } from './invoice.ts';
import {
  oldestDueFirst,
  PaymentAllocation,
  type PaidPart,
  type Part,
  type Payment,
  type SettledPart,
} from './payment.ts';

export type AllocationInput = { invoiceId: string; amount: string };

/** Lets one payment of a customer be dealt at a time, until commit. */
export async function holdCustomer({ sql: db }: Work, customerId: string): Promise<void> {
  const key = `waybill finance customer ${customerId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db);
}

/**
 * The parts of a payment as the caller gives them, or else of its rest, oldest due first. The
 * customer must be held.
 */
export async function partsOfPayment(
  work: Work,
  payment: Payment,
  wanted: readonly AllocationInput[] | null | undefined,
): Promise<Part[]> {
  if (wanted) return partsOf(work, payment.currency, wanted);
  const due = await oldestDue(work, payment);
  const invoices = [...(await lockInvoices(work, due)).values()];
  return oldestDueFirst(payment.unallocated(), invoices, payment.receivedDate);
}

/** The parts as the caller gives them; the invoices are locked in the order of their ids. */
export async function partsOf(
  work: Work,
  currency: string,
  wanted: readonly AllocationInput[],
): Promise<Part[]> {
  const ids = wanted.map(({ invoiceId }) => invoiceId);
  const invoices = await lockInvoices(work, ids);
  return wanted.map(({ invoiceId, amount }) => {
    const invoice = invoices.get(invoiceId);
    if (!invoice) throw new NotFound('invoice', invoiceId);
    return { invoice, amount: postable({ amount, currency }, 'allocations') };
  });
}

/** Invoices by id, locked in the order of their ids. */
export async function lockInvoices(
  { em }: Work,
  ids: readonly string[],
): Promise<Map<string, Invoice>> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  const found = await em.find(Invoice, { id: { $in: [...new Set(ids)] } }, options);
  return new Map(found.map((invoice) => [invoice.id, invoice]));
}

/** Ids of the customer's open invoices, oldest due first, as many as the payment's rest reaches. */
async function oldestDue({ sql: db }: Work, payment: Payment) {
  const digits = minorDigitsOf(payment.currency);
  const due = sql`open - case when discount_until >= ${payment.receivedDate}::date
    then round(open * discount_percent / 100, ${digits}::integer) else 0 end`;
  const found = await rows<{ id: string }>(
    db,
    sql`select id from (
          select id, sum(${due}) over (order by due_date, id) - (${due}) as before
          from invoice where customer_id = ${payment.customerId} and open > 0
            and currency = ${payment.currency}) due
        where before < ${payment.unallocated().amount.toFixed()}`,
  );
  return found.map(({ id }) => id);
}

/** Pays the parts, and says which invoices that completes; gives the discounts that are taken. */
export async function allocate(
  work: Work,
  payment: Payment,
  parts: readonly Part[],
  postingDate: string,
): Promise<{ settled: SettledPart[]; discounts: Allowance[] }> {
  const { em, ids, emit, company } = work;
  const { id: paymentId, customerId, receivedDate } = payment;
  const discounts: Allowance[] = [];
  const settled: SettledPart[] = [];
  for (const { invoice, amount: part } of parts) {
    const amount = invoice.discountFor(part, receivedDate);
    const { cleared, spent } = payment.pay(invoice, part, company.currency);
    settled.push({ invoice, amount: part, cleared, spent });
    if (!amount.isZero()) {
      const exchange = await exchangeOn(work, payment.currency, postingDate);
      const given = { kind: 'DISCOUNT', amount, postingDate, paymentId, exchange } as const;
      discounts.push(allow(work, invoice, given));
    }
    const about = { paymentId, invoiceId: invoice.id, customerId, postingDate };
    const facts = { ...about, amount: part.amount, baseAmount: cleared };
    em.persist(Object.assign(new PaymentAllocation(), facts, { id: ids.next('pal') }));
  }
  const paid = new Set(
    parts.map(({ invoice }) => invoice).filter((invoice) => invoice.open().isZero()),
  );
  for (const { id: invoiceId, orderId } of paid) {
    const parties = [{ kind: 'CUSTOMER' as const, id: customerId }];
    emit(InvoicePaid, { invoiceId, orderId, customerId }, { parties });
  }
  return { settled, discounts };
}

/** The receivables that the parts settle, as the books carried them. */
export function receivableLegs(parts: readonly PaidPart[], accounts: Accounts): Leg[] {
  return parts.map(({ invoice: { customerId, orderId }, amount, cleared }) =>
    credit(accounts.RECEIVABLE, cleared, { customerId, orderId }, amount),
  );
}

/** What was on account and settles the parts. */
export function spentLegs(
  parts: readonly SettledPart[],
  accounts: Accounts,
  { customerId, currency }: { customerId: string; currency: string },
): Leg[] {
  const spent = sum(parts.map((part) => part.spent));
  const amounts = parts.map(({ amount }) => amount);
  const total = Money.total(amounts, currency);
  return [debit(accounts.CUSTOMER_PREPAYMENT, spent, { customerId }, total)];
}

/** The parts as events tell them. */
export function allocationsOf(parts: readonly Part[]): AllocationInput[] {
  return parts.map(({ invoice, amount }) => ({
    invoiceId: invoice.id,
    amount: amount.amount.toFixed(),
  }));
}
