import { expect, test } from '@jest/globals';
import { Customer, taxIdOf, type CustomerDetails } from '../../subgraphs/crm/customers/customer.ts';
import { move, type CustomerStatus } from '../../subgraphs/crm/customers/status.ts';

const now = new Date('2026-03-31T08:00:00Z');
const details: CustomerDetails = {
  name: 'Green Leaf',
  tier: 'B',
  country: 'CN',
  currency: 'CNY',
  paymentTermDays: 30,
};

function customer(changed: Partial<CustomerDetails> = {}): Customer {
  const made = new Customer('cus_1', 'C-000001', false, now);
  made.describe({ ...details, ...changed }, now);
  return made;
}

test.each([
  ['NAME_MISSING', { name: '  ' }],
  ['BAD_PAYMENT_TERM', { paymentTermDays: -1 }],
  ['BAD_PAYMENT_TERM', { paymentTermDays: 366 }],
  ['BAD_SHELF_LIFE', { leastShelfLifeDays: 0 }],
  ['BAD_SHELF_LIFE', { leastShelfLifeDays: 3651 }],
  ['BAD_SHELF_LIFE', { leastShelfLifePercent: 101 }],
  ['MILESTONES_PER_ORDER', { billingBasis: 'MILESTONE' as const }],
  ['NEGATIVE_CREDIT_LIMIT', { creditLimit: { amount: '-0.01', currency: 'CNY' } }],
  ['CURRENCY_MISMATCH', { creditLimit: { amount: '10', currency: 'USD' } }],
])('refuses %s', (code, changed) => {
  expect(() => customer(changed)).toThrow(code);
});

test('a limit of zero is a limit: such a customer pays first', () => {
  const made = customer({ creditLimit: { amount: '0', currency: 'CNY' } });
  expect(made.creditLimit?.toFixed()).toBe('0');
  expect(customer().creditLimit).toBeNull();
});

test('a customer is billed as goods leave, until another basis is agreed on; that stays', () => {
  const made = customer();
  expect(made.billingBasis).toBe('ISSUE');
  made.describe({ ...details, billingBasis: 'COLLECTIVE_WEEKLY' }, now);
  made.describe(details, now);
  expect(made.billingBasis).toBe('COLLECTIVE_WEEKLY');
});

test('a tax id is the same however it is written', () => {
  const spellings = ['91330106-MA2.CF 5K/1X', '91330106ma2cf5k1x'];
  expect(new Set(spellings.map(taxIdOf))).toEqual(new Set(['91330106MA2CF5K1X']));
});

const all: CustomerStatus[] = ['PROSPECT', 'ACTIVE', 'ON_HOLD', 'BLOCKED', 'ARCHIVED'];

test.each<[CustomerStatus, CustomerStatus[]]>([
  ['PROSPECT', ['ACTIVE', 'ARCHIVED']],
  ['ACTIVE', ['ON_HOLD', 'BLOCKED', 'ARCHIVED']],
  ['ON_HOLD', ['ACTIVE', 'BLOCKED', 'ARCHIVED']],
  ['BLOCKED', ['ACTIVE', 'ON_HOLD', 'ARCHIVED']],
  ['ARCHIVED', ['ACTIVE']],
])('a customer that is %s may become %j and nothing else', (from, allowed) => {
  for (const to of all) {
    if (allowed.includes(to)) expect(move(from, to)).toBe(to);
    else expect(() => move(from, to)).toThrow('ILLEGAL_MOVE');
  }
});
