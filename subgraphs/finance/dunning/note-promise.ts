import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { requireStaff } from '../ledger/books.ts';

export type NotePromiseInput = {
  invoiceId: string;
  promisedDate: string;
  idempotencyKey?: string | null;
};

const NotePromise = commandSpec<NotePromiseInput, { invoiceId: string }>('finance.notePromise');

/**
 * Notes until when a customer has promised to pay an invoice: no reminder goes out up to that day.
 * A later promise takes its place. Refuses `PROMISED_BEFORE`, `NOTHING_OPEN`.
 */
export const notePromise = command(NotePromise, 'finance:dun', async (work, input) => {
  requireStaff(work.viewer);
  const { invoiceId, promisedDate } = input;
  const { sql: db, now, viewer } = work;
  const today = dayOf(now);
  const [invoice] = await rows<{ number: string; isOpen: boolean }>(
    db,
    sql`select number, open > 0 as "isOpen" from invoice where id = ${invoiceId} for update`,
  );
  if (!invoice) throw new NotFound('invoice', invoiceId);
  if (promisedDate < today) {
    refuse('PROMISED_BEFORE', { given: promisedDate, today }, ['promisedDate']);
  }
  if (!invoice.isOpen) refuse('NOTHING_OPEN', { number: invoice.number }, ['invoiceId']);
  await sql`insert into payment_promise (id, invoice_id, promised_date, noted_at, noted_by)
    values (${work.ids.next('prm')}, ${invoiceId}, ${promisedDate}, ${now}, ${viewer.id})`.execute(
    db,
  );
  return { invoiceId };
});
