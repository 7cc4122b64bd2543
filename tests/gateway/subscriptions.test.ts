import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import { createClient as createSseClient } from 'graphql-sse';
import { WebSocket } from 'ws';
import { openFixture, transports, type Fixture } from './fixture.ts';

type Result = { data?: Record<string, unknown> | null; errors?: readonly unknown[] };

const orderChange = (orderId: string, customerId: string, status: string, version = 1) => ({
  orderId,
  customerId,
  number: `SO-${orderId}`,
  channel: 'WEB',
  previous: 'APPROVED',
  status,
  version,
});

describe.each(transports)('a subscription, %s', (transport) => {
  let fixture: Fixture;
  let clients: Client[] = [];
  beforeEach(async () => {
    fixture = await openFixture(transport);
  });
  afterEach(async () => {
    for (const client of clients) await client.dispose();
    clients = [];
    await fixture.close();
  });

  function socket(key = 'wb_staff'): Client {
    const client = createClient({
      url: fixture.gateway.url.replace('http', 'ws') + '/graphql',
      webSocketImpl: WebSocket,
      connectionParams: { 'x-api-key': key },
      lazy: true,
      retryAttempts: 0,
    });
    clients.push(client);
    return client;
  }

  /** Collects results until there are `count`, or the stream ends. */
  function collect(client: Client, query: string, variables = {}) {
    const results: Result[] = [];
    const iterator = client.iterate<Record<string, unknown>>({ query, variables });
    return {
      results,
      async take(count: number): Promise<Result[]> {
        while (results.length < count) {
          const { value, done } = await iterator.next();
          if (done) break;
          results.push(value as Result);
        }
        return results;
      },
      stop: () => iterator.return?.(undefined),
    };
  }

  function publishOrder(orderId: string, customerId: string, status: string, version?: number) {
    return fixture
      .area('orders')
      .publish('orders.OrderStatusChanged', orderChange(orderId, customerId, status, version), [
        { kind: 'CUSTOMER', id: customerId },
      ]);
  }

  async function subscribed(count: number): Promise<void> {
    for (let tries = 0; tries < 300; tries++) {
      const text = await (await fetch(`${fixture.gateway.url}/metrics`)).text();
      if (text.includes(`waybill_subscriptions_open ${count}`)) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`there are not ${count} subscriptions`);
  }

  test('crosses every area and tells of each change once, in order', async () => {
    const stream = collect(
      socket(),
      `subscription { orderStatusChanged { previous now: status version
         order { number customer { name } shipments { number } } } }`,
    );
    const taking = stream.take(2);
    await subscribed(1);
    publishOrder('ord_1', 'cus_a', 'ALLOCATED', 2);
    publishOrder('ord_1', 'cus_a', 'SHIPPED', 3);
    const [first, second] = await taking;
    expect(first!.data).toEqual({
      orderStatusChanged: {
        previous: 'APPROVED',
        now: 'ALLOCATED',
        version: 2,
        order: { number: 'SO-1', customer: { name: 'Alpha' }, shipments: [{ number: 'SH-1' }] },
      },
    });
    expect(second!.data).toMatchObject({ orderStatusChanged: { now: 'SHIPPED', version: 3 } });
  });

  test('shows a customer’s user only that customer’s changes', async () => {
    const stream = collect(socket('wb_beta'), 'subscription { orderStatusChanged { status } }');
    const taking = stream.take(1);
    await subscribed(1);
    publishOrder('ord_1', 'cus_a', 'ALLOCATED');
    publishOrder('ord_2', 'cus_b', 'SHIPPED');
    expect(await taking).toEqual([{ data: { orderStatusChanged: { status: 'SHIPPED' } } }]);
  });

  test('takes only what the filters ask for', async () => {
    const stream = collect(
      socket(),
      'subscription ($of: [OrderStatus!]) { orderStatusChanged(status: $of, orderId: "ord_2") { status } }',
      { of: ['SHIPPED', 'DELIVERED'] },
    );
    const taking = stream.take(1);
    await subscribed(1);
    publishOrder('ord_1', 'cus_a', 'SHIPPED');
    publishOrder('ord_2', 'cus_b', 'ALLOCATED');
    publishOrder('ord_2', 'cus_b', 'DELIVERED');
    expect(await taking).toEqual([{ data: { orderStatusChanged: { status: 'DELIVERED' } } }]);
  });

  test('runs an event once for a hundred equal subscribers, but not for others', async () => {
    const query = 'subscription { orderStatusChanged { order { number } } }';
    const equal = Array.from({ length: 100 }, () => collect(socket(), query));
    const other = collect(socket('wb_alpha'), query);
    const taking = [...equal, other].map((stream) => stream.take(1));
    await subscribed(101);
    const before = fixture.area('orders').asked;
    publishOrder('ord_1', 'cus_a', 'ALLOCATED');
    const results = await Promise.all(taking);
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(fixture.area('orders').asked - before).toBe(2);
  });

  test('resumes after a cursor without gap or double, then goes on live', async () => {
    const past = [1, 2, 3, 4, 5].map((version) =>
      publishOrder('ord_1', 'cus_a', 'ALLOCATED', version),
    );
    const stream = collect(
      socket(),
      'subscription ($after: String) { orderStatusChanged(after: $after) { version cursor } }',
      { after: past[1]!.cursor },
    );
    const taking = stream.take(23);
    for (let version = 6; version <= 25; version++) {
      publishOrder('ord_1', 'cus_a', 'SHIPPED', version);
      if (version % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const results = await taking;
    const versions = results.map(
      ({ data }) => (data!.orderStatusChanged as { version: number }).version,
    );
    expect(versions).toEqual(Array.from({ length: 23 }, (_, n) => n + 3));
  });

  test('replays far more than a queue holds to a client that keeps up', async () => {
    for (let version = 1; version <= 1_000; version++) {
      publishOrder('ord_1', 'cus_a', 'ALLOCATED', version);
    }
    const stream = collect(socket(), 'subscription { orderStatusChanged(after: "0") { version } }');
    expect(await stream.take(1_000)).toHaveLength(1_000);
  });

  test('refuses a broken cursor and a missing scope before it opens', async () => {
    const broken = collect(socket(), 'subscription { orderStatusChanged(after: "x") { version } }');
    const [result] = await broken.take(1);
    expect(result?.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    const shut = collect(socket('wb_nobody'), 'subscription { orderStatusChanged { version } }');
    await expect(shut.take(1)).rejects.toMatchObject([
      { extensions: { code: 'FORBIDDEN', coordinate: 'Subscription.orderStatusChanged' } },
      { extensions: { code: 'FORBIDDEN', coordinate: 'OrderStatusChange.version' } },
    ]);
  });

  test('refuses a condition on the subscription’s own field', async () => {
    const stream = collect(
      socket(),
      'subscription ($if: Boolean!) { orderStatusChanged @include(if: $if) { version } }',
      { if: true },
    );
    await expect(stream.take(1)).rejects.toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  });

  test('ends when the token ends', async () => {
    const stream = collect(
      socket('wb_staff~700'),
      'subscription { orderStatusChanged { version } }',
    );
    const taking = stream.take(1);
    await expect(taking).rejects.toMatchObject({ code: 4403 });
  });

  test('is told over server-sent events too', async () => {
    const client = createSseClient({
      url: `${fixture.gateway.url}/graphql/stream`,
      headers: { 'x-api-key': 'wb_staff' },
      retryAttempts: 0,
    });
    const iterator = client.iterate({
      query: 'subscription { shipmentStatusChanged { status shipment { number } } }',
    });
    const next = iterator.next();
    await subscribed(1);
    fixture.area('logistics').publish('logistics.ShipmentStatusChanged', {
      shipmentId: 'shp_1',
      previous: 'READY',
      status: 'IN_TRANSIT',
      version: 4,
    });
    expect((await next).value).toEqual({
      data: { shipmentStatusChanged: { status: 'IN_TRANSIT', shipment: { number: 'SH-1' } } },
    });
    client.dispose();
  });

  test('over a plain POST is answered with a hint', async () => {
    const response = await fixture.post({ query: 'subscription { stockChanged { reason } }' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('/graphql/stream');
  });

  test('queries and mutations run over a socket by the same rules', async () => {
    const { results, take } = collect(socket(), '{ orders { number } }');
    await take(1);
    expect(results).toMatchObject([
      {
        data: { orders: [{ number: 'SO-1' }, { number: 'SO-2' }] },
        extensions: { cost: { actual: 2 } },
      },
    ]);
    const shut = collect(socket('wb_reader'), '{ customers { secret } }');
    await expect(shut.take(1)).rejects.toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
