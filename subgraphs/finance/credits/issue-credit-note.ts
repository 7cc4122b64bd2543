import { LockMode } from '@mikro-orm/core';
import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { recoveries } from '../allowances/recovery.ts';
import { recoverable, writeRecoveries } from '../allowances/recovery-store.ts';
import { bill, type Billing } from '../billing/bill.ts';
import { lockOpen } from '../billing/billable-store.ts';
import { CreditNoteIssued, IssueCreditNote } from '../contract.ts';
import { accountsOn, post } from '../ledger/books.ts';
import { JournalEntry, type Leg } from '../ledger/journal-entry.ts';
import { billMilestones } from '../milestones/bill-milestones.ts';
import { lockPlan } from '../milestones/plan-store.ts';
import { holdCustomer } from '../receivables/allocate.ts';
import { Invoice } from '../receivables/invoice.ts';
import { nextInSeries } from '../receivables/numbering.ts';
import type { Part } from '../receivables/payment.ts';
import {
  creditByInvoice,
  creditLines,
  isCovered,
  type CreditableLine,
  type CreditLine,
  type Wanted,
} from './credit-line.ts';
import { creditInBase, creditLegs } from './credit-posting.ts';
import { CREDIT_SERIES, CreditNote } from './credit-note.ts';
import { settleWith, writeCreditLines } from './credit-store.ts';

/**
 * Issues and posts the credit note of a return, once; goods that are not billed yet are so first.
 * It lowers what the invoices of the goods
 * have open; the rest is on the customer's account. What
 * had been given up of the goods is not paid back. Refuses `NOT_INVOICED`, `PERIOD_CLOSED`.
 */
export const issueCreditNote = command(IssueCreditNote, 'finance:post', async (work, input) => {
  const { sql: db, ids, now, em, company } = work;
  const { returnOrderId, orderId, customerId, creditDate } = input;
  const accounts = await accountsOn(work, creditDate);
  await holdCustomer(work, customerId);
  const earlier = await em.findOne(CreditNote, { returnOrderId });
  if (earlier) return { creditNoteId: earlier.id };
  const wanted = input.lines.map(({ lineId, quantity, feePercent }) => {
    return { lineId, quantity: decimal(quantity), feePercent: decimal(feePercent) };
  });
  const billing = { accounts, invoiceDate: creditDate };
  const invoiced = await invoicedFor(work, { orderId, wanted }, billing);
  const { currency } = invoiced[0] ?? company;
  const lines = creditLines(wanted, invoiced, currency);
  const recovered = recoveries(lines, await recoverable(work, lines), currency);
  const facts = { returnOrderId, orderId, customerId, creditDate, currency, issuedAt: now };
  const base = creditInBase({ lines, recovered }, currency, company);
  const note = new CreditNote(ids.next('crn'), { ...facts, base }, lines, recovered);
  const parts = await openParts(work, creditByInvoice(lines, recovered), currency);
  const settled = settleWith(work, note, parts, creditDate);
  const legs = creditLegs(note, { lines, recovered, settled }, accounts, company);
  await post(work, entryOf(work, note, legs));
  note.take(await nextInSeries(db, CREDIT_SERIES, note.year));
  await em.persist(note).flush();
  const placed = lines.map((line, n) => ({ ...line, id: ids.next('cnl'), position: n + 1 }));
  await writeCreditLines(db, note.id, placed);
  await writeRecoveries(db, note.id, recovered);
  tell(work, note, returnOrderId, lines);
  return { creditNoteId: note.id };
});

type Returned = { orderId: string; wanted: readonly Wanted[] };

/** What is invoiced of the goods; when that is not enough, what is not yet is invoiced first. */
async function invoicedFor(work: Work, { orderId, wanted }: Returned, how: Billing) {
  const lineIds = wanted.map(({ lineId }) => lineId);
  const invoiced = await creditableLines(work, lineIds);
  if (isCovered(wanted, invoiced)) return invoiced;
  const billable = await lockOpen(work, { orderLineId: { $in: lineIds } });
  if (billable.length > 0) await bill(work, billable, how);
  const billed = await creditableLines(work, lineIds);
  const plan = isCovered(wanted, billed) ? null : await lockPlan(work, orderId);
  if (!plan) return billed;
  await billMilestones(work, plan, plan.unreached(), how);
  return creditableLines(work, lineIds);
}

/** Invoice lines of the order lines, oldest first, with what is credited of them. */
async function creditableLines({ sql: db }: Work, ids: string[]): Promise<CreditableLine[]> {
  type Row = Record<keyof CreditableLine, string>;
  const found = await rows<Row>(
    db,
    sql`select l.id as "invoiceLineId", invoice_id as "invoiceId",
          order_line_id as "orderLineId", product_id as "productId", description, quantity, l.net,
          i.currency, i.rate, l.tax, tax_code as "taxCode", tax_rate as "taxRate",
          coalesce((select sum(c.quantity) from credit_note_line c
            where c.invoice_line_id = l.id), 0) as credited
        from invoice_line l join invoice i on i.id = l.invoice_id
        where order_line_id = any(${ids}) order by i.invoice_date, i.id, l.position`,
  );
  return found.map((row) => ({
    ...row,
    quantity: decimal(row.quantity),
    net: decimal(row.net),
    tax: decimal(row.tax),
    taxRate: decimal(row.taxRate),
    credited: decimal(row.credited),
    rate: decimal(row.rate),
  }));
}

/** What the credit settles of the invoices that it is for, which are locked here. */
async function openParts({ em }: Work, wanted: Map<string, Decimal>, currency: string) {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  const invoices = await em.find(Invoice, { id: { $in: [...wanted.keys()] } }, options);
  return invoices
    .map((invoice): Part => {
      const amount = new Money(wanted.get(invoice.id)!, currency);
      return { invoice, amount: amount.compare(invoice.open()) < 0 ? amount : invoice.open() };
    })
    .filter(({ amount }) => !amount.isZero());
}

function entryOf({ ids }: Work, note: CreditNote, legs: readonly Leg[]): JournalEntry {
  const { id: sourceId, creditDate: postingDate } = note;
  const description = 'Credit note for goods sent back';
  const facts = { postingDate, sourceType: 'CREDIT_NOTE', sourceId, description } as const;
  return new JournalEntry(ids.next('jre'), facts, legs);
}

function tell(
  { emit }: Work,
  note: CreditNote,
  returnOrderId: string,
  credited: readonly CreditLine[],
): void {
  const { id: creditNoteId, number, orderId, customerId, currency } = note;
  const total = note.total.toFixed();
  const onAccount = note.onAccount().amount.toFixed();
  const { creditDate } = note;
  const lines = credited.map(({ orderLineId: lineId, quantity, net, fee }) => {
    return { lineId, quantity: quantity.toFixed(), net: net.minus(fee).toFixed() };
  });
  const issued = { creditNoteId, number, returnOrderId, orderId, customerId, total, currency };
  const parties = [{ kind: 'CUSTOMER' as const, id: customerId }];
  emit(CreditNoteIssued, { ...issued, creditDate, onAccount, lines }, { parties });
}
