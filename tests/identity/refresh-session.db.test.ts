import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { viewerOfToken } from '../../subgraphs/identity/sessions/access-token.ts';
import { testSecret } from '../area.ts';
import { ADMIN_PASSWORD, codes, openHouse, visitor, type House } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const signIn = () => house.signIn('admin@example.com', ADMIN_PASSWORD);
const signOut = (refreshToken: string | null) =>
  house.ask<{ signOut: { isSignedOut: boolean | null } }>(
    `mutation ($token: String!) {
      signOut(input: { refreshToken: $token }) { isSignedOut userErrors { code } }
    }`,
    { token: refreshToken },
    visitor(),
  );

test('each refresh gives the next pair of tokens', async () => {
  const first = await signIn();
  house.clock.pass(20);
  const second = await house.refresh(first.refreshToken);
  const third = await house.refresh(second.refreshToken);
  expect(third.userErrors).toEqual([]);
  expect(new Set([first, second, third].map((tokens) => tokens.refreshToken)).size).toBe(3);
  expect(await viewerOfToken(testSecret, third.accessToken!, house.clock.at)).toMatchObject({
    name: 'Ada',
    scopes: ['*'],
  });
});

test('a refresh token that comes back ends the session, also for the one who has the latest', async () => {
  const first = await signIn();
  const second = await house.refresh(first.refreshToken);
  const stolen = await house.refresh(first.refreshToken);
  expect(codes(stolen)).toEqual(['SESSION_ENDED']);
  expect(stolen).toMatchObject({ accessToken: null, refreshToken: null });
  expect(codes(await house.refresh(second.refreshToken))).toEqual(['SESSION_ENDED']);
});

test('of 32 refreshes with one token at once one goes through, and the session ends', async () => {
  const { refreshToken } = await signIn();
  const answers = await Promise.all(Array.from({ length: 32 }, () => house.refresh(refreshToken)));
  const won = answers.filter((answer) => answer.refreshToken !== null);
  expect(won).toHaveLength(1);
  expect(codes(await house.refresh(won[0]!.refreshToken))).toEqual(['SESSION_ENDED']);
});

test('other sessions of the same user go on', async () => {
  const [one, other] = [await signIn(), await signIn()];
  await house.refresh(one.refreshToken);
  await house.refresh(one.refreshToken);
  expect(codes(await house.refresh(other.refreshToken))).toEqual([]);
});

test('a session that was signed out is over, and signing out twice is no harm', async () => {
  const { refreshToken } = await signIn();
  expect((await signOut(refreshToken)).signOut).toMatchObject({ isSignedOut: true });
  expect((await signOut(refreshToken)).signOut).toMatchObject({ isSignedOut: true });
  expect(codes(await house.refresh(refreshToken))).toEqual(['SESSION_ENDED']);
});

test('a repeated refresh gives no tokens once the session has ended', async () => {
  const { refreshToken } = await signIn();
  const input = { refreshToken, idempotencyKey: 'again' };
  const refresh = () =>
    house.ask<{ refreshSession: object }>(
      `mutation ($input: RefreshSessionInput!) {
        refreshSession(input: $input) { accessToken refreshToken userErrors { code } }
      }`,
      { input },
      visitor(),
    );
  const first = (await refresh()).refreshSession as { refreshToken: string };
  expect((await refresh()).refreshSession).toMatchObject({
    accessToken: expect.stringMatching(/^eyJ/),
    refreshToken: null,
  });
  await signOut(first.refreshToken);
  expect((await refresh()).refreshSession).toMatchObject({ accessToken: null, refreshToken: null });
});

test('a session that nobody used for 30 days is over', async () => {
  const { refreshToken } = await signIn();
  house.clock.pass(30 * 24 * 60);
  expect(codes(await house.refresh(refreshToken))).toEqual(['SESSION_ENDED']);
});

test('a made-up token refreshes nothing', async () => {
  const token = `wbr_${'0'.repeat(32)}_${'x'.repeat(43)}`;
  expect(codes(await house.refresh(token))).toEqual(['SESSION_ENDED']);
});
