import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codes, deputy, openHouse, type House } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const acme = { kind: 'CUSTOMER' as const, id: 'cus_acme' };
const scopes = ['catalog:read'];

test('a key is shown once; a repeat gives the same key without its secret', async () => {
  const input = { scopes, idempotencyKey: 'shop' };
  const first = await house.createApiKey(input);
  expect(first.secret).toMatch(/^wb_[0-9a-f]{12}_[\w-]{43}$/);
  expect(first.secret!.split('_')[1]).toBe(first.apiKey!.prefix);
  const second = await house.createApiKey(input);
  expect(second).toEqual({ ...first, secret: null });
});

test('32 at once with one idempotency key make one key', async () => {
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => house.createApiKey({ scopes, idempotencyKey: 'bot' })),
  );
  expect(new Set(answers.map(({ apiKey }) => apiKey!.id)).size).toBe(1);
  expect(answers.filter(({ secret }) => secret)).toHaveLength(1);
});

test('the secret of a key stands in no table', async () => {
  const { secret } = await house.createApiKey({ scopes });
  for (const table of ['api_key', 'command_log', 'event']) {
    const kept = await house.rows<{ text: string }>(`select t::text as text from ${table} t`);
    const text = kept.map((row) => row.text).join('\n');
    expect(text.includes('key_')).toBe(true);
    expect(text.includes(secret!.slice(-43))).toBe(false);
  }
});

test('nobody makes a key that may do more than they may themselves', async () => {
  const viewer = deputy(['catalog:read']);
  expect(codes(await house.createApiKey({ scopes: ['*'] }, viewer))).toEqual(['SCOPE_NOT_HELD']);
  expect(codes(await house.createApiKey({ role: 'ADMIN' }, viewer))).toEqual(['SCOPE_NOT_HELD']);
  expect(codes(await house.createApiKey({ scopes: ['orders:read'] }, viewer))).toEqual([
    'SCOPE_NOT_HELD',
  ]);
  expect(codes(await house.createApiKey({ scopes }, viewer))).toEqual([]);
});

test('a customer’s administrator makes keys of that customer only', async () => {
  const viewer = deputy(['catalog:read'], acme);
  expect(codes(await house.createApiKey({ scopes, party: acme }, viewer))).toEqual([]);
  expect(codes(await house.createApiKey({ scopes }, viewer))).toEqual(['PARTY_NOT_HELD']);
});

test.each([
  [{}, 'ROLE_OR_SCOPES'],
  [{ scopes, role: 'SALES' }, 'ROLE_OR_SCOPES'],
  [{ role: 'JUGGLER' }, 'UNKNOWN_ROLE'],
  [{ scopes: ['read everything'] }, 'BAD_SCOPE'],
  [{ scopes, allowedNetworks: ['10.0.0.1'] }, 'BAD_NETWORK'],
  [{ scopes, expiresAt: '2026-03-31T07:59:59Z' }, 'ALREADY_OVER'],
])('refuses %j with %s', async (input, code) => {
  const answer = await house.createApiKey(input);
  expect(codes(answer)).toEqual([code]);
  expect(answer.secret).toBeNull();
});
