import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { areaNames } from '../run/areas.ts';
import { freshDatabase, type TestDatabase } from './database.ts';

/** Every area and the gateway as processes of their own, as docker-compose.yml runs them. */
const PASSWORD = 'correct-horse-battery';
const children: ChildProcess[] = [];
let database: TestDatabase;
let url: string;
let output = '';
const portOf = new Map<string, number>();

beforeAll(async () => {
  database = await freshDatabase();
  const names = [...areaNames, 'gateway'];
  await Promise.all(names.map(freePort));
  const places = areaNames.map((name) => `${name}=http://127.0.0.1:${portOf.get(name)}`);
  for (const name of names) {
    const child = spawn(process.execPath, ['run/service.ts'], {
      cwd: new URL('..', import.meta.url).pathname,
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        SERVICE: name,
        PORT: String(portOf.get(name)),
        DATABASE_URL: database.url,
        WAYBILL_SECRET: 'a secret of at least thirty-two characters',
        ADMIN_PASSWORD: PASSWORD,
        AREA_URLS: places.join(','),
        LOG_LEVEL: 'warn',
        // Many processes start here at once.
        REQUEST_TIMEOUT_MS: '50000',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.on('data', (chunk: Buffer) => (output += `${name}: ${chunk.toString()}`));
    children.push(child);
  }
  url = `http://127.0.0.1:${portOf.get('gateway')}`;
  await ready();
}, 180_000);

afterAll(async () => {
  const ended = children
    .filter(({ exitCode }) => exitCode === null)
    .map((child) => once(child, 'exit'));
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(ended);
  await database.drop();
}, 60_000);

test('an order placed at the gateway reaches its planned delivery over seven services', async () => {
  const token = await signIn();
  const ask = asking(token);
  const { saveProduct } = await ask<{ saveProduct: { product: { id: string } } }>(
    'mutation { saveProduct(input: { sku: "TEA", name: "Tea", baseUnit: "PACK" }) { product { id } } }',
  );
  const { saveWarehouse } = await ask<{ saveWarehouse: { warehouse: { id: string } } }>(
    'mutation { saveWarehouse(input: { code: "E", name: "East" }) { warehouse { id } } }',
  );
  await ask(
    `mutation ($p: ID!, $w: ID!) { receiveStock(input: { productId: $p, warehouseId: $w, kind: OPENING,
       quantity: { value: "10" }, unitCost: { amount: "1", currency: "CNY" } }) { userErrors { code } } }`,
    { p: saveProduct.product.id, w: saveWarehouse.warehouse.id },
  );
  const { savePriceList } = await ask<{ savePriceList: { priceList: { id: string } } }>(
    'mutation { savePriceList(input: { code: "S", name: "S", currency: "CNY" }) { priceList { id } } }',
  );
  await ask(
    `mutation ($l: ID!) { savePrices(input: { priceListId: $l,
       prices: [{ sku: "TEA", unitPrice: "2" }] }) { userErrors { code } } }`,
    { l: savePriceList.priceList.id },
  );
  const { saveCustomer } = await ask<{ saveCustomer: { customer: { id: string } } }>(
    `mutation { saveCustomer(input: { name: "Green Leaf", addresses: [{ name: "Green Leaf",
       street: "8 Nanjing Road", city: "Shanghai", country: "CN" }] }) { customer { id } } }`,
  );
  await ask(
    `mutation ($c: ID!) { placeOrder(input: { channel: WEB, customerId: $c,
       lines: [{ sku: "TEA", quantity: { value: "3" } }] }) { userErrors { code } } }`,
    { c: saveCustomer.customer.id },
  );
  const query =
    '{ orders { nodes { status customer { name } deliveries(first: 2) { nodes { status } } } } stuckEvents { lastError } }';
  let seen = {};
  for (let tries = 0; tries < 100 && !JSON.stringify(seen).includes('PLANNED'); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    seen = await ask(query);
  }
  expect(seen).toEqual({
    orders: {
      nodes: [
        {
          status: 'ALLOCATED',
          customer: { name: 'Green Leaf' },
          deliveries: { nodes: [{ status: 'PLANNED' }] },
        },
      ],
    },
    stuckEvents: [],
  });
}, 60_000);

test('a service answers nobody who is not of the house', async () => {
  const response = await fetch(`http://127.0.0.1:${portOf.get('orders')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(response.status).toBe(401);
});

async function freePort(name: string): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  portOf.set(name, port);
  return port;
}

async function ready(): Promise<void> {
  const deadline = Date.now() + 150_000;
  for (;;) {
    const response = await fetch(`${url}/readyz`).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > deadline) throw new Error(`The services are not ready:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function signIn(): Promise<string> {
  const ask = asking();
  const { signIn: answer } = await ask<{ signIn: { accessToken: string } }>(
    'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken userErrors { code } } }',
    { input: { email: 'admin@waybill.local', password: PASSWORD } },
  );
  return answer.accessToken;
}

function asking(token?: string) {
  return async <Data>(query: string, variables = {}): Promise<Data> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: object[] };
    if (errors) throw new Error(`${JSON.stringify(errors[0])}\n${output}`);
    return data;
  };
}
