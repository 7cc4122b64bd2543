import { expect, test } from '@jest/globals';
import { requireHeld, requireOwnParty, requireVisible } from '../../subgraphs/identity/granting.ts';
import { customerUser, staff } from '../area.ts';

const clerk = { ...staff(), scopes: ['orders:read', 'crm:read'] };

test('one grants what one holds', () => {
  requireHeld(clerk, ['crm:read', 'orders:read'], 'scopes');
  requireHeld(staff(), ['*', 'finance:post'], 'scopes');
});

test.each([['orders:write'], ['*'], ['finance:post']])('one does not grant %s unheld', (scope) => {
  expect(() => requireHeld(clerk, ['orders:read', scope], 'scopes')).toThrow('SCOPE_NOT_HELD');
});

test('who is bound to a party acts for that party only', () => {
  const viewer = customerUser('cus_1');
  requireOwnParty(viewer, { kind: 'CUSTOMER', id: 'cus_1' });
  expect(() => requireOwnParty(viewer, { kind: 'CUSTOMER', id: 'cus_2' })).toThrow(
    'PARTY_NOT_HELD',
  );
  expect(() => requireOwnParty(viewer, { kind: 'SUPPLIER', id: 'cus_1' })).toThrow();
  expect(() => requireOwnParty(viewer, null)).toThrow('PARTY_NOT_HELD');
  requireOwnParty(staff(), null);
});

test('a thing of another party is as if it were not there', () => {
  const thing = { id: 'usr_2', party: { kind: 'CUSTOMER' as const, id: 'cus_2' } };
  const unseen = () => requireVisible(customerUser('cus_1'), 'user', 'usr_2', thing);
  const missing = () => requireVisible(customerUser('cus_1'), 'user', 'usr_2', null);
  expect(unseen).toThrow('There is no user usr_2.');
  expect(missing).toThrow('There is no user usr_2.');
  expect(requireVisible(customerUser('cus_2'), 'user', 'usr_2', thing)).toBe(thing);
});
