import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec } from '../../../kernel/command.ts';
import { ratesIn, withDifference } from '../currencies/exchange.ts';
import { accountsOn, post, requireStaff } from '../ledger/books.ts';
import { JournalEntry } from '../ledger/journal-entry.ts';
import {
  holdCustomer,
  partsOf,
  receivableLegs,
  spentLegs,
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
 * `CREDIT_SPENT`, `OTHER_CUSTOMER`, `OVER_ALLOCATED`, `CURRENCY_MISMATCH`, `PERIOD_CLOSED`.
 */
export const applyCreditNote = command(ApplyCreditNote, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const postingDate = input.postingDate ?? dayOf(work.now);
  const accounts = await accountsOn(work, postingDate);
  const note = await lockCreditNote(work, input.creditNoteId);
  await holdCustomer(work, note.customerId);
  const parts = await partsOf(work, note.currency, input.allocations);
  const settled = settleWith(work, note, parts, postingDate);
  const { id: sourceId, number, customerId, currency } = note;
  const description = `Credit note ${number} settles invoices`;
  const facts = { postingDate, sourceType: 'CREDIT_NOTE', sourceId, description } as const;
  const moved = [...spentLegs(settled, accounts, note), ...receivableLegs(settled, accounts)];
  const rates = ratesIn(currency, work.company.currency);
  const legs = withDifference(moved, rates, accounts, { customerId });
  await post(work, new JournalEntry(work.ids.next('jre'), facts, legs));
  tellSpent(work, note);
  return { creditNoteId: note.id };
});
