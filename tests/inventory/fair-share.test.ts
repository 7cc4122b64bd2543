import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, sum } from '../../kernel/decimal.ts';
import { sharesOf } from '../../subgraphs/inventory/demand/fair-share.ts';
import { nearness, rankOf } from '../../subgraphs/inventory/demand/serving.ts';
import { expectDates } from '../../subgraphs/inventory/supply/expect-dates.ts';

const shares = (free: string, wanted: string) =>
  sharesOf(decimal(free), wanted.split(' ').map(decimal)).join(' ');

test.each`
  free     | wanted        | got
  ${'0'}   | ${'5 5'}      | ${'0 0'}
  ${'9'}   | ${'4 5'}      | ${'4 5'}
  ${'10'}  | ${'50 30 20'} | ${'5 3 2'}
  ${'11'}  | ${'50 30 20'} | ${'6 3 2'}
  ${'1'}   | ${'1 1 1'}    | ${'1 0 0'}
  ${'2'}   | ${'1 1 1'}    | ${'1 1 0'}
  ${'2.5'} | ${'3 3'}      | ${'1.5 1'}
`('of $free, who want $wanted get $got', ({ free, wanted, got }: Record<string, string>) => {
  expect(shares(free!, wanted!)).toBe(got);
});

test('all that is free is dealt, nobody gets more than wanted, shares are within one piece', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000 }), amounts, (free, wanted) => {
      const got = sharesOf(decimal(free), wanted.map(decimal));
      const all = wanted.reduce((a, b) => a + b, 0);
      expect(sum(got).toNumber()).toBe(Math.min(free, all));
      got.forEach((share, n) => {
        expect(share.toNumber()).toBeLessThanOrEqual(wanted[n]!);
        const exact = Math.min(1, free / all) * wanted[n]!;
        expect(Math.abs(share.toNumber() - exact)).toBeLessThan(1);
      });
    }),
  );
});

test('who is forced comes before every tier, and a day before none', () => {
  const how = { strategy: '', shipTo: { country: 'CN' }, orderedAt: '2026-01-01' };
  const ranks = [
    rankOf('o5', { ...how, isForced: false, tier: 'B', dueDate: null }),
    rankOf('o2', { ...how, isForced: false, tier: 'A', dueDate: '2026-03-01' }),
    rankOf('o3', { ...how, isForced: false, tier: 'A', dueDate: null }),
    rankOf('o4', { ...how, isForced: false, tier: 'B', dueDate: '2027-01-01' }),
    rankOf('o1', { ...how, isForced: true, tier: 'C', dueDate: null }),
  ];
  expect(ranks.toSorted().map((rank) => rank.split(' ').at(-1))).toEqual([
    'o1',
    'o2',
    'o3',
    'o4',
    'o5',
  ]);
});

test.each`
  from                                       | score
  ${undefined}                               | ${0}
  ${{ country: 'DE', city: 'Ningbo' }}       | ${0}
  ${{ country: 'CN' }}                       | ${1000}
  ${{ country: 'cn', region: 'Zhejiang' }}   | ${1100}
  ${{ country: 'CN', city: 'NINGBO ' }}      | ${1050}
  ${{ country: 'CN', postalCode: '315999' }} | ${1003}
`('a warehouse at $from is $score near', ({ from, score }) => {
  const to = { country: 'CN', region: 'Zhejiang', city: 'Ningbo', postalCode: '315000' };
  expect(nearness(from as never, to)).toBe(score);
});

test('goods are promised in turn; a line of one warehouse takes none of another', () => {
  const line = (lineId: string, quantity: string, warehouseId: string | null = null) => ({
    ...{ lineId, productId: 'tea', warehouseId, channel: null, quantity },
  });
  const coming = (warehouseId: string, day: string, quantity: string) => ({
    ...{ productId: 'tea', warehouseId, channels: [], day, quantity },
  });
  const days = expectDates(
    [line('a', '4', 'WEST'), line('b', '5'), line('c', '2', 'EAST'), line('d', '9')],
    [coming('EAST', '03-01', '5'), coming('WEST', '03-02', '4'), coming('EAST', '03-09', '3')],
  );
  expect(Object.fromEntries(days)).toEqual({ a: '03-02', b: '03-01', c: '03-09', d: null });
});

test('goods for a warehouse of other channels are not promised to a line of this one', () => {
  const line = { productId: 'tea', warehouseId: null, channel: 'PHONE', quantity: '2' };
  const coming = { productId: 'tea', quantity: '2' };
  const days = expectDates(
    [{ ...line, lineId: 'a' }],
    [
      { ...coming, warehouseId: 'EAST', channels: ['WEB'], day: '03-01' },
      { ...coming, warehouseId: 'WEST', channels: ['STORE', 'PHONE'], day: '03-05' },
    ],
  );
  expect(days.get('a')).toBe('03-05');
});
