import { floorOrder, placeOrders } from './placing.ts';
import { closedLoop, openClient, type LoadFigures } from './load.ts';
import { ask, mutate, openShop, type Client } from './shop.ts';
import type { Stage } from './stage.ts';
import { watchStatuses } from './watch.ts';

const CALLERS = 8;

export type CashFigures = {
  /** Orders a second through each step, one step after the other. */
  steps: Record<string, number>;
  /** Orders a second through all of it. */
  perSecond: number;
  floor: LoadFigures;
  share: number;
};

type Way = { client: Client; watch: Awaited<ReturnType<typeof watchStatuses>>; count: number };

/**
 * Orders from placing to the payment: allocated, delivered from stock at cost, shipped, invoiced,
 * posted, delivered and paid. Each step waits until the processes behind the one before are done.
 */
export async function benchCash(stage: Stage, count = 400): Promise<CashFigures> {
  const client = openClient(`${stage.url}/graphql`, CALLERS, stage.apiKey);
  const floor = openClient(`${stage.floorUrl}/cash`, CALLERS);
  const watch = await watchStatuses(stage);
  const steps: Record<string, number> = {};
  const began = performance.now();
  const timed = async <Result>(name: string, step: () => Promise<Result>): Promise<Result> => {
    const from = performance.now();
    const result = await step();
    steps[name] = (1000 * count) / (performance.now() - from);
    return result;
  };
  try {
    const shop = await openShop(client);
    const way = { client, watch, count };
    const orders = await timed('placed and allocated', async () => {
      const placed = await placeOrders(client, shop, `cash-${Date.now()}`, 0, count);
      await watch.reached('ALLOCATED', count);
      return placed.orders;
    });
    await timed('issued, shipped and invoiced', () => issue(way, orders));
    await timed('delivered', () => deliver(way, orders));
    await timed('paid and completed', () => pay(way, orders));
    const perSecond = (1000 * count) / (performance.now() - began);
    const figures = await closedLoop(CALLERS, count, (n) => floor.ask(floorOrder(n)));
    return { steps, perSecond, floor: figures, share: perSecond / figures.perSecond };
  } finally {
    await Promise.all([client.close(), floor.close(), watch.close()]);
  }
}

type Found<Field extends string, Of> = { order: Record<Field, { nodes: Of[] }> };

async function issue({ client, watch, count }: Way, orders: string[]): Promise<void> {
  const query = 'query ($id: ID!) { order(id: $id) { deliveries(first: 5) { nodes { id } } } }';
  await closedLoop(CALLERS, count, async (n) => {
    const nodes = await patiently(async () => {
      const found = await ask<Found<'deliveries', { id: string }>>(client, query, {
        id: orders[n],
      });
      return found.order.deliveries.nodes;
    });
    for (const { id: deliveryId } of nodes) await mutate(client, 'postGoodsIssue', { deliveryId });
  });
  await watch.reached('SHIPPED', count);
}

async function deliver({ client, watch, count }: Way, orders: string[]): Promise<void> {
  const query = 'query ($id: ID!) { order(id: $id) { shipments(first: 5) { nodes { id } } } }';
  await closedLoop(CALLERS, count, async (n) => {
    const nodes = await patiently(async () => {
      const found = await ask<Found<'shipments', { id: string }>>(client, query, { id: orders[n] });
      return found.order.shipments.nodes;
    });
    for (const { id: shipmentId } of nodes) {
      await mutate(client, 'recordTrackingEvent', { shipmentId, status: 'DELIVERED' });
    }
  });
  await watch.reached('DELIVERED', count);
}

type Owed = { total: { amount: string; currency: string }; customer: { id: string } };

async function pay({ client, watch, count }: Way, orders: string[]): Promise<void> {
  const query = `query ($id: ID!) { order(id: $id) {
    invoices(first: 5) { nodes { total { amount currency } customer { id } } } } }`;
  await closedLoop(CALLERS, count, async (n) => {
    const nodes = await patiently(async () => {
      const found = await ask<Found<'invoices', Owed>>(client, query, { id: orders[n] });
      return found.order.invoices.nodes;
    });
    for (const { total: amount, customer } of nodes) {
      const receivedDate = new Date().toISOString().slice(0, 10);
      const payment = { customerId: customer.id, amount, receivedDate, method: 'BANK_TRANSFER' };
      await mutate(client, 'recordPayment', payment);
    }
  });
  await watch.reached('COMPLETED', count);
}

/** What a process makes a moment later: asks until there is some. */
async function patiently<Of>(find: () => Promise<Of[]>): Promise<Of[]> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await find();
    if (found.length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('What the process should have made is not there.');
}
