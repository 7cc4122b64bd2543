import { LockMode } from '@mikro-orm/core';
import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import { recoverable, writeRecoveries } from '../allowances/recovery-store.ts';
import { recoveries } from '../allowances/recovery.ts';
import { accountsOn, post } from '../ledger/books.ts';
import { JournalEntry, type Leg } from '../ledger/journal-entry.ts';
import { holdCustomer } from '../receivables/allocate.ts';
import { Invoice, type InvoiceLine } from '../receivables/invoice.ts';
import { nextInSeries } from '../receivables/numbering.ts';
import { CreditInvoice, InvoiceTakenBack } from './contract.ts';
import { CREDIT_SERIES, CreditNote } from './credit-note.ts';
import { creditInBase } from './credit-posting.ts';
import { settleWith, writeCreditLines } from './credit-store.ts';
import { wholeInvoiceLegs, wholeOf } from './whole-invoice.ts';

/**
 * Credits the invoice of a delivery as a whole, once, freight and tax with it: what is open is
 * settled, what was paid is on the customer's account. Refuses `INVOICE_CREDITED` when some of it
 * was credited otherwise, `PERIOD_CLOSED`.
 */
export const creditInvoice = command(CreditInvoice, 'finance:post', async (work, input) => {
  const { sql: db, ids, now, em, company } = work;
  const { deliveryId, orderId, customerId, creditDate } = input;
  const accounts = await accountsOn(work, creditDate);
  await holdCustomer(work, customerId);
  const invoice = await lockInvoiceOf(work, orderId, deliveryId);
  const earlier = await em.findOne(CreditNote, { invoiceId: invoice.id });
  if (earlier) return { creditNoteId: earlier.id };
  const invoiced = await linesOf(work, invoice.id);
  await expectUncredited(work, invoice);
  const lines = wholeOf(invoice, invoiced);
  const { id: invoiceId, currency } = invoice;
  const recovered = recoveries(lines, await recoverable(work, lines), currency);
  const base = creditInBase({ lines, recovered }, currency, company);
  const facts = { invoiceId, orderId, customerId, creditDate, currency, issuedAt: now, base };
  const note = new CreditNote(ids.next('crn'), facts, lines, recovered);
  const [open, total] = [invoice.open(), new Money(note.total, currency)];
  const amount = total.compare(open) < 0 ? total : open;
  const parts = amount.isZero() ? [] : [{ invoice, amount }];
  const settled = settleWith(work, note, parts, creditDate);
  const credited = { invoice, lines: invoiced, recovered, settled };
  await post(
    work,
    entryOf(work, note, wholeInvoiceLegs(note, credited, accounts, company.currency)),
  );
  note.take(await nextInSeries(db, CREDIT_SERIES, note.year));
  await em.persist(note).flush();
  const placed = lines.map((line, n) => ({ ...line, id: ids.next('cnl'), position: n + 1 }));
  await writeCreditLines(db, note.id, placed);
  await writeRecoveries(db, note.id, recovered);
  tell(work, note, invoiceId);
  return { creditNoteId: note.id };
});

async function lockInvoiceOf(
  { sql: db, em }: Work,
  orderId: string,
  deliveryId: string,
): Promise<Invoice> {
  const [known] = await rows<{ id: string }>(
    db,
    sql`select invoice_id as id from invoiced_delivery
        where order_id = ${orderId} and delivery_id = ${deliveryId}`,
  );
  assert(known, 'a delivery is invoiced before its invoice is taken back');
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  return em.findOneOrFail(Invoice, { id: known.id }, { lockMode });
}

type LineRow = Record<'quantity' | 'net' | 'taxRate' | 'tax', string> &
  Omit<InvoiceLine, 'quantity' | 'net' | 'taxRate' | 'tax'>;

async function linesOf({ sql: db }: Work, invoiceId: string): Promise<InvoiceLine[]> {
  const found = await rows<LineRow>(
    db,
    sql`select id, position, kind, order_line_id as "orderLineId", product_id as "productId",
          description, quantity, net, tax_code as "taxCode", tax_rate as "taxRate", tax
        from invoice_line where invoice_id = ${invoiceId} order by position`,
  );
  return found.map((row) => ({
    ...row,
    quantity: decimal(row.quantity),
    net: decimal(row.net),
    taxRate: decimal(row.taxRate),
    tax: decimal(row.tax),
  }));
}

async function expectUncredited({ sql: db }: Work, { id, number }: Invoice): Promise<void> {
  const credited = await rows(
    db,
    sql`select from credit_note_line where invoice_id = ${id} limit 1`,
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
