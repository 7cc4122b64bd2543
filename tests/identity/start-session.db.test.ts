import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ADMIN_PASSWORD, codes, openHouse, visitor, type House } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('the right password opens a session, whatever the case of the e-mail address', async () => {
  const answer = await house.signIn('ADMIN@example.com', ADMIN_PASSWORD);
  expect(answer).toMatchObject({
    accessToken: expect.stringMatching(/^eyJ/),
    accessTokenExpiresAt: '2026-03-31T08:15:00.000Z',
    refreshToken: expect.stringMatching(/^wbr_/),
    hasTemporaryPassword: true,
    userErrors: [],
  });
});

test('a wrong password, an unknown e-mail address and an inactive user get the same no', async () => {
  await house.saveUser({
    email: 'gone@example.com',
    password: 'once upon a time',
    isActive: false,
  });
  const answers = [
    await house.signIn('admin@example.com', 'not the password', '10.0.1.1'),
    await house.signIn('nobody@example.com', ADMIN_PASSWORD, '10.0.1.1'),
    await house.signIn('gone@example.com', 'once upon a time', '10.0.1.1'),
  ];
  expect(answers.map(codes)).toEqual(Array(3).fill(['WRONG_CREDENTIALS']));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test('an unknown e-mail address takes as long as a wrong password', async () => {
  const timed = async (email: string, n: number) => {
    const begin = performance.now();
    await house.signIn(email, 'not the password', `10.0.2.${n}`);
    return performance.now() - begin;
  };
  const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1]!;
  const known: number[] = [];
  const unknown: number[] = [];
  for (let n = 0; n < 15; n++) {
    known.push(await timed('admin@example.com', n));
    unknown.push(await timed('nobody@example.com', n));
  }
  const [slower, faster] = [median(known), median(unknown)].sort((a, b) => b - a);
  expect(slower! / faster!).toBeLessThan(1.6);
});

test('after ten failures the door stays shut for the rest of 15 minutes, there and for that e-mail', async () => {
  const wrong = () => house.signIn('admin@example.com', 'not the password', '10.0.3.1');
  for (let n = 0; n < 10; n++) expect(codes(await wrong())).toEqual(['WRONG_CREDENTIALS']);
  house.clock.pass(5);
  const shut = await house.signIn('admin@example.com', ADMIN_PASSWORD, '10.0.3.1');
  expect(shut).toMatchObject({
    accessToken: null,
    userErrors: [
      { code: 'TOO_MANY_ATTEMPTS', figures: [{ name: 'retryAfterSeconds', value: '600' }] },
    ],
  });
  expect(codes(await house.signIn('admin@example.com', ADMIN_PASSWORD, '10.0.3.2'))).toEqual([]);
  house.clock.pass(10);
  expect(codes(await house.signIn('admin@example.com', ADMIN_PASSWORD, '10.0.3.1'))).toEqual([]);
});

test('the right password starts the count of failures anew', async () => {
  for (let round = 0; round < 2; round++) {
    for (let n = 0; n < 9; n++) await house.signIn('admin@example.com', 'wrong', '10.0.4.1');
    expect(codes(await house.signIn('admin@example.com', ADMIN_PASSWORD, '10.0.4.1'))).toEqual([]);
  }
});

test('32 right sign-ins at once all open a session of their own', async () => {
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => house.signIn('admin@example.com', ADMIN_PASSWORD)),
  );
  expect(new Set(answers.map(({ refreshToken }) => refreshToken)).size).toBe(32);
});

test('the right guess among many at once is refused when ten others have failed before', async () => {
  const guesses = Array.from({ length: 64 }, (_, n) =>
    house.signIn('admin@example.com', n === 63 ? ADMIN_PASSWORD : `guess number ${n}`, '10.0.5.1'),
  );
  const last = (await Promise.all(guesses)).at(-1)!;
  expect(codes(last)).toEqual(['TOO_MANY_ATTEMPTS']);
  expect(last.accessToken).toBeNull();
});

test('the same key opens one session and does not give its refresh token again', async () => {
  const input = { email: 'admin@example.com', password: ADMIN_PASSWORD, idempotencyKey: 'k-1' };
  type Answer = { sessionId: string; refreshToken: string | null };
  const once = () => house.perform<Answer>('identity.startSession', input, visitor());
  const [first, second] = [await once(), await once()];
  expect(first.refreshToken).toMatch(/^wbr_/);
  expect(second).toEqual({ sessionId: first.sessionId, refreshToken: null });
  const other = { ...input, password: 'another password' };
  const conflict = house.perform('identity.startSession', other, visitor());
  await expect(conflict).rejects.toThrow('IDEMPOTENCY_CONFLICT');
});

test('no password and no token stands in any table in the clear', async () => {
  const { refreshToken } = await house.signIn('admin@example.com', ADMIN_PASSWORD);
  await house.refresh(refreshToken);
  const tables = ['command_log', 'event', 'session', 'user_account', 'sign_in_failure'];
  for (const table of tables) {
    const kept = await house.rows<{ text: string }>(`select t::text as text from ${table} t`);
    const text = kept.map((row) => row.text).join('\n');
    const secrets = [ADMIN_PASSWORD, 'guess number', 'wbr_', refreshToken!.slice(-43)];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  }
});

test('failures whose time is over are cleared away', async () => {
  house.clock.pass(60);
  const wrong = () => house.signIn('nobody@example.com', 'wrong', '10.0.9.9');
  for (let n = 0; n < 3; n++) await wrong();
  const left = await house.rows('select email, address, failures from sign_in_failure');
  expect(left).toEqual([{ email: 'nobody@example.com', address: '10.0.9.9', failures: 3 }]);
});
