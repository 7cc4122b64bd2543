import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec } from '../../../kernel/command.ts';
import { Money } from '../../../kernel/money.ts';
import { accountsOn, post, requireStaff } from '../ledger/books.ts';
import { debit, JournalEntry } from '../ledger/journal-entry.ts';
import {
  holdCustomer,
  partsOf,
  receivableLegs,
  type AllocationInput,
} from '../receivables/allocate.ts';
import { lockCreditNote, settleWith, tellSpent } from './credit-store.ts';

export type ApplyCreditNoteInput = {
  creditNoteId: string;
  allocations: AllocationInput[];
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

const ApplyCreditNote = commandSpec<ApplyCreditNoteInput, { creditNoteId: string }>(
  'finance.applyCreditNote',
);

/**
 * Settles other invoices of the customer with what is left of a credit note. Refuses
 * `CREDIT_SPENT`, `OTHER_CUSTOMER`, `OVER_ALLOCATED`, `PERIOD_CLOSED`.
 */
export const applyCreditNote = command(ApplyCreditNote, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const postingDate = input.postingDate ?? dayOf(work.now);
  const accounts = await accountsOn(work, postingDate);
  const note = await lockCreditNote(work, input.creditNoteId);
  await holdCustomer(work, note.customerId);
  const parts = await partsOf(work, note.currency, input.allocations);
  settleWith(work, note, parts, postingDate);
  const { id: sourceId, number, customerId, currency } = note;
  const amounts = parts.map(({ amount }) => amount);
  const spent = Money.total(amounts, currency).amount;
  const description = `Credit note ${number} settles invoices`;
  const facts = { postingDate, sourceType: 'CREDIT_NOTE', sourceId, description } as const;
  const legs = [
    debit(accounts.CUSTOMER_PREPAYMENT, spent, { customerId }),
    ...receivableLegs(parts, accounts),
  ];
  await post(work, new JournalEntry(work.ids.next('jre'), facts, legs));
  tellSpent(work, note);
  return { creditNoteId: note.id };
});
