import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../kernel/viewer.ts';
import { staff } from '../area.ts';
import { ADMIN_PASSWORD, codes, deputy, openHouse, type House, type UserError } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

type Answer = { role: { scopes: string[]; version: number } | null; userErrors: UserError[] };

async function saveRole(input: object, viewer: Viewer = staff()): Promise<Answer> {
  const answer = await house.ask<{ saveRole: Answer }>(
    `mutation ($input: SaveRoleInput!) {
      saveRole(input: $input) {
        role { code name scopes version } userErrors { code field figures { name value } }
      }
    }`,
    { input: { code: 'PICKER', name: 'Picker', scopes: ['sales:fulfil'], ...input } },
    viewer,
  );
  return answer.saveRole;
}

test('a role is made and then changed', async () => {
  expect((await saveRole({})).role).toMatchObject({ scopes: ['sales:fulfil'], version: 1 });
  const changed = await saveRole({ scopes: ['sales:fulfil', 'catalog:read'], expectedVersion: 1 });
  expect(changed.role).toMatchObject({ scopes: ['catalog:read', 'sales:fulfil'], version: 2 });
  expect(codes(await saveRole({ expectedVersion: 1 }))).toEqual(['VERSION_CONFLICT']);
});

test('32 at once who make the same role make one', async () => {
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => saveRole({ code: 'PACKER', expectedVersion: 0 })),
  );
  expect(answers.filter((answer) => codes(answer).length === 0)).toHaveLength(1);
});

test('ADMIN can not be changed', async () => {
  expect(codes(await saveRole({ code: 'ADMIN', scopes: ['catalog:read'] }))).toEqual([
    'ROLE_FIXED',
  ]);
});

test('nobody gives a role, or takes from it, what they do not hold', async () => {
  const viewer = deputy(['sales:fulfil', 'catalog:read']);
  const more = await saveRole({ scopes: ['sales:fulfil', 'finance:post'] }, viewer);
  expect(more.userErrors[0]).toMatchObject({
    code: 'SCOPE_NOT_HELD',
    figures: [{ name: 'scopes', value: 'finance:post' }],
  });
  expect(codes(await saveRole({ scopes: ['*'] }, viewer))).toEqual(['SCOPE_NOT_HELD']);
  const ledger = await saveRole({ code: 'ACCOUNTANT', scopes: ['catalog:read'] }, viewer);
  expect(codes(ledger)).toEqual(['SCOPE_NOT_HELD']);
  expect(codes(await saveRole({ scopes: ['sales:fulfil'] }, viewer))).toEqual([]);
});

test('who is bound to a party changes no role, since roles are everybody’s', async () => {
  const viewer = deputy(['*'], { kind: 'CUSTOMER', id: 'cus_1' });
  expect(codes(await saveRole({}, viewer))).toEqual(['PARTY_NOT_HELD']);
});

test('users get a role’s new scopes with their next access token', async () => {
  await saveRole({ code: 'GUEST', scopes: ['catalog:read'] });
  await house.saveUser({ email: 'guest@example.com', roles: ['GUEST'], password: 'come on in!' });
  const { refreshToken } = await house.signIn('guest@example.com', 'come on in!');
  await saveRole({ code: 'GUEST', scopes: ['crm:read'] });
  const { accessToken } = await house.refresh(refreshToken);
  const claims = JSON.parse(Buffer.from(accessToken!.split('.')[1]!, 'base64url').toString());
  expect(claims.scopes).toEqual(['crm:read']);
});

test('a role that makes the only administrator keeps its power', async () => {
  await saveRole({ code: 'OWNER', scopes: ['*'] });
  const [admin] = await house.rows<{ id: string }>(
    `select id from user_account where email = 'admin@example.com'`,
  );
  await house.saveUser({ id: admin!.id, email: 'admin@example.com', roles: ['OWNER'] });
  const weakened = await saveRole({ code: 'OWNER', scopes: ['catalog:read'] });
  expect(codes(weakened)).toEqual(['LAST_ADMINISTRATOR']);
  expect(codes(await house.signIn('admin@example.com', ADMIN_PASSWORD))).toEqual([]);
});
