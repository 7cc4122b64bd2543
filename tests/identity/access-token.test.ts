import { expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { newAccessToken, viewerOfToken } from '../../subgraphs/identity/sessions/access-token.ts';

const secret = 'one secret of at least 32 letters';
const now = new Date('2026-03-31T08:00:00Z');
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const user = {
  userId: 'usr_1',
  name: '李娜',
  language: 'zh-CN' as const,
  party: { kind: 'CUSTOMER' as const, id: 'cus_1' },
  scopes: ['orders:read'],
  hasTemporaryPassword: false,
};

test('an access token carries the whole viewer for 15 minutes', async () => {
  const token = await newAccessToken(secret, user, now);
  expect(await viewerOfToken(secret, token, minutesLater(14))).toEqual({
    id: 'usr_1',
    name: '李娜',
    kind: 'USER',
    language: 'zh-CN',
    party: user.party,
    scopes: ['orders:read'],
    expiresAt: minutesLater(15).getTime(),
    requestId: '',
  });
  expect(await viewerOfToken(secret, token, minutesLater(15))).toBeNull();
});

test('a user of the company is bound to no party', async () => {
  const token = await newAccessToken(secret, { ...user, party: null }, now);
  expect((await viewerOfToken(secret, token, now))?.party).toBeUndefined();
});

test('a token of another installation, or changed by a letter, is nobody’s', async () => {
  const token = await newAccessToken('another secret of 32 letters or more', user, now);
  expect(await viewerOfToken(secret, token, now)).toBeNull();
  const [head, , signature] = (await newAccessToken(secret, user, now)).split('.');
  const claims = { sub: 'usr_1', aud: 'waybill', exp: 9_999_999_999, scopes: ['*'] };
  const forged = Buffer.from(JSON.stringify(claims)).toString('base64url');
  expect(await viewerOfToken(secret, `${head}.${forged}.${signature}`, now)).toBeNull();
});

test('an unsigned token, or one signed with the bare secret, is nobody’s', async () => {
  const unsigned = new UnsecuredJWT({ scopes: ['*'] }).setSubject('usr_1').setAudience('waybill');
  expect(await viewerOfToken(secret, unsigned.encode(), now)).toBeNull();
  const bare = await new SignJWT({ scopes: ['*'] })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
    .setSubject('usr_1')
    .setAudience('waybill')
    .setExpirationTime(minutesLater(5))
    .sign(new TextEncoder().encode(secret));
  expect(await viewerOfToken(secret, bare, now)).toBeNull();
});

test.each(['', 'x', 'a.b.c'])('%j is nobody’s', async (token) => {
  expect(await viewerOfToken(secret, token, now)).toBeNull();
});
