import { dayOf } from '../../../kernel/clock.ts';
import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { Money } from '../../../kernel/money.ts';
import { earlyPaymentOf } from '../allowances/save-early-payment.ts';
import { keepBillables } from '../billing/keep-billables.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { IssueInvoice } from '../contract.ts';
import { accountsOn } from '../ledger/books.ts';
import { earnDelivery } from '../milestones/earn-delivery.ts';
import { Invoice, invoiceLines } from './invoice.ts';
import { issue } from './issue.ts';

/**
 * Issues and posts the invoice of a delivery, once, dated on the UTC day the goods left; gives the
 * earlier invoice when there is one. What is billed later is kept until then; what was billed
 * before is earned now. Refuses `PERIOD_CLOSED`, `NO_EXCHANGE_RATE`.
 */
export const issueInvoice = command(IssueInvoice, 'finance:post', async (work, input) => {
  const { basis = 'ISSUE', ...billable } = input;
  if (basis === 'ORDER' || basis === 'MILESTONE') return earnDelivery(work, billable);
  if (basis !== 'ISSUE') return keepBillables(work, { ...billable, basis });
  const { ids, now } = work;
  const { lines: parts, freight, freightTax, shippedAt, ...order } = input;
  const id = ids.next('inv');
  const earlierId = await invoicedBefore(work, order.orderId, order.deliveryId, id);
  if (earlierId) return { invoiceId: earlierId };
  const earlyPayment = await earlyPaymentOf(work, order.customerId);
  const invoiceDate = dayOf(new Date(shippedAt));
  const accounts = await accountsOn(work, invoiceDate);
  const exchange = await exchangeOn(work, order.currency, invoiceDate);
  const facts = { ...order, earlyPayment, invoiceDate, issuedAt: now, exchange };
  const charged = new Money(freight, order.currency);
  const lines = invoiceLines(parts, charged, () => ids.next('inl'), freightTax);
  const invoice = new Invoice(id, facts, lines);
  await issue(work, { invoice, lines }, { accounts, exchange, occurredAt: new Date(shippedAt) });
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
