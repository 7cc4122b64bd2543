import { expect, test } from '@jest/globals';
import { Refusal } from '../../kernel/refusal.ts';
import { Role, validScopes } from '../../subgraphs/identity/users/role.ts';

const now = new Date('2026-03-31T08:00:00Z');

test('a role keeps its scopes once each, in order', () => {
  const role = new Role('PICKER');
  role.define(' Picker ', ['sales:fulfil', 'catalog:read', 'sales:fulfil'], now);
  expect(role).toMatchObject({
    name: 'Picker',
    scopes: ['catalog:read', 'sales:fulfil'],
    version: 1,
  });
});

test('the role ADMIN stays as it is', () => {
  expect(() => new Role('ADMIN').define('Admin', [], now)).toThrow(Refusal);
});

test.each(['orders', 'orders:', ':read', 'Orders:Read', 'orders:read write', '**', ''])(
  'refuses %j as a scope',
  (scope) => {
    expect(() => validScopes(['orders:read', scope])).toThrow('BAD_SCOPE');
  },
);
