import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { checkBudget } from '../budgets/check-budget.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { accountsOn, post, requireStaff } from '../ledger/books.ts';
import { requireChargeable } from '../ledger/chargeable.ts';
import { JournalEntry } from '../ledger/journal-entry.ts';
import type { AllocationInput } from '../receivables/allocate.ts';
import { receivePayment } from '../receivables/record-payment.ts';
import { requireCustomer } from '../receivables/require-customer.ts';
import type { BankLine, ReconciledAs } from './bank-line.ts';
import {
  bankAccountOf,
  lockLine,
  lockPosted,
  requireStarted,
  writeMatches,
  type BankAccount,
} from './bank-store.ts';

export type ReconcileBankLineInput = {
  bankLineId: string;
  expectedVersion?: number | null;
  /** One of these three. */
  payment?: { customerId: string; allocations?: AllocationInput[] | null } | null;
  matches?: string[] | null;
  posting?: { accountId: string; description: string; costCenterId?: string | null } | null;
  /** Of the payment or posting; default the day that the bank booked it. */
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

const ReconcileBankLine = commandSpec<ReconcileBankLineInput, { bankLineId: string }>(
  'finance.reconcileBankLine',
);

/**
 * Explains a line of a statement: by a customer's payment, which is recorded and allocated; by what
 * was posted already, such as payments; or by a posting to another account. Refuses
 * `ONE_EXPLANATION`, `VERSION_CONFLICT`, `ILLEGAL_MOVE`, `NO_MONEY_IN`, `NOT_ON_BANK_ACCOUNT`,
 * `ALREADY_RECONCILED`, `NOT_THE_AMOUNT`, `BEFORE_START`, and what recording a payment or posting
 * by hand refuses.
 */
export const reconcileBankLine = command(
  ReconcileBankLine,
  'finance:post',
  requireKnown,
  async (work, input) => {
    const line = await lockLine(work, input.bankLineId);
    line.requireVersion(input.expectedVersion);
    line.requireWaiting();
    const account = await bankAccountOf(work.sql, line.bankAccountId);
    const postingDate = input.postingDate ?? line.bookingDate;
    requireStarted(account, postingDate, 'postingDate');
    const { as, ids } = await explain(work, { input, line, account, postingDate });
    const posted = await lockPosted(work, account, ids);
    const amounts = posted.map(({ amount }) => amount);
    line.reconcile(as, amounts, { now: work.now, id: work.viewer.id });
    await writeMatches(work.sql, line.id, posted);
    return { bankLineId: line.id };
  },
);

/** Throws `NotFound` for a customer that the graph does not know. */
async function requireKnown(learning: Learning, input: ReconcileBankLineInput): Promise<undefined> {
  requireStaff(learning.viewer);
  const { payment, matches, posting } = input;
  const given = [payment, matches, posting].filter((one) => one != null).length;
  if (given !== 1) refuse('ONE_EXPLANATION', { given }, ['payment']);
  if (payment) await requireCustomer(learning, payment);
}

type Explained = {
  input: ReconcileBankLineInput;
  line: BankLine;
  account: BankAccount;
  postingDate: string;
};

/** Posts what is to be posted, and gives what explains the line. */
async function explain(
  work: Work,
  explained: Explained,
): Promise<{ as: ReconciledAs; ids: string[] }> {
  const { payment, posting, matches } = explained.input;
  if (payment) return { as: 'PAYMENT', ids: [await received(work, explained, payment)] };
  if (posting) return { as: 'POSTING', ids: [await posted(work, explained, posting)] };
  return { as: 'MATCH', ids: [...new Set(matches)] };
}

async function received(
  work: Work,
  { line, account, postingDate }: Explained,
  { customerId, allocations }: NonNullable<ReconcileBankLineInput['payment']>,
): Promise<string> {
  line.requireReceived();
  const currency = account.currency ?? work.company.currency;
  const amount = { amount: line.amount.toFixed(), currency };
  const said = [line.reference, line.text].filter(Boolean).join(' ');
  const { paymentId } = await receivePayment(
    work,
    {
      ...{ customerId, allocations, amount },
      ...{ receivedDate: postingDate, method: 'BANK_TRANSFER', reference: said },
    },
    account.accountId,
  );
  line.paymentId = paymentId;
  return paymentId;
}

async function posted(
  work: Work,
  { line, account, postingDate }: Explained,
  posting: NonNullable<ReconcileBankLineInput['posting']>,
): Promise<string> {
  const { accountId, costCenterId } = posting;
  const description = posting.description.trim() || refuse('TEXT_MISSING', {}, ['posting']);
  await accountsOn(work, postingDate);
  const currency = account.currency ?? work.company.currency;
  await requireChargeable(work.sql, [{ accountId, costCenterId }], currency);
  const exchange = await exchangeOn(work, currency, postingDate);
  const entryId = work.ids.next('jre');
  const facts = { postingDate, sourceType: 'BANK_LINE', sourceId: line.id, description } as const;
  const legs = [
    exchange.debit(account.accountId, line.amount),
    exchange.credit(accountId, line.amount, { costCenterId }),
  ];
  await checkBudget(work, postingDate, legs, { documentId: entryId });
  await post(work, new JournalEntry(entryId, facts, legs));
  return entryId;
}
