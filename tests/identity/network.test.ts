import { expect, test } from '@jest/globals';
import { isAllowed, validNetworks } from '../../subgraphs/identity/keys/network.ts';

const table = `
  10.1.0.0/16              10.1.255.255        yes
  10.1.0.0/16              10.2.0.0            no
  10.1.0.7/32              10.1.0.7            yes
  10.1.0.7/32              10.1.0.8            no
  0.0.0.0/0                203.0.113.9         yes
  10.1.0.0/16              ::ffff:10.1.2.3     yes
  10.1.0.0/16              ::ffff:10.2.2.3     no
  2001:db8::/32            2001:db8:7::1       yes
  2001:db8::/32            2001:db9::1         no
  fe80::/10                fe80::1%eth0        yes
  10.1.0.0/16              2001:db8::1         no
  2001:db8::/32            10.1.0.1            no
  10.1.0.0/16              nonsense            no
`;
const rows = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

test.each(rows)('a key for %s used from %s: %s', (network, address, answer) => {
  expect(isAllowed([network!], address)).toBe(answer === 'yes');
});

test('a key without networks is used from anywhere, also from an unknown address', () => {
  expect(isAllowed([], undefined)).toBe(true);
});

test('a key with networks is not used from an unknown address', () => {
  expect(isAllowed(['0.0.0.0/0'], undefined)).toBe(false);
});

test('any of several networks will do', () => {
  expect(isAllowed(['10.1.0.0/16', '192.168.0.0/24'], '192.168.0.9')).toBe(true);
});

test.each(['10.1.0.0', '10.1.0.0/33', '2001:db8::/129', 'x/8', '10.1.0/8', ''])(
  'refuses %j as a network',
  (network) => expect(() => validNetworks([network])).toThrow('BAD_NETWORK'),
);
