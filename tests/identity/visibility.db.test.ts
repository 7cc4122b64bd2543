import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { deputy, openHouse, visitor, type House } from './house.ts';

let house: House;
const acme = { kind: 'CUSTOMER' as const, id: 'cus_acme' };
const other = { kind: 'CUSTOMER' as const, id: 'cus_other' };
const acmeAdmin = deputy(
  ['catalog:read', 'logistics:drive', 'logistics:read', 'logistics:track'],
  acme,
);

beforeAll(async () => {
  house = await openHouse();
  await house.saveUser({ email: 'a@acme.example', party: acme, roles: ['CUSTOMER'] });
  await house.saveUser({ email: 'o@other.example', party: other, roles: ['CUSTOMER'] });
  await house.createApiKey({ scopes: ['catalog:read'], party: acme, name: 'Acme' });
  await house.createApiKey({ scopes: ['catalog:read'], party: other, name: 'Other' });
});
afterAll(() => house.close());

const everything = `{
  users { nodes { email } edges { node { email } } totalCount }
  apiKeys { nodes { name } totalCount }
  auditLog { nodes { id } totalCount }
  roles { nodes { code } totalCount }
}`;

test('the company’s administrator sees all', async () => {
  expect(await house.ask(everything)).toMatchObject({
    users: { totalCount: 3 },
    apiKeys: { totalCount: 2 },
    roles: { totalCount: 13 },
    auditLog: { totalCount: 5 },
  });
});

test('a customer’s administrator sees that customer’s users and keys and nothing else', async () => {
  const email = 'a@acme.example';
  expect(await house.ask(everything, {}, acmeAdmin)).toEqual({
    users: { nodes: [{ email }], edges: [{ node: { email } }], totalCount: 1 },
    apiKeys: { nodes: [{ name: 'Acme' }], totalCount: 1 },
    auditLog: { nodes: [], totalCount: 0 },
    roles: { nodes: [{ code: 'CARRIER' }, { code: 'DRIVER' }], totalCount: 2 },
  });
});

test('an entity reference finds no user or key of another party', async () => {
  const [user] = await house.rows<{ id: string }>(
    `select id from user_account where email = 'o@other.example'`,
  );
  const [key] = await house.rows<{ id: string }>(`select id from api_key where name = 'Other'`);
  const answer = await house.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }`,
    {
      representations: [
        { __typename: 'User', id: user!.id },
        { __typename: 'ApiKey', id: key!.id },
      ],
    },
    acmeAdmin,
  );
  expect(answer).toEqual({ _entities: [null, null] });
});

test('me is who asks, and nobody for a visitor', async () => {
  const me = '{ me { id name kind scopes language party { kind id } } }';
  expect(await house.ask(me, {}, acmeAdmin)).toEqual({
    me: {
      id: 'usr_deputy',
      name: 'Staff',
      kind: 'USER',
      scopes: [
        'identity:admin',
        'catalog:read',
        'logistics:drive',
        'logistics:read',
        'logistics:track',
      ],
      language: 'EN',
      party: acme,
    },
  });
  expect(await house.ask(me, {}, visitor())).toEqual({ me: null });
});

test('the audit log tells who did what, newest first, and finds by command', async () => {
  const { auditLog } = await house.ask<{ auditLog: { nodes: Record<string, string>[] } }>(
    `{ auditLog(filter: { command: { eq: "identity.createApiKey" } }, first: 1) {
      nodes { command actorId actorName input result acceptedAt requestId address }
    } }`,
  );
  expect(auditLog.nodes).toEqual([
    {
      command: 'identity.createApiKey',
      actorId: staff().id,
      actorName: 'Staff',
      input: expect.stringContaining('"name": "Other"'),
      result: expect.stringContaining('"secret": null'),
      acceptedAt: '2026-03-31T08:00:00.000Z',
      requestId: 'test',
      address: null,
    },
  ]);
});
