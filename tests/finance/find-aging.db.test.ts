import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBooks, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks({ clock: { now: () => new Date('2027-06-30T08:00:00Z') } });
});
afterAll(() => books.close());

// Worked example WE-34: open invoices of a year, all due after 30 days.
const ledger = `
  Borthick 10-07 2300   Borthick 11-15 1200   Borthick 12-18 3000
  Clark 06-01 1200      Clark 08-15 2500
  Copley 09-23 4500     Copley 10-22 2300     Copley 12-23 2800
  Davis 12-15 1500      Heagy 09-09 200
  OKeefe 11-20 3300     OKeefe 12-10 1400
  Pasewark 12-02 5500   Schroeder 12-15 2300
  Shockley 11-18 800    Shockley 12-08 3000
  Wilkerson 08-21 300   Wilkerson 11-15 1100  Wilkerson 12-08 1700`;

const buckets = `notDue { amount } days1To30 { amount } days31To60 { amount }
  days61To90 { amount } over90 { amount } total { amount }`;

type Buckets = Record<string, { amount: string }>;
type Report = {
  agingReport: {
    total: Buckets;
    customers: { nodes: { customer: { id: string }; open: Buckets }[] };
  };
};

async function report(asOf: string) {
  const asked = `query ($asOf: Date) {
    agingReport(asOf: $asOf) {
      total { ${buckets} }
      customers(first: 3) { nodes { customer { id } open { ${buckets} } } }
    }
  }`;
  return (await books.ask<Report>(asked, { asOf })).agingReport;
}

function figures(row: Buckets): Record<string, number> {
  return Object.fromEntries(
    Object.entries(row).map(([name, { amount }]) => [name, Number(amount)]),
  );
}

test('worked example WE-34: the buckets at the end of the year', async () => {
  for (const [, name, day, net] of ledger.matchAll(/(\w+) (\d\d-\d\d) (\d+)/g)) {
    await books.invoice(`cus_${name}`, net!, { shippedAt: `2026-${day}T10:00:00.000Z` });
  }
  const { total, customers } = await report('2026-12-31');
  expect(figures(total)).toEqual({
    notDue: 21_200,
    days1To30: 6_400,
    days31To60: 4_600,
    days61To90: 4_700,
    over90: 4_000,
    total: 40_900,
  });
  expect(customers.nodes.map((row) => row.customer.id)).toEqual([
    'cus_Copley',
    'cus_Borthick',
    'cus_Pasewark',
  ]);
  expect(figures(customers.nodes[0]!.open)).toEqual({
    notDue: 2_800,
    days1To30: 0,
    days31To60: 2_300,
    days61To90: 4_500,
    over90: 0,
    total: 9_600,
  });
});

test('what is paid or invoiced later does not change the report of an earlier day', async () => {
  await books.pay('cus_Clark', '2000', { receivedDate: '2027-01-05' });
  await books.invoice('cus_Clark', '50', { shippedAt: '2027-01-02T10:00:00.000Z' });
  expect(figures((await report('2026-12-31')).total)).toMatchObject({
    over90: 4_000,
    total: 40_900,
  });
  expect(figures((await report('2027-01-05')).total)).toMatchObject({ total: 38_950 });
});
