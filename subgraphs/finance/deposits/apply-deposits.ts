import { LockMode } from '@mikro-orm/core';
import { dayOf } from '../../../kernel/clock.ts';
import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { Money } from '../../../kernel/money.ts';
import { accountsOn } from '../ledger/books.ts';
import { spendOn } from '../receivables/allocate-payment.ts';
import { holdCustomer, lockInvoices } from '../receivables/allocate.ts';
import type { Invoice } from '../receivables/invoice.ts';
import { oldestDueFirst, Payment } from '../receivables/payment.ts';
import { ApplyDeposits } from './contract.ts';

/**
 * Pays open invoices of an order with what was paid for it in advance and is still on account, the
 * oldest of both first; each counts from the day that both are there. Of an invoice of several
 * orders it pays the order's part. Does only what remains. Refuses `PERIOD_CLOSED`,
 * `NO_EXCHANGE_RATE`.
 */
export const applyDeposits = command(ApplyDeposits, 'finance:post', async (work, { orderId }) => {
  // Whoever posts holds the books before all else.
  await accountsOn(work, dayOf(work.now));
  const deposits = await lockDeposits(work, orderId);
  if (deposits.length === 0) return { orderId };
  await holdCustomer(work, deposits[0]!.customerId);
  const owed = await owedFor(work, orderId);
  for (const deposit of deposits) {
    for (const one of owed.filter(({ invoice }) => isPayable(invoice, deposit))) {
      const most = leastOf(deposit.unallocated(), one.left);
      const parts = oldestDueFirst(most, [one.invoice], deposit.receivedDate);
      if (parts.length === 0) continue;
      await spendOn(work, deposit, parts, dayOfBoth(one.invoice, deposit));
      one.left = one.left.minus(parts[0]!.amount);
    }
  }
  return { orderId };
});

/** Deposits of an order with something on account, locked, in the order of their ids. */
async function lockDeposits({ em }: Work, orderId: string): Promise<Payment[]> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  const found = await em.find(Payment, { orderId, reversedOn: null }, options);
  return found.filter((deposit) => !deposit.unallocated().isZero());
}

/** Open invoices that have something of an order, and what deposits may still pay of each. */
async function owedFor(work: Work, orderId: string): Promise<{ invoice: Invoice; left: Money }[]> {
  const open = await rows<{ id: string; left: string }>(
    work.sql,
    sql`select i.id, case when i.order_id is null then
            (select sum(l.net + l.tax) from invoice_line l
              where l.invoice_id = i.id and l.order_id = ${orderId})
            - coalesce((select sum(a.amount) from payment_allocation a
              join payment p on p.id = a.payment_id
              where a.invoice_id = i.id and p.order_id = ${orderId}), 0)
          else open end as "left"
        from order_invoice o join invoice i on i.id = o.invoice_id
        where o.of_order_id = ${orderId} and open > 0 order by due_date, i.id`,
  );
  const ids = open.map(({ id }) => id);
  const invoices = await lockInvoices(work, ids);
  return open.map(({ id, left }) => {
    const invoice = invoices.get(id)!;
    return { invoice, left: new Money(left, invoice.currency) };
  });
}

function isPayable({ customerId, currency }: Invoice, deposit: Payment): boolean {
  return customerId === deposit.customerId && currency === deposit.currency;
}

function leastOf(a: Money, b: Money): Money {
  return a.compare(b) < 0 ? a : b;
}

function dayOfBoth({ invoiceDate }: Invoice, { receivedDate }: Payment): string {
  return invoiceDate > receivedDate ? invoiceDate : receivedDate;
}
