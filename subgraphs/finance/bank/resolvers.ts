import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { amounts } from '../amounts.ts';
import {
  bankStatementsById,
  listBankAccounts,
  listBankLines,
  listBankStatements,
} from './find-bank.ts';
import { findBankReconciliation, postingsNotOnStatement } from './find-bank-reconciliation.ts';
import { importBankStatement } from './import-bank-statement.ts';
import { proposeBankMatches } from './propose-bank-matches.ts';
import { reconcileBankLine } from './reconcile-bank-line.ts';
import { saveBankAccount } from './save-bank-account.ts';
import { unreconcileBankLine } from './unreconcile-bank-line.ts';

export const bankQueries = {
  bankAccount: (_, { id }, { load }) => load.bankAccount.load(id),
  bankAccounts: (_, args, ctx) => listBankAccounts(ctx, args),
  bankStatement: (_, { id }, { load }) => load.bankStatement.load(id),
  bankStatements: (_, args, ctx) => listBankStatements(ctx, args),
  bankLine: (_, { id }, { load }) => load.bankLine.load(id),
  bankLines: (_, args, ctx) => listBankLines(ctx, args),
  bankReconciliation: (_, { bankAccountId, asOf }, ctx) =>
    findBankReconciliation(ctx, bankAccountId, asOf),
} satisfies QueryResolvers;

export const bankMutations = {
  saveBankAccount: (_, { input }, { run }) => run(saveBankAccount, input),
  importBankStatement: (_, { input }, { run }) => run(importBankStatement, input),
  proposeBankMatches: (_, { input }, { run }) => run(proposeBankMatches, input),
  reconcileBankLine: (_, { input }, { run }) => run(reconcileBankLine, input),
  unreconcileBankLine: (_, { input }, { run }) => run(unreconcileBankLine, input),
} satisfies MutationResolvers;

/** An amount in the currency of its bank account. */
function kept<Field extends string>(field: Field) {
  type Row = Record<Field, string> & { currency: string | null };
  return (row: Row, _: unknown, { company }: { company: { currency: string } }) => {
    return { amount: row[field], currency: row.currency ?? company.currency };
  };
}

/** Bank accounts, their statements and lines. */
export const bankResolvers = {
  BankAccount: {
    __resolveReference: ({ id }, { load }) => load.bankAccount.load(id),
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
    currency: ({ currency }, _, { company }) => currency ?? company.currency,
  },
  BankStatement: {
    __resolveReference: ({ id }, { load }) => load.bankStatement.load(id),
    openingBalance: kept('openingBalance'),
    closingBalance: kept('closingBalance'),
    bankAccount: ({ bankAccountId }, _, { load }) => load.bankAccount.load(bankAccountId),
    file: ({ fileSha256 }, _, { load }) => load.bankStatementFile.load(fileSha256),
    lines: ({ id }, args, { load }) => load.linesOfBankStatement.load(id, args),
  },
  BankLine: {
    __resolveReference: ({ id }, { load }) => load.bankLine.load(id),
    amount: kept('amount'),
    bankAccount: ({ bankAccountId }, _, { load }) => load.bankAccount.load(bankAccountId),
    statement: ({ statementId }, _, { load }) => load.bankStatement.load(statementId),
    payment: ({ paymentId: id }, _, { load }) => (id ? load.payment.load(id) : null),
    matches: ({ id }, _, { load }) => load.bankMatches.load(id),
    proposals: ({ id }, _, { load }) => load.bankProposals.load(id),
  },
  BankPosting: {
    amount: kept('amount'),
    entry: ({ entryId }, _, { load }) => load.entry.load(entryId),
  },
  BankProposal: {
    customer: ({ customerId: id }) => (id ? { id } : null),
    entry: ({ entryId: id }, _, { load }) => (id ? load.entry.load(id) : null),
    parts: ({ id }, _, { load }) => load.bankProposalParts.load(id),
  },
  BankProposalPart: {
    ...amounts('amount'),
    invoice: ({ invoiceId }, _, { load }) => load.invoice.load(invoiceId),
  },
  BankReconciliation: {
    ...amounts(
      ...(['statementBalance', 'unreconciled', 'notOnStatement'] as const),
      ...(['ledgerBalance', 'difference'] as const),
    ),
    bankAccount: ({ bankAccountId }, _, { load }) => load.bankAccount.load(bankAccountId),
    statement: ({ statementId }, _, { load }) => load.bankStatement.load(statementId),
    postings: (row, _, ctx) => postingsNotOnStatement(ctx, row),
  },
  SaveBankAccountPayload: {
    bankAccount: ({ bankAccountId: id }, _, { load }) => (id ? load.bankAccount.load(id) : null),
  },
  ImportBankStatementPayload: {
    bankStatements: async ({ bankStatementIds: ids }, _, ctx) => {
      const found = await bankStatementsById(ctx, ids ?? []);
      return found.filter((one) => one !== undefined);
    },
  },
  ProposeBankMatchesPayload: {
    bankAccount: ({ bankAccountId: id }, _, { load }) => (id ? load.bankAccount.load(id) : null),
    proposed: ({ proposed }) => proposed ?? null,
  },
  ReconcileBankLinePayload: {
    bankLine: ({ bankLineId: id }, _, { load }) => (id ? load.bankLine.load(id) : null),
  },
  UnreconcileBankLinePayload: {
    bankLine: ({ bankLineId: id }, _, { load }) => (id ? load.bankLine.load(id) : null),
  },
} satisfies Partial<Resolvers>;
