import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { parse } from 'graphql';
import { pino } from 'pino';
import { WebSocket } from 'ws';
import {
  openSubscriptions,
  type Subscriptions,
} from '../../gateway/subscriptions/subscriptions.ts';
import type { Stream } from '../../gateway/subscriptions/stream.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { staff } from '../area.ts';
import { openFixture, transports, type Fixture } from './fixture.ts';

type Told = {
  data?: Record<string, Record<string, unknown>> | null;
  errors?: { message: string; extensions: Record<string, unknown> }[];
};

const orderChanges = 'subscription { orderStatusChanged { version cursor } }';
const stockChanges = 'subscription { stockChanged { onHand { value } cursor } }';

describe.each(transports)('the fan-out of events, %s', (transport) => {
  let fixture: Fixture;
  let subscriptions: Subscriptions;
  beforeAll(async () => {
    fixture = await openFixture(transport);
  });
  afterAll(() => fixture.close());
  beforeEach(() => {
    subscriptions = openSubscriptions({
      graph: fixture.graph,
      areas: fixture.areas,
      requestTimeoutMs: 2_000,
      maxSubscriptionsPerViewer: 5,
      log: pino({ level: 'silent' }),
      newId: () => 'err_1',
    });
  });
  afterEach(() => subscriptions.close());

  function subscribe(text: string, viewer: Viewer = staff(), variables = {}): Promise<Stream> {
    return subscriptions.subscribe({ document: parse(text), text, viewer, variables });
  }

  async function take(stream: Stream, count: number): Promise<Told[]> {
    const told: Told[] = [];
    while (told.length < count) {
      const { value, done } = await stream.next();
      if (done) break;
      told.push(JSON.parse(value.text) as Told);
    }
    return told;
  }

  async function takeUntil(stream: Stream, onHand: string): Promise<void> {
    for await (const { text } of stream) if (text.includes(`"${onHand}"`)) return;
  }

  function publishOrders(count: number, from = 1): void {
    for (let version = from; version < from + count; version++) {
      fixture
        .area('orders')
        .publish('orders.OrderStatusChanged', { orderId: 'ord_1', status: 'SHIPPED', version });
    }
  }

  const versionsOf = (told: Told[]) => told.map(({ data }) => data?.orderStatusChanged?.version);
  const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

  test('brings a burst of a thousand events to a client that takes them, in order', async () => {
    const stream = await subscribe(orderChanges);
    const taking = take(stream, 1_000);
    publishOrders(1_000);
    expect(versionsOf(await taking)).toEqual(upTo(1_000));
  });

  test('lets a resumed one join a burst under way without gap or double', async () => {
    const after = await fixture.area('orders').events.head();
    const early = await subscribe(orderChanges);
    const all = take(early, 900);
    publishOrders(300);
    const resumed = await subscribe(
      'subscription ($after: String) { orderStatusChanged(after: $after) { version cursor } }',
      staff(),
      { after },
    );
    const again = take(resumed, 900);
    publishOrders(300, 301);
    await new Promise((resolve) => setTimeout(resolve, 30));
    publishOrders(300, 601);
    expect(versionsOf(await all)).toEqual(upTo(900));
    expect(versionsOf(await again)).toEqual(upTo(900));
  });

  test('ends a client that takes nothing, with the cursor to resume after', async () => {
    const stream = await subscribe(orderChanges);
    publishOrders(1);
    const first = await take(stream, 1);
    publishOrders(300, 2);
    await ended(stream);
    const [last, ...none] = await take(stream, 10);
    expect(none).toEqual([]);
    expect(last!.errors![0]!.extensions).toEqual({
      code: 'SLOW_CONSUMER',
      cursor: first[0]!.data!.orderStatusChanged!.cursor,
    });
  });

  test('keeps only the newest figures of a stock for a client that is behind', async () => {
    const stream = await subscribe(stockChanges);
    const keepingUp = takeUntil(await subscribe(stockChanges), '900');
    for (let n = 1; n <= 900; n++) {
      const stockLevelId = `stk_${n % 3}`;
      fixture
        .area('inventory')
        .publish('inventory.StockChanged', { stockLevelId, onHand: String(n), unit: 'PCS' });
    }
    await keepingUp;
    expect(stream.hasEnded).toBe(false);
    stream.end();
    const told = await take(stream, 900);
    expect(told.length).toBeLessThanOrEqual(128);
    const newest = told.slice(-3).map(({ data }) => data!.stockChanged!.onHand);
    expect(newest).toEqual([{ value: '898' }, { value: '899' }, { value: '900' }]);
  });

  test('says when the log does not reach back to a cursor', async () => {
    const { events } = fixture.area('orders');
    const { read } = events;
    events.read = async () => {
      throw new Refusal('CURSOR_EXPIRED');
    };
    const stream = await subscribe('subscription { orderStatusChanged(after: "0") { version } }');
    const [told] = await take(stream, 1);
    expect(told!.errors![0]!.extensions.code).toBe('CURSOR_EXPIRED');
    expect((await stream.next()).done).toBe(true);
    events.read = read;
  });

  test('tells of a bug by its id only, and goes on', async () => {
    const stream = await subscribe(
      'subscription { orderStatusChanged { version order { torn } } }',
    );
    const taking = take(stream, 2);
    publishOrders(2);
    const told = await taking;
    expect(versionsOf(told)).toEqual([1, 2]);
    expect(told[0]!.errors![0]!.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(told)).not.toContain('secret detail');
  });

  test('gives equal subscribers one text, and others their own', async () => {
    const [ann, ben, reader] = [staff('usr_ann'), staff('usr_ben'), { ...staff('usr_cleo') }];
    const streams = await Promise.all([
      subscribe(orderChanges, ann),
      subscribe(orderChanges, ben),
      subscribe(orderChanges, { ...reader, language: 'zh-CN' }),
      subscribe(orderChanges, { ...reader, scopes: ['orders:read'] }),
      subscribe(orderChanges, { ...reader, party: { kind: 'CUSTOMER', id: 'cus_a' } }),
    ]);
    fixture
      .area('orders')
      .publish('orders.OrderStatusChanged', { orderId: 'ord_1', status: 'SHIPPED', version: 1 }, [
        { kind: 'CUSTOMER', id: 'cus_a' },
      ]);
    const results = await Promise.all(streams.map((stream) => stream.next()));
    const [first, second, ...others] = results.map(({ value }) => value);
    expect(first).toBe(second);
    expect(new Set([first, ...others]).size).toBe(4);
  });

  test('refuses more subscriptions of one viewer than it may have, until one ends', async () => {
    const streams = await Promise.all(upTo(5).map(() => subscribe(orderChanges)));
    await expect(subscribe(orderChanges)).rejects.toMatchObject({
      extensions: { code: 'TOO_MANY_SUBSCRIPTIONS', limit: 5 },
    });
    await streams[0]!.return();
    await subscribe(orderChanges);
    expect(subscriptions.count()).toBe(5);
  });
});

async function ended(stream: Stream): Promise<void> {
  for (let tries = 0; tries < 500 && !stream.hasEnded; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('server-sent events', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await openFixture('in process');
  });
  afterAll(() => fixture.close());

  function stream(key: string, signal?: AbortSignal): Promise<Response> {
    return fetch(`${fixture.gateway.url}/graphql/stream`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        'x-api-key': key,
      },
      body: JSON.stringify({ query: orderChanges }),
      signal,
    });
  }

  async function open(): Promise<string> {
    const text = await (await fetch(`${fixture.gateway.url}/metrics`)).text();
    return /^waybill_subscriptions_open (\d+)$/m.exec(text)![1]!;
  }

  test('end when the token ends', async () => {
    const text = await (await stream('wb_staff~300')).text();
    expect(text).toContain('UNAUTHENTICATED');
    expect(text).toContain('event: complete');
  });

  test('of a client that went away are forgotten at once', async () => {
    const leaving = new AbortController();
    await stream('wb_staff', leaving.signal);
    expect(await open()).toBe('1');
    leaving.abort();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await open()).toBe('0');
  });

  test('refuse a wrong key', async () => {
    expect((await stream('wb_wrong')).status).toBe(401);
  });
});

describe('a gateway that stops', () => {
  test('lets requests end, and cuts streams so that clients come again', async () => {
    const fixture = await openFixture('in process');
    const socket = new WebSocket(`${fixture.gateway.url.replace('http', 'ws')}/graphql`, [
      'graphql-transport-ws',
    ]);
    const messages: string[] = [];
    socket.on('message', (data) => messages.push(String(data)));
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init', payload: { 'x-api-key': 'wb_staff' } }));
    await once(socket, 'message');
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: orderChanges } }));
    const answering = fixture.post({ query: '{ unhurried }' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = once(socket, 'close');
    const began = performance.now();
    await fixture.close();
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(await (await answering).json()).toMatchObject({ data: { unhurried: 'done' } });
    expect((await closed)[0]).toBe(1001);
    expect(messages).toHaveLength(1);
  });
});
