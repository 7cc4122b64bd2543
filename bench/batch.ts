import { openClient } from './load.ts';
import { mutate, openShop } from './shop.ts';
import type { Stage } from './stage.ts';
import { watchStatuses } from './watch.ts';

const ORDERS = 500;
const RUNS = 3;

/**
 * 500 orders of three lines in one call of `placeOrders`; seconds of each run, the first one cold.
 * A run begins when the orders of the one before are all allocated. Bar: 5 seconds.
 */
export async function benchBatch(stage: Stage): Promise<number[]> {
  const client = openClient(`${stage.url}/graphql`, 1, stage.apiKey);
  const watch = await watchStatuses(stage);
  try {
    const shop = await openShop(client);
    const seconds: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const orders = Array.from({ length: ORDERS }, (_, n) => {
        const key = `batch-${Date.now()}-${n}`;
        const order = shop.order(run * ORDERS + n);
        return { ...order, idempotencyKey: key, customerPoNumber: key };
      });
      const began = performance.now();
      const wanted = 'results { order { id } userErrors { message } }';
      type Placed = { results: { userErrors: { message: string }[] }[] };
      const { results } = await mutate<Placed>(client, 'placeOrders', { orders }, wanted);
      seconds.push((performance.now() - began) / 1000);
      const refused = results.flatMap(({ userErrors }) => userErrors.map(({ message }) => message));
      if (refused.length > 0) throw new Error(`Orders were refused: ${refused.join(', ')}`);
      await watch.reached('ALLOCATED', (run + 1) * ORDERS);
    }
    return seconds;
  } finally {
    await Promise.all([client.close(), watch.close()]);
  }
}
