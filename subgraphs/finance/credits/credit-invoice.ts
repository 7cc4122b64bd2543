import { LockMode } from '@mikro-orm/core';
import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import { recoverable, writeRecoveries } from '../allowances/recovery-store.ts';
import { recoveries } from '../allowances/recovery.ts';
import { takeBackBillables } from '../billing/take-back-billables.ts';
import { accountsOn, post, type Accounts } from '../ledger/books.ts';
import { JournalEntry, type Leg } from '../ledger/journal-entry.ts';
import { holdCustomer } from '../receivables/allocate.ts';
import { Invoice, type InvoiceLine } from '../receivables/invoice.ts';
import { nextInSeries } from '../receivables/numbering.ts';
import { CreditInvoice, InvoiceTakenBack } from './contract.ts';
import { CREDIT_SERIES, CreditNote } from './credit-note.ts';
import { creditInBase } from './credit-posting.ts';
import { settleWith, writeCreditLines } from './credit-store.ts';
import { wholeLegs, wholeOf } from './whole-invoice.ts';

type Delivered = { deliveryId: string; orderId: string; customerId: string; creditDate: string };

/**
 * Credits what invoices have of a delivery, once, freight and tax with it: what is open is settled,
 * what was paid is on the customer's account. What is not billed yet is not billed any more.
 * Refuses `INVOICE_CREDITED` when some of it was credited otherwise, `PERIOD_CLOSED`.
 */
export const creditInvoice = command(CreditInvoice, 'finance:post', async (work, delivered) => {
  const accounts = await accountsOn(work, delivered.creditDate);
  await holdCustomer(work, delivered.customerId);
  const creditNoteIds: string[] = [];
  for (const invoiceId of await invoicesOf(work, delivered)) {
    creditNoteIds.push(await creditDelivery(work, invoiceId, delivered, accounts));
  }
  return { creditNoteIds };
});

/** The invoices that have something of the delivery; what waits to be on one does so no more. */
async function invoicesOf(work: Work, { orderId, deliveryId, creditDate }: Delivered) {
  const [known] = await rows<{ id: string }>(
    work.sql,
    sql`select invoice_id as id from invoiced_delivery
        where order_id = ${orderId} and delivery_id = ${deliveryId}`,
  );
  if (known) return [known.id];
  const billed = await takeBackBillables(work, { orderId, deliveryId }, creditDate);
  assert(billed, 'a delivery is invoiced before its invoice is taken back');
  return billed;
}

async function creditDelivery(
  work: Work,
  invoiceId: string,
  { deliveryId, orderId, customerId, creditDate }: Delivered,
  accounts: Accounts,
): Promise<string> {
  const { sql: db, ids, now, em, company } = work;
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const invoice = await em.findOneOrFail(Invoice, { id: invoiceId }, { lockMode });
  const earlier = await em.findOne(CreditNote, { invoiceId, deliveryId });
  if (earlier) return earlier.id;
  const invoiced = await linesOf(work, invoiceId, deliveryId);
  await expectUncredited(work, invoice, invoiced);
  const lines = wholeOf(invoice, invoiced);
  const { currency } = invoice;
  const recovered = recoveries(lines, await recoverable(work, lines), currency);
  const base = creditInBase({ lines, recovered }, currency, company);
  const of = { invoiceId, deliveryId, orderId, customerId };
  const facts = { ...of, creditDate, currency, issuedAt: now, base };
  const note = new CreditNote(ids.next('crn'), facts, lines, recovered);
  const [open, total] = [invoice.open(), new Money(note.total, currency)];
  const amount = total.compare(open) < 0 ? total : open;
  const parts = amount.isZero() ? [] : [{ invoice, amount }];
  const settled = settleWith(work, note, parts, creditDate);
  const credited = { invoice, lines: invoiced, recovered, settled };
  await post(work, entryOf(work, note, wholeLegs(note, credited, accounts, company.currency)));
  note.take(await nextInSeries(db, CREDIT_SERIES, note.year));
  await em.persist(note).flush();
  const placed = lines.map((line, n) => ({ ...line, id: ids.next('cnl'), position: n + 1 }));
  await writeCreditLines(db, note.id, placed);
  await writeRecoveries(db, note.id, recovered);
  tell(work, note, invoiceId);
  return note.id;
}

type LineRow = Record<'quantity' | 'net' | 'taxRate' | 'tax', string> &
  Omit<InvoiceLine, 'quantity' | 'net' | 'taxRate' | 'tax'>;

async function linesOf(
  { sql: db }: Work,
  invoiceId: string,
  deliveryId: string,
): Promise<InvoiceLine[]> {
  const found = await rows<LineRow>(
    db,
    sql`select id, position, kind, order_line_id as "orderLineId", product_id as "productId",
          description, quantity, net, tax_code as "taxCode", tax_rate as "taxRate", tax
        from invoice_line where invoice_id = ${invoiceId}
          and (delivery_id is null or delivery_id = ${deliveryId}) order by position`,
  );
  return found.map((row) => ({
    ...row,
    quantity: decimal(row.quantity),
    net: decimal(row.net),
    taxRate: decimal(row.taxRate),
    tax: decimal(row.tax),
  }));
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

function entryOf({ ids }: Work, note: CreditNote, legs: readonly Leg[]): JournalEntry {
  const { id: sourceId, creditDate: postingDate } = note;
  const description = 'Credit note for a goods issue taken back';
  const facts = { postingDate, sourceType: 'CREDIT_NOTE', sourceId, description } as const;
  return new JournalEntry(ids.next('jre'), facts, legs);
}

function tell({ emit }: Work, note: CreditNote, invoiceId: string): void {
  const { id: creditNoteId, number, orderId, customerId, currency } = note;
  const amounts = { total: note.total.toFixed(), onAccount: note.onAccount().amount.toFixed() };
  const credited = { invoiceId, creditNoteId, number, orderId, customerId, currency, ...amounts };
  emit(InvoiceTakenBack, credited, { parties: [{ kind: 'CUSTOMER', id: customerId }] });
}
