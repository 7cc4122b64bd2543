import { openGraph } from '../gateway/graph.ts';
import { parse } from 'graphql';
import { pino } from 'pino';
import type { Stream } from '../gateway/subscriptions/stream.ts';
import { openSubscriptions } from '../gateway/subscriptions/subscriptions.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { benchAreas } from './gateway-areas.ts';

/** Processor time of one event for all its subscribers, from the log to the text of each message. */
export type FanOutFigures = { subscribers: number; events: number; msPerEvent: number };

const text = `subscription { orderStatusChanged { previous status version cursor
  order { number customer { name } lines { product { sku name } } } } }`;
const EVENTS = 200;

/**
 * Equal subscriptions of as many viewers with the same rights, whose payload crosses three areas.
 * Bar: ≤ 2 ms an event at 1,000 subscribers.
 */
export async function benchFanOut(subscribers = 1_000): Promise<FanOutFigures> {
  const areas = benchAreas();
  const graph = openGraph(areas);
  const subscriptions = openSubscriptions({
    graph,
    areas,
    requestTimeoutMs: 15_000,
    log: pino({ level: 'silent' }),
    newId: () => 'bench',
  });
  const document = parse(text);
  const streams = await Promise.all(
    Array.from({ length: subscribers }, (_, n) =>
      subscriptions.subscribe({ document, text, viewer: viewer(n) }),
    ),
  );
  await round(EVENTS, areas[0]!.publish, streams);
  const before = process.cpuUsage();
  await round(EVENTS, areas[0]!.publish, streams);
  const { user, system } = process.cpuUsage(before);
  subscriptions.close();
  return { subscribers, events: EVENTS, msPerEvent: (user + system) / 1000 / EVENTS };
}

async function round(
  events: number,
  publish: (type: string, data: Record<string, unknown>) => void,
  streams: readonly Stream[],
): Promise<void> {
  const taking = streams.map((stream) => take(stream, events));
  for (let n = 0; n < events; n++) {
    publish('orders.OrderStatusChanged', { orderId: `ord_${n}`, status: 'SHIPPED', version: n });
    await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(taking);
}

/** What a socket does with each result: the message's text, made of the shared one. */
async function take(stream: Stream, events: number): Promise<void> {
  for (let n = 0; n < events; n++) {
    const { value } = await stream.next();
    const message = `{"id":"1","type":"next","payload":${value.text}}`;
    if (message.length < 100) throw new Error(`A wrong message: ${message}`);
  }
}

function viewer(n: number): Viewer {
  const scopes = ['orders:read', 'crm:read', 'catalog:read'];
  const id = `usr_${n}`;
  return { id, name: id, kind: 'USER', scopes, language: 'en', requestId: 'bench' };
}

if (import.meta.main) {
  for (const subscribers of [1, 1_000]) {
    const { msPerEvent } = await benchFanOut(subscribers);
    process.stdout.write(
      `${subscribers} equal subscribers: ${msPerEvent.toFixed(2)} ms an event\n`,
    );
  }
}
