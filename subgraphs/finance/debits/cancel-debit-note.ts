import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { creditPart, lockInvoiceWith } from '../credits/credit-part.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import { holdCustomer } from '../receivables/allocate.ts';

export type CancelDebitNoteInput = {
  debitNoteId: string;
  reason: string;
  /** Default: today. */
  creditDate?: string | null;
  idempotencyKey?: string | null;
};

const CancelDebitNote = commandSpec<CancelDebitNoteInput, { creditNoteId: string }>(
  'finance.cancelDebitNote',
);

/**
 * Cancels a debit note by a credit note of all of it, tax too: what is open is settled, what was
 * paid is on the customer's account. Refuses `REASON_MISSING`, `INVOICE_CREDITED` when it is
 * cancelled already, `BEFORE_DEBIT_NOTE`, `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const cancelDebitNote = command(CancelDebitNote, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const reason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
  const creditDate = input.creditDate ?? dayOf(work.now);
  const accounts = await accountsOn(work, creditDate, 'creditDate');
  const { customerId, orderId } = await debitNote(work, input.debitNoteId);
  await holdCustomer(work, customerId);
  const { invoice, lines } = await lockInvoiceWith(work, input.debitNoteId, sql`true`);
  const { number, invoiceDate } = invoice;
  if (creditDate < invoiceDate) {
    refuse('BEFORE_DEBIT_NOTE', { number, debitDate: invoiceDate }, ['creditDate']);
  }
  await requireUncancelled(work, invoice);
  const description = `Debit note ${number} is cancelled: ${reason}`;
  const facts = { orderId, customerId, creditDate, description };
  const creditNoteId = await creditPart(work, { invoice, lines, plan: null }, facts, accounts);
  return { creditNoteId };
});

/** Whose it is, and about which order. Throws `NotFound`. */
async function debitNote({ sql: db }: Work, id: string) {
  const [found] = await rows<{ customerId: string; orderId: string }>(
    db,
    sql`select customer_id as "customerId", order_id as "orderId"
        from invoice where id = ${id} and document_kind = 'DEBIT_NOTE'`,
  );
  if (!found) throw new NotFound('debit note', id);
  return found;
}

async function requireUncancelled({ sql: db }: Work, { id, number }: Cancelled): Promise<void> {
  const query = sql`select from credit_note where invoice_id = ${id}`;
  if ((await rows(db, query)).length > 0) refuse('INVOICE_CREDITED', { number }, ['debitNoteId']);
}

type Cancelled = { id: string; number: string };
