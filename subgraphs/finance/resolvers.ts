import type { Context } from '../../kernel/area.ts';
import { dayOf } from '../../kernel/clock.ts';
import { decimal, sum, type Numeric } from '../../kernel/decimal.ts';
import type { ListArgs } from '../../kernel/reads.ts';
import { scalars } from '../../kernel/scalars.ts';
import type { PostingRole } from './ledger/chart.ts';
import { closePeriod, type PeriodInput } from './ledger/close-period.ts';
import {
  balances,
  closedPeriods,
  findBooks,
  listAccounts,
  postingRules,
  roleBalance,
  type AccountLineRow,
  type BalanceRow,
} from './ledger/find-accounts.ts';
import { listEntries, type EntryRow } from './ledger/find-entries.ts';
import { ledgerFaults } from './ledger/find-ledger-faults.ts';
import { postEntry, type PostEntryInput } from './ledger/post-entry.ts';
import { reopenPeriod } from './ledger/reopen-period.ts';
import { reverseEntry, type ReverseEntryInput } from './ledger/reverse-entry.ts';
import { setUpBooks, type SetUpBooksInput } from './ledger/set-up-books.ts';
import type { Loaders } from './loaders.ts';
import { allocatePayment, type AllocatePaymentInput } from './receivables/allocate-payment.ts';
import { agingByCustomer, agingTotal } from './receivables/find-aging.ts';
import { listInvoices, type InvoiceLineRow, type InvoiceRow } from './receivables/find-invoices.ts';
import { listPayments, type AllocationRow, type PaymentRow } from './receivables/find-payments.ts';
import { recordPayment, type RecordPaymentInput } from './receivables/record-payment.ts';
import { taxSummary } from './receivables/tax-summary.ts';
import { taxRates } from './tax/find-tax-rates.ts';
import { saveTaxRate, type SaveTaxRateInput } from './tax/save-tax-rate.ts';

type Ctx = Context<Loaders>;
type Id = { id: string };
type AsOf = { asOf?: string | null };
type TaxRateArgs = { country: string; code: string; date?: string | null };
type Input<T> = { input: T };

/** Resolvers that say amounts of a row in the row's currency. */
function amounts<Field extends string>(...fields: Field[]) {
  type Row = { currency: string } & Record<Field, Numeric>;
  const entries = fields.map((field) => [
    field,
    (row: Row) => ({ amount: row[field], currency: row.currency }),
  ]);
  return Object.fromEntries(entries) as Record<Field, (row: Row) => object>;
}

const balance = ({ debit, credit, currency }: BalanceRow) => {
  return { amount: decimal(debit).minus(credit), currency };
};

export const resolvers = {
  ...scalars,
  Query: {
    invoice: (_: unknown, { id }: Id, { load }: Ctx) => load.invoice.load(id),
    invoiceByNumber: (_: unknown, { number }: { number: string }, { load }: Ctx) =>
      load.invoiceByNumber.load(number),
    invoices: (_: unknown, args: ListArgs, ctx: Ctx) => listInvoices(ctx, args),
    payment: (_: unknown, { id }: Id, { load }: Ctx) => load.payment.load(id),
    payments: (_: unknown, args: ListArgs, ctx: Ctx) => listPayments(ctx, args),
    taxRates: (_: unknown, args: Omit<TaxRateArgs, 'code'>, ctx: Ctx) => taxRates(ctx, args),
    taxRate: async (_: unknown, args: TaxRateArgs, ctx: Ctx) => (await taxRates(ctx, args))[0],
    books: (_: unknown, __: unknown, ctx: Ctx) => findBooks(ctx),
    closedPeriods: (_: unknown, __: unknown, ctx: Ctx) => closedPeriods(ctx),
    account: (_: unknown, { id }: Id, { load }: Ctx) => load.account.load(id),
    accounts: (_: unknown, args: ListArgs, ctx: Ctx) => listAccounts(ctx, args),
    journalEntry: (_: unknown, { id }: Id, { load }: Ctx) => load.entry.load(id),
    journalEntries: (_: unknown, args: ListArgs, ctx: Ctx) => listEntries(ctx, args),
    agingReport: (_: unknown, { asOf }: AsOf, { now }: Ctx) => ({ asOf: asOf ?? dayOf(now) }),
    trialBalance: async (_: unknown, { asOf }: AsOf, ctx: Ctx) => {
      return { asOf, rows: await balances(ctx, asOf), currency: ctx.company.currency };
    },
    accountBalance: (_: unknown, { role, asOf }: AsOf & { role: PostingRole }, ctx: Ctx) =>
      roleBalance(ctx, role, asOf),
    ledgerIntegrity: (_: unknown, __: unknown, ctx: Ctx) => ledgerFaults(ctx),
  },
  Mutation: {
    setUpBooks: (_: unknown, { input }: Input<SetUpBooksInput>, { run }: Ctx) =>
      run(setUpBooks, input),
    saveTaxRate: (_: unknown, { input }: Input<SaveTaxRateInput>, { run }: Ctx) =>
      run(saveTaxRate, input),
    postEntry: (_: unknown, { input }: Input<PostEntryInput>, { run }: Ctx) =>
      run(postEntry, input),
    reverseEntry: (_: unknown, { input }: Input<ReverseEntryInput>, { run }: Ctx) =>
      run(reverseEntry, input),
    closePeriod: (_: unknown, { input }: Input<PeriodInput>, { run }: Ctx) =>
      run(closePeriod, input),
    reopenPeriod: (_: unknown, { input }: Input<PeriodInput>, { run }: Ctx) =>
      run(reopenPeriod, input),
    recordPayment: (_: unknown, { input }: Input<RecordPaymentInput>, { run }: Ctx) =>
      run(recordPayment, input),
    allocatePayment: (_: unknown, { input }: Input<AllocatePaymentInput>, { run }: Ctx) =>
      run(allocatePayment, input),
  },
  SetUpBooksPayload: {
    books: ({ template }: { template?: string }, _: unknown, ctx: Ctx) =>
      template && findBooks(ctx),
  },
  SaveTaxRatePayload: {
    taxRate: ({ taxRateId }: { taxRateId?: string }, _: unknown, { load }: Ctx) =>
      taxRateId && load.taxRate.load(taxRateId),
  },
  PostEntryPayload: {
    entry: ({ entryId }: { entryId?: string }, _: unknown, { load }: Ctx) =>
      entryId && load.entry.load(entryId),
  },
  ReverseEntryPayload: {
    entry: ({ entryId }: { entryId?: string }, _: unknown, { load }: Ctx) =>
      entryId && load.entry.load(entryId),
    reversed: ({ reversedId }: { reversedId?: string }, _: unknown, { load }: Ctx) =>
      reversedId && load.entry.load(reversedId),
  },
  PeriodPayload: {
    closedPeriods: ({ period }: { period?: string }, _: unknown, ctx: Ctx) =>
      period && closedPeriods(ctx),
  },
  RecordPaymentPayload: {
    payment: ({ paymentId }: { paymentId?: string }, _: unknown, { load }: Ctx) =>
      paymentId && load.payment.load(paymentId),
  },
  AllocatePaymentPayload: {
    payment: ({ paymentId }: { paymentId?: string }, _: unknown, { load }: Ctx) =>
      paymentId && load.payment.load(paymentId),
  },
  Customer: {
    invoices: ({ id }: Id, args: ListArgs, { load }: Ctx) => load.invoicesOfCustomer.load(id, args),
    payments: ({ id }: Id, args: ListArgs, { load }: Ctx) => load.paymentsOfCustomer.load(id, args),
    balance: async ({ id }: Id, _: unknown, { load }: Ctx) =>
      (await load.balanceOfCustomer.load(id))?.balance,
    prepaid: async ({ id }: Id, _: unknown, { load }: Ctx) =>
      (await load.balanceOfCustomer.load(id))?.prepaid,
  },
  Order: {
    invoices: ({ id }: Id, args: ListArgs, { load }: Ctx) => load.invoicesOfOrder.load(id, args),
  },
  Invoice: {
    __resolveReference: ({ id }: Id, { load }: Ctx) => load.invoice.load(id),
    ...amounts('net', 'freight', 'tax', 'total', 'paid', 'open'),
    customer: ({ customerId }: InvoiceRow) => ({ id: customerId }),
    order: ({ orderId }: InvoiceRow) => ({ id: orderId }),
    lines: ({ id }: Id, _: unknown, { load }: Ctx) => load.invoiceLines.load(id),
    taxes: async ({ id }: Id, _: unknown, { load }: Ctx) =>
      taxSummary(await load.invoiceLines.load(id)),
    payments: ({ id }: Id, _: unknown, { load }: Ctx) => load.allocationsOfInvoice.load(id),
    journalEntries: ({ id }: Id, _: unknown, { load }: Ctx) => load.entriesOfSource.load(id),
  },
  InvoiceLine: {
    ...amounts('net', 'tax'),
    product: ({ productId }: InvoiceLineRow) => productId && { id: productId },
  },
  InvoiceTax: amounts('net', 'tax'),
  Payment: {
    __resolveReference: ({ id }: Id, { load }: Ctx) => load.payment.load(id),
    ...amounts('amount', 'allocated', 'unallocated'),
    customer: ({ customerId }: PaymentRow) => ({ id: customerId }),
    allocations: ({ id }: Id, _: unknown, { load }: Ctx) => load.allocationsOfPayment.load(id),
    journalEntries: ({ id }: Id, _: unknown, { load }: Ctx) => load.entriesOfSource.load(id),
  },
  PaymentAllocation: {
    ...amounts('amount'),
    payment: ({ paymentId }: AllocationRow, _: unknown, { load }: Ctx) =>
      load.payment.load(paymentId),
    invoice: ({ invoiceId }: AllocationRow, _: unknown, { load }: Ctx) =>
      load.invoice.load(invoiceId),
  },
  TaxRate: {
    __resolveReference: ({ id }: Id, { load }: Ctx) => load.taxRate.load(id),
  },
  Books: {
    postingRules: (_: unknown, __: unknown, ctx: Ctx) => postingRules(ctx),
  },
  PostingRule: {
    account: ({ accountId }: { accountId: string }, _: unknown, { load }: Ctx) =>
      load.account.load(accountId),
  },
  Account: {
    __resolveReference: ({ id }: Id, { load }: Ctx) => load.account.load(id),
    balance: async ({ id }: Id, _: unknown, { load }: Ctx) =>
      balance(await load.accountBalance.load(id)),
    lines: ({ id }: Id, args: ListArgs, { load }: Ctx) => load.accountLines.load(id, args),
  },
  JournalEntry: {
    __resolveReference: ({ id }: Id, { load }: Ctx) => load.entry.load(id),
    lines: ({ id }: Id, _: unknown, { load }: Ctx) => load.entryLines.load(id),
    invoice: ({ sourceType, sourceId }: EntryRow, _: unknown, { load }: Ctx) =>
      sourceType === 'INVOICE' ? load.invoice.load(sourceId) : null,
    payment: ({ sourceType, sourceId }: EntryRow, _: unknown, { load }: Ctx) =>
      sourceType === 'PAYMENT' ? load.payment.load(sourceId) : null,
    reverses: ({ reversesId }: EntryRow, _: unknown, { load }: Ctx) =>
      reversesId && load.entry.load(reversesId),
    reversedBy: ({ reversedById }: EntryRow, _: unknown, { load }: Ctx) =>
      reversedById && load.entry.load(reversedById),
  },
  JournalLine: {
    ...amounts('debit', 'credit'),
    transactionAmount: ({ transactionAmount, currency }: AccountLineRow) => {
      return { amount: transactionAmount, currency };
    },
    entry: ({ entryId }: AccountLineRow, _: unknown, { load }: Ctx) => load.entry.load(entryId),
    account: ({ accountId }: AccountLineRow, _: unknown, { load }: Ctx) =>
      load.account.load(accountId),
    customer: ({ customerId }: AccountLineRow) => customerId && { id: customerId },
    order: ({ orderId }: AccountLineRow) => orderId && { id: orderId },
    product: ({ productId }: AccountLineRow) => productId && { id: productId },
  },
  AgingReport: {
    total: ({ asOf }: { asOf: string }, _: unknown, ctx: Ctx) => agingTotal(ctx, asOf),
    customers: ({ asOf }: { asOf: string }, args: ListArgs, ctx: Ctx) =>
      agingByCustomer(ctx, asOf, args),
  },
  CustomerAging: {
    customer: ({ id }: Id) => ({ id }),
    open: (row: object) => row,
  },
  AgingBuckets: amounts('notDue', 'days1To30', 'days31To60', 'days61To90', 'over90', 'total'),
  TrialBalance: {
    debit: ({ rows, currency }: { rows: BalanceRow[]; currency: string }) => {
      return { amount: sum(rows.map(({ debit }) => debit)), currency };
    },
    credit: ({ rows, currency }: { rows: BalanceRow[]; currency: string }) => {
      return { amount: sum(rows.map(({ credit }) => credit)), currency };
    },
  },
  AccountBalance: {
    ...amounts('debit', 'credit'),
    balance,
    account: ({ accountId }: BalanceRow, _: unknown, { load }: Ctx) => load.account.load(accountId),
  },
};
