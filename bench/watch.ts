import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Stage } from './stage.ts';

const TIMEOUT_MS = 60_000;

/** Listens to orders that reach one of the statuses, as a dashboard does. */
export async function watchStatuses(stage: Stage, statuses: string[]) {
  const client = createClient({
    url: `${stage.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { apiKey: stage.apiKey },
    lazy: false,
    retryAttempts: 0,
  });
  let seen = 0;
  let noted = () => {};
  const query = `subscription ($status: [OrderStatus!]) {
    orderStatusChanged(status: $status) { status } }`;
  const stop = client.subscribe(
    { query, variables: { status: statuses } },
    {
      next() {
        seen++;
        noted();
      },
      error: (error) => process.stderr.write(`${JSON.stringify(error)}\n`),
      complete() {},
    },
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    /** Resolves when so many changes have been told since the beginning. */
    async reached(count: number): Promise<void> {
      const deadline = Date.now() + TIMEOUT_MS;
      while (seen < count) {
        if (Date.now() > deadline) throw new Error(`${seen} of ${count} orders within the time.`);
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
