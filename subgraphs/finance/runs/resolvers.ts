import { amounts } from '../amounts.ts';
import type {
  MutationResolvers,
  ProposePaymentRunPayloadResolvers,
  QueryResolvers,
  Resolvers,
} from '../__generated__/resolvers.ts';
import { approvePaymentRun, cancelPaymentRun } from './decide-payment-run.ts';
import { editPaymentRun } from './edit-payment-run.ts';
import { executePaymentRun } from './execute-payment-run.ts';
import { listPaymentRuns } from './find-payment-runs.ts';
import { proposePaymentRun } from './propose-payment-run.ts';
import { saveSupplierAccount } from './save-supplier-account.ts';

const payload: ProposePaymentRunPayloadResolvers = {
  paymentRun: ({ paymentRunId: id }, _, { load }) => (id ? load.paymentRun.load(id) : null),
};

export const runQueries = {
  paymentRun: (_, { id }, { load }) => load.paymentRun.load(id),
  paymentRuns: (_, args, ctx) => listPaymentRuns(ctx, args),
} satisfies QueryResolvers;

export const runMutations = {
  saveSupplierAccount: (_, { input }, { run }) => run(saveSupplierAccount, input),
  proposePaymentRun: (_, { input }, { run }) => run(proposePaymentRun, input),
  editPaymentRun: (_, { input }, { run }) => run(editPaymentRun, input),
  approvePaymentRun: (_, { input }, { run }) => run(approvePaymentRun, input),
  executePaymentRun: (_, { input }, { run }) => run(executePaymentRun, input),
  cancelPaymentRun: (_, { input }, { run }) => run(cancelPaymentRun, input),
} satisfies MutationResolvers;

/** Many suppliers paid at once: proposed, approved, paid, told to the bank. */
export const runResolvers = {
  PaymentRun: {
    __resolveReference: ({ id }, { load }) => load.paymentRun.load(id),
    ...amounts('minimum', 'amount', 'discount'),
    bankAccount: ({ bankAccountId }, _, { load }) => load.bankAccount.load(bankAccountId),
    items: ({ id }, _, { load }) => load.itemsOfRun.load(id),
    suppliers: ({ id }, _, { load }) => load.suppliersOfRun.load(id),
    file: ({ id }, { format }, { load }) => load.paymentFile.load(id, { format }),
  },
  PaymentRunItem: {
    ...amounts('amount', 'discount'),
    bill: ({ billId }, _, { load }) => load.bill.load(billId),
    supplier: ({ supplierId: id }) => ({ id }),
  },
  PaymentRunSupplier: {
    ...amounts('amount'),
    supplier: ({ supplierId: id }) => ({ id }),
    payment: ({ supplierPaymentId: id }, _, { load }) =>
      id ? load.supplierPayment.load(id) : null,
  },
  SaveSupplierAccountPayload: {
    account: ({ supplierId: id }, _, { load }) => (id ? load.supplierAccount.load(id) : null),
  },
  ProposePaymentRunPayload: payload,
  EditPaymentRunPayload: payload,
  ApprovePaymentRunPayload: payload,
  ExecutePaymentRunPayload: payload,
  CancelPaymentRunPayload: payload,
} satisfies Partial<Resolvers>;
