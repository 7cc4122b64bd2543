import type { Context } from '../../kernel/area.ts';
import { payload, userError } from '../../kernel/payload.ts';
import type { ListArgs } from '../../kernel/reads.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { scalars } from '../../kernel/scalars.ts';
import { cancelOrder, type CancelOrderInput } from './cancel-order.ts';
import type { LineQuantity } from './contract.ts';
import type { FindingRow } from './find-history.ts';
import type { LineRow } from './find-lines.ts';
import { listOrders, type OrderRow } from './find-orders.ts';
import type { PlaceOrderInput } from './intake/order-input.ts';
import { placeOrder } from './intake/place-order.ts';
import { placeOrders, type PlaceOrdersInput } from './intake/place-orders.ts';
import type { Loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { approveOrder, type ApproveOrderInput } from './review/approve-order.ts';
import { rejectOrder, type RejectOrderInput } from './review/reject-order.ts';

type Ctx = Context<Loaders>;
type Input<Of> = { input: Of };
type Ref = { id: string };

/** A field of the row, as Money in the row's currency. */
const money =
  (field: string) =>
  (row: { currency: string }): { amount: unknown; currency: string } => ({
    amount: (row as Record<string, unknown>)[field],
    currency: row.currency,
  });

/** A counter of the line, as a Quantity in the base unit. */
const counter = (field: string) => (row: LineRow) => ({
  value: (row as unknown as Record<string, unknown>)[field],
  unit: row.baseUnit,
});

const orderOf = ({ orderId }: { orderId?: string }, _: unknown, { load }: Ctx) =>
  orderId && load.order.load(orderId);

export const resolvers = {
  ...scalars,
  Query: {
    order: (_: unknown, { id }: Ref, { load }: Ctx) => load.order.load(id),
    orderByNumber: (_: unknown, { number }: { number: string }, { load }: Ctx) =>
      load.orderByNumber.load(number),
    orders: (_: unknown, args: ListArgs, ctx: Ctx) => listOrders(ctx, args),
  },
  Mutation: {
    placeOrder: (_: unknown, { input }: Input<PlaceOrderInput>, { run }: Ctx) =>
      run(placeOrder, input),
    placeOrders: (_: unknown, { input }: Input<PlaceOrdersInput>, { run, viewer }: Ctx) =>
      payload(async () => ({ results: await placeOrders(run, input) }), viewer, messages),
    approveOrder: (_: unknown, { input }: Input<ApproveOrderInput>, { run }: Ctx) =>
      run(approveOrder, input),
    rejectOrder: (_: unknown, { input }: Input<RejectOrderInput>, { run }: Ctx) =>
      run(rejectOrder, input),
    cancelOrder: (_: unknown, { input }: Input<CancelOrderInput>, { run }: Ctx) =>
      run(cancelOrder, input),
  },
  PlaceOrderPayload: { order: orderOf },
  ApproveOrderPayload: { order: orderOf },
  RejectOrderPayload: { order: orderOf },
  CancelOrderPayload: { order: orderOf },
  Order: {
    __resolveReference: ({ id }: Ref, { load }: Ctx) => load.order.load(id),
    customer: ({ customerId }: OrderRow) => ({ id: customerId }),
    warehouse: ({ warehouseId }: OrderRow) => warehouseId && { id: warehouseId },
    carrier: ({ carrierId }: OrderRow) => carrierId && { id: carrierId },
    net: money('net'),
    tax: money('tax'),
    freight: money('freight'),
    total: money('total'),
    lines: ({ id }: Ref, _: unknown, { load }: Ctx) => load.linesOfOrder.load(id),
    timeline: ({ id }: Ref, _: unknown, { load }: Ctx) => load.timeline.load(id),
    findings: ({ id }: Ref, _: unknown, { load }: Ctx) => load.findings.load(id),
    decision: ({ id }: Ref, _: unknown, { load }: Ctx) => load.decision.load(id),
    cancellations: ({ id }: Ref, _: unknown, { load }: Ctx) => load.cancellations.load(id),
  },
  OrderLine: {
    __resolveReference: ({ id }: Ref, { load }: Ctx) => load.line.load(id),
    order: orderOf,
    product: ({ productId }: LineRow) => ({ id: productId }),
    quantity: ({ quantity, unit }: LineRow) => ({ value: quantity, unit }),
    unitPrice: money('unitPrice'),
    net: money('net'),
    tax: money('tax'),
    gross: money('gross'),
    ordered: counter('ordered'),
    allocated: counter('allocated'),
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
    message: ({ code, figures }: FindingRow, _: unknown, { viewer }: Ctx) =>
      userError(new Refusal(code, figures), viewer.language, messages).message,
    figures: ({ figures }: FindingRow) =>
      Object.entries(figures).map(([name, value]) => ({ name, value })),
  },
  LineCancellation: {
    line: ({ lineId }: LineQuantity, _: unknown, { load }: Ctx) => load.line.load(lineId),
    quantity: async ({ lineId, quantity }: LineQuantity, _: unknown, { load }: Ctx) => ({
      value: quantity,
      unit: (await load.line.load(lineId))?.baseUnit,
    }),
  },
  Customer: {
    __resolveReference: ({ id }: Ref) => ({ id }),
    orders: ({ id }: Ref, args: ListArgs, { load }: Ctx) => load.ordersOfCustomer.load(id, args),
  },
  Product: {
    __resolveReference: ({ id }: Ref) => ({ id }),
    openOrderLines: ({ id }: Ref, args: ListArgs, { load }: Ctx) =>
      load.openLinesOfProduct.load(id, args),
  },
};
