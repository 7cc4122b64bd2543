import { expect, test } from '@jest/globals';
import { newSecret } from '../../subgraphs/identity/secrets.ts';
import { readRefreshToken, Session } from '../../subgraphs/identity/sessions/session.ts';

const now = new Date('2026-03-31T08:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const id = `ses_${'0'.repeat(31)}7`;

test('a refresh token says which session it is of', () => {
  const secret = newSecret();
  const token = new Session(id, 'usr_1', now).renew(secret, now);
  expect(readRefreshToken(token)).toEqual({ sessionId: id, secret });
});

test('only the latest secret is good', () => {
  const session = new Session(id, 'usr_1', now);
  session.renew('first', now);
  session.renew('second', now);
  expect([session.isLatest('first'), session.isLatest('second')]).toEqual([false, true]);
});

test('a session that is refreshed goes on; after 30 idle days it is over', () => {
  const session = new Session(id, 'usr_1', now);
  session.renew('first', now);
  session.renew('second', inDays(29));
  session.requireOpen(inDays(58));
  expect(() => session.requireOpen(inDays(59))).toThrow('SESSION_ENDED');
});

test('the first reason of an end stays', () => {
  const session = new Session(id, 'usr_1', now);
  session.end('REUSED', now);
  session.end('SIGNED_OUT', inDays(1));
  expect(session).toMatchObject({ endReason: 'REUSED', endedAt: now });
});

test.each(['', 'wbr_x_y', 'Bearer wbr', `wbr_${'0'.repeat(32)}_short`])(
  'refuses %j as a refresh token',
  (token) => expect(() => readRefreshToken(token)).toThrow('SESSION_ENDED'),
);
