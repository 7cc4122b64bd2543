import { scalars } from '../../kernel/scalars.ts';
import type {
  RaiseRequisitionPayloadResolvers,
  RecordInspectionPayloadResolvers,
  Resolvers,
  SavePurchaseOrderPayloadResolvers,
} from './__generated__/resolvers.ts';
import { confirmPurchaseOrder } from './orders/confirm.ts';
import {
  approvePurchaseOrder,
  cancelPurchaseOrder,
  closePurchaseOrder,
  sendBackPurchaseOrder,
  sendPurchaseOrder,
} from './orders/decide.ts';
import { decideInspection } from './inspections/decide-inspection.ts';
import { listInspectionPlans } from './inspections/find-inspection-plans.ts';
import { listInspections } from './inspections/find-inspections.ts';
import { recordInspection } from './inspections/record-inspection.ts';
import { saveInspectionPlan } from './inspections/save-inspection-plan.ts';
import { findExpectedPayments } from './orders/find-expected-payments.ts';
import { findPolicy, listPurchaseOrders } from './orders/find-purchase-orders.ts';
import { savePurchasePolicy } from './orders/save-policy.ts';
import { savePurchaseOrder } from './orders/save-purchase-order.ts';
import { submitPurchaseOrder } from './orders/submit.ts';
import { listGoodsReceipts } from './receipts/find-goods-receipts.ts';
import { receiveGoods } from './receipts/receive-goods.ts';
import { cancelRequisition } from './requisitions/cancel-requisition.ts';
import { findPurchasePlan, totalOf } from './requisitions/find-purchase-plan.ts';
import { listRequisitions } from './requisitions/find-requisitions.ts';
import { orderRequisitions } from './requisitions/order-requisitions.ts';
import { raiseRequisition } from './requisitions/raise-requisition.ts';
import { listSuppliers } from './suppliers/find-suppliers.ts';
import { saveSupplierItem } from './suppliers/save-supplier-item.ts';
import { saveSupplier } from './suppliers/save-supplier.ts';

/** A field of the row, as Money in the row's currency. */
const money = (field: string) => (row: { currency: string }) => ({
  amount: (row as Record<string, string>)[field]!,
  currency: row.currency,
});

/** A field of the line, as a Quantity in the base unit. */
const counter = (field: string) => (row: { baseUnit?: string; unit: string }) => ({
  value: (row as unknown as Record<string, string>)[field]!,
  unit: row.baseUnit ?? row.unit,
});

const orderPayload: SavePurchaseOrderPayloadResolvers = {
  purchaseOrder: ({ purchaseOrderId: id }, _, { load }) => (id ? load.order.load(id) : null),
};

const requisitionPayload: RaiseRequisitionPayloadResolvers = {
  requisition: ({ requisitionId: id }, _, { load }) => (id ? load.requisition.load(id) : null),
};

const inspectionPayload: RecordInspectionPayloadResolvers = {
  inspection: ({ inspectionId: id }, _, { load }) => (id ? load.inspection.load(id) : null),
};

export const resolvers = {
  ...scalars,
  Query: {
    supplier: (_, { id }, { load }) => load.supplier.load(id),
    supplierByNumber: (_, { number }, { load }) => load.supplierByNumber.load(number),
    suppliers: (_, args, ctx) => listSuppliers(ctx, args),
    purchaseOrder: (_, { id }, { load }) => load.order.load(id),
    purchaseOrderByNumber: (_, { number }, { load }) => load.orderByNumber.load(number),
    purchaseOrders: (_, args, ctx) => listPurchaseOrders(ctx, args),
    expectedPayments: (_, { until }, ctx) => findExpectedPayments(ctx, until),
    goodsReceipt: (_, { id }, { load }) => load.receipt.load(id),
    goodsReceipts: (_, args, ctx) => listGoodsReceipts(ctx, args),
    purchasePolicy: (_, _args, ctx) => findPolicy(ctx),
    inspectionPlan: (_, { id }, { load }) => load.inspectionPlan.load(id),
    inspectionPlans: (_, args, ctx) => listInspectionPlans(ctx, args),
    qualityInspection: (_, { id }, { load }) => load.inspection.load(id),
    qualityInspections: (_, args, ctx) => listInspections(ctx, args),
    requisition: (_, { id }, { load }) => load.requisition.load(id),
    requisitions: (_, args, ctx) => listRequisitions(ctx, args),
    purchasePlan: (_, args, ctx) => findPurchasePlan(ctx, args),
  },
  Mutation: {
    saveSupplier: (_, { input }, { run }) => run(saveSupplier, input),
    saveSupplierItem: (_, { input }, { run }) => run(saveSupplierItem, input),
    savePurchaseOrder: (_, { input }, { run }) => run(savePurchaseOrder, input),
    submitPurchaseOrder: (_, { input }, { run }) => run(submitPurchaseOrder, input),
    approvePurchaseOrder: (_, { input }, { run }) => run(approvePurchaseOrder, input),
    sendBackPurchaseOrder: (_, { input }, { run }) => run(sendBackPurchaseOrder, input),
    sendPurchaseOrder: (_, { input }, { run }) => run(sendPurchaseOrder, input),
    confirmPurchaseOrder: (_, { input }, { run }) => run(confirmPurchaseOrder, input),
    receiveGoods: (_, { input }, { run }) => run(receiveGoods, input),
    saveInspectionPlan: (_, { input }, { run }) => run(saveInspectionPlan, input),
    recordInspection: (_, { input }, { run }) => run(recordInspection, input),
    decideInspection: (_, { input }, { run }) => run(decideInspection, input),
    closePurchaseOrder: (_, { input }, { run }) => run(closePurchaseOrder, input),
    cancelPurchaseOrder: (_, { input }, { run }) => run(cancelPurchaseOrder, input),
    savePurchasePolicy: (_, { input }, { run }) => run(savePurchasePolicy, input),
    raiseRequisition: (_, { input }, { run }) => run(raiseRequisition, input),
    cancelRequisition: (_, { input }, { run }) => run(cancelRequisition, input),
    orderRequisitions: (_, { input }, { run }) => run(orderRequisitions, input),
  },
  SaveSupplierPayload: {
    supplier: ({ supplierId: id }, _, { load }) => (id ? load.supplier.load(id) : null),
  },
  SaveSupplierItemPayload: {
    supplierItem: ({ supplierItemId: id }, _, { load }) => (id ? load.supplierItem.load(id) : null),
  },
  SavePurchaseOrderPayload: orderPayload,
  SubmitPurchaseOrderPayload: orderPayload,
  ApprovePurchaseOrderPayload: orderPayload,
  SendBackPurchaseOrderPayload: orderPayload,
  SendPurchaseOrderPayload: orderPayload,
  ConfirmPurchaseOrderPayload: orderPayload,
  ClosePurchaseOrderPayload: orderPayload,
  CancelPurchaseOrderPayload: orderPayload,
  ReceiveGoodsPayload: {
    goodsReceipt: ({ goodsReceiptId: id }, _, { load }) => (id ? load.receipt.load(id) : null),
  },
  SaveInspectionPlanPayload: {
    inspectionPlan: ({ inspectionPlanId: id }, _, { load }) =>
      id ? load.inspectionPlan.load(id) : null,
  },
  RecordInspectionPayload: inspectionPayload,
  DecideInspectionPayload: inspectionPayload,
  SavePurchasePolicyPayload: {
    purchasePolicy: ({ approvalLimit }, _, ctx) => (approvalLimit ? findPolicy(ctx) : null),
  },
  RaiseRequisitionPayload: requisitionPayload,
  CancelRequisitionPayload: requisitionPayload,
  OrderRequisitionsPayload: {
    purchaseOrders: async ({ purchaseOrderIds }, _, { load }) =>
      (await Promise.all((purchaseOrderIds ?? []).map((id) => load.order.load(id)))).flatMap(
        (order) => order ?? [],
      ),
  },
  Requisition: {
    __resolveReference: ({ id }, { load }) => load.requisition.load(id),
    product: ({ productId: id }) => ({ id }),
    warehouse: ({ warehouseId: id }) => ({ id }),
    suggestedSupplier: ({ suggestedSupplierId: id }, _, { load }) =>
      id ? load.supplier.load(id) : null,
    estimatedCost: ({ estimatedCost: amount, currency }) =>
      amount && currency ? { amount, currency } : null,
    purchaseOrder: ({ purchaseOrderId: id }, _, { load }) => (id ? load.order.load(id) : null),
    account: ({ accountId: id }) => (id ? { id } : null),
    costCenter: ({ costCenterId: id }) => (id ? { id } : null),
    why: ({ why }) => Object.entries(why).map(([name, value]) => ({ name, value })),
  },
  PlannedPurchase: {
    supplier: ({ supplierId: id }, _, { load }) => (id ? load.supplier.load(id) : null),
    warehouse: ({ warehouseId: id }) => ({ id }),
    total: ({ lines }) => totalOf(lines)?.toJSON() ?? null,
  },
  PlannedPurchaseLine: {
    product: ({ productId: id }) => ({ id }),
    needed: counter('needed'),
    quantity: counter('quantity'),
    price: ({ price: amount, currency }) => (amount && currency ? { amount, currency } : null),
    cost: ({ cost: amount, currency }) => (amount && currency ? { amount, currency } : null),
    requisitions: async ({ requisitionIds }, _, { load }) =>
      (await Promise.all(requisitionIds.map((id) => load.requisition.load(id)))).flatMap(
        (requisition) => requisition ?? [],
      ),
  },
  IncomingSupply: {
    warehouse: ({ warehouseId: id }) => ({ id }),
    ordered: ({ ordered: value, unit }) => ({ value, unit }),
    requisitioned: ({ requisitioned: value, unit }) => ({ value, unit }),
  },
  PurchasePolicy: {
    approvalLimit: money('approvalLimit'),
  },
  Supplier: {
    __resolveReference: ({ id }, { load }) => load.supplier.load(id),
    items: ({ id }, args, { load }) => load.itemsOfSupplier.load(id, args),
    purchaseOrders: ({ id }, args, { load }) => load.ordersOfSupplier.load(id, args),
    performance: ({ id }, period, { load }) => load.performance.load(id, period),
  },
  SupplierItem: {
    __resolveReference: ({ id }, { load }) => load.supplierItem.load(id),
    supplier: ({ supplierId }, _, { load }) => load.supplier.load(supplierId),
    product: ({ productId: id }) => ({ id }),
  },
  PurchaseOrder: {
    __resolveReference: ({ id }, { load }) => load.order.load(id),
    supplier: ({ supplierId }, _, { load }) => load.supplier.load(supplierId),
    warehouse: ({ warehouseId: id }) => ({ id }),
    total: money('total'),
    lines: ({ id }, _, { load }) => load.linesOfOrder.load(id),
    receipts: ({ id }, _, { load }) => load.receiptsOfOrder.load(id),
    timeline: ({ id }, _, { load }) => load.timeline.load(id),
    inspections: ({ id }, _, { load }) => load.inspectionsOfOrder.load(id),
  },
  PurchaseOrderLine: {
    __resolveReference: ({ id }, { load }) => load.orderLine.load(id),
    product: ({ productId: id }) => ({ id }),
    quantity: ({ quantity: value, unit }) => ({ value, unit }),
    unitPrice: money('unitPrice'),
    net: money('net'),
    ordered: counter('ordered'),
    confirmed: ({ confirmed: value, baseUnit: unit }) => (value === null ? null : { value, unit }),
    accepted: counter('accepted'),
    rejected: counter('rejected'),
    shortClosed: counter('shortClosed'),
    billed: counter('billed'),
    open: counter('open'),
  },
  GoodsReceipt: {
    __resolveReference: ({ id }, { load }) => load.receipt.load(id),
    purchaseOrder: ({ purchaseOrderId: id }, _, { load }) => load.order.load(id),
    supplier: ({ supplierId: id }, _, { load }) => load.supplier.load(id),
    warehouse: ({ warehouseId: id }) => ({ id }),
    lines: ({ id }, _, { load }) => load.linesOfReceipt.load(id),
  },
  GoodsReceiptLine: {
    __resolveReference: ({ id }, { load }) => load.receiptLine.load(id),
    product: ({ productId: id }) => ({ id }),
    received: counter('received'),
    accepted: counter('accepted'),
    rejected: counter('rejected'),
    value: money('value'),
    cost: ({ cost: amount }, _, { company: { currency } }) => ({ amount, currency }),
    weight: ({ weight: value, weightUnit: unit }) => (value && unit ? { value, unit } : null),
    purchaseOrderLine: ({ purchaseOrderLineId: id }, _, { load }) => load.orderLine.load(id),
    inspection: ({ id }, _, { load }) => load.inspectionOfLine.load(id),
  },
  InspectionPlan: {
    __resolveReference: ({ id }, { load }) => load.inspectionPlan.load(id),
    product: ({ productId: id }) => ({ id }),
    supplier: ({ supplierId: id }, _, { load }) => (id ? load.supplier.load(id) : null),
  },
  QualityInspection: {
    __resolveReference: ({ id }, { load }) => load.inspection.load(id),
    product: ({ productId: id }) => ({ id }),
    warehouse: ({ warehouseId: id }) => ({ id }),
    supplier: ({ supplierId: id }, _, { load }) => load.supplier.load(id),
    purchaseOrder: ({ purchaseOrderId: id }, _, { load }) => load.order.load(id),
    purchaseOrderLine: ({ purchaseOrderLineId: id }, _, { load }) => load.orderLine.load(id),
    goodsReceipt: ({ goodsReceiptId: id }, _, { load }) => load.receipt.load(id),
    plan: ({ planId: id }, _, { load }) => load.inspectionPlan.load(id),
    quantity: counter('quantity'),
    accepted: counter('accepted'),
    rejected: counter('rejected'),
    readings: ({ id }, args, { load }) => load.readingsOfInspection.load(id, args),
  },
  Product: {
    supplierItems: ({ id }, _, { load }) => load.itemsOfProduct.load(id),
    preferredSupplier: async ({ id }, _, { load }) => {
      const preferred = (await load.itemsOfProduct.load(id)).find((item) => item.isPreferred);
      return preferred && load.supplier.load(preferred.supplierId);
    },
    onOrder: ({ id }, _, { load }) => load.onOrder.load(id),
    incoming: ({ id }, _, { load }) => load.incoming.load(id),
  },
} satisfies Resolvers;
