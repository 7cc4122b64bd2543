import { dayOf } from '../../../kernel/clock.ts';
import { rejectBill, releaseBill } from './decide-bill.ts';
import { listBills } from './find-bills.ts';
import { listDebitNotes } from './find-debit-notes.ts';
import { paySupplier } from './pay-supplier.ts';
import { recordBill } from './record-bill.ts';
import { recordExpenseBill } from './record-expense-bill.ts';
import { amounts } from '../amounts.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  RecordBillPayloadResolvers,
  Resolvers,
} from '../__generated__/resolvers.ts';
import { savePayablesPolicy } from './save-payables-policy.ts';
import { findPayablesPolicy } from './tolerance.ts';
import { agingBySupplier, payablesAgingTotal } from './find-payables-aging.ts';

const billPayload: RecordBillPayloadResolvers = {
  bill: ({ billId: id }, _, { load }) => (id ? load.bill.load(id) : null),
};

export const payableQueries = {
  bill: (_, { id }, { load }) => load.bill.load(id),
  bills: (_, args, ctx) => listBills(ctx, args),
  supplierPayment: (_, { id }, { load }) => load.supplierPayment.load(id),
  debitNote: (_, { id }, { load }) => load.debitNote.load(id),
  debitNotes: (_, args, ctx) => listDebitNotes(ctx, args),
  payablesPolicy: (_, __, ctx) => findPayablesPolicy(ctx),
  payablesAging: (_, { asOf, currency }, { now }) => ({ asOf: asOf ?? dayOf(now), currency }),
} satisfies QueryResolvers;

export const payableMutations = {
  recordBill: (_, { input }, { run }) => run(recordBill, input),
  recordExpenseBill: (_, { input }, { run }) => run(recordExpenseBill, input),
  releaseBill: (_, { input }, { run }) => run(releaseBill, input),
  rejectBill: (_, { input }, { run }) => run(rejectBill, input),
  paySupplier: (_, { input }, { run }) => run(paySupplier, input),
  savePayablesPolicy: (_, { input }, { run }) => run(savePayablesPolicy, input),
} satisfies MutationResolvers;

/** What is owed to suppliers: bills, payments, aging. */
export const payableResolvers = {
  RecordBillPayload: billPayload,
  RecordExpenseBillPayload: billPayload,
  ReleaseBillPayload: {
    ...billPayload,
    overruns: ({ overruns }) => overruns ?? [],
  },
  RejectBillPayload: billPayload,
  PayablesPolicy: amounts('priceToleranceLimit'),
  SavePayablesPolicyPayload: {
    policy: ({ priceTolerancePercent }, _, ctx) =>
      priceTolerancePercent ? findPayablesPolicy(ctx) : null,
  },
  PaySupplierPayload: {
    supplierPayment: ({ supplierPaymentId: id }, _, { load }) =>
      id ? load.supplierPayment.load(id) : null,
  },
  Supplier: {
    bills: ({ id }, args, { load }) => load.billsOfSupplier.load(id, args),
    payable: ({ id }, _, { load }) => load.payable.load(id),
    aging: ({ id }, args, { load }) => load.agingOfSupplier.load(id, args),
    payoutAccount: ({ id }, _, { load }) => load.supplierAccount.load(id),
    linkedCustomer: ({ id }, _, { load }) => load.customerOfSupplier.load(id),
  },
  PurchaseOrder: {
    bills: ({ id }, args, { load }) => load.billsOfOrder.load(id, args),
    debitNotes: ({ id }, _, { load }) => load.debitNotesOfOrder.load(id),
  },
  QualityInspection: {
    debitNote: ({ id }, _, { load }) => load.debitNoteOfInspection.load(id),
  },
  DebitNote: {
    __resolveReference: ({ id }, { load }) => load.debitNote.load(id),
    ...amounts('withheld', 'net', 'tax', 'total', 'applied', 'refunded', 'open'),
    supplier: ({ supplierId: id }) => ({ id }),
    purchaseOrder: ({ purchaseOrderId: id }) => ({ id }),
    inspection: ({ inspectionId: id }) => (id ? { id } : null),
    lines: ({ id }, _, { load }) => load.debitNoteLines.load(id),
    allocations: ({ id }, _, { load }) => load.debitAllocations.load(id),
    refunds: ({ id }, _, { load }) => load.refundsOfClaim.load(id),
    journalEntries: ({ id }, _, { load }) => load.entriesOfSource.load(id),
  },
  DebitNoteLine: {
    ...amounts('withheld', 'net', 'tax'),
    product: ({ productId: id }) => ({ id }),
    purchaseOrderLine: ({ purchaseOrderLineId: id }) => ({ id }),
  },
  DebitAllocation: {
    ...amounts('amount'),
    debitNote: ({ debitNoteId }, _, { load }) => load.debitNote.load(debitNoteId),
    bill: ({ billId }, _, { load }) => load.bill.load(billId),
  },
  Bill: {
    __resolveReference: ({ id }, { load }) => load.bill.load(id),
    ...amounts('net', 'tax', 'total', 'paid', 'debited', 'open'),
    openInBase: ({ baseOpen: amount }, _, { company: { currency } }) => ({ amount, currency }),
    supplier: ({ supplierId: id }) => ({ id }),
    purchaseOrder: ({ purchaseOrderId: id }) => (id ? { id } : null),
    lines: ({ id }, _, { load }) => load.billLines.load(id),
    expenses: ({ id }, _, { load }) => load.billExpenses.load(id),
    findings: ({ id }, _, { load }) => load.billFindings.load(id),
    payments: ({ id }, _, { load }) => load.paymentsOfBill.load(id),
    debits: ({ id }, _, { load }) => load.debitsOfBill.load(id),
    advances: ({ id }, _, { load }) => load.advancesOfBill.load(id),
    nettings: ({ id }, _, { load }) => load.nettingsOfBill.load(id),
    journalEntries: ({ id }, _, { load }) => load.entriesOfSource.load(id),
  },
  BillLine: {
    ...amounts('net', 'tax'),
    product: ({ productId: id }) => ({ id }),
    purchaseOrderLine: ({ purchaseOrderLineId: id }) => ({ id }),
  },
  BillExpense: {
    ...amounts('net', 'tax'),
    account: ({ accountId }, _, { load }) => load.account.load(accountId),
    costCenter: ({ costCenterId: id }, _, { load }) => (id ? load.costCenter.load(id) : null),
    shipment: ({ shipmentId: id }) => (id ? { id } : null),
  },
  BillFinding: {
    purchaseOrderLine: ({ purchaseOrderLineId: id }) => ({ id }),
  },
  SupplierPayment: {
    __resolveReference: ({ id }, { load }) => load.supplierPayment.load(id),
    ...amounts('amount'),
    supplier: ({ supplierId: id }) => ({ id }),
    bills: ({ id }, _, { load }) => load.partsOfSupplierPayment.load(id),
    journalEntries: ({ id }, _, { load }) => load.entriesOfSource.load(id),
  },
  BillPayment: {
    ...amounts('amount', 'discount', 'discountTax'),
    bill: ({ billId }, _, { load }) => load.bill.load(billId),
    supplierPayment: ({ supplierPaymentId }, _, { load }) =>
      load.supplierPayment.load(supplierPaymentId),
  },
  PayablesAging: {
    total: (day, _, ctx) => payablesAgingTotal(ctx, day),
    suppliers: (day, args, ctx) => agingBySupplier(ctx, day, args),
  },
  SupplierAging: {
    supplier: ({ id }) => ({ id }),
    open: (row) => row,
  },
} satisfies Partial<Resolvers>;
