import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Stage } from './stage.ts';

const TIMEOUT_MS = 60_000;

/** Listens to the orders' changes of status, as a dashboard does. */
export async function watchStatuses(stage: Stage) {
  const client = createClient({
    url: `${stage.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { apiKey: stage.apiKey },
    lazy: false,
    retryAttempts: 0,
  });
  const seen = new Map<string, number>();
  let noted = () => {};
  const stop = client.subscribe<{ orderStatusChanged: { status: string } }>(
    { query: 'subscription { orderStatusChanged { status } }' },
    {
      next({ data }) {
        const { status } = data!.orderStatusChanged;
        seen.set(status, (seen.get(status) ?? 0) + 1);
        noted();
      },
      error: (error) => process.stderr.write(`${JSON.stringify(error)}\n`),
      complete() {},
    },
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    /** Resolves when so many orders have come into the status since the beginning. */
    async reached(status: string, count: number): Promise<void> {
      const deadline = Date.now() + TIMEOUT_MS;
      while ((seen.get(status) ?? 0) < count) {
        if (Date.now() > deadline) {
          throw new Error(`${seen.get(status) ?? 0} of ${count} orders ${status} within the time.`);
        }
        await new Promise<void>((resolve) => {
          noted = resolve;
          setTimeout(resolve, 1_000);
        });
      }
    },
    async close() {
      stop();
      await client.dispose();
    },
  };
}
