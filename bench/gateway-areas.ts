import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import type { AreaEndpoint } from '../kernel/endpoint.ts';
import { executorOf } from '../kernel/executor.ts';
import type { StoredEvent } from '../kernel/event.ts';
import { scalars } from '../kernel/scalars.ts';
import { sdlWith } from '../kernel/sdl.ts';

/** An area in memory: its resolvers cost next to nothing, so that the gateway is what is measured. */
export type BenchArea = AreaEndpoint & {
  schema: GraphQLSchema;
  publish(type: string, data: Record<string, unknown>): void;
};

type Reference = { id: string };

const product = ({ id }: Reference) => ({ id, sku: `SKU-${id}`, name: `Product ${id}` });
const customer = ({ id }: Reference) => ({ id, name: `Customer ${id}`, city: 'Bergen' });
const order = ({ id }: Reference) => ({
  id,
  number: `SO-${id}`,
  status: 'APPROVED',
  customer: { __typename: 'Customer', id: `cus_${id}` },
  lines: [1, 2, 3].map((n) => ({
    product: { __typename: 'Product', id: `prd_${id}_${n}` },
    quantity: { value: String(n), unit: 'PCS' },
  })),
});

const ORDERS = `
  extend type Query { orders(first: Int): [Order!]! @access(scopes: ["orders:read"]) }
  type Order implements Node @key(fields: "id") @access(scopes: ["orders:read"]) {
    "\`ord_…\`" id: ID! number: String! status: String! customer: Customer! lines: [OrderLine!]! }
  type OrderLine @access(scopes: ["orders:read"]) { product: Product! quantity: Quantity! }
  type Customer @key(fields: "id", resolvable: false) { id: ID! }
  type Product @key(fields: "id", resolvable: false) { id: ID! }`;

const CRM = `
  type Customer implements Node @key(fields: "id") @access(scopes: ["crm:read"]) {
    "\`cus_…\`" id: ID! name: String! city: String! }`;

const CATALOG = `
  type Product implements Node @key(fields: "id") @access(scopes: ["catalog:read"]) {
    "\`prd_…\`" id: ID! sku: String! name: String! }
  type StockLevel implements Node @key(fields: "id") @access(scopes: ["inventory:read"]) {
    "\`stk_…\`" id: ID! }
  type Warehouse implements Node @key(fields: "id") @access(scopes: ["inventory:read"]) {
    "\`whs_…\`" id: ID! }
  type Shipment implements Node @key(fields: "id") @access(scopes: ["logistics:read"]) {
    "\`shp_…\`" id: ID! }`;

/** Three areas that a query over orders, customers and products crosses. */
export function benchAreas(): BenchArea[] {
  const orders = Array.from({ length: 20 }, (_, n) => order({ id: `ord_${n}` }));
  return [
    benchArea('orders', ORDERS, {
      Query: { orders: (_: unknown, { first }: { first: number }) => orders.slice(0, first) },
      Order: { __resolveReference: order },
    }),
    benchArea('crm', CRM, { Customer: { __resolveReference: customer } }),
    benchArea('catalog', CATALOG, { Product: { __resolveReference: product } }),
  ];
}

export const threeAreas = `query Orders($first: Int) {
  orders(first: $first) {
    number status customer { name city } lines { quantity { value unit } product { sku name } }
  }
}`;

function benchArea(name: string, own: string, resolvers: object): BenchArea {
  const sdl = sdlWith(own);
  const schema = buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: { ...scalars, ...resolvers } },
  ] as Parameters<typeof buildSubgraphSchema>[0]);
  const answer = executorOf(schema);
  const stored: StoredEvent[] = [];
  const listeners = new Set<() => void>();
  return {
    name,
    sdl,
    schema,
    execute: async ({ document, variables, operationName, viewer }) =>
      answer({ document, variables, operationName, contextValue: { viewer } }),
    perform: async () => null,
    events: {
      head: async () => String(stored.length),
      async read(after, types, limit) {
        const page = stored.slice(Number(after), Number(after) + limit);
        const events = page.filter(({ type }) => types.includes(type));
        return { events, next: String(Number(after) + page.length) };
      },
      onWake(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    stuckEvents: async () => [],
    retryStuck: async () => false,
    skipStuck: async () => false,
    publish(type, data) {
      const cursor = String(stored.length + 1);
      const occurredAt = '2026-03-31T08:00:00.000Z';
      const documentId = String(data.orderId);
      stored.push({
        id: cursor,
        type,
        documentId,
        cursor,
        occurredAt,
        actor: '',
        parties: [],
        data,
      });
      for (const call of listeners) call();
    },
  };
}
