import type { openClient } from './load.ts';

export type Client = ReturnType<typeof openClient>;

/** What the write benchmarks buy and sell: made anew for each run, so that runs don't meet. */
export type Shop = { customers: string[]; skus: string[]; order(n: number): object };

const CUSTOMERS = 40;

/** Customers without a credit limit, and goods enough for every order of a run. */
export async function openShop(client: Client): Promise<Shop> {
  const goods = await ask<{ products: { nodes: { id: string; sku: string }[] } }>(
    client,
    '{ products(first: 60) { nodes { id sku } } }',
  );
  const places = await ask<{ warehouses: { nodes: { id: string }[] } }>(
    client,
    '{ warehouses(first: 1) { nodes { id } } }',
  );
  const skus = goods.products.nodes.map(({ sku }) => sku);
  for (const { id } of goods.products.nodes) {
    await mutate(client, 'receiveStock', {
      kind: 'OPENING',
      productId: id,
      warehouseId: places.warehouses.nodes[0]!.id,
      quantity: { value: '1000000', unit: await baseUnit(client, id) },
      unitCost: { amount: '10', currency: 'CNY' },
    });
  }
  const customers: string[] = [];
  for (let n = 0; n < CUSTOMERS; n++) {
    const address = { name: 'Goods in', street: '1 Quay', city: 'Shanghai', country: 'CN' };
    const made = await mutate<{ customer: { id: string } }>(
      client,
      'saveCustomer',
      { name: `Bench customer ${n}`, addresses: [address] },
      'customer { id }',
    );
    customers.push(made.customer.id);
  }
  return { customers, skus, order: (n) => newOrder(n, customers, skus) };
}

/** Three lines; no two orders of a customer are alike, as twins would be held for review. */
function newOrder(n: number, customers: string[], skus: string[]): object {
  const line = (k: number) => ({
    sku: skus[(n * 7 + k * 19) % skus.length],
    quantity: { value: String(1 + ((n + k) % 97)) },
  });
  return {
    channel: 'WEB',
    customerId: customers[n % customers.length],
    customerPoNumber: `PO-${n}`,
    lines: [line(0), line(1), line(2)],
    idempotencyKey: `bench-${n}`,
  };
}

async function baseUnit(client: Client, id: string): Promise<string> {
  const { product } = await ask<{ product: { baseUnit: string } }>(
    client,
    'query ($id: ID!) { product(id: $id) { baseUnit } }',
    { id },
  );
  return product.baseUnit;
}

/** Asks the graph and gives the data; throws on errors. */
export async function ask<Data>(client: Client, query: string, variables = {}): Promise<Data> {
  return ((await client.ask({ query, variables })) as { data: Data }).data;
}

/** Runs a mutation by its field; throws its first user error. */
export async function mutate<Result>(
  client: Client,
  field: string,
  input: object,
  selection = '__typename',
): Promise<Result> {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) {
    ${field}(input: $input) { ${selection} userErrors { code message } } }`;
  type Payload = Result & { userErrors: { message: string }[] };
  const payload = (await ask<Record<string, Payload>>(client, query, { input }))[field]!;
  if (payload.userErrors.length > 0) throw new Error(payload.userErrors[0]!.message);
  return payload;
}
