import { dayOf } from '../../kernel/clock.ts';
import { decimal, sum } from '../../kernel/decimal.ts';
import { scalars } from '../../kernel/scalars.ts';
import type { ApplyCreditNotePayloadResolvers, Resolvers } from './__generated__/resolvers.ts';
import { amounts } from './amounts.ts';
import { bankMutations, bankQueries, bankResolvers } from './bank/resolvers.ts';
import { findReceivablesPolicy } from './allowances/find-allowances.ts';
import { allowanceMutations, allowanceResolvers } from './allowances/resolvers.ts';
import { applyCreditNote } from './credits/apply-credit-note.ts';
import { listCreditNotes } from './credits/find-credit-notes.ts';
import { refundCreditNote } from './credits/refund-credit-note.ts';
import { approveBudget } from './budgets/approve-budget.ts';
import { listBudgets, listCostCenters } from './budgets/find-budgets.ts';
import { findBudgetCheck } from './budgets/find-budgeted.ts';
import { saveBudget } from './budgets/save-budget.ts';
import { saveCostCenter } from './budgets/save-cost-center.ts';
import { dunningMutations, dunningQueries, dunningResolvers } from './dunning/resolvers.ts';
import { clearStockDifference } from './ledger/clear-stock-difference.ts';
import { closePeriod } from './ledger/close-period.ts';
import {
  balances,
  closedPeriods,
  findBooks,
  listAccounts,
  postingRules,
  roleBalance,
  type BalanceRow,
} from './ledger/find-accounts.ts';
import { listEntries } from './ledger/find-entries.ts';
import { ledgerFaults } from './ledger/find-ledger-faults.ts';
import { findInventoryBalance, findPostedStock } from './ledger/find-posted-stock.ts';
import { postEntry } from './ledger/post-entry.ts';
import { reopenPeriod } from './ledger/reopen-period.ts';
import { reverseEntry } from './ledger/reverse-entry.ts';
import { setUpBooks } from './ledger/set-up-books.ts';
import { rejectBill, releaseBill } from './payables/decide-bill.ts';
import { listBills } from './payables/find-bills.ts';
import { listDebitNotes } from './payables/find-debit-notes.ts';
import { paySupplier } from './payables/pay-supplier.ts';
import { recordBill } from './payables/record-bill.ts';
import { recordExpenseBill } from './payables/record-expense-bill.ts';
import { payableResolvers } from './payables/resolvers.ts';
import { allocatePayment } from './receivables/allocate-payment.ts';
import { agingByCustomer, agingTotal } from './receivables/find-aging.ts';
import { listInvoices } from './receivables/find-invoices.ts';
import { listPayments } from './receivables/find-payments.ts';
import { recordPayment } from './receivables/record-payment.ts';
import { taxSummary } from './receivables/tax-summary.ts';
import {
  findBalanceSheet,
  findCashFlow,
  findIncomeStatement,
} from './statements/find-statements.ts';
import { findCashForecast } from './statements/find-cash-forecast.ts';
import type { StatementSection } from './statements/statement.ts';
import { taxRates } from './tax/find-tax-rates.ts';
import { saveTaxRate } from './tax/save-tax-rate.ts';

const balance = ({ debit, credit, currency }: BalanceRow) => {
  return { amount: decimal(debit).minus(credit), currency };
};

const creditPayload: ApplyCreditNotePayloadResolvers = {
  creditNote: ({ creditNoteId: id }, _, { load }) => (id ? load.creditNote.load(id) : null),
};

type Sections = readonly StatementSection[];

/** Sections of a statement, each with the statement's currency. */
const sections =
  <Field extends string>(field: Field) =>
  ({ currency, ...statement }: { currency: string } & Record<Field, Sections>) =>
    (statement as unknown as Record<Field, Sections>)[field].map((section) => ({
      ...section,
      currency,
    }));

export const resolvers = {
  ...scalars,
  Query: {
    ...dunningQueries,
    receivablesPolicy: (_, __, ctx) => findReceivablesPolicy(ctx),
    invoice: (_, { id }, { load }) => load.invoice.load(id),
    invoiceByNumber: (_, { number }, { load }) => load.invoiceByNumber.load(number),
    invoices: (_, args, ctx) => listInvoices(ctx, args),
    creditNote: (_, { id }, { load }) => load.creditNote.load(id),
    creditNoteByNumber: (_, { number }, { load }) => load.creditNoteByNumber.load(number),
    creditNotes: (_, args, ctx) => listCreditNotes(ctx, args),
    payment: (_, { id }, { load }) => load.payment.load(id),
    payments: (_, args, ctx) => listPayments(ctx, args),
    bill: (_, { id }, { load }) => load.bill.load(id),
    bills: (_, args, ctx) => listBills(ctx, args),
    supplierPayment: (_, { id }, { load }) => load.supplierPayment.load(id),
    debitNote: (_, { id }, { load }) => load.debitNote.load(id),
    debitNotes: (_, args, ctx) => listDebitNotes(ctx, args),
    taxRates: (_, args, ctx) => taxRates(ctx, args),
    taxRate: async (_, args, ctx) => (await taxRates(ctx, args))[0],
    books: (_, __, ctx) => findBooks(ctx),
    closedPeriods: (_, __, ctx) => closedPeriods(ctx),
    account: (_, { id }, { load }) => load.account.load(id),
    accounts: (_, args, ctx) => listAccounts(ctx, args),
    journalEntry: (_, { id }, { load }) => load.entry.load(id),
    journalEntries: (_, args, ctx) => listEntries(ctx, args),
    agingReport: (_, { asOf }, { now }) => ({ asOf: asOf ?? dayOf(now) }),
    payablesAging: (_, { asOf }, { now }) => ({ asOf: asOf ?? dayOf(now) }),
    trialBalance: async (_, { asOf }, ctx) => {
      const { now, company } = ctx;
      const rows = await balances(ctx, asOf);
      return { asOf: asOf ?? dayOf(now), rows, currency: company.currency };
    },
    accountBalance: (_, { role, asOf }, ctx) => roleBalance(ctx, role, asOf),
    ledgerIntegrity: (_, __, ctx) => ledgerFaults(ctx),
    inventoryBalance: (_, __, ctx) => findInventoryBalance(ctx),
    postedStock: (_, args, ctx) => findPostedStock(ctx, args),
    balanceSheet: (_, { asOf }, ctx) => findBalanceSheet(ctx, asOf),
    incomeStatement: (_, period, ctx) => findIncomeStatement(ctx, period),
    cashFlowStatement: (_, period, ctx) => findCashFlow(ctx, period),
    cashForecast: (_, { weeks }, ctx) => findCashForecast(ctx, weeks),
    budget: (_, { id }, { load }) => load.budget.load(id),
    budgetCheck: (_, { input }, ctx) => findBudgetCheck(ctx, input),
    budgets: (_, args, ctx) => listBudgets(ctx, args),
    costCenters: (_, args, ctx) => listCostCenters(ctx, args),
    ...bankQueries,
  },
  Mutation: {
    ...allowanceMutations,
    ...dunningMutations,
    setUpBooks: (_, { input }, { run }) => run(setUpBooks, input),
    saveTaxRate: (_, { input }, { run }) => run(saveTaxRate, input),
    postEntry: (_, { input }, { run }) => run(postEntry, input),
    saveCostCenter: (_, { input }, { run }) => run(saveCostCenter, input),
    saveBudget: (_, { input }, { run }) => run(saveBudget, input),
    approveBudget: (_, { input }, { run }) => run(approveBudget, input),
    reverseEntry: (_, { input }, { run }) => run(reverseEntry, input),
    clearStockDifference: (_, { input }, { run }) => run(clearStockDifference, input),
    closePeriod: (_, { input }, { run }) => run(closePeriod, input),
    reopenPeriod: (_, { input }, { run }) => run(reopenPeriod, input),
    recordPayment: (_, { input }, { run }) => run(recordPayment, input),
    allocatePayment: (_, { input }, { run }) => run(allocatePayment, input),
    applyCreditNote: (_, { input }, { run }) => run(applyCreditNote, input),
    refundCreditNote: (_, { input }, { run }) => run(refundCreditNote, input),
    recordBill: (_, { input }, { run }) => run(recordBill, input),
    recordExpenseBill: (_, { input }, { run }) => run(recordExpenseBill, input),
    releaseBill: (_, { input }, { run }) => run(releaseBill, input),
    rejectBill: (_, { input }, { run }) => run(rejectBill, input),
    paySupplier: (_, { input }, { run }) => run(paySupplier, input),
    ...bankMutations,
  },
  SetUpBooksPayload: {
    books: ({ template }, _, ctx) => (template ? findBooks(ctx) : null),
  },
  SaveTaxRatePayload: {
    taxRate: ({ taxRateId: id }, _, { load }) => (id ? load.taxRate.load(id) : null),
  },
  PostEntryPayload: {
    entry: ({ entryId: id }, _, { load }) => (id ? load.entry.load(id) : null),
    overruns: ({ overruns }) => overruns ?? [],
  },
  SaveCostCenterPayload: {
    costCenter: ({ costCenterId: id }, _, { load }) => (id ? load.costCenter.load(id) : null),
  },
  SaveBudgetPayload: {
    budget: ({ budgetId: id }, _, { load }) => (id ? load.budget.load(id) : null),
  },
  ApproveBudgetPayload: {
    budget: ({ budgetId: id }, _, { load }) => (id ? load.budget.load(id) : null),
  },
  BudgetOverrun: {
    budgeted: ({ budgeted: amount }, _, { company: { currency } }) => ({ amount, currency }),
    actual: ({ actual: amount }, _, { company: { currency } }) => ({ amount, currency }),
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
    costCenter: ({ costCenterId: id }, _, { load }) => (id ? load.costCenter.load(id) : null),
  },
  CostCenter: {
    __resolveReference: ({ id }, { load }) => load.costCenter.load(id),
    actual: ({ id }, period, { load }) => load.actualOfCostCenter.load(id, period),
  },
  Budget: {
    __resolveReference: ({ id }, { load }) => load.budget.load(id),
    lines: ({ id }, months, { load }) => load.linesOfBudget.load(id, months),
  },
  BudgetLine: {
    ...amounts('budgeted', 'actual', 'deviation'),
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
    costCenter: ({ costCenterId: id }, _, { load }) => (id ? load.costCenter.load(id) : null),
  },
  BalanceSheet: {
    ...amounts('result', 'totalAssets', 'totalLiabilitiesAndEquity'),
    assets: sections('assets'),
    liabilities: sections('liabilities'),
    equity: sections('equity'),
  },
  IncomeStatement: {
    ...amounts('grossProfit', 'operatingProfit', 'profitBeforeTax', 'netIncome'),
    sections: sections('sections'),
  },
  CashFlowStatement: {
    ...amounts('netIncome', 'operatingTotal', 'investingTotal', 'financingTotal', 'netChange'),
    ...amounts('openingCash', 'closingCash'),
    operating: sections('operating'),
    investing: sections('investing'),
    financing: sections('financing'),
  },
  StatementSection: {
    ...amounts('total'),
    lines: ({ lines, currency }) => lines.map((line) => ({ ...line, currency })),
  },
  StatementLine: {
    ...amounts('amount'),
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
  },
  CashForecast: amounts('opening', 'overdueInflow', 'overdueOutflow'),
  CashForecastWeek: amounts('inflow', 'outflow', 'orderInflow', 'orderOutflow', 'balance'),
  Margin: amounts('revenue', 'cost', 'freight', 'amount'),
  ClearStockDifferencePayload: {
    entry: ({ entryId: id }, _, { load }) => (id ? load.entry.load(id) : null),
  },
  ReverseEntryPayload: {
    entry: ({ entryId: id }, _, { load }) => (id ? load.entry.load(id) : null),
    reversed: ({ reversedId: id }, _, { load }) => (id ? load.entry.load(id) : null),
  },
  PeriodPayload: {
    closedPeriods: ({ period }, _, ctx) => (period ? closedPeriods(ctx) : null),
  },
  RecordPaymentPayload: {
    payment: ({ paymentId: id }, _, { load }) => (id ? load.payment.load(id) : null),
  },
  AllocatePaymentPayload: {
    payment: ({ paymentId: id }, _, { load }) => (id ? load.payment.load(id) : null),
  },
  ...payableResolvers,
  ...bankResolvers,
  ...allowanceResolvers,
  ...dunningResolvers,
  Customer: {
    invoices: ({ id }, args, { load }) => load.invoicesOfCustomer.load(id, args),
    payments: ({ id }, args, { load }) => load.paymentsOfCustomer.load(id, args),
    creditNotes: ({ id }, args, { load }) => load.creditNotesOfCustomer.load(id, args),
    statement: ({ id }, period, { load }) => load.statement.load(id, period),
    earlyPayment: ({ id }, _, { load }) => load.earlyPaymentOfCustomer.load(id),
    balance: async ({ id }, _, { load }) => (await load.balanceOfCustomer.load(id))?.balance,
    oldestDueDate: async ({ id }, _, { load }) =>
      (await load.balanceOfCustomer.load(id))?.oldestDueDate,
    prepaid: async ({ id }, _, { load }) => (await load.balanceOfCustomer.load(id))?.prepaid,
    margin: ({ id }, period, { load }) => load.marginOfCustomer.load(id, period),
  },
  Order: {
    margin: ({ id }, _, { load }) => load.marginOfOrder.load(id),
    invoices: ({ id }, args, { load }) => load.invoicesOfOrder.load(id, args),
  },
  Invoice: {
    __resolveReference: ({ id }, { load }) => load.invoice.load(id),
    pdf: ({ id }, _, { load }) => load.invoicePdf.load(id),
    ...amounts('net', 'freight', 'tax', 'total', 'paid', 'credited', 'allowed', 'open'),
    allowances: ({ id }, _, { load }) => load.allowancesOfInvoice.load(id),
    dunningLevel: async ({ id }, _, { load }) => (await load.dunningOfInvoice.load(id))?.level ?? 0,
    promisedDate: async ({ id }, _, { load }) =>
      (await load.dunningOfInvoice.load(id))?.promisedDate,
    credits: ({ id }, _, { load }) => load.creditsOfInvoice.load(id),
    customer: ({ customerId: id }) => ({ id }),
    order: ({ orderId: id }) => ({ id }),
    lines: ({ id }, _, { load }) => load.invoiceLines.load(id),
    taxes: async ({ id }, _, { load }) => taxSummary(await load.invoiceLines.load(id)),
    payments: ({ id }, _, { load }) => load.allocationsOfInvoice.load(id),
    journalEntries: ({ id }, _, { load }) => load.entriesOfSource.load(id),
  },
  CustomerStatement: {
    ...amounts('opening', 'closing'),
    lines: ({ customerId, from, to }, _, { load }) =>
      load.statementLines.load(customerId, { from, to }),
    aging: ({ customerId, to }, _, { load }) => load.agingOfCustomer.load(customerId, { asOf: to }),
    onAccount: async ({ customerId, to, closing, currency }, _, { load }) => {
      const { total } = await load.agingOfCustomer.load(customerId, { asOf: to });
      return { amount: decimal(total).minus(closing), currency };
    },
    pdf: ({ customerId, from, to }, _, { load }) =>
      load.statementPdf.load(customerId, { from, to }),
  },
  CustomerStatementLine: amounts('amount', 'balance'),
  InvoiceLine: {
    ...amounts('net', 'tax'),
    product: ({ productId: id }) => (id ? { id } : null),
  },
  CreditNote: {
    __resolveReference: ({ id }, { load }) => load.creditNote.load(id),
    ...amounts('net', 'fee', 'allowance', 'tax', 'total', 'settled', 'refunded', 'onAccount'),
    returnOrder: ({ returnOrderId: id }) => ({ id }),
    order: ({ orderId: id }) => ({ id }),
    customer: ({ customerId: id }) => ({ id }),
    lines: ({ id }, _, { load }) => load.creditNoteLines.load(id),
    allocations: ({ id }, _, { load }) => load.creditAllocations.load(id),
    refunds: ({ id }, _, { load }) => load.refundsOfCreditNote.load(id),
    journalEntries: ({ id }, _, { load }) => load.entriesOfSource.load(id),
  },
  CreditNoteLine: {
    ...amounts('net', 'fee', 'tax'),
    product: ({ productId: id }) => (id ? { id } : null),
    invoice: ({ invoiceId }, _, { load }) => load.invoice.load(invoiceId),
  },
  CreditAllocation: {
    ...amounts('amount'),
    invoice: ({ invoiceId }, _, { load }) => load.invoice.load(invoiceId),
    creditNote: ({ creditNoteId }, _, { load }) => load.creditNote.load(creditNoteId),
  },
  CreditRefund: amounts('amount'),
  ReturnOrder: {
    creditNote: ({ id }, _, { load }) => load.creditNoteOfReturn.load(id),
  },
  ApplyCreditNotePayload: creditPayload,
  RefundCreditNotePayload: creditPayload,
  InvoiceTax: amounts('net', 'tax'),
  Payment: {
    __resolveReference: ({ id }, { load }) => load.payment.load(id),
    ...amounts('amount', 'allocated', 'unallocated'),
    customer: ({ customerId: id }) => ({ id }),
    allocations: ({ id }, _, { load }) => load.allocationsOfPayment.load(id),
    journalEntries: ({ id }, _, { load }) => load.entriesOfSource.load(id),
  },
  PaymentAllocation: {
    ...amounts('amount'),
    payment: ({ paymentId }, _, { load }) => load.payment.load(paymentId),
    invoice: ({ invoiceId }, _, { load }) => load.invoice.load(invoiceId),
  },
  TaxRate: {
    __resolveReference: ({ id }, { load }) => load.taxRate.load(id),
  },
  Books: {
    postingRules: (_, __, ctx) => postingRules(ctx),
  },
  PostingRule: {
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
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
    ...amounts('debit', 'credit'),
    transactionAmount: ({ transactionAmount, currency }) => {
      return { amount: transactionAmount, currency };
    },
    entry: ({ entryId }, _, { load }) => load.entry.load(entryId),
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
    customer: ({ customerId: id }) => (id ? { id } : null),
    order: ({ orderId: id }) => (id ? { id } : null),
    product: ({ productId: id }) => (id ? { id } : null),
    costCenter: ({ costCenterId: id }, _, { load }) => (id ? load.costCenter.load(id) : null),
  },
  AgingReport: {
    total: ({ asOf }, _, ctx) => agingTotal(ctx, asOf),
    customers: ({ asOf }, args, ctx) => agingByCustomer(ctx, asOf, args),
  },
  CustomerAging: {
    customer: ({ id }) => ({ id }),
    open: (row) => row,
  },
  AgingBuckets: amounts('notDue', 'days1To30', 'days31To60', 'days61To90', 'over90', 'total'),
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
    ...amounts('debit', 'credit'),
    balance,
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
  },
} satisfies Resolvers;
