import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { mirror } from '../ledger/reverse-entry.ts';
import { holdCustomer } from '../receivables/allocate.ts';
import { Invoice } from '../receivables/invoice.ts';
import { Payment, PaymentAllocation, type PaidPart } from '../receivables/payment.ts';
import { PaymentReversed } from './contract.ts';

/**
 * Takes a payment back: each of its entries is reversed, what it paid is open again, and nothing of
 * it is on account; discounts that came with it are owed again. Its allocations stay, each with its
 * opposite on the day. Refuses `ALREADY_REVERSED` and `ALLOWANCE_CREDITED` where such a
 * discount was dealt with by itself.
 */
export async function reversePayment(
  work: Work,
  paymentId: string,
  facts: { postingDate: string; description: string },
): Promise<void> {
  const { em, emit, ids } = work;
  const { postingDate } = facts;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const payment = await em.findOne(Payment, { id: paymentId }, { lockMode });
  if (!payment) throw new NotFound('payment', paymentId);
  const { customerId, number } = payment;
  await holdCustomer(work, customerId);
  const parts = await paidBy(work, payment);
  payment.reverse(postingDate, parts);
  for (const { invoice, amount, cleared } of parts) {
    const about = { paymentId, invoiceId: invoice.id, customerId, postingDate };
    const opposite = { amount: amount.amount.negated(), baseAmount: cleared.negated() };
    const id = ids.next('pal');
    em.persist(Object.assign(new PaymentAllocation(), about, opposite, { id }));
  }
  await disallow(work, paymentId, parts, facts);
  for (const entryId of await entriesOf(work, paymentId)) await mirror(work, entryId, facts);
  const invoiceIds = parts.map(({ invoice }) => invoice.id);
  const parties = [{ kind: 'CUSTOMER' as const, id: customerId }];
  emit(PaymentReversed, { paymentId, number, customerId, invoiceIds }, { parties });
}

/** What a payment has paid of each invoice; the invoices are locked in the order of their ids. */
async function paidBy({ em, sql: db }: Work, { id, currency }: Payment): Promise<PaidPart[]> {
  const paid = await rows<{ invoiceId: string; amount: string; cleared: string }>(
    db,
    sql`select invoice_id as "invoiceId", sum(amount) as amount,
          sum(base_amount) as cleared
        from payment_allocation where payment_id = ${id} group by invoice_id
        having sum(amount) <> 0 order by invoice_id`,
  );
  const byId = new Map(paid.map((one) => [one.invoiceId, one]));
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  const invoices = await em.find(Invoice, { id: { $in: [...byId.keys()] } }, options);
  return invoices.map((invoice) => {
    const { amount, cleared } = byId.get(invoice.id)!;
    return { invoice, amount: new Money(amount, currency), cleared: decimal(cleared) };
  });
}

/** Takes back the discounts of a payment; their postings are its own and go with it. */
async function disallow(
  { sql: db, now, viewer }: Work,
  paymentId: string,
  parts: readonly PaidPart[],
  { postingDate, description }: { postingDate: string; description: string },
): Promise<void> {
  type Given = Record<'id' | 'invoiceId' | 'amount' | 'carried' | 'by', string> & {
    isCredited: boolean;
  };
  const given = await rows<Given>(
    db,
    sql`select a.id, a.invoice_id as "invoiceId", a.amount, a.base_amount as carried,
          reversed_by as by,
          exists (select from allowance_recovery where allowance_id = a.id) as "isCredited"
        from allowance a left join allowance_reversal r on r.allowance_id = a.id
        where payment_id = ${paymentId} order by a.id`,
  );
  for (const { id, invoiceId, amount, carried, by, isCredited } of given) {
    const { invoice } = parts.find((part) => part.invoice.id === invoiceId)!;
    if (by) refuse('ALREADY_REVERSED', { by }, ['bankLineId']);
    if (isCredited) refuse('ALLOWANCE_CREDITED', { number: invoice.number }, ['bankLineId']);
    invoice.disallow(new Money(amount, invoice.currency), decimal(carried));
    await sql`insert into allowance_reversal (allowance_id, posting_date, reason, reversed_at,
        reversed_by)
      values (${id}, ${postingDate}, ${description}, ${now}, ${viewer.id})`.execute(db);
  }
}

async function entriesOf({ sql: db }: Work, paymentId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    db,
    sql`select id from journal_entry e where source_id = ${paymentId} and reverses_id is null
          and not exists (select from journal_entry r where r.reverses_id = e.id) order by id`,
  );
  return found.map(({ id }) => id);
}
