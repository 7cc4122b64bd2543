import { payload, userError } from '../../kernel/payload.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { scalars } from '../../kernel/scalars.ts';
import type {
  ImportOrderDocumentPayloadResolvers,
  PlaceOrderPayloadResolvers,
  Resolvers,
} from './__generated__/resolvers.ts';
import { amendingMutations, amendingQueries, amendingResolvers } from './amending/resolvers.ts';
import { cancelOrder } from './cancel-order.ts';
import { dismissOrderDocument } from './documents/dismiss-order-document.ts';
import { listDocuments } from './documents/find-documents.ts';
import { importOrderDocument } from './documents/import-order-document.ts';
import { importOrderEmail } from './documents/import-order-email.ts';
import { rereadOrderDocument } from './documents/reread-order-document.ts';
import { findExpectedReceipts } from './find-expected-receipts.ts';
import type { LineRow } from './find-lines.ts';
import { listLostSales } from './lost/find-lost-sales.ts';
import { listOrders } from './find-orders.ts';
import { findFulfilmentPolicies } from './fulfilment/find-fulfilment-policies.ts';
import { saveFulfilmentPolicy } from './fulfilment/save-fulfilment-policy.ts';
import { discardOrderDraft } from './intake/discard-order-draft.ts';
import { placeOrder } from './intake/place-order.ts';
import { placeOrders } from './intake/place-orders.ts';
import { reorder } from './intake/reorder.ts';
import { saveOrderDraft } from './intake/save-order-draft.ts';
import { submitOrder } from './intake/submit-order.ts';
import { messages } from './messages.ts';
import { approveOrder } from './review/approve-order.ts';
import { findReviewPolicies } from './review/find-review-policies.ts';
import { scopeOf } from './review/finding.ts';
import { rejectOrder } from './review/reject-order.ts';
import { saveReviewPolicy } from './review/save-review-policy.ts';
import { trackOrder } from './tracking/track-order.ts';
import { trackingToken } from './tracking/tracking-token.ts';

/** A field of the row, as Money in the row's currency. */
const money = (field: string) => (row: { currency: string }) => ({
  amount: (row as Record<string, string>)[field]!,
  currency: row.currency,
});

/** A counter of the line, as a Quantity in the base unit. */
const counter = (field: string) => (row: LineRow) => ({
  value: (row as unknown as Record<string, string>)[field]!,
  unit: row.baseUnit,
});

const orderPayload: PlaceOrderPayloadResolvers = {
  order: ({ orderId: id }, _, { load }) => (id ? load.order.load(id) : null),
};

const documentPayload: ImportOrderDocumentPayloadResolvers = {
  document: ({ documentId: id }, _, { load }) => (id ? load.document.load(id) : null),
};

export const resolvers = {
  ...scalars,
  Query: {
    order: (_, { id }, { load }) => load.order.load(id),
    orderByNumber: (_, { number }, { load }) => load.orderByNumber.load(number),
    orders: (_, args, ctx) => listOrders(ctx, args),
    ...amendingQueries,
    lostSales: (_, args, ctx) => listLostSales(ctx, args),
    orderDocument: (_, { id }, { load }) => load.document.load(id),
    orderIntakeDocuments: (_, args, ctx) => listDocuments(ctx, args),
    trackOrder: (_, args, ctx) => trackOrder(ctx, args),
    expectedReceipts: (_, { until }, ctx) => findExpectedReceipts(ctx, until),
    fulfilmentPolicies: (_, __, ctx) => findFulfilmentPolicies(ctx),
    reviewPolicies: (_, __, ctx) => findReviewPolicies(ctx),
  },
  Mutation: {
    placeOrder: (_, { input }, { run }) => run(placeOrder, input),
    placeOrders: (_, { input }, { run, viewer }) =>
      payload(async () => ({ results: await placeOrders(run, input) }), viewer, messages),
    reorder: (_, { input }, ctx) => reorder(ctx, input),
    saveOrderDraft: (_, { input }, { run }) => run(saveOrderDraft, input),
    submitOrder: (_, { input }, { run }) => run(submitOrder, input),
    discardOrderDraft: (_, { input }, { run }) => run(discardOrderDraft, input),
    importOrderDocument: (_, { input }, { run }) => run(importOrderDocument, input),
    importOrderEmail: (_, { input }, { run }) => run(importOrderEmail, input),
    rereadOrderDocument: (_, { input }, { run }) => run(rereadOrderDocument, input),
    dismissOrderDocument: (_, { input }, { run }) => run(dismissOrderDocument, input),
    approveOrder: (_, { input }, { run }) => run(approveOrder, input),
    rejectOrder: (_, { input }, { run }) => run(rejectOrder, input),
    cancelOrder: (_, { input }, { run }) => run(cancelOrder, input),
    ...amendingMutations,
    saveFulfilmentPolicy: (_, { input }, { run }) => run(saveFulfilmentPolicy, input),
    saveReviewPolicy: (_, { input }, { run }) => run(saveReviewPolicy, input),
  },
  PlaceOrderPayload: orderPayload,
  ReorderPayload: orderPayload,
  SaveOrderDraftPayload: orderPayload,
  SubmitOrderPayload: orderPayload,
  ImportOrderDocumentPayload: documentPayload,
  ImportOrderEmailPayload: documentPayload,
  RereadOrderDocumentPayload: documentPayload,
  DismissOrderDocumentPayload: documentPayload,
  ApproveOrderPayload: orderPayload,
  RejectOrderPayload: orderPayload,
  CancelOrderPayload: orderPayload,
  ...amendingResolvers,
  SaveReviewPolicyPayload: {
    reviewPolicy: async ({ channel }, _, ctx) =>
      channel ? (await findReviewPolicies(ctx, channel))[0] : null,
  },
  SaveFulfilmentPolicyPayload: {
    fulfilmentPolicy: async ({ channel }, _, ctx) =>
      channel ? (await findFulfilmentPolicies(ctx, channel))[0] : null,
  },
  ReviewPolicy: {
    valueLimit: ({ valueLimit: amount }, _, { company }) =>
      amount === null ? null : { amount, currency: company.currency },
    tiers: ({ tiers }, _, { company: { currency } }) =>
      tiers.map(({ over: amount, scope }) => ({ over: { amount, currency }, scope })),
  },
  Order: {
    __resolveReference: ({ id }, { load }) => load.order.load(id),
    customer: ({ customerId: id }) => ({ id }),
    warehouse: ({ warehouseId: id }) => (id ? { id } : null),
    carrier: ({ carrierId: id }) => (id ? { id } : null),
    document: ({ id }, _, { load }) => load.documentOfOrder.load(id),
    response: ({ id }, _, { load }) => load.response.load(id),
    trackingToken: ({ number }, _, { secret }) => trackingToken(number, secret),
    confirmation: ({ id }, _, { load }) => load.confirmation.load(id),
    net: money('net'),
    tax: money('tax'),
    freight: money('freight'),
    prepaid: money('prepaid'),
    total: money('total'),
    lines: ({ id }, _, { load }) => load.linesOfOrder.load(id),
    timeline: ({ id }, _, { load }) => load.timeline.load(id),
    findings: ({ id }, _, { load }) => load.findings.load(id),
    decision: ({ id }, _, { load }) => load.decision.load(id),
    cancellations: ({ id }, _, { load }) => load.cancellations.load(id),
    heldAmendment: ({ id }, _, { load }) => load.waitingAmendment.load(id),
  },
  LostSale: {
    order: ({ orderId }, _, { load }) => load.order.load(orderId),
    line: ({ lineId }, _, { load }) => load.line.load(lineId),
    product: ({ productId: id }) => ({ id }),
    customer: ({ customerId: id }) => ({ id }),
    quantity: ({ quantity: value, unit }) => ({ value, unit }),
    revenue: money('net'),
  },
  OrderLine: {
    __resolveReference: ({ id }, { load }) => load.line.load(id),
    order: ({ orderId }, _, { load }) => load.order.load(orderId),
    product: ({ productId: id }) => ({ id }),
    quantity: ({ quantity, unit }) => ({ value: quantity, unit }),
    unitPrice: money('unitPrice'),
    promotions: ({ promotions, currency }) =>
      promotions.map(({ amount, ...one }) => ({ ...one, amount: { amount, currency } })),
    net: money('net'),
    tax: money('tax'),
    gross: money('gross'),
    ordered: counter('ordered'),
    allocated: counter('allocated'),
    held: counter('held'),
    picking: counter('picking'),
    shipped: counter('shipped'),
    delivered: counter('delivered'),
    invoiced: counter('invoiced'),
    returned: counter('returned'),
    cancelled: counter('cancelled'),
    withdrawing: counter('withdrawing'),
    open: counter('open'),
  },
  ReviewFinding: {
    scope: scopeOf,
    message: ({ code, figures }, _, { viewer }) =>
      userError(new Refusal(code, figures), viewer.language, messages).message,
    figures: ({ figures }) => Object.entries(figures).map(([name, value]) => ({ name, value })),
  },
  LineCancellation: {
    line: ({ lineId }, _, { load }) => load.line.load(lineId),
    quantity: async ({ lineId, quantity }, _, { load }) => ({
      value: quantity,
      unit: (await load.line.load(lineId))!.baseUnit,
    }),
  },
  OrderDocument: {
    __resolveReference: ({ id }, { load }) => load.document.load(id),
    customer: ({ customerId: id }) => (id ? { id } : null),
    order: ({ orderId: id }, _, { load }) => (id ? load.order.load(id) : null),
    original: ({ id }, _, { load }) => load.original.load(id),
    timeline: ({ id }, _, { load }) => load.timeline.load(id),
    receivedBy: ({ receivedBy }, _, { viewer }) =>
      !viewer.party || receivedBy === viewer.id ? receivedBy : null,
  },
  OrderDocumentProblem: {
    message: ({ code, figures }, _, { viewer }) =>
      userError(new Refusal(code, figures), viewer.language, messages).message,
    figures: ({ figures }) => Object.entries(figures).map(([name, value]) => ({ name, value })),
  },
  Customer: {
    __resolveReference: ({ id }) => ({ id }),
    orders: ({ id }, args, { load }) => load.ordersOfCustomer.load(id, args),
  },
  Product: {
    __resolveReference: ({ id }) => ({ id }),
    openOrderLines: ({ id }, args, { load }) => load.openLinesOfProduct.load(id, args),
  },
} satisfies Resolvers;
