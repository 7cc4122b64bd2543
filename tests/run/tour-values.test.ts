import { expect, test } from '@jest/globals';
import { complaintsOf, filledIn } from '../../run/tour-values.ts';

const known = {
  answers: { customers: { nodes: [{ id: 'cus_1', balance: 7 }] }, placeOrder: { order: null } },
  today: '2026-03-31',
};

test('a reference stands for the value that an earlier answer has', () => {
  const variables = { ids: ['<customers.nodes[0].id>'], most: '<customers.nodes[0].balance>' };
  expect(filledIn(variables, known)).toEqual({ ids: ['cus_1'], most: 7 });
});

test('days are counted from today, also within a text', () => {
  const days = ['<today>', '<today + 1>', '<today - 31>', '<today + 1>T08:00:00Z'];
  const meant = ['2026-03-31', '2026-04-01', '2026-02-28', '2026-04-01T08:00:00Z'];
  expect(filledIn(days, known)).toEqual(meant);
  expect(filledIn(['<month>', '<month - 31>'], known)).toEqual(['2026-03', '2026-02']);
});

test('what no answer has leaves the whole unknown', () => {
  expect(filledIn({ id: '<placeOrder.order.id>', kept: 1 }, known)).toBeUndefined();
  expect(filledIn(['<customers.nodes[1].id>'], known)).toBeUndefined();
});

test.each([
  [{ order: null }, undefined, ['answer.order is null']],
  [{ order: { note: null, lines: [] } }, undefined, ['answer.order.lines is empty']],
  [{ faults: [] }, { faults: [] }, []],
  [{ faults: [1] }, { faults: [] }, ['answer.faults is [1]']],
  [{ place: { userErrors: [] } }, undefined, []],
  [
    { place: { userErrors: [{ code: 'NO' }] } },
    undefined,
    ['answer.place.userErrors is [{"code":"NO"}]'],
  ],
  [
    { place: { order: null, userErrors: [{ code: 'NO' }] } },
    { place: { userErrors: [{ code: 'NO' }] } },
    [],
  ],
  [
    { order: { status: 'OPEN' } },
    { order: { status: 'PAID' } },
    ['answer.order.status is "OPEN", not "PAID"'],
  ],
  [{ nodes: [{ n: 1 }] }, { nodes: [{ n: 1 }, { n: 2 }] }, ['answer.nodes[1] is undefined']],
])('of %j where the page shows %j it complains %j', (answer, shown, complaints) => {
  expect(complaintsOf(answer, shown)).toEqual(complaints);
});
