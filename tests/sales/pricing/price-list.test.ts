import { expect, test } from '@jest/globals';
import {
  PriceList,
  PriceListVersion,
  rivalVersions,
  type PriceListDetails,
} from '../../../subgraphs/sales/pricing/price-list.ts';

const now = new Date('2026-03-31T08:00:00Z');

function list(code: string, details: Partial<PriceListDetails> = {}): PriceList {
  const made = new PriceList(`pls_${code}`, now);
  made.describe({ code, name: code, currency: 'CNY', precedence: 0, ...details }, now);
  return made;
}

test.each([
  ['everybody and everybody', {}, {}],
  ['everybody and a group', {}, { groupId: 'g' }],
  ['a group and a channel', { groupId: 'g' }, { channelId: 'c' }],
  ['a group and a customer, who may be in it', { groupId: 'g' }, { customerId: 'x' }],
])('lists for %s can fall on one basket', (_, one, other) => {
  expect(list('A', one).rivals(list('B', other))).toBe(true);
  expect(list('B', other).rivals(list('A', one))).toBe(true);
});

test.each([
  ['two groups', { groupId: 'g' }, { groupId: 'h' }],
  ['two customers', { customerId: 'x' }, { customerId: 'y' }],
  ['two channels', { channelId: 'c' }, { channelId: 'd' }],
  ['two currencies', {}, { currency: 'EUR' }],
  ['two precedences', {}, { precedence: 1 }],
])('lists for %s never stand side by side', (_, one, other) => {
  expect(list('A', one).rivals(list('B', other))).toBe(false);
  expect(list('B', other).rivals(list('A', one))).toBe(false);
});

test('a list is for one audience', () => {
  expect(() => list('A', { groupId: 'g', channelId: 'c' })).toThrow('MIXED_AUDIENCE');
});

function version(validFrom: string | null, validTo: string | null): PriceListVersion {
  const made = new PriceListVersion('plv', 'pls');
  made.lasts(validFrom, validTo);
  return made;
}

test.each([
  [null, null, null, null, true],
  [null, '2026-03-31', '2026-04-01', null, false],
  [null, '2026-03-31', '2026-03-31', null, true],
  ['2026-01-01', '2026-01-31', '2026-01-15', '2026-01-20', true],
  ['2026-01-01', '2026-01-31', '2026-02-01', '2026-02-20', false],
])('%s – %s and %s – %s hold at the same time: %s', (from, to, otherFrom, otherTo, isShared) => {
  expect(version(from, to).overlaps(version(otherFrom, otherTo))).toBe(isShared);
  expect(version(otherFrom, otherTo).overlaps(version(from, to))).toBe(isShared);
});

test('a version ends no earlier than it begins', () => {
  expect(() => version('2026-02-01', '2026-01-31')).toThrow('ENDS_BEFORE_START');
});

test('the versions of one list are rivals of each other', () => {
  const one = list('A');
  one.versions = [version(null, null), version('2026-01-01', null)];
  expect(rivalVersions(one, [one])).toHaveLength(2);
});
