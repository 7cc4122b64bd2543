import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { pino } from 'pino';
import { compareCursors } from '../../gateway/subscriptions/cursor.ts';
import { openGraph, type OpenGraph } from '../../gateway/graph.ts';
import { openRemoteArea } from '../../gateway/areas/remote-area.ts';
import { serveArea } from '../../gateway/areas/serve-area.ts';
import { serveGraph, type Gateway, type ServeOptions } from '../../gateway/server.ts';
import { systemClock } from '../../kernel/clock.ts';
import type { AreaEndpoint } from '../../kernel/endpoint.ts';
import type { StoredEvent } from '../../kernel/event.ts';
import { timeOrderedIds } from '../../kernel/ids.ts';
import { AccessError } from '../../kernel/refusal.ts';
import { withCodes } from '../../kernel/answer.ts';
import { scalars } from '../../kernel/scalars.ts';
import { sdlWith } from '../../kernel/sdl.ts';
import type { Party, Viewer } from '../../kernel/viewer.ts';

/** An in-memory area whose events the test writes, and which counts the operations it runs. */
export type FixtureArea = AreaEndpoint & {
  asked: number;
  publish(type: string, data: Record<string, unknown>, parties?: Party[]): StoredEvent;
};

type Row = Record<string, unknown> & { id: string };

const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' });

const customers: Row[] = [
  { id: 'cus_a', name: 'Alpha' },
  { id: 'cus_b', name: 'Beta' },
];
const orders: Row[] = [
  { id: 'ord_1', number: 'SO-1', status: 'APPROVED', customerId: 'cus_a' },
  { id: 'ord_2', number: 'SO-2', status: 'SHIPPED', customerId: 'cus_b' },
];
const shipments: Row[] = [{ id: 'shp_1', number: 'SH-1', orderId: 'ord_1' }];

const find = (table: Row[], id: unknown) => table.find((row) => row.id === id) ?? null;
const byReference = (table: Row[]) => ({ __resolveReference: ({ id }: Row) => find(table, id) });

type Ctx = { viewer: Viewer };
const visible = (row: Row, { viewer }: Ctx) => !viewer.party || viewer.party.id === row.customerId;

const crm = fixtureArea(
  'crm',
  `extend type Query { customers(first: Int): [Customer!]! @access(scopes: ["crm:read"]) }
   type Customer implements Node @key(fields: "id") @access(scopes: ["crm:read"]) {
     "\`cus_…\`" id: ID! name: String! secret: String! @access(scopes: ["crm:secret"]) }`,
  {
    Query: { customers: () => customers },
    Customer: { ...byReference(customers), secret: () => 'hidden' },
  },
);

const ordersArea = fixtureArea(
  'orders',
  `extend type Query {
     orders(first: Int): [Order!]! @access(scopes: ["orders:read"])
     broken: String @access(scopes: ["public"])
     forbiddenThere: String @access(scopes: ["public"])
     lost: String! @access(scopes: ["public"])
     hello: String @access(scopes: ["public"])
     slow: String @access(scopes: ["public"])
     unhurried: String @access(scopes: ["public"])
   }
   extend type Mutation { rename(id: ID!, number: String!): Order @access(scopes: ["orders:write"]) }
   type Order implements Node @key(fields: "id") @access(scopes: ["orders:read"]) {
     "\`ord_…\`" id: ID! number: String! status: String! customer: Customer!
     bare: Unruled torn: String }
   type Unruled { nothing: String }
   type Customer @key(fields: "id", resolvable: false) { id: ID! }`,
  {
    Query: {
      orders: (_: unknown, __: unknown, ctx: Ctx) => orders.filter((order) => visible(order, ctx)),
      hello: () => 'world',
      lost: () => null,
      slow: () => new Promise((resolve) => setTimeout(resolve, 5_000, 'late').unref()),
      unhurried: () => new Promise((resolve) => setTimeout(resolve, 600, 'done')),
      broken: () => {
        throw new Error('secret detail of the database');
      },
      forbiddenThere: () => {
        throw new AccessError('FORBIDDEN', 'Not you.');
      },
    },
    Mutation: {
      rename: (_: unknown, { id, number }: { id: string; number: string }) => ({
        ...find(orders, id),
        number,
      }),
    },
    Order: {
      __resolveReference: ({ id }: Row, ctx: Ctx) => {
        const order = find(orders, id);
        return order && visible(order, ctx) ? order : null;
      },
      customer: ({ customerId }: Row) => ({ __typename: 'Customer', id: customerId }),
      torn: () => {
        throw new Error('secret detail of the database');
      },
    },
  },
);

const logistics = fixtureArea(
  'logistics',
  `type Shipment implements Node @key(fields: "id") @access(scopes: ["logistics:read"]) {
     "\`shp_…\`" id: ID! number: String! }
   type Order @key(fields: "id") { id: ID! shipments: [Shipment!]! @access(scopes: ["logistics:read"]) }`,
  {
    Shipment: byReference(shipments),
    Order: { shipments: ({ id }: Row) => shipments.filter(({ orderId }) => orderId === id) },
  },
);

const inventory = fixtureArea(
  'inventory',
  `type StockLevel implements Node @key(fields: "id") @access(scopes: ["inventory:read"]) {
     "\`stk_…\`" id: ID! product: Product! }
   type Warehouse implements Node @key(fields: "id") @access(scopes: ["inventory:read"]) {
     "\`whs_…\`" id: ID! name: String! }
   type Product implements Node @key(fields: "id") @access(scopes: ["catalog:read"]) {
     "\`prd_…\`" id: ID! sku: String! }`,
  {
    StockLevel: {
      __resolveReference: ({ id }: Row) => ({ id, product: { id: 'prd_1', sku: 'TEA' } }),
    },
    Warehouse: { __resolveReference: ({ id }: Row) => ({ id, name: 'East' }) },
    Product: { __resolveReference: ({ id }: Row) => ({ id, sku: 'TEA' }) },
  },
);

function fixtureArea(name: string, own: string, resolvers: object): () => FixtureArea {
  const sdl = sdlWith(own);
  const schema = buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: { ...scalars, ...resolvers } },
  ] as Parameters<typeof buildSubgraphSchema>[0]);
  return () => {
    const stored: StoredEvent[] = [];
    const listeners = new Set<() => void>();
    return {
      name,
      sdl,
      asked: 0,
      async execute({ document, variables: variableValues, operationName, viewer }) {
        this.asked += 1;
        const contextValue = { viewer };
        const result = await execute({
          schema,
          document,
          variableValues,
          operationName,
          contextValue,
        });
        return withCodes(result, log, () => 'err_fixture');
      },
      perform: async () => null,
      events: {
        head: async () => stored.at(-1)?.cursor ?? '0',
        async read(after, types, limit) {
          const page = stored.filter((e) => compareCursors(e.cursor, after) > 0).slice(0, limit);
          const events = page.filter(({ type }) => types.includes(type));
          return { events, next: page.at(-1)?.cursor ?? after };
        },
        onWake(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      stuckEvents: async () => [],
      retryStuck: async () => true,
      skipStuck: async () => true,
      publish(type, data, parties = []) {
        const position = stored.length + 1;
        const event: StoredEvent = {
          id: `evt_${position}`,
          type,
          documentId: String(data.orderId ?? data.shipmentId ?? data.stockLevelId),
          cursor: String(position),
          occurredAt: '2026-03-31T08:00:00.000Z',
          actor: 'test',
          parties,
          data,
        };
        stored.push(event);
        for (const call of listeners) call();
        return event;
      },
    };
  };
}

export type Transport = 'in process' | 'over HTTP';
export const transports: Transport[] = ['in process', 'over HTTP'];

export type Fixture = {
  graph: OpenGraph;
  areas: readonly AreaEndpoint[];
  gateway: Gateway;
  area(name: 'crm' | 'orders' | 'logistics' | 'inventory'): FixtureArea;
  post(body: object, headers?: Record<string, string>): Promise<Response>;
  /** Ends the service of an area that runs over HTTP. */
  stopArea(name: string): Promise<void>;
  close(): Promise<void>;
};

const SECRET = 'a secret of at least thirty-two characters';

/** People of the fixture by their API keys. */
const viewers: Record<string, Partial<Viewer>> = {
  wb_staff: { scopes: ['*'] },
  wb_reader: { scopes: ['crm:read', 'orders:read', 'logistics:read'] },
  wb_alpha: {
    scopes: ['crm:read', 'orders:read', 'logistics:read'],
    party: { kind: 'CUSTOMER', id: 'cus_a' },
  },
  wb_beta: {
    scopes: ['crm:read', 'orders:read', 'logistics:read'],
    party: { kind: 'CUSTOMER', id: 'cus_b' },
  },
  wb_nobody: { scopes: [] },
};

/** Opens the fixture's areas, here or behind HTTP, and a gateway over them. */
export async function openFixture(
  transport: Transport,
  options: Partial<ServeOptions> = {},
): Promise<Fixture> {
  const own = [crm(), ordersArea(), logistics(), inventory()];
  const served = transport === 'over HTTP' ? await Promise.all(own.map(serveOne)) : [];
  const areas: AreaEndpoint[] =
    transport === 'in process'
      ? own
      : await Promise.all(
          served.map(({ url }, n) =>
            openRemoteArea({
              name: own[n]!.name,
              url,
              secret: SECRET,
              connections: 8,
              timeoutMs: 5_000,
            }),
          ),
        );
  const graph = openGraph(areas);
  const gateway = await serveGraph({
    graph,
    areas,
    authenticate: async ({ apiKey }) => {
      const [key, life] = (apiKey ?? '').split('~');
      const known = viewers[key!];
      if (!known) return null;
      const expiresAt = life ? Date.now() + Number(life) : undefined;
      return {
        id: key!,
        name: key!,
        kind: 'API_KEY',
        scopes: [],
        language: 'en',
        requestId: '',
        expiresAt,
        ...known,
      };
    },
    host: '127.0.0.1',
    port: 0,
    isProduction: false,
    requestTimeoutMs: 2_000,
    clock: systemClock,
    ids: timeOrderedIds(systemClock),
    log,
    checkReady: async () => {},
    ...options,
  });
  return {
    graph,
    areas,
    gateway,
    area: (name) => own.find((area) => area.name === name)!,
    post: (body, headers = { 'x-api-key': 'wb_staff' }) =>
      fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    async stopArea(name) {
      const [server] = served.splice(
        own.findIndex((area) => area.name === name),
        1,
      );
      await server!.stop();
    },
    async close() {
      await gateway.stop();
      for (const area of areas) if ('close' in area) await (area.close as () => Promise<void>)();
      await Promise.all(served.map((server) => server.stop()));
    },
  };
}

function serveOne(area: FixtureArea) {
  return serveArea({ area, secret: SECRET, host: '127.0.0.1', port: 0, log });
}
