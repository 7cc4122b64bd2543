import { daysAfter } from '../../../kernel/clock.ts';
import { decimal, sum } from '../../../kernel/decimal.ts';
import { amounts } from '../amounts.ts';
import { clearStockDifference } from './clear-stock-difference.ts';
import {
  findBooks,
  findTrialBalance,
  listAccounts,
  roleBalance,
  type BalanceRow,
} from './find-accounts.ts';
import { listEntries } from './find-entries.ts';
import { ledgerFaults } from './find-ledger-faults.ts';
import { findInventoryBalance, findPostedStock } from './find-posted-stock.ts';
import { postEntry } from './post-entry.ts';
import { reverseEntry } from './reverse-entry.ts';
import { setUpBooks } from './set-up-books.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';

const balance = ({ opening, debit, credit, currency }: BalanceRow) => {
  return { amount: decimal(opening).plus(debit).minus(credit), currency };
};

export const ledgerQueries = {
  books: (_, __, ctx) => findBooks(ctx),
  account: (_, { id }, { load }) => load.account.load(id),
  accounts: (_, args, ctx) => listAccounts(ctx, args),
  journalEntry: (_, { id }, { load }) => load.entry.load(id),
  journalEntries: (_, args, ctx) => listEntries(ctx, args),
  trialBalance: (_, { from, to, asOf }, ctx) => findTrialBalance(ctx, { from, to: to ?? asOf }),
  accountBalance: (_, { role, asOf }, ctx) => roleBalance(ctx, role, asOf),
  ledgerIntegrity: (_, __, ctx) => ledgerFaults(ctx),
  inventoryBalance: (_, __, ctx) => findInventoryBalance(ctx),
  postedStock: (_, args, ctx) => findPostedStock(ctx, args),
} satisfies QueryResolvers;

export const ledgerMutations = {
  setUpBooks: (_, { input }, { run }) => run(setUpBooks, input),
  postEntry: (_, { input }, { run }) => run(postEntry, input),
  reverseEntry: (_, { input }, { run }) => run(reverseEntry, input),
  clearStockDifference: (_, { input }, { run }) => run(clearStockDifference, input),
} satisfies MutationResolvers;

/** Accounts, entries, the books and their proof. */
export const ledgerResolvers = {
  SetUpBooksPayload: {
    books: ({ template }, _, ctx) => (template ? findBooks(ctx) : null),
  },
  PostEntryPayload: {
    entry: ({ entryId: id }, _, { load }) => (id ? load.entry.load(id) : null),
    overruns: ({ overruns }) => overruns ?? [],
  },
  ClearStockDifferencePayload: {
    entry: ({ entryId: id }, _, { load }) => (id ? load.entry.load(id) : null),
  },
  ReverseEntryPayload: {
    entry: ({ entryId: id }, _, { load }) => (id ? load.entry.load(id) : null),
    reversed: ({ reversedId: id }, _, { load }) => (id ? load.entry.load(id) : null),
  },
  Account: {
    __resolveReference: ({ id }, { load }) => load.account.load(id),
    balance: async ({ id }, _, { load }) => balance(await load.accountBalance.load(id)),
    lines: ({ id }, args, { load }) => load.accountLines.load(id, args),
  },
  JournalEntry: {
    __resolveReference: ({ id }, { load }) => load.entry.load(id),
    lines: ({ id }, _, { load }) => load.entryLines.load(id),
    invoice: ({ sourceType, sourceId }, _, { load }) =>
      sourceType === 'INVOICE' ? load.invoice.load(sourceId) : null,
    payment: ({ sourceType, sourceId }, _, { load }) =>
      sourceType === 'PAYMENT' ? load.payment.load(sourceId) : null,
    reverses: ({ reversesId: id }, _, { load }) => (id ? load.entry.load(id) : null),
    reversedBy: ({ reversedById: id }, _, { load }) => (id ? load.entry.load(id) : null),
  },
  JournalLine: {
    debit: ({ debit: amount }, _, { company: { currency } }) => ({ amount, currency }),
    credit: ({ credit: amount }, _, { company: { currency } }) => ({ amount, currency }),
    transactionAmount: ({ transactionAmount, currency }) => {
      return { amount: transactionAmount, currency };
    },
    entry: ({ entryId }, _, { load }) => load.entry.load(entryId),
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
    customer: ({ customerId: id }) => (id ? { id } : null),
    order: ({ orderId: id }) => (id ? { id } : null),
    product: ({ productId: id }) => (id ? { id } : null),
    balance: async ({ id }, _, { load, company }) => {
      return { amount: await load.lineBalance.load(id), currency: company.currency };
    },
    costCenter: ({ costCenterId: id }, _, { load }) => (id ? load.costCenter.load(id) : null),
  },
  PostedStock: { moves: (range, _, { load }) => load.movesOfRange.load(range) },
  TrialBalance: {
    debit: ({ rows, currency }) => {
      return { amount: sum(rows.map(({ debit }) => debit)), currency };
    },
    credit: ({ rows, currency }) => {
      return { amount: sum(rows.map(({ credit }) => credit)), currency };
    },
  },
  AccountBalance: {
    entryLines: ({ accountId, from, to }, args, { load }) =>
      load.figureLines.load(accountId, { ...args, of: 'BALANCE', from, to }),
    openingLines: ({ accountId, from }, args, { load }) => {
      const to = from === null ? '-infinity' : daysAfter(from, -1);
      return load.figureLines.load(accountId, { ...args, of: 'BALANCE', from: null, to });
    },
    ...amounts('opening', 'debit', 'credit'),
    balance,
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
  },
} satisfies Resolvers;
