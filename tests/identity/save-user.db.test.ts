import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { ADMIN_PASSWORD, codes, deputy, openHouse, type House } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  const [role] = await house.rows<{ scopes: string[] }>(
    `select scopes from role where code = 'SALES'`,
  );
  sales = role!.scopes;
});
afterAll(() => house.close());

let sales: string[];
const acme = { kind: 'CUSTOMER' as const, id: 'cus_acme' };

test('a user is made, changed, and then is as the input says', async () => {
  const { user } = await house.saveUser({ email: 'Li@Example.com', language: 'ZH_CN' });
  await house.saveUser({ id: user!.id, email: 'li.na@example.com', roles: ['BUYER'], party: acme });
  const { user: shown } = await house.ask<{ user: object }>(
    `query ($id: ID!) {
      user(id: $id) { email name language isActive roles { code } party { kind id } version }
    }`,
    { id: user!.id },
  );
  expect(shown).toEqual({
    email: 'li.na@example.com',
    name: 'Li Na',
    language: 'EN',
    isActive: true,
    roles: [{ code: 'BUYER' }],
    party: acme,
    version: 2,
  });
  const events = await house.events('identity.UserSaved');
  expect(events.at(-1)!.data).toEqual({ userId: user!.id, isActive: true, version: 2 });
});

test('an e-mail address belongs to one user: of 32 at once one gets it', async () => {
  const answers = await Promise.all(
    Array.from({ length: 32 }, (_, n) =>
      house.saveUser({ email: n % 2 ? 'wang@example.com' : 'WANG@example.com' }),
    ),
  );
  expect(answers.filter(({ user }) => user)).toHaveLength(1);
  expect(answers.filter((answer) => codes(answer)[0] === 'EMAIL_TAKEN')).toHaveLength(31);
});

test('of 32 changes to one version one goes through', async () => {
  const { user } = await house.saveUser({ email: 'zhao@example.com' });
  const answers = await Promise.all(
    Array.from({ length: 32 }, (_, n) =>
      house.saveUser({
        id: user!.id,
        email: 'zhao@example.com',
        name: `Zhao ${n}`,
        expectedVersion: user!.version,
      }),
    ),
  );
  expect(answers.filter((answer) => codes(answer).length === 0)).toHaveLength(1);
  expect(answers.filter((answer) => codes(answer)[0] === 'VERSION_CONFLICT')).toHaveLength(31);
});

test('an unknown role is refused', async () => {
  const answer = await house.saveUser({ email: 'x@example.com', roles: ['SALES', 'JUGGLER'] });
  expect(answer.userErrors[0]).toMatchObject({
    code: 'UNKNOWN_ROLE',
    figures: [{ name: 'role', value: 'JUGGLER' }],
  });
});

test('nobody gives a role with scopes that they do not hold', async () => {
  const viewer = deputy(sales);
  const promoted = await house.saveUser({ email: 'y@example.com', roles: ['ADMIN'] }, viewer);
  expect(codes(promoted)).toEqual(['SCOPE_NOT_HELD']);
  const mixed = await house.saveUser({ email: 'y@example.com', roles: ['SALES', 'BUYER'] }, viewer);
  expect(codes(mixed)).toEqual(['SCOPE_NOT_HELD']);
  expect(codes(await house.saveUser({ email: 'y@example.com' }, viewer))).toEqual([]);
});

test('nobody takes a stronger user over by a new password or e-mail address', async () => {
  const [admin] = await house.rows<{ id: string }>(
    `select id from user_account where email = 'admin@example.com'`,
  );
  const taken = { id: admin!.id, email: 'admin@example.com', password: 'mine from now on' };
  for (const roles of [['SALES'], [], ['ADMIN']]) {
    const answer = await house.saveUser({ ...taken, roles }, deputy(sales));
    expect(codes(answer)).toEqual(['SCOPE_NOT_HELD']);
  }
  expect(codes(await house.signIn('admin@example.com', ADMIN_PASSWORD))).toEqual([]);
});

test('a customer’s administrator makes users of that customer only', async () => {
  const viewer = deputy(sales, acme);
  expect(codes(await house.saveUser({ email: 'c1@example.com', party: acme }, viewer))).toEqual([]);
  expect(codes(await house.saveUser({ email: 'c2@example.com' }, viewer))).toEqual([
    'PARTY_NOT_HELD',
  ]);
  const other = { kind: 'CUSTOMER', id: 'cus_other' };
  const foreign = await house.saveUser({ email: 'c2@example.com', party: other }, viewer);
  expect(codes(foreign)).toEqual(['PARTY_NOT_HELD']);
});

test('a customer’s administrator learns nothing of other users, by id or by change', async () => {
  const { user } = await house.saveUser({ email: 'inside@example.com' });
  const viewer = deputy(sales, acme);
  const change = house.saveUser({ id: user!.id, email: 'inside@example.com', party: acme }, viewer);
  await expect(change).rejects.toThrow(`There is no user ${user!.id}.`);
  const missing = house.saveUser({ id: 'usr_none', email: 'n@example.com', party: acme }, viewer);
  await expect(missing).rejects.toThrow('There is no user usr_none.');
  const { user: seen } = await house.ask<{ user: null }>(
    'query ($id: ID!) { user(id: $id) { id } }',
    { id: user!.id },
    viewer,
  );
  expect(seen).toBeNull();
});

test('somebody who may do everything always stays', async () => {
  const [admin] = await house.rows<{ id: string }>(
    `select id from user_account where email = 'admin@example.com'`,
  );
  const same = { id: admin!.id, email: 'admin@example.com', name: 'Ada' };
  for (const change of [{ roles: ['SALES'] }, { roles: ['ADMIN'], isActive: false }]) {
    expect(codes(await house.saveUser({ ...same, ...change }))).toEqual(['LAST_ADMINISTRATOR']);
  }
});

test('of two administrators who demote each other at once one stays', async () => {
  const second = await house.saveUser({
    email: 'second@example.com',
    roles: ['ADMIN'],
    password: 'second password',
  });
  const [admin] = await house.rows<{ id: string }>(
    `select id from user_account where email = 'admin@example.com'`,
  );
  const answers = await Promise.all([
    house.saveUser({ id: admin!.id, email: 'admin@example.com', roles: ['READER'] }),
    house.saveUser({ id: second.user!.id, email: 'second@example.com', roles: ['READER'] }),
  ]);
  expect(answers.map(codes).sort()).toEqual([[], ['LAST_ADMINISTRATOR']]);
  for (const [id, email] of [
    [admin!.id, 'admin@example.com'],
    [second.user!.id, 'second@example.com'],
  ]) {
    await house.saveUser({ id, email, roles: ['ADMIN'] });
  }
});

test('a user who is not active any more has no session any more', async () => {
  const saved = await house.saveUser({ email: 'sun@example.com', password: 'sun and rain' });
  const { refreshToken } = await house.signIn('sun@example.com', 'sun and rain');
  await house.saveUser({ id: saved.user!.id, email: 'sun@example.com', isActive: false });
  expect(codes(await house.refresh(refreshToken))).toEqual(['SESSION_ENDED']);
  expect(codes(await house.signIn('sun@example.com', 'sun and rain'))).toEqual([
    'WRONG_CREDENTIALS',
  ]);
});

test('a password that somebody else has chosen is a temporary one', async () => {
  const { user } = await house.saveUser({ email: 'qian@example.com', password: 'chosen for you' });
  const temporary = await house.signIn('qian@example.com', 'chosen for you');
  expect(temporary.hasTemporaryPassword).toBe(true);
  await house.saveUser(
    { id: user!.id, email: 'qian@example.com', password: 'chosen by me' },
    staff(user!.id),
  );
  const own = await house.signIn('qian@example.com', 'chosen by me');
  expect(own.hasTemporaryPassword).toBe(false);
});
