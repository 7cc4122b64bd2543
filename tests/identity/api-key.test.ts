import { expect, test } from '@jest/globals';
import { ApiKey, looksLikeKey } from '../../subgraphs/identity/keys/api-key.ts';
import { hashOfSecret, newPrefix, newSecret } from '../../subgraphs/identity/secrets.ts';

const now = new Date('2026-03-31T08:00:00Z');
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const grant = { name: 'Shop', scopes: ['catalog:read'], allowedNetworks: [] };

function key(more: object = {}): ApiKey {
  const made = new ApiKey('key_1', 'usr_1', now);
  made.grant({ ...grant, ...more });
  return made;
}

test('of a key only the hash of its text is kept', () => {
  const made = key();
  const text = made.seal(newPrefix(), newSecret());
  expect(looksLikeKey(text)).toBe(true);
  expect(made.secretHash).toBe(hashOfSecret(text));
  expect(JSON.stringify(made)).not.toContain(text.slice(-43));
});

test('a key has either a role or scopes', () => {
  expect(() => key({ role: 'SALES' })).toThrow('ROLE_OR_SCOPES');
  expect(() => key({ scopes: [] })).toThrow('ROLE_OR_SCOPES');
  expect(key({ scopes: [], role: 'SALES' }).role).toBe('SALES');
});

test('a key does not begin after its end', () => {
  expect(() => key({ expiresAt: now })).toThrow('ALREADY_OVER');
});

test('a replaced key goes on until the overlap ends, and its successor may do the same', () => {
  const old = key({ expiresAt: inHours(1_000), allowedNetworks: ['10.0.0.0/8'] });
  const successor = new ApiKey('key_2', 'usr_1', now);
  old.replaceBy(successor, inHours(24), now);
  expect(old).toMatchObject({ replacedBy: 'key_2', expiresAt: inHours(24) });
  expect(successor).toMatchObject({
    name: 'Shop',
    scopes: ['catalog:read'],
    expiresAt: inHours(1_000),
    allowedNetworks: ['10.0.0.0/8'],
  });
});

test('the overlap never makes a key live longer', () => {
  const old = key({ expiresAt: inHours(2) });
  old.replaceBy(new ApiKey('key_2', 'usr_1', now), inHours(24), now);
  expect(old.expiresAt).toEqual(inHours(2));
});

test('a key is replaced once, and not when it has ended', () => {
  const old = key();
  old.replaceBy(new ApiKey('key_2', 'usr_1', now), inHours(24), now);
  const third = new ApiKey('key_3', 'usr_1', now);
  expect(() => old.replaceBy(third, inHours(24), now)).toThrow('KEY_REPLACED');
  const revoked = key();
  revoked.revoke(now);
  expect(() => revoked.replaceBy(third, inHours(24), now)).toThrow('KEY_ENDED');
});
