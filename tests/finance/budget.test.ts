import { expect, test } from '@jest/globals';
import { decimal } from '../../kernel/decimal.ts';
import { elapsedOf, forecastOf } from '../../subgraphs/finance/budgets/forecast.ts';
import { overrunsOf, type BudgetedMonth } from '../../subgraphs/finance/budgets/overrun.ts';

const month = (figures: Partial<BudgetedMonth>): BudgetedMonth => ({
  ...{ budgetId: 'bud_1', policy: 'STOP', span: 'CUMULATIVE', accountId: 'rent', account: '5602' },
  ...{ costCenterId: null, month: '2026-03', budgeted: '300', actual: '0', committed: '0' },
  ...figures,
});
const spending = (amount: string, costCenterId?: string) => [
  { accountId: 'rent', costCenterId, amount: decimal(amount) },
];

test.each`
  actual   | committed | amount    | beyond
  ${'100'} | ${'0'}    | ${'200'}  | ${[]}
  ${'100'} | ${'150'}  | ${'50'}   | ${[]}
  ${'100'} | ${'150'}  | ${'50.1'} | ${['300.1']}
  ${'0'}   | ${'301'}  | ${'1'}    | ${['302']}
  ${'500'} | ${'0'}    | ${'0'}    | ${[]}
`('of 300, $actual spent and $committed bound: $amount more', (row) => {
  const { actual, committed, amount, beyond } = row as Record<string, string>;
  const found = overrunsOf([month({ actual, committed })], spending(amount!));
  expect(found.map((one) => one.actual)).toEqual(beyond);
});

test('a month by itself may be exceeded where the year so far is not', () => {
  const rows = [month({ actual: '250' }), month({ span: 'MONTHLY', budgeted: '60', actual: '20' })];
  expect(overrunsOf(rows, spending('45')).map(({ span }) => span)).toEqual(['MONTHLY']);
});

test('what a cost centre has for itself is spent by nobody else', () => {
  const rows = [month({ costCenterId: 'north', budgeted: '10' })];
  expect(overrunsOf(rows, spending('11', 'south'))).toEqual([]);
  expect(overrunsOf(rows, spending('11', 'north')).length).toBe(1);
});

test.each`
  asOf            | days   | of
  ${'2026-01-01'} | ${1}   | ${365}
  ${'2028-12-31'} | ${0}   | ${365}
  ${'2026-03-31'} | ${90}  | ${365}
  ${'2099-01-01'} | ${365} | ${365}
`('by $asOf, $days days of the year are over', ({ asOf, days, of }) => {
  const year = asOf === '2028-12-31' ? 2029 : 2026;
  expect(elapsedOf(year, asOf as string)).toEqual({ days, of });
});

// Budget 1,200 a year, 100 a month; asked at the end of the 31st of March, 90 days of 365.
const figures = {
  ...{ budgeted: '1200', budgetedOfMonth: '100', budgetedLater: '900' },
  ...{ actualOfEndedMonths: '180', actualOfMonth: '90' },
};
test.each`
  method                | more                                                | elapsed | forecast
  ${'REMAINING_BUDGET'} | ${{}}                                               | ${90}   | ${'1180'}
  ${'REMAINING_BUDGET'} | ${{ actualOfMonth: '140' }}                         | ${90}   | ${'1220'}
  ${'RUN_RATE'}         | ${{}}                                               | ${90}   | ${'1095'}
  ${'RUN_RATE'}         | ${{}}                                               | ${0}    | ${'1200'}
  ${'REMAINING_BUDGET'} | ${{ actualOfEndedMonths: '0', actualOfMonth: '0' }} | ${0}    | ${'1200'}
  ${'REMAINING_BUDGET'} | ${{ budgetedLater: '0' }}                           | ${365}  | ${'270'}
`('$method foretells $forecast after $elapsed days', ({ method, more, elapsed, forecast }) => {
  const asked = { ...figures, ...(more as object) };
  const elapse = { days: elapsed as number, of: 365 };
  expect(forecastOf(asked, method as 'RUN_RATE', elapse, 'CNY').toFixed()).toBe(forecast);
});
