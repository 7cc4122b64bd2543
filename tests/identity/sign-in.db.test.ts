import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../kernel/graph.ts';
import { requireScope, type Viewer } from '../../kernel/viewer.ts';
import { authenticator } from '../../subgraphs/identity/sign-in.ts';
import { testSecret } from '../area.ts';
import { ADMIN_PASSWORD, openHouse, type House } from './house.ts';

let house: House;
let asked = 0;
let authenticate: ReturnType<typeof authenticator>;

beforeAll(async () => {
  house = await openHouse();
  // The door's only question needs identity:verify, as the gateway would insist.
  const graph: Graph = async <Data>(viewer: Viewer, document: string, variables?: object) => {
    asked++;
    requireScope(viewer, 'identity:verify');
    return house.ask<Data>(document, variables, viewer);
  };
  authenticate = authenticator({ graph, secret: testSecret, clock: house.clock });
});
afterAll(() => house.close());

const acme = { kind: 'CUSTOMER' as const, id: 'cus_acme' };
const newKey = async (input: object = {}) => {
  const { secret, apiKey } = await house.createApiKey({ scopes: ['catalog:read'], ...input });
  return { apiKey: secret!, id: apiKey!.id };
};

test('an access token is its user, without asking anybody', async () => {
  await house.saveUser({
    email: 'c@example.com',
    roles: ['CUSTOMER'],
    party: acme,
    password: 'c'.repeat(12),
  });
  const { accessToken } = await house.signIn('c@example.com', 'c'.repeat(12));
  const before = asked;
  expect(await authenticate({ bearer: accessToken! })).toMatchObject({
    id: expect.stringMatching(/^usr_/),
    name: 'Li Na',
    kind: 'USER',
    party: acme,
    scopes: expect.arrayContaining(['orders:read', 'orders:write']),
    expiresAt: house.clock.at.getTime() + 900_000,
  });
  expect(asked).toBe(before);
});

test('an API key is itself, with its scopes and its party', async () => {
  const { apiKey, id } = await newKey({ party: acme });
  expect(await authenticate({ apiKey })).toEqual({
    id,
    name: 'Shop',
    kind: 'API_KEY',
    scopes: ['catalog:read'],
    party: acme,
    language: 'en',
    expiresAt: house.clock.at.getTime() + 3_600_000,
    requestId: '',
  });
});

test('a key with a role has the scopes that the role has now', async () => {
  const { apiKey } = await newKey({ scopes: [], role: 'CARRIER' });
  expect((await authenticate({ apiKey }))?.scopes).toEqual([
    'logistics:drive',
    'logistics:read',
    'logistics:track',
  ]);
});

test('the graph is asked once in 10 seconds, however many come', async () => {
  const { apiKey } = await newKey();
  const before = asked;
  await Promise.all(Array.from({ length: 100 }, () => authenticate({ apiKey })));
  expect(asked).toBe(before + 1);
});

test('a revoked key opens nothing 10 seconds later', async () => {
  const { apiKey, id } = await newKey();
  expect(await authenticate({ apiKey })).not.toBeNull();
  await house.perform('identity.revokeApiKey', { id });
  house.clock.pass(10 / 60);
  expect(await authenticate({ apiKey })).toBeNull();
});

test('a key that ends by itself ends to the second, also when it is remembered', async () => {
  const ends = new Date(house.clock.at.getTime() + 5_000);
  const { apiKey } = await newKey({ expiresAt: ends.toISOString() });
  expect((await authenticate({ apiKey }))?.expiresAt).toBe(ends.getTime());
  house.clock.pass(5 / 60);
  expect(await authenticate({ apiKey })).toBeNull();
});

test('both keys open during the overlap of a rotation, then only the new one', async () => {
  const { apiKey, id } = await newKey();
  const { secret } = await house.perform<{ secret: string }>('identity.rotateApiKey', {
    id,
    overlapHours: 1,
  });
  house.clock.pass(59);
  expect(await authenticate({ apiKey })).not.toBeNull();
  expect(await authenticate({ apiKey: secret })).not.toBeNull();
  house.clock.pass(1);
  expect(await authenticate({ apiKey })).toBeNull();
  expect(await authenticate({ apiKey: secret })).not.toBeNull();
});

test('a key for some networks opens from these only', async () => {
  const { apiKey } = await newKey({ allowedNetworks: ['10.1.0.0/16'] });
  expect(await authenticate({ apiKey, address: '10.1.2.3' })).not.toBeNull();
  expect(await authenticate({ apiKey, address: '10.2.2.3' })).toBeNull();
  expect(await authenticate({ apiKey })).toBeNull();
});

test('made-up credentials are nobody’s, and nonsense is not even asked for', async () => {
  const before = asked;
  expect(await authenticate({ apiKey: 'wb_nonsense' })).toBeNull();
  expect(await authenticate({ bearer: 'nonsense' })).toBeNull();
  expect(await authenticate({})).toBeNull();
  expect(asked).toBe(before);
  expect(await authenticate({ apiKey: `wb_${'0'.repeat(12)}_${'x'.repeat(43)}` })).toBeNull();
});

test('the use of a key is written down, once a minute at most', async () => {
  const { apiKey, id } = await newKey();
  const lastUsed = async () =>
    (
      await house.rows<{ at: string | null }>(
        `select to_char(last_used_at, 'HH24:MI:SS') as at from api_key where id = '${id}'`,
      )
    )[0]!.at;
  expect(await lastUsed()).toBeNull();
  await authenticate({ apiKey });
  const first = await lastUsed();
  expect(first).not.toBeNull();
  house.clock.pass(0.5);
  await authenticate({ apiKey });
  expect(await lastUsed()).toBe(first);
  house.clock.pass(1);
  await authenticate({ apiKey });
  expect(await lastUsed()).not.toBe(first);
});

test('when the graph does not answer, nobody is turned away for good', async () => {
  const { apiKey } = await newKey();
  let isDown = true;
  const graph: Graph = <Data>(viewer: Viewer, document: string, variables?: object) =>
    isDown
      ? Promise.reject(new Error('identity does not answer'))
      : house.ask<Data>(document, variables, viewer);
  const door = authenticator({ graph, secret: testSecret, clock: house.clock });
  await expect(door({ apiKey })).rejects.toThrow('does not answer');
  isDown = false;
  expect(await door({ apiKey })).not.toBeNull();
});

test('an inactive user gets no new access token', async () => {
  const { accessToken } = await house.signIn('admin@example.com', ADMIN_PASSWORD);
  house.clock.pass(15);
  expect(await authenticate({ bearer: accessToken! })).toBeNull();
});
