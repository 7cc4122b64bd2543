import { once } from 'node:events';
import { WebSocket } from 'ws';
import { openClient, percentile } from './load.ts';
import { mutate, openShop } from './shop.ts';
import type { Stage } from './stage.ts';

export type SocketFigures = {
  sockets: number;
  /** From the event's own time to each subscriber. */
  p50Ms: number;
  p99Ms: number;
  messages: number;
  /** Of the whole server, before the sockets and with them. */
  memoryMb: { before: number; with: number };
  floorP99Ms: number;
};

const EVENTS = 20;
const PAUSE_MS = 200;
const OPENING_AT_ONCE = 100;

const document = `subscription { orderStatusChanged { previous status occurredAt cursor
  order { number total { amount currency } customer { name } } } }`;

/**
 * As many sockets, each with the same subscription across two areas, told of each order that is
 * placed. Bars: 99 % within 250 ms at 1,000 sockets; 10,000 sockets within 1.5 GB.
 */
export async function benchSockets(stage: Stage, sockets: number): Promise<SocketFigures> {
  const client = openClient(`${stage.url}/graphql`, 4, stage.apiKey);
  const shop = await openShop(client);
  const before = await memoryOf(stage.url);
  const lags: number[] = [];
  const listeners = await open(sockets, () => subscribed(stage, lags));
  const memory = { before, with: await memoryOf(stage.url) };
  const run = String(Date.now());
  for (let n = 0; n < EVENTS; n++) {
    const key = `${run}-${n}`;
    const order = { ...shop.order(n), idempotencyKey: key, customerPoNumber: key };
    await mutate(client, 'placeOrder', order);
    await pause(PAUSE_MS);
  }
  // Each order is told of twice: placed and approved, then allocated.
  await until(() => lags.length >= 2 * EVENTS * sockets);
  for (const socket of listeners) socket.terminate();
  await client.close();
  const floorLags = await floor(stage, sockets);
  lags.sort((a, b) => a - b);
  return {
    sockets,
    p50Ms: percentile(lags, 50),
    p99Ms: percentile(lags, 99),
    messages: lags.length,
    memoryMb: memory,
    floorP99Ms: percentile(floorLags, 99),
  };
}

/** A subscriber as graphql-ws is, without what a browser does with the message. */
async function subscribed({ url, apiKey }: Stage, lags: number[]): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  const acknowledged = once(socket, 'message');
  socket.send(JSON.stringify({ type: 'connection_init', payload: { apiKey } }));
  await acknowledged;
  socket.on('message', (data: Buffer) => {
    const occurredAt = /"occurredAt":"([^"]+)"/.exec(data.toString())?.[1];
    if (occurredAt) lags.push(Date.now() - Date.parse(occurredAt));
  });
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: document } }));
  return socket;
}

/** The same number of bare sockets, told the same text by bare `ws`. */
async function floor({ floorUrl }: Stage, sockets: number): Promise<number[]> {
  const lags: number[] = [];
  const client = openClient(`${floorUrl}/tell`, 1);
  const listeners = await open(sockets, async () => {
    const socket = new WebSocket(floorUrl.replace('http', 'ws'));
    await once(socket, 'open');
    socket.on('message', (data: Buffer) => {
      lags.push(Date.now() - (JSON.parse(data.toString()) as { at: number }).at);
    });
    return socket;
  });
  for (let n = 0; n < EVENTS; n++) {
    await client.ask({ text: 'x'.repeat(400) });
    await pause(PAUSE_MS);
  }
  await until(() => lags.length >= EVENTS * sockets);
  for (const socket of listeners) socket.terminate();
  await client.close();
  return lags.sort((a, b) => a - b);
}

async function open(count: number, one: () => Promise<WebSocket>): Promise<WebSocket[]> {
  const opened: WebSocket[] = [];
  while (opened.length < count) {
    const some = Math.min(OPENING_AT_ONCE, count - opened.length);
    opened.push(...(await Promise.all(Array.from({ length: some }, one))));
  }
  await pause(1_000);
  return opened;
}

const WAIT_MS = 60_000;

async function until(isDone: () => boolean): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  while (!isDone()) {
    if (Date.now() > deadline) throw new Error('Not every subscriber was told of every event.');
    await pause(50);
  }
}

async function memoryOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)![1]) / 2 ** 20;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
