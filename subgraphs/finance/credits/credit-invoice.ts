import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import { takeBackBillables } from '../billing/take-back-billables.ts';
import { accountsOn, type Accounts } from '../ledger/books.ts';
import { unearnDelivery } from '../milestones/earn-delivery.ts';
import type { BillingPlan } from '../milestones/billing-plan.ts';
import { settlePlan } from '../milestones/plan-store.ts';
import { holdCustomer } from '../receivables/allocate.ts';
import type { Invoice, InvoiceLine } from '../receivables/invoice.ts';
import { CreditInvoice } from './contract.ts';
import { CreditNote } from './credit-note.ts';
import { creditPart, lockInvoiceWith } from './credit-part.ts';

type Delivered = { deliveryId: string; orderId: string; customerId: string; creditDate: string };

/**
 * Credits what invoices have of a delivery, once, freight and tax with it: what is open is settled,
 * what was paid is on the customer's account. What is not billed yet is not billed any more, and
 * what was earned is not. Refuses `INVOICE_CREDITED` when some of it was credited otherwise,
 * `PERIOD_CLOSED`.
 */
export const creditInvoice = command(CreditInvoice, 'finance:post', async (work, delivered) => {
  const { orderId, creditDate: postingDate } = delivered;
  const accounts = await accountsOn(work, postingDate);
  await holdCustomer(work, delivered.customerId);
  const billed = await invoicesOf(work, delivered);
  const creditNoteIds: string[] = [];
  for (const invoiceId of billed.invoiceIds) {
    creditNoteIds.push(await creditDelivery(work, { ...delivered, invoiceId }, billed, accounts));
  }
  const { plan } = billed;
  if (plan) await settlePlan(work, plan, { accounts, postingDate, sourceId: orderId });
  return { creditNoteIds };
});

type Billed = { invoiceIds: string[]; plan: BillingPlan | null };

/** The invoices that have something of the delivery; what waits to be on one does so no more. */
async function invoicesOf(work: Work, delivered: Delivered): Promise<Billed> {
  const { orderId, deliveryId, creditDate } = delivered;
  const [known] = await rows<{ id: string }>(
    work.sql,
    sql`select invoice_id as id from invoiced_delivery
        where order_id = ${orderId} and delivery_id = ${deliveryId}`,
  );
  if (known) return { invoiceIds: [known.id], plan: null };
  const { plan, invoiceIds } = await takeBackBillables(work, { orderId, deliveryId }, creditDate);
  const isEarned = plan !== null && (await unearnDelivery(work, plan, delivered));
  assert(invoiceIds ?? isEarned, 'a delivery is invoiced before its invoice is taken back');
  return { invoiceIds: invoiceIds ?? [], plan };
}

async function creditDelivery(
  work: Work,
  { invoiceId, ...of }: Delivered & { invoiceId: string },
  { plan }: Billed,
  accounts: Accounts,
): Promise<string> {
  const { deliveryId } = of;
  const own = sql`(order_id is null or delivery_id = ${deliveryId})`;
  const { invoice, lines } = await lockInvoiceWith(work, invoiceId, own);
  const earlier = await work.em.findOne(CreditNote, { invoiceId, deliveryId });
  if (earlier) return earlier.id;
  await expectUncredited(work, invoice, lines);
  const description = 'Credit note for a goods issue taken back';
  return creditPart(work, { invoice, lines, plan }, { ...of, description }, accounts);
}

async function expectUncredited(
  { sql: db }: Work,
  { number }: Invoice,
  lines: readonly InvoiceLine[],
): Promise<void> {
  const ids = lines.map(({ id }) => id);
  const credited = await rows(
    db,
    sql`select from credit_note_line where invoice_line_id = any(${ids}) limit 1`,
  );
  if (credited.length > 0) refuse('INVOICE_CREDITED', { number });
}
