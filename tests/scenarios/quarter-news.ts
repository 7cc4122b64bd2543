import type { Client } from 'graphql-ws';
import type { TestWaybill } from '../waybill.ts';

/** The three subscriptions that every dashboard has, and the events of the log behind them. */
const topics = [
  { topic: 'orderStatusChanged', area: 'orders', type: 'orders.OrderStatusChanged' },
  { topic: 'stockChanged', area: 'inventory', type: 'inventory.StockChanged' },
  { topic: 'shipmentStatusChanged', area: 'logistics', type: 'logistics.ShipmentStatusChanged' },
] as const;

export type News = {
  /** Waits until as many changes have been told as the log holds; gives the cursors of both. */
  compared(): Promise<{ topic: string; told: string[]; kept: string[] }[]>;
};

const PATIENCE_MS = 10_000;

/** Listens to all that changes from now on, as a dashboard does. */
export async function listenToAll(client: Client, waybill: TestWaybill): Promise<News> {
  const told = new Map<string, string[]>(topics.map(({ topic }) => [topic, []]));
  const before = new Map<string, string[]>();
  for (const { topic, area, type } of topics) before.set(topic, await keptBy(area, type));
  for (const { topic } of topics) {
    client.subscribe<Record<string, { cursor: string }>>(
      { query: `subscription { ${topic} { cursor } }` },
      {
        next: ({ data }) => void told.get(topic)!.push(data![topic]!.cursor),
        error() {},
        complete() {},
      },
    );
  }

  async function keptBy(area: string, type: string): Promise<string[]> {
    const rows = await waybill.rowsOf<{ cursor: string }>(
      area,
      `select position::text as cursor from event where type = '${type}' order by event.position`,
    );
    return rows.map(({ cursor }) => cursor);
  }

  return {
    async compared() {
      const deadline = Date.now() + PATIENCE_MS;
      for (;;) {
        const now = await Promise.all(
          topics.map(async ({ topic, area, type }) => {
            const kept = (await keptBy(area, type)).slice(before.get(topic)!.length);
            return { topic, told: told.get(topic)!, kept };
          }),
        );
        const isAll = now.every((one) => one.told.length >= one.kept.length);
        if (isAll || Date.now() > deadline) return now;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}
