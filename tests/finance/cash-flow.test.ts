import { expect, test } from '@jest/globals';
import { decimal } from '../../kernel/decimal.ts';
import { daysLate, likelyOn } from '../../subgraphs/finance/cash/behaviour.ts';
import {
  cashByWeek,
  lowestOf,
  under,
  type Expected,
} from '../../subgraphs/finance/cash/cash-flow.ts';

test('what is due comes and goes in its week, what is overdue is apart', () => {
  const due = (dueDate: string, of: Expected['of'], amount: string) => {
    return { dueDate, of, amount: decimal(amount) };
  };
  const { weeks, overdueInflow, overdueOutflow } = cashByWeek(
    decimal(100),
    ['2026-03-02', '2026-03-09'],
    [
      due('2026-01-31', 'inflow', '50'),
      due('2026-03-01', 'outflow', '9'),
      due('2026-03-08', 'outflow', '30'),
      due('2026-03-09', 'inflow', '7'),
      due('2026-03-09', 'orderInflow', '400'),
      due('2026-03-10', 'orderOutflow', '250'),
    ],
  );
  expect(weeks.map(({ balance }) => balance.toFixed())).toEqual(['70', '227']);
  expect([overdueInflow.toFixed(), overdueOutflow.toFixed()]).toEqual(['50', '9']);
});

const flows = (text: string) =>
  text.split(', ').map((row): Expected => {
    const [dueDate = '', of, amount = '0'] = row.split(' ');
    return { dueDate, of: of as Expected['of'], amount: decimal(amount) };
  });
const said = (expected: readonly Expected[]) =>
  expected.map(({ dueDate, of, amount }) => `${dueDate} ${of} ${amount.toFixed()}`).join(', ');

test('the lowest point is at the end of a day, the first of equal ones', () => {
  const expected = flows(
    '2026-03-02 outflow 20, 2026-03-05 outflow 50, 2026-03-05 inflow 10, 2026-03-07 inflow 30, ' +
      '2026-03-08 outflow 30, 2026-03-09 outflow 900, 2026-02-01 outflow 500',
  );
  const { date, balance } = lowestOf(
    decimal(100),
    { from: '2026-03-02', end: '2026-03-09' },
    expected,
  );
  expect(`${date} ${balance.toFixed()}`).toBe('2026-03-05 40');
});

test('under a scenario money comes and goes on other days, orders bring other amounts', () => {
  const expected = flows(
    '2026-02-01 inflow 9, 2026-03-05 inflow 100, 2026-03-06 orderInflow 10.05, ' +
      '2026-03-07 outflow 50, 2026-03-08 orderOutflow 40',
  );
  const changes = { customersLaterDays: 10, suppliersLaterDays: -30, ordersPercent: '-10' };
  const oneOffs = [{ day: '2026-03-20', amount: '-75' }];
  const facts = { today: '2026-03-02', currency: 'CNY' };
  expect(said(under({ ...changes, oneOffs }, expected, facts))).toBe(
    '2026-02-01 inflow 9, 2026-03-15 inflow 100, 2026-03-16 orderInflow 9.05, ' +
      '2026-03-02 outflow 50, 2026-03-02 orderOutflow 40, 2026-03-20 oneOff -75',
  );
});

// 300 came 10 days late, 100 came 2 days early: 2,800 / 400 = 7.
test.each`
  weighted  | paid     | late
  ${'2800'} | ${'400'} | ${7}
  ${'-250'} | ${'100'} | ${-3}
  ${'0'}    | ${'0'}   | ${null}
`('$weighted days and amount of $paid: $late days late', ({ weighted, paid, late }) => {
  expect(daysLate({ weighted: weighted as string, paid: paid as string })).toBe(late);
});

test.each`
  due             | late  | likely
  ${'2026-03-10'} | ${7}  | ${'2026-03-17'}
  ${'2026-03-10'} | ${-9} | ${'2026-03-05'}
  ${'2026-01-10'} | ${30} | ${'2026-03-05'}
`('due $due and $late days late: $likely', ({ due, late, likely }) => {
  expect(likelyOn(due as string, late as number, '2026-03-05')).toBe(likely);
});
