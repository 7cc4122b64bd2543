import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { decimal } from '../../kernel/decimal.ts';
import { bucketsOf, requiredBy } from '../../subgraphs/finance/bad-debts/expected-loss.ts';
import { openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
let codes: { allowance: string; expense: string };
beforeAll(async () => {
  books = await openBooks();
  await books.perform('finance.setUpBooks', { template: 'CHINA', country: 'CN' });
  codes = { allowance: '112201', expense: '571101' };
});
afterEach(async () => expect(await books.faults()).toEqual([]));
afterAll(() => books.close());

const save = `mutation ($input: SaveBadDebtRatesInput!) { saveBadDebtRates(input: $input) {
  rates { fromDaysOverdue percent } userErrors { code } } }`;
const allow = `mutation ($input: AllowBadDebtsInput!) { allowBadDebts(input: $input) {
  allowance { day required { amount } booked { amount } difference { amount }
    buckets { fromDaysOverdue open { amount } required { amount } } }
  entry { postingDate sourceType lines { account { code } debit { amount } credit { amount } } }
  userErrors { code } } }`;

/** Rates as `from percent`, one a row. */
function rates(text: string) {
  const each = text
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  const all = each.map(([from, percent]) => ({ fromDaysOverdue: Number(from), percent }));
  return { input: { rates: all } };
}

/** An invoice of a day, due 30 days later. */
const invoice = (customerId: string, day: string, net: string) =>
  books.invoice(customerId, net, { shippedAt: `${day}T08:00:00.000Z` });

type Allowed = { allowance: object; entry: { lines: object[] } | null };
const allowed = async (period: string) =>
  (await books.ask<{ allowBadDebts: Allowed }>(allow, { input: { period } })).allowBadDebts;
const booked = async () => 0 - (await books.balance('BAD_DEBT_ALLOWANCE'));

test('rates begin at 0 days, rise, and are percentages', async () => {
  expect(await refusalCode(books, allow, { input: { period: '2026-01' } })).toBe(
    'NO_BAD_DEBT_RATES',
  );
  for (const wrong of ['1 2', '0 2\n31 4\n31 5', '0 101', '0 -1']) {
    expect(await refusalCode(books, save, rates(wrong))).toBe('BAD_DEBT_RATES');
  }
  expect(await refusalCode(books, save, { input: { rates: [] } })).toBe('BAD_DEBT_RATES');
  const good = rates('0 2\n1 4\n31 8\n61 16\n91 32');
  await Promise.all(Array.from({ length: 8 }, () => books.ask(save, good)));
  expect(await books.ask('{ badDebtRates { fromDaysOverdue percent } }')).toEqual({
    badDebtRates: good.input.rates,
  });
});

test('WE-34: by open invoices at a year’s end 3,080 is required, and 3,580 booked', async () => {
  const open = `
    borthick 10-07 2300
    borthick 11-15 1200
    borthick 12-18 3000
    clark    06-01 1200
    clark    08-15 2500
    copley   09-23 4500
    copley   10-22 2300
    copley   12-23 2800
    davis    12-15 1500
    heagy    09-09 200
    okeefe   11-20 3300
    okeefe   12-10 1400
    pasewark 12-02 5500
    schroed  12-15 2300
    shockley 11-18 800
    shockley 12-08 3000
    wilk     08-21 300
    wilk     11-15 1100
    wilk     12-08 1700`;
  for (const row of open.trim().split('\n')) {
    const [name, day, net] = row.trim().split(/\s+/) as [string, string, string];
    await invoice(`cus_${name}`, `2025-${day}`, net);
  }
  await books.enter('2025-12-31', `${codes.allowance} 500\n${codes.expense} -500`);
  const { allowance, entry } = await allowed('2025-12');
  expect(allowance).toMatchObject({
    ...{ day: '2025-12-31', required: { amount: '3080' }, booked: { amount: '3080' } },
    difference: { amount: '0' },
    buckets: [
      { open: { amount: '21200' }, required: { amount: '424' } },
      { open: { amount: '6400' }, required: { amount: '256' } },
      { open: { amount: '4600' }, required: { amount: '368' } },
      { open: { amount: '4700' }, required: { amount: '752' } },
      { open: { amount: '4000' }, required: { amount: '1280' } },
    ],
  });
  expect(entry).toMatchObject({
    ...{ postingDate: '2025-12-31', sourceType: 'BAD_DEBT_ALLOWANCE' },
    lines: [
      { account: { code: codes.expense }, debit: { amount: '3580' } },
      { account: { code: codes.allowance }, credit: { amount: '3580' } },
    ],
  });
});

test('what was paid is not expected to be lost any more; again, nothing is posted', async () => {
  const owing = await books.rows<{ id: string; sum: string }>(
    'select customer_id as id, sum(open)::text from invoice group by 1',
  );
  for (const { id, sum } of owing) await books.pay(id, sum, { receivedDate: '2026-01-20' });
  const many = await Promise.all(Array.from({ length: 16 }, () => allowed('2026-01')));
  const entries = many.flatMap(({ entry }) => entry ?? []);
  expect(entries).toMatchObject([
    { lines: [{ credit: { amount: '3080' } }, { debit: { amount: '3080' } }] },
  ]);
  expect(await booked()).toBe(0);
});

test('WE-32: with 42,000 booked of the required 71,510, a cost of 29,510 is posted', async () => {
  await books.ask(save, rates('0 0.5\n1 3\n31 16\n61 52.5\n91 92'));
  await books.enter('2026-02-28', `${codes.expense} 42000\n${codes.allowance} -42000`);
  await invoice('cus_a', '2026-03-20', '720000');
  await invoice('cus_b', '2026-02-20', '395000');
  await invoice('cus_c', '2026-01-20', '105000');
  await invoice('cus_d', '2025-12-20', '52000');
  await invoice('cus_e', '2025-11-20', '13000');
  const asked = `{ badDebtAllowance(day: "2026-03-31") { required { amount } booked { amount }
    difference { amount } } }`;
  expect(await books.ask(asked)).toEqual({
    badDebtAllowance: {
      ...{ required: { amount: '71510' }, booked: { amount: '42000' } },
      difference: { amount: '29510' },
    },
  });
  const { allowance, entry } = await allowed('2026-03');
  expect(entry).toMatchObject({
    lines: [{ debit: { amount: '29510' } }, { credit: { amount: '29510' } }],
  });
  expect(allowance).toMatchObject({
    buckets: ['3600', '11850', '16800', '27300', '11960'].map((amount) => ({
      required: { amount },
    })),
  });
  expect(await booked()).toBe(71510);
  expect((await allowed('2026-03')).entry).toBeNull();
});

test('a payment that is recorded late changes its month, and only the difference is posted', async () => {
  await books.pay('cus_e', '3000', { receivedDate: '2026-03-30' });
  expect(await allowed('2026-03')).toMatchObject({
    allowance: { required: { amount: '68750' } },
    entry: { lines: [{ credit: { amount: '2760' } }, { debit: { amount: '2760' } }] },
  });
  const of = async (period: string) => refusalCode(books, allow, { input: { period } });
  expect(await of('2026-02')).toBe('LATER_ALLOWANCE');
  expect(await of('2026-13')).toBe('BAD_PERIOD');
  expect(await of('2999-01')).toBe('PERIOD_NOT_OVER');
});

test('a bucket is rounded once, on all that is open in it', () => {
  const late = [0, 5, 30, 31].map((days) => ({ late: days, open: decimal('0.33') }));
  const given = [
    { fromDaysOverdue: 0, percent: decimal('1.5') },
    { fromDaysOverdue: 1, percent: decimal('50') },
  ];
  const buckets = bucketsOf(late, given, 'CNY');
  expect(buckets.map(({ required }) => required.toFixed())).toEqual(['0', '0.5']);
  expect(requiredBy(buckets).toFixed()).toBe('0.5');
  expect(requiredBy([]).toFixed()).toBe('0');
});
