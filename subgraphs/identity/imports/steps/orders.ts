import { each, given, mutate, RowProblem, WAIT, type Step, type StepWork } from '../outcome.ts';
import type { ImportTask } from '../import.ts';
import { keyOf } from './keys.ts';
import { customerIds, ensureCarriers, ensureWarehouses } from './look-ups.ts';

/** Deliveries that need not be issued any more. */
const done = ['ISSUED', 'DELIVERED', 'REVERSED', 'CANCELLED'];

/** Places orders with their own dates and prices, as they were. */
export const bringInOrders: Step = async ({ ask, currency }, tasks) => {
  const all = (column: string) => tasks.map(({ data }) => String(data[column] ?? ''));
  const customers = await customerIds(ask, all('customer_ref'));
  const carriers = await ensureCarriers(ask, all('carrier'));
  const warehouses = await ensureWarehouses(ask, all('warehouse'));
  return each(tasks, async (task) => {
    const { data: row } = task;
    const customerId = customers.get(String(row.customer_ref));
    if (!customerId) throw new RowProblem(`There is no customer ${String(row.customer_ref)}.`);
    const freight = given(row.freight);
    const { order } = await mutate<{ order: { id: string } }>(
      ask,
      'placeOrder',
      'PlaceOrderInput',
      {
        idempotencyKey: keyOf(task),
        channel: given(row.channel) ?? 'PHONE',
        customerId,
        customerPoNumber: given(row.po_number) ?? row.ref,
        placedAt: row.placed_at,
        requestedDate: given(row.requested_date),
        carrierId: carriers.get(String(row.carrier ?? '')),
        warehouseId: warehouses.get(String(row.warehouse ?? '')),
        freight: freight && { amount: freight, currency },
        salesperson: given(row.salesperson),
        shipTo: shipToOf(row),
        // Payments of imported orders wait for an invoice of each delivery.
        billingBasis: 'ISSUE',
        lines: linesOf(row),
      },
      'order { id }',
    );
    return order.id;
  });
};

function shipToOf(row: ImportTask['data']) {
  if (!given(row.ship_to_name)) return undefined;
  const { ship_to_name: name, street, city, country } = row;
  const region = given(row.region);
  return { name, street, city, region, postalCode: given(row.postal_code), country };
}

function linesOf(row: ImportTask['data']) {
  return (row.lines as Record<string, string>[]).map((line) => ({
    sku: line.sku,
    quantity: { value: line.quantity, unit: given(line.unit) },
    unitPrice: given(line.unit_price),
    discountPercent: given(line.discount_percent),
  }));
}

type OrderState = {
  id: string;
  status: string;
  deliveries: { nodes: { id: string; status: string }[] };
  shipments: { nodes: { id: string; status: string }[] };
};

/** Issues the goods of orders that have left, once their deliveries are planned. */
export const bringInShipments: Step = async (work, tasks) => {
  const orders = await ordersOf(work, tasks);
  return each(tasks, async (task) => {
    const order = orders.get(task.id);
    if (!order) throw new RowProblem('Its order was not placed.');
    const stopped = ['ON_HOLD', 'REJECTED', 'CANCELLED', 'BACKORDERED'];
    if (stopped.includes(order.status)) throw new RowProblem(`Its order is ${order.status}.`);
    const { nodes: deliveries } = order.deliveries;
    if (order.status === 'APPROVED' || deliveries.length === 0) return WAIT;
    for (const { id: deliveryId, status } of deliveries) {
      if (done.includes(status)) continue;
      const idempotencyKey = keyOf(task, deliveryId);
      const input = { idempotencyKey, deliveryId, issuedAt: task.data.shipped_at };
      await mutate(work.ask, 'postGoodsIssue', 'PostGoodsIssueInput', input, '__typename');
    }
    return null;
  });
};

/** Tells that shipments have arrived, once they exist. */
export const bringInArrivals: Step = async (work, tasks) => {
  const orders = await ordersOf(work, tasks);
  return each(tasks, async (task) => {
    const order = orders.get(task.id);
    if (!order) throw new RowProblem('Its order was not placed.');
    const issued = order.deliveries.nodes.filter(({ status }) => status !== 'CANCELLED').length;
    const { nodes: shipments } = order.shipments;
    if (issued === 0) throw new RowProblem('Its goods were not issued.');
    if (shipments.length < issued) return WAIT;
    for (const { id: shipmentId, status } of shipments) {
      if (status === 'DELIVERED') continue;
      const { shipped_at: shippedAt, delivered_at: deliveredAt } = task.data;
      await track(work, task, { shipmentId, status: 'PICKED_UP', occurredAt: shippedAt });
      await track(work, task, { shipmentId, status: 'DELIVERED', occurredAt: deliveredAt });
    }
    return null;
  });
};

type Tracking = { shipmentId: string; status: string; occurredAt: unknown };

async function track({ ask }: StepWork, task: ImportTask, event: Tracking): Promise<void> {
  const idempotencyKey = keyOf(task, `${event.shipmentId}/${event.status}`);
  const input = { ...event, idempotencyKey };
  await mutate(ask, 'recordTrackingEvent', 'RecordTrackingEventInput', input, '__typename');
}

/** Where the tasks' orders stand, by task id. */
export async function ordersOf(work: StepWork, tasks: readonly ImportTask[]) {
  const wanted = tasks.flatMap((task) => {
    const orderId = work.made('orders', task.ref ?? '');
    return orderId ? [{ taskId: task.id, orderId }] : [];
  });
  const { orders } = await work.ask<{ orders: { nodes: OrderState[] } }>(
    `query Orders($ids: [ID!]!) {
       orders(first: 250, filter: { id: { in: $ids } }) {
         nodes {
           id
           status
           deliveries(first: 50) { nodes { id status } }
           shipments(first: 50) { nodes { id status } }
         }
       }
     }`,
    { ids: wanted.map(({ orderId }) => orderId) },
  );
  const byId = new Map(orders.nodes.map((order) => [order.id, order]));
  return new Map(wanted.map(({ taskId, orderId }) => [taskId, byId.get(orderId)]));
}
