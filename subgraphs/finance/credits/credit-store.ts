import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { sql, type Sql } from '../../../kernel/database.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { CreditSpent, InvoicePaid } from '../contract.ts';
import type { Part, SettledPart } from '../receivables/payment.ts';
import type { CreditLine } from './credit-line.ts';
import { CreditAllocation, CreditNote } from './credit-note.ts';

/** A credit note, locked. Throws `NotFound`. */
export async function lockCreditNote({ em }: Work, id: string): Promise<CreditNote> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const note = await em.findOne(CreditNote, { id }, { lockMode });
  if (!note) throw new NotFound('credit note', id);
  return note;
}

/** Settles the parts with the note, and says which invoices that completes. */
export function settleWith(
  { em, ids, emit, company }: Work,
  note: CreditNote,
  parts: readonly Part[],
  postingDate: string,
): SettledPart[] {
  const { id: creditNoteId, customerId } = note;
  const settled = parts.map(({ invoice, amount: part }) => {
    const one = note.settle(invoice, part, company.currency);
    const about = { id: ids.next('cal'), creditNoteId, invoiceId: invoice.id, customerId };
    const facts = { ...about, amount: part.amount, baseAmount: one.cleared, postingDate };
    em.persist(Object.assign(new CreditAllocation(), facts));
    return one;
  });
  const paid = new Set(parts.map(({ invoice }) => invoice).filter((one) => one.open().isZero()));
  for (const { id: invoiceId, orderId } of paid) {
    const parties = [{ kind: 'CUSTOMER' as const, id: customerId }];
    emit(InvoicePaid, { invoiceId, orderId, customerId }, { parties });
  }
  return settled;
}

/** Says to a return what of its note is left after some was paid out or has settled an invoice. */
export function tellSpent({ emit }: Work, note: CreditNote): void {
  const { id: creditNoteId, returnOrderId, customerId, total, currency } = note;
  const onAccount = note.onAccount().amount.toFixed();
  if (!returnOrderId) return;
  const data = { creditNoteId, returnOrderId, customerId, total: total.toFixed(), currency };
  emit(CreditSpent, { ...data, onAccount }, { parties: [{ kind: 'CUSTOMER', id: customerId }] });
}

/** Writes the lines of a new note, and notes with invoices what they take back of them. */
export async function writeCreditLines(
  db: Sql,
  noteId: string,
  lines: readonly (CreditLine & { id: string; position: number })[],
): Promise<void> {
  await sql`
    with line as (
      select * from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l(id text,
        position integer, "invoiceId" text, "invoiceLineId" text, "productId" text,
        description text, quantity numeric, net numeric, fee numeric, tax numeric, "feeTax" numeric,
        "taxCode" text, "taxRate" numeric)),
    taken as (
      select "invoiceId", sum(net + tax) as amount from line group by 1),
    noted as (
      update invoice set taken_back = taken_back + taken.amount
      from taken where invoice.id = "invoiceId")
    insert into credit_note_line (id, credit_note_id, position, invoice_id,
      invoice_line_id, product_id, description, quantity, net, fee, tax, fee_tax, tax_code,
      tax_rate)
    select id, ${noteId}, position, "invoiceId", "invoiceLineId", "productId", description,
      quantity, net, fee, tax, "feeTax", "taxCode", "taxRate" from line`.execute(db);
}
