import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { recoverable, writeRecoveries } from '../allowances/recovery-store.ts';
import { recoveries } from '../allowances/recovery.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { post, type Accounts } from '../ledger/books.ts';
import { JournalEntry } from '../ledger/journal-entry.ts';
import type { BillingPlan } from '../milestones/billing-plan.ts';
import { Invoice, type InvoiceLine } from '../receivables/invoice.ts';
import { nextInSeries } from '../receivables/numbering.ts';
import { InvoiceTakenBack } from './contract.ts';
import { CREDIT_SERIES, CreditNote } from './credit-note.ts';
import { creditInBase } from './credit-posting.ts';
import { settleWith, writeCreditLines } from './credit-store.ts';
import { inBooks, wholeLegs, wholeOf } from './whole-invoice.ts';

/** Why a part of an invoice is credited; no return is. */
export type Crediting = {
  orderId: string;
  customerId: string;
  /** Whose goods have not left after all; absent of what was cancelled. */
  deliveryId?: string;
  creditDate: string;
  description: string;
};

/** What of an invoice is credited; of an order that is billed by milestones it is not earned. */
type Part = { invoice: Invoice; lines: readonly InvoiceLine[]; plan: BillingPlan | null };

/**
 * Credits lines of an invoice, or quantities of them, with their tax: what is open is settled, what
 * was paid is on the customer's account. Gives the note's id.
 */
export async function creditPart(
  work: Work,
  { invoice, lines: invoiced, plan }: Part,
  { description, ...of }: Crediting,
  accounts: Accounts,
): Promise<string> {
  const { sql: db, ids, now, em, company } = work;
  const lines = wholeOf(invoice, invoiced);
  const { id: invoiceId, currency, rate } = invoice;
  const recovered = recoveries(lines, await recoverable(work, lines), currency);
  const base = creditInBase({ lines, recovered }, currency, company);
  const facts = { ...of, invoiceId, currency, issuedAt: now, base };
  const note = new CreditNote(ids.next('crn'), facts, lines, recovered);
  const [open, total] = [invoice.open(), new Money(note.total, currency)];
  const amount = total.compare(open) < 0 ? total : open;
  const parts = amount.isZero() ? [] : [{ invoice, amount }];
  const settled = settleWith(work, note, parts, of.creditDate);
  const credited = { invoice, lines: invoiced, recovered, settled, isUnearned: plan !== null };
  const { currency: home } = company;
  const source = { sourceType: 'CREDIT_NOTE', sourceId: note.id } as const;
  const entry = { ...source, postingDate: of.creditDate, description };
  await post(
    work,
    new JournalEntry(ids.next('jre'), entry, wholeLegs(note, credited, accounts, home)),
  );
  const booked = inBooks({ currency, rate }, invoiced, home);
  plan?.bill(booked.net.negated(), booked.baseTotal.minus(booked.baseTax).negated());
  note.take(await nextInSeries(db, CREDIT_SERIES, note.year));
  await em.persist(note).flush();
  const placed = lines.map((line, n) => ({ ...line, id: ids.next('cnl'), position: n + 1 }));
  await writeCreditLines(db, note.id, placed);
  await writeRecoveries(db, note.id, recovered);
  tell(work, note, invoiceId);
  return note.id;
}

function tell({ emit }: Work, note: CreditNote, invoiceId: string): void {
  const { id: creditNoteId, number, orderId, customerId, currency } = note;
  const amounts = { total: note.total.toFixed(), onAccount: note.onAccount().amount.toFixed() };
  const credited = { invoiceId, creditNoteId, number, orderId, customerId, currency, ...amounts };
  emit(InvoiceTakenBack, credited, { parties: [{ kind: 'CUSTOMER', id: customerId }] });
}

/** An invoice, locked, with those of its lines. */
export async function lockInvoiceWith(work: Work, id: string, which: Fragment) {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const invoice = await work.em.findOneOrFail(Invoice, { id }, { lockMode });
  return { invoice, lines: await linesOf(work, id, which) };
}

type LineRow = Record<'quantity' | 'net' | 'taxRate' | 'tax', string> &
  Omit<InvoiceLine, 'quantity' | 'net' | 'taxRate' | 'tax'>;

async function linesOf(
  { sql: db }: Work,
  invoiceId: string,
  which: Fragment,
): Promise<InvoiceLine[]> {
  const found = await rows<LineRow>(
    db,
    sql`select id, position, kind, order_line_id as "orderLineId", product_id as "productId",
          description, quantity, net, tax_code as "taxCode", tax_rate as "taxRate", tax
        from invoice_line where invoice_id = ${invoiceId} and ${which} order by position`,
  );
  return found.map((row) => ({
    ...row,
    quantity: decimal(row.quantity),
    net: decimal(row.net),
    taxRate: decimal(row.taxRate),
    tax: decimal(row.tax),
  }));
}
