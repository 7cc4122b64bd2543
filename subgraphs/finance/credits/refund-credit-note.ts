import { command, commandSpec } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { cashAccountOf } from '../bank/cash-account.ts';
import { CreditRefunded } from '../contract.ts';
import { withDifference } from '../currencies/exchange.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { postable } from '../ledger/amount.ts';
import { accountsOn, post, requireStaff } from '../ledger/books.ts';
import { debit, JournalEntry } from '../ledger/journal-entry.ts';
import { holdCustomer } from '../receivables/allocate.ts';
import { documentNumber, nextInSeries, REFUND_SERIES } from '../receivables/numbering.ts';
import type { PaymentMethod } from '../receivables/payment.ts';
import { lockCreditNote, tellSpent } from './credit-store.ts';

export type RefundCreditNoteInput = {
  creditNoteId: string;
  /** Default: all that is left. */
  amount?: { amount: string; currency: string } | null;
  paidDate: string;
  method: PaymentMethod;
  reference?: string | null;
  /** The bank account that pays; default: that of the posting rules. */
  bankAccountId?: string | null;
  idempotencyKey?: string | null;
};

const RefundCreditNote = commandSpec<RefundCreditNoteInput, { creditNoteId: string }>(
  'finance.refundCreditNote',
);

/**
 * Pays the customer what is left of a credit note, or a part of it. Refuses `NOTHING_ON_ACCOUNT`,
 * `CREDIT_SPENT`, `NOT_POSITIVE`, `INEXACT_AMOUNT`, `CURRENCY_MISMATCH`, `NO_EXCHANGE_RATE`,
 * `IN_THE_FUTURE`, `PERIOD_CLOSED`.
 */
export const refundCreditNote = command(RefundCreditNote, 'finance:pay', async (work, input) => {
  requireStaff(work.viewer);
  const { sql: db, emit, ids, now, viewer } = work;
  const { paidDate: postingDate, method } = input;
  const accounts = await accountsOn(work, postingDate, 'paidDate');
  const note = await lockCreditNote(work, input.creditNoteId);
  const { id: sourceId, number, customerId } = note;
  await holdCustomer(work, customerId);
  note.requireOnAccount();
  const amount = postable(input.amount ?? note.onAccount().toJSON(), 'amount');
  const exchange = await exchangeOn(work, amount.currency, postingDate, 'paidDate');
  const payer = await cashAccountOf(work, input.bankAccountId, amount.currency);
  const spent = note.refund(amount, exchange.base);
  const description = `Refund of credit note ${number}`;
  const facts = { postingDate, sourceType: 'REFUND', sourceId, description } as const;
  const moved = [
    debit(accounts.CUSTOMER_PREPAYMENT, spent, { customerId }, amount),
    exchange.credit(payer ?? accounts.BANK, amount.amount, { customerId }),
  ];
  const legs = withDifference(moved, exchange, accounts, { customerId });
  const entryId = ids.next('jre');
  await post(work, new JournalEntry(entryId, facts, legs));
  tellSpent(work, note);
  const year = Number(postingDate.slice(0, 4));
  const refund = documentNumber(REFUND_SERIES, year, await nextInSeries(db, REFUND_SERIES, year));
  const refundId = ids.next('ref');
  await sql`insert into credit_refund (id, number, credit_note_id, customer_id, amount,
      base_amount, entry_id, paid_date, method, reference, recorded_at, recorded_by)
    values (${refundId}, ${refund}, ${sourceId}, ${customerId}, ${amount.amount.toFixed()},
      ${spent.toFixed()}, ${entryId}, ${postingDate}, ${method},
      ${input.reference?.trim() || null}, ${now}, ${viewer.id})`.execute(db);
  const told = { refundId, number: refund, creditNoteId: sourceId, customerId };
  const paid = { amount: amount.amount.toFixed(), currency: amount.currency };
  emit(CreditRefunded, { ...told, ...paid }, { parties: [{ kind: 'CUSTOMER', id: customerId }] });
  return { creditNoteId: sourceId };
});
