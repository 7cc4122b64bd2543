import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decimal, sum } from '../../kernel/decimal.ts';
import { anonymous } from '../../kernel/viewer.ts';
import { staff } from '../area.ts';
import { openBusyCompany } from '../busy-company.ts';
import type { TestWaybill } from '../waybill.ts';

// A small company works for two months; then its figures must be those of the owners, to the cent.

let waybill: TestWaybill;
beforeAll(async () => {
  waybill = await openBusyCompany();
}, 240_000);
afterAll(() => waybill.close());

const wide = { from: '2025-01-01', to: '2031-12-31' };

type Row = { keys: { id: string | null; label: string }[]; values: { value: string | null }[] };
type Answer = { metricQuery: { rows: Row[]; totals: { value: string | null }[] } };

/** Metrics over all days, by a dimension perhaps; each row as its first key and its figures. */
async function figures(metrics: string[], dimension?: string, filters: object[] = []) {
  const dimensions = dimension ? [dimension] : [];
  const input = { metrics, dimensions, filters, period: wide, first: 250 };
  const { metricQuery } = await waybill.ask<Answer>(
    `query ($input: MetricQueryInput!) { metricQuery(input: $input) {
       rows { keys { id label } values { value } } totals { value } } }`,
    { input },
  );
  const rows = metricQuery.rows.map(({ keys, values }) => {
    return [keys[0]?.id ?? null, ...values.map(({ value }) => value)] as const;
  });
  return { rows, totals: metricQuery.totals.map(({ value }) => value) };
}

type Money = { amount: string };
const sumOf = (amounts: readonly (Money | null)[]) =>
  sum(amounts.map((money) => money?.amount ?? '0')).toFixed();

/** All documents of a list, each with what is selected. */
async function all<Node>(list: string, selection: string): Promise<Node[]> {
  const asked = `query ($after: String) { list: ${list}(first: 250, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { ${selection} } } }`;
  type Page = { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: Node[] };
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const { list: page }: { list: Page } = await waybill.ask(asked, { after });
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return nodes;
}

describe('figures are those of the owners', () => {
  test('orders: how many, worth what, by channel', async () => {
    type Order = { channel: string; status: string; net: Money };
    const found = await all<Order>('orders', 'channel status net { amount }');
    const orders = found.filter(({ status }) => status !== 'DRAFT');
    expect(orders.length).toBeLessThan(found.length);
    const { rows, totals } = await figures(['ordersPlaced', 'orderValue'], 'channel');
    expect(totals).toEqual([String(orders.length), sumOf(orders.map(({ net }) => net))]);
    const byChannel = Map.groupBy(orders, ({ channel }) => channel);
    expect(new Set(rows)).toEqual(
      new Set(
        [...byChannel].map(([channel, own]) => {
          return [channel, String(own.length), sumOf(own.map(({ net }) => net))];
        }),
      ),
    );
  });

  test('money: invoiced, collected, credited', async () => {
    const [invoices, payments, credits] = [
      await all<{ total: Money }>('invoices', 'total { amount }'),
      await all<{ amount: Money }>('payments', 'amount { amount }'),
      await all<{ total: Money }>('creditNotes', 'total { amount }'),
    ];
    expect((await figures(['invoiced', 'collected', 'credited', 'invoices'])).totals).toEqual([
      sumOf(invoices.map(({ total }) => total)),
      sumOf(payments.map(({ amount }) => amount)),
      sumOf(credits.map(({ total }) => total)),
      String(invoices.length),
    ]);
  });

  test.each([
    ['customer', 'CUSTOMER'],
    ['channel', 'CHANNEL'],
    ['salesperson', 'SALESPERSON'],
    ['month', 'MONTH'],
  ])('sales by %s are analysed with the same revenue, cost and margin', async (dimension, by) => {
    type Sold = { key: string } & Record<'revenue' | 'cost' | 'margin', Money>;
    const { salesAnalysis } = await waybill.ask<{ salesAnalysis: { nodes: Sold[] } }>(
      `{ salesAnalysis(from: "${wide.from}", to: "${wide.to}", by: ${by}, first: 250) {
           nodes { key revenue { amount } cost { amount } margin { amount } } } }`,
    );
    const { rows } = await figures(['revenue', 'costOfSales', 'margin'], dimension);
    const exact = (values: readonly (string | null)[]) =>
      values.map((value) => decimal(value ?? '0').toFixed());
    const metrics = rows.map(([key, ...values]) => {
      return [by === 'MONTH' ? key!.slice(0, 7) : (key ?? ''), ...exact(values)];
    });
    expect(metrics.length).toBeGreaterThan(1);
    expect(
      salesAnalysis.nodes
        .map(({ key, revenue, cost, margin }) => {
          return [key, ...exact([revenue.amount, cost.amount, margin.amount])];
        })
        .sort(),
    ).toEqual(metrics.sort());
  });

  test('revenue, cost and margin of each customer, as the ledger has them', async () => {
    type Margin = { revenue: Money; cost: Money; amount: Money };
    const customers = await all<{ id: string; margin: Margin }>(
      'customers',
      'id margin { revenue { amount } cost { amount } amount { amount } }',
    );
    const { rows } = await figures(['revenue', 'costOfSales', 'margin'], 'customer');
    const ledger = customers.map(({ id, margin: { revenue, cost, amount } }) => {
      return [id, sumOf([revenue]), sumOf([cost]), sumOf([amount])];
    });
    const known = ledger.filter(([, ...values]) => values.some((value) => value !== '0'));
    expect(known.length).toBeGreaterThan(3);
    expect(new Set(rows)).toEqual(new Set(known));
  });

  test('stock: the value of all moves is what the stock is worth; units by product', async () => {
    const { stockValue } = await waybill.ask<{ stockValue: { value: Money } }>(
      '{ stockValue { value { amount } } }',
    );
    const { totals } = await figures(['stockMoveValue']);
    expect(totals).toEqual([sumOf([stockValue.value])]);
    type Move = { product: { id: string }; quantity: { value: string } };
    const moves = await all<Move>('stockMoves', 'product { id } quantity { value }');
    const byProduct = Map.groupBy(moves, ({ product }) => product.id);
    const { rows } = await figures(['stockIn', 'stockOut'], 'product');
    const net = rows.map(([id, into, out]) => [id, decimal(into!).minus(out!).toFixed()]);
    const owned = [...byProduct].map(([id, own]) => {
      return [id, sum(own.map(({ quantity }) => quantity.value)).toFixed()];
    });
    expect(new Set(net)).toEqual(new Set(owned));
  });

  test('transport: shipments, those that arrived, and on time', async () => {
    const { logisticsPerformance: owned } = await waybill.ask<{
      logisticsPerformance: { shipments: number; onTimePercent: string };
    }>(
      `{ logisticsPerformance(from: "${wide.from}", to: "${wide.to}") { shipments onTimePercent } }`,
    );
    const { totals } = await figures(['shipmentsDelivered', 'onTimeRate']);
    expect(totals[0]).toBe(String(owned.shipments));
    expect(decimal(totals[1]!).toFixed()).toBe(decimal(owned.onTimePercent).toFixed());
  });

  test('purchasing, returns, customers, service, exceptions: as many as there are', async () => {
    const names = {
      purchaseOrders: 'purchaseOrders',
      returnsCount: 'returnOrders',
      newCustomers: 'customers',
      serviceRequests: 'serviceRequests',
      supplyExceptions: 'supplyExceptions',
    };
    for (const [metric, list] of Object.entries(names)) {
      const owned = await all<object>(list, '__typename');
      expect([metric, ...(await figures([metric])).totals]).toEqual([metric, String(owned.length)]);
    }
  });
});

const everything = () => waybill.rowsOf('analytics', 'select * from fact order by 1, 2, 3');

test('a rebuild from the owners gives the same facts', async () => {
  const before = await everything();
  type Rebuild = { factRebuild: { id: string } };
  const { factRebuild } = await waybill.does<Rebuild>('rebuildFacts', {}, 'factRebuild { id }');
  await waybill.settled();
  const { factRebuild: ended } = await waybill.ask<{ factRebuild: Record<string, unknown> }>(
    'query ($id: ID!) { factRebuild(id: $id) { status done total } }',
    { id: factRebuild.id },
  );
  expect(ended).toMatchObject({ status: 'DONE', done: ended.total });
  expect(await everything()).toEqual(before);
}, 60_000);

test('no document is missing on any day', async () => {
  const days = await waybill.rowsOf<{ from: string; to: string }>(
    'analytics',
    `select day::text as from, (day + 1)::text as to from fact_document
     group by 1, 2 order by count(*) desc limit 3`,
  );
  for (const { from, to } of days) {
    const { factCompleteness } = await waybill.ask<{ factCompleteness: { missing: number }[] }>(
      `{ factCompleteness(from: "${from}", to: "${to}") { kind missing } }`,
    );
    expect(factCompleteness.length).toBeGreaterThan(0);
    expect(factCompleteness.filter(({ missing }) => missing !== 0)).toEqual([]);
  }
});

test('members have the names that their owners give them', async () => {
  const customers = await all<{ id: string; name: string }>('customers', 'id name');
  const { metricQuery } = await waybill.ask<Answer>(
    `{ metricQuery(input: { metrics: ["revenue"], dimensions: ["customer"],
         period: { from: "${wide.from}", to: "${wide.to}" } }) {
         rows { keys { id label } values { value } } totals { value } } }`,
  );
  const names = new Map(customers.map(({ id, name }) => [id, name]));
  for (const { keys } of metricQuery.rows) expect(keys[0]!.label).toBe(names.get(keys[0]!.id!));
});

test('a real user’s link shows a report to a visitor until the user is gone', async () => {
  const person = { email: 'ann@example.com', name: 'Ann', roles: ['SALES'] };
  type Saved = { user: { id: string; version: number } };
  const { user } = await waybill.does<Saved>('saveUser', person, 'user { id version }');
  const ann = { ...staff(user.id), scopes: ['analytics:read', 'analytics:write'] };
  const link = { reportId: 'rpt_executive-summary', endsAt: '2999-01-01T00:00:00Z' };
  await expect(waybill.does('shareReport', link, 'token', ann)).rejects.toThrow('BAD_END');
  const soon = new Date(Date.now() + 86_400_000).toISOString();
  const { token } = await waybill.does<{ token: string }>(
    'shareReport',
    { ...link, endsAt: soon },
    'token',
    ann,
  );
  const open = async () => {
    const document = `query ($token: String!) { sharedReport(token: $token) { name
      results { title result { totals { value } } } } }`;
    return waybill.ask<{ sharedReport: { results: object[] } | null }>(
      document,
      { token },
      anonymous('en', 'test'),
    );
  };
  expect((await open()).sharedReport?.results).toHaveLength(5);
  const gone = { id: user.id, ...person, isActive: false };
  await waybill.does('saveUser', gone, '__typename');
  expect((await open()).sharedReport).toBeNull();
});
