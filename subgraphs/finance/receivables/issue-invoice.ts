import { dayOf } from '../../../kernel/clock.ts';
import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { Money } from '../../../kernel/money.ts';
import { earlyPaymentOf } from '../allowances/save-early-payment.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { InvoiceIssued, InvoicePaid, IssueInvoice } from '../contract.ts';
import { accountsOn, post } from '../ledger/books.ts';
import { JournalEntry } from '../ledger/journal-entry.ts';
import { invoiceLegs } from './invoice-posting.ts';
import { Invoice, invoiceLines, type InvoiceLine } from './invoice.ts';
import { nextInSeries } from './numbering.ts';
import { writeInvoice } from './write-invoice.ts';

/**
 * Issues and posts the invoice of a delivery, once, dated on the UTC day the goods left; gives the
 * earlier invoice when there is one. Refuses `PERIOD_CLOSED`, `NO_EXCHANGE_RATE`.
 */
export const issueInvoice = command(IssueInvoice, 'finance:post', async (work, input) => {
  const { sql: db, ids, now } = work;
  const { lines: parts, freight, shippedAt, ...order } = input;
  const id = ids.next('inv');
  const earlierId = await invoicedBefore(work, order.orderId, order.deliveryId, id);
  if (earlierId) return { invoiceId: earlierId };
  const earlyPayment = await earlyPaymentOf(work, order.customerId);
  const invoiceDate = dayOf(new Date(shippedAt));
  const accounts = await accountsOn(work, invoiceDate);
  const exchange = await exchangeOn(work, order.currency, invoiceDate);
  const facts = { ...order, earlyPayment, invoiceDate, issuedAt: now, exchange };
  const charged = new Money(freight, order.currency);
  const lines = invoiceLines(parts, charged, () => ids.next('inl'));
  const invoice = new Invoice(id, facts, lines);
  const legs = invoiceLegs(invoice, lines, accounts, exchange);
  await post(work, entryOf(work, invoice, legs));
  invoice.take(await nextInSeries(db, invoice.series, invoice.year));
  await writeInvoice(db, invoice, lines);
  tell(work, invoice, lines, new Date(shippedAt));
  return { invoiceId: id };
});

/** Takes the delivery for the invoice, waiting for anyone who is at it; gives theirs if so. */
async function invoicedBefore({ sql: db }: Work, orderId: string, deliveryId: string, id: string) {
  const taken = await rows(
    db,
    sql`insert into invoiced_delivery (order_id, delivery_id, invoice_id)
        values (${orderId}, ${deliveryId}, ${id}) on conflict do nothing returning 1`,
  );
  if (taken.length > 0) return undefined;
  const [earlier] = await rows<{ invoice_id: string }>(
    db,
    sql`select invoice_id from invoiced_delivery
        where order_id = ${orderId} and delivery_id = ${deliveryId}`,
  );
  return earlier?.invoice_id;
}

function entryOf({ ids }: Work, invoice: Invoice, legs: ReturnType<typeof invoiceLegs>) {
  const { id: sourceId, invoiceDate: postingDate, orderNumber } = invoice;
  const description = `Invoice for order ${orderNumber}`;
  const facts = { postingDate, sourceType: 'INVOICE', sourceId, description } as const;
  return new JournalEntry(ids.next('jre'), facts, legs);
}

function tell(
  { emit }: Work,
  invoice: Invoice,
  lines: readonly InvoiceLine[],
  occurredAt: Date,
): void {
  const { id: invoiceId, number, orderId, customerId, currency, dueDate } = invoice;
  const parties = [{ kind: 'CUSTOMER' as const, id: customerId }];
  const goods = lines.flatMap(({ orderLineId, quantity }) =>
    orderLineId ? [{ lineId: orderLineId, quantity: quantity.toFixed() }] : [],
  );
  const total = invoice.total.toFixed();
  const issued = { invoiceId, number, orderId, customerId, total, currency, dueDate, lines: goods };
  emit(InvoiceIssued, issued, { parties, occurredAt });
  if (invoice.open().isZero()) emit(InvoicePaid, { invoiceId, orderId, customerId }, { parties });
}
