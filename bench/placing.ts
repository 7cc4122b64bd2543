import { closedLoop, openClient, type LoadFigures } from './load.ts';
import { mutate, openShop, type Client, type Shop } from './shop.ts';
import type { Stage } from './stage.ts';
import { watchStatuses } from './watch.ts';

const CALLERS = 8;
const WARM_UP = 400;

export type PlacingFigures = {
  /** The mutation alone. */
  mutation: LoadFigures;
  /** From the first order sent to the last one ALLOCATED. */
  allocatedPerSecond: number;
  floor: LoadFigures;
  share: number;
};

/**
 * Orders of three lines placed by eight callers, each reserved at once by the process behind it.
 * Bars: 150 orders a second until ALLOCATED; 99 % of the mutations within 100 ms.
 */
export async function benchPlacing(stage: Stage, orders = 1_500): Promise<PlacingFigures> {
  const client = openClient(`${stage.url}/graphql`, CALLERS, stage.apiKey);
  const floor = openClient(`${stage.floorUrl}/place`, CALLERS);
  const watch = await watchStatuses(stage);
  try {
    const run = String(Date.now());
    const shop = await openShop(client);
    await placeOrders(client, shop, run, 0, WARM_UP);
    await watch.reached('ALLOCATED', WARM_UP);
    const began = performance.now();
    const mutation = await placeOrders(client, shop, run, WARM_UP, orders);
    await watch.reached('ALLOCATED', WARM_UP + orders);
    const allocatedPerSecond = (1000 * orders) / (performance.now() - began);
    const floorFigures = await closedLoop(CALLERS, orders, (n) => floor.ask(floorOrder(n)));
    const share = allocatedPerSecond / floorFigures.perSecond;
    return { mutation, allocatedPerSecond, floor: floorFigures, share };
  } finally {
    await Promise.all([client.close(), floor.close(), watch.close()]);
  }
}

/** Places orders by eight callers; gives how long it took, and their ids. */
export async function placeOrders(
  client: Client,
  shop: Shop,
  run: string,
  from: number,
  count: number,
): Promise<LoadFigures & { orders: string[] }> {
  const orders: string[] = [];
  const figures = await closedLoop(CALLERS, count, async (n) => {
    const key = `${run}-${from + n}`;
    const input = { ...shop.order(from + n), idempotencyKey: key, customerPoNumber: key };
    type Placed = { order: { id: string } };
    orders[n] = (await mutate<Placed>(client, 'placeOrder', input, 'order { id }')).order.id;
  });
  return { ...figures, orders };
}

/** The same shape of order for the floor. */
export function floorOrder(n: number): object {
  const lines = [0, 1, 2].map((k) => ({
    product: `P${(n * 7 + k * 19) % 60}`,
    quantity: 1 + ((n * (k + 1)) % 9),
    net: 10,
  }));
  return { customer: `C${n % 40}`, lines };
}
