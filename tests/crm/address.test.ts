import { expect, test } from '@jest/globals';
import { Refusal } from '../../kernel/refusal.ts';
import { withDefault, type AddressDetails } from '../../subgraphs/crm/customers/address.ts';

function address(name: string, details: Partial<AddressDetails> = {}): AddressDetails {
  const place = { street: '1 Tea Road', city: 'Hangzhou', country: 'CN' };
  const uses = { isBillTo: true, isShipTo: true, isDefaultShipTo: false };
  return { name, ...place, ...uses, ...details };
}

const defaultsOf = (addresses: AddressDetails[]) =>
  withDefault(addresses).filter((one) => one.isDefaultShipTo);

test('the first ship-to is the default when no address says so', () => {
  const defaults = defaultsOf([address('Office', { isShipTo: false }), address('A'), address('B')]);
  expect(defaults.map(({ name }) => name)).toEqual(['A']);
});

test('the address that says so is the default', () => {
  const defaults = defaultsOf([address('A'), address('B', { isDefaultShipTo: true })]);
  expect(defaults.map(({ name }) => name)).toEqual(['B']);
});

test('a customer with bill-to addresses only has no default ship-to', () => {
  expect(defaultsOf([address('Office', { isShipTo: false })])).toEqual([]);
});

test.each([
  [
    'DEFAULT_SHIP_TO_TWICE',
    [address('A', { isDefaultShipTo: true }), address('B', { isDefaultShipTo: true })],
  ],
  ['NOT_A_SHIP_TO', [address('A', { isShipTo: false, isDefaultShipTo: true })]],
  ['TOO_MANY', Array.from({ length: 101 }, (_, n) => address(`A${n}`))],
])('refuses %s', (code, addresses) => {
  expect(() => withDefault(addresses)).toThrow(Refusal);
  expect(() => withDefault(addresses)).toThrow(code);
});
