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
import { DepositReduced, PaymentReversed } from './contract.ts';
import { daysOfReversals } from './lock-refund.ts';
import { settledOf, tellInvoicesReopened } from './tell-reopened.ts';

/** When and why something is taken back; which field of the input named it. */
export type TakeBack = { postingDate: string; description: string; field: string };

/** A payment, locked, when nobody else deals with its customer's money. Throws `NotFound`. */
export async function lockPayment(work: Work, id: string): Promise<Payment> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const payment = await work.em.findOne(Payment, { id }, { lockMode });
  if (!payment) throw new NotFound('payment', id);
  await holdCustomer(work, payment.customerId);
  return payment;
}

/**
 * Takes a locked payment back: each of its entries is reversed, what it paid is open again, and
 * nothing of it is on account; discounts that came with it are owed again, an order that it was
 * for in advance is told. Its allocations stay, each with its opposite on the day. Refuses
 * `PAYMENT_REVERSED`, `BEFORE_PAYMENT`, and `ALLOWANCE_CREDITED` when goods that such a discount
 * was of have come back.
 */
export async function takeBackPayment(
  work: Work,
  payment: Payment,
  facts: TakeBack,
): Promise<void> {
  const { em, ids } = work;
  const { postingDate, field } = facts;
  const { id: paymentId, customerId } = payment;
  const { parts, lastDay } = await paidBy(work, payment);
  const settled = settledOf(parts.map(({ invoice }) => invoice));
  payment.reverse({ day: postingDate, lastDay, field }, parts);
  for (const { invoice, amount, cleared } of parts) {
    const about = { paymentId, invoiceId: invoice.id, customerId, postingDate };
    const opposite = { amount: amount.amount.negated(), baseAmount: cleared.negated() };
    const id = ids.next('pal');
    em.persist(Object.assign(new PaymentAllocation(), about, opposite, { id }));
  }
  await disallow(work, paymentId, parts, facts);
  for (const entryId of await entriesOf(work, paymentId)) await mirror(work, entryId, facts);
  tellInvoicesReopened(work, settled);
  tell(work, payment, parts);
}

/**
 * What a payment has paid of each invoice, and the last day on which it did; the invoices are
 * locked in the order of their ids.
 */
async function paidBy(work: Work, { id, currency, receivedDate }: Payment) {
  const { em, sql: db } = work;
  const paid = await rows<Record<'invoiceId' | 'amount' | 'cleared' | 'day', string>>(
    db,
    sql`select invoice_id as "invoiceId", sum(amount) as amount,
          sum(base_amount) as cleared, max(posting_date)::text as day
        from payment_allocation where payment_id = ${id} group by invoice_id
        having sum(amount) <> 0 order by invoice_id`,
  );
  const byId = new Map(paid.map((one) => [one.invoiceId, one]));
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  const invoices = await em.find(Invoice, { id: { $in: [...byId.keys()] } }, options);
  const parts: PaidPart[] = invoices.map((invoice) => {
    const { amount, cleared } = byId.get(invoice.id)!;
    return { invoice, amount: new Money(amount, currency), cleared: decimal(cleared) };
  });
  const days = [...paid.map(({ day }) => day), ...(await daysOfReversals(work, id))];
  const lastDay = [receivedDate, ...days].sort().at(-1)!;
  return { parts, lastDay };
}

/**
 * Takes back the discounts of a payment that still hold. Their postings are the payment's and go
 * with it.
 */
async function disallow(
  { sql: db, now, viewer }: Work,
  paymentId: string,
  parts: readonly PaidPart[],
  { postingDate, description, field }: TakeBack,
): Promise<void> {
  type Given = Record<'id' | 'invoiceId' | 'amount' | 'carried', string> & { isCredited: boolean };
  const given = await rows<Given>(
    db,
    sql`select a.id, a.invoice_id as "invoiceId", a.amount, a.base_amount as carried,
          exists (select from allowance_recovery where allowance_id = a.id) as "isCredited"
        from allowance a where payment_id = ${paymentId}
          and not exists (select from allowance_reversal where allowance_id = a.id)
        order by a.id`,
  );
  for (const { id, invoiceId, amount, carried, isCredited } of given) {
    const { invoice } = parts.find((part) => part.invoice.id === invoiceId)!;
    if (isCredited) refuse('ALLOWANCE_CREDITED', { number: invoice.number }, [field]);
    invoice.disallow(new Money(amount, invoice.currency), decimal(carried));
    await sql`insert into allowance_reversal (allowance_id, posting_date, reason, reversed_at,
        reversed_by)
      values (${id}, ${postingDate}, ${description}, ${now}, ${viewer.id})`.execute(db);
  }
}

/** What it posted, and what took single discounts of it back: that is undone with it. */
async function entriesOf({ sql: db }: Work, paymentId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    db,
    sql`select id from journal_entry e
        where (source_id = ${paymentId}
            or source_id in (select id from allowance where payment_id = ${paymentId}))
          and reverses_id is null
          and not exists (select from journal_entry r where r.reverses_id = e.id) order by id`,
  );
  return found.map(({ id }) => id);
}

function tell({ emit }: Work, payment: Payment, parts: readonly PaidPart[]): void {
  const { id: paymentId, number, customerId, currency, orderId } = payment;
  const parties = [{ kind: 'CUSTOMER' as const, id: customerId }];
  const invoiceIds = parts.map(({ invoice }) => invoice.id);
  const amount = payment.amount.toFixed();
  emit(
    PaymentReversed,
    { paymentId, number, customerId, amount, currency, invoiceIds },
    { parties },
  );
  if (orderId) emit(DepositReduced, { orderId, paymentId, left: '0', currency });
}
