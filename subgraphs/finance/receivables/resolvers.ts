import { dayOf } from '../../../kernel/clock.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { amounts } from '../amounts.ts';
import { allocatePayment } from './allocate-payment.ts';
import { agingByCustomer, agingTotal } from './find-aging.ts';
import { listInvoices } from './find-invoices.ts';
import { listPayments } from './find-payments.ts';
import { recordPayment } from './record-payment.ts';
import { byPart, taxSummary } from './tax-summary.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';

export const receivableQueries = {
  invoice: (_, { id }, { load }) => load.invoice.load(id),
  invoiceByNumber: (_, { number }, { load }) => load.invoiceByNumber.load(number),
  invoices: (_, args, ctx) => listInvoices(ctx, args),
  payment: (_, { id }, { load }) => load.payment.load(id),
  payments: (_, args, ctx) => listPayments(ctx, args),
  agingReport: (_, { asOf, currency }, { now }) => ({ asOf: asOf ?? dayOf(now), currency }),
} satisfies QueryResolvers;

export const receivableMutations = {
  recordPayment: (_, { input }, { run }) => run(recordPayment, input),
  allocatePayment: (_, { input }, { run }) => run(allocatePayment, input),
} satisfies MutationResolvers;

/** What customers owe: invoices, payments, statements of account, aging. */
export const receivableResolvers = {
  RecordPaymentPayload: {
    payment: ({ paymentId: id }, _, { load }) => (id ? load.payment.load(id) : null),
  },
  AllocatePaymentPayload: {
    payment: ({ paymentId: id }, _, { load }) => (id ? load.payment.load(id) : null),
  },
  Customer: {
    invoices: ({ id }, args, { load }) => load.invoicesOfCustomer.load(id, args),
    billables: ({ id }, args, { load }) => load.billablesOfCustomer.load(id, args),
    payments: ({ id }, args, { load }) => load.paymentsOfCustomer.load(id, args),
    creditNotes: ({ id }, args, { load }) => load.creditNotesOfCustomer.load(id, args),
    statement: ({ id }, period, { load }) => load.statement.load(id, period),
    earlyPayment: ({ id }, _, { load }) => load.earlyPaymentOfCustomer.load(id),
    balance: async ({ id }, _, { load }) => (await load.balanceOfCustomer.load(id))?.balance,
    oldestDueDate: async ({ id }, _, { load }) =>
      (await load.balanceOfCustomer.load(id))?.oldestDueDate,
    prepaid: async ({ id }, _, { load }) => (await load.balanceOfCustomer.load(id))?.prepaid,
    balances: ({ id }, _, { load }) => load.balancesOfCustomer.load(id),
    linkedSupplier: ({ id }, _, { load }) => load.supplierOfCustomer.load(id),
    margin: ({ id }, period, { load }) => load.marginOfCustomer.load(id, period),
    paymentBehaviour: ({ id }, _, { load }) => load.paymentBehaviour.load(id),
  },
  Order: {
    margin: ({ id }, _, { load }) => load.marginOfOrder.load(id),
    invoices: ({ id }, args, { load }) => load.invoicesOfOrder.load(id, args),
    billing: async ({ id, currency }, _, { load }) => {
      const billing = await load.billingOfOrder.load(id);
      return { ...billing, currency: currency! };
    },
    billables: ({ id }, args, { load }) => load.billablesOfOrder.load(id, args),
    milestones: ({ id }, _, { load }) => load.milestonesOfOrder.load(id),
  },
  Invoice: {
    __resolveReference: ({ id }, { load }) => load.invoice.load(id),
    pdf: ({ id }, _, { load }) => load.invoicePdf.load(id),
    ...amounts('net', 'freight', 'tax', 'total', 'paid', 'credited', 'allowed', 'open'),
    openInBase: ({ baseOpen: amount }, _, { company: { currency } }) => ({ amount, currency }),
    debit: ({ id }, _, { load }) => load.debit.load(id),
    debitNotes: async ({ id }, _, { load }) => {
      const debits = await load.debitsOfInvoice.load(id);
      const notes = await Promise.all(debits.map((debit) => load.invoice.load(debit.invoiceId)));
      return notes.filter((note) => note !== undefined);
    },
    allowances: ({ id }, _, { load }) => load.allowancesOfInvoice.load(id),
    dunningLevel: async ({ id }, _, { load }) => (await load.dunningOfInvoice.load(id))?.level ?? 0,
    promisedDate: async ({ id }, _, { load }) =>
      (await load.dunningOfInvoice.load(id))?.promisedDate,
    credits: ({ id }, _, { load }) => load.creditsOfInvoice.load(id),
    nettings: ({ id }, _, { load }) => load.nettingsOfInvoice.load(id),
    customer: ({ customerId: id }) => ({ id }),
    order: ({ orderId: id }) => (id ? { id } : null),
    orders: ({ id }, _, { load }) => load.ordersOfInvoice.load(id),
    lines: ({ id }, _, { load }) => load.invoiceLines.load(id),
    taxes: async ({ id }, _, { load }) => {
      const summary = taxSummary(await load.invoiceLines.load(id));
      const parts = await Promise.all(summary.map((row) => load.taxParts.load(row)));
      return summary.flatMap((row, index) => byPart(row, parts[index]!));
    },
    payments: ({ id }, _, { load }) => load.allocationsOfInvoice.load(id),
    journalEntries: ({ id }, _, { load }) => load.entriesOfSource.load(id),
  },
  CustomerStatement: {
    ...amounts('opening', 'closing'),
    lines: ({ customerId, from, to, currency }, _, { load }) =>
      load.statementLines.load(customerId, { from, to, currency }),
    aging: ({ customerId, to, currency }, _, { load }) =>
      load.agingOfCustomer.load(customerId, { asOf: to, currency }),
    onAccount: async ({ customerId, to, closing, currency }, _, { load }) => {
      const { total } = await load.agingOfCustomer.load(customerId, { asOf: to, currency });
      return { amount: decimal(total).minus(closing), currency };
    },
    pdf: ({ customerId, from, to, currency }, _, { load }) =>
      load.statementPdf.load(customerId, { from, to, currency }),
  },
  CurrencyBalance: {
    ...amounts('open', 'prepaid', 'unbilled'),
    openInBase: ({ baseOpen: amount }, _, { company: { currency } }) => ({ amount, currency }),
  },
  CustomerStatementLine: amounts('amount', 'balance'),
  InvoiceLine: {
    ...amounts('net', 'tax'),
    order: ({ orderId: id }) => ({ id }),
    delivery: ({ deliveryId: id }) => (id ? { id } : null),
    product: ({ productId: id }) => (id ? { id } : null),
  },
  InvoiceTax: amounts('net', 'tax'),
  Payment: {
    __resolveReference: ({ id }, { load }) => load.payment.load(id),
    ...amounts('amount', 'allocated', 'refunded', 'unallocated'),
    customer: ({ customerId: id }) => ({ id }),
    order: ({ orderId: id }) => (id ? { id } : null),
    allocations: ({ id }, _, { load }) => load.allocationsOfPayment.load(id),
    refunds: ({ id }, _, { load }) => load.refundsOfPayment.load(id),
    journalEntries: ({ id }, _, { load }) => load.entriesOfSource.load(id),
  },
  PaymentAllocation: {
    ...amounts('amount'),
    payment: ({ paymentId }, _, { load }) => load.payment.load(paymentId),
    invoice: ({ invoiceId }, _, { load }) => load.invoice.load(invoiceId),
  },
  AgingReport: {
    total: (day, _, ctx) => agingTotal(ctx, day),
    customers: (day, args, ctx) => agingByCustomer(ctx, day, args),
  },
  CustomerAging: {
    customer: ({ id }) => ({ id }),
    open: (row) => row,
  },
  AgingBuckets: amounts('notDue', 'days1To30', 'days31To60', 'days61To90', 'over90', 'total'),
} satisfies Resolvers;
