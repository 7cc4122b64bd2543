import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { customerUser, openTestArea, staff, type TestArea } from '../../area.ts';

let area: TestArea;
beforeAll(async () => {
  const clock = { now: () => new Date('2026-03-16T12:00:00Z') };
  area = await openTestArea(sales, { clock });
  await sold('2026-02-20', 'cus_a', 'WEB', 'prd_tea 10 100');
  await sold('2026-03-02', 'cus_a', 'WEB', 'prd_tea 20 200', 'prd_cup 1 30');
  await sold('2026-03-15', 'cus_b', 'PHONE', 'prd_tea 5 60');
});
afterAll(() => area.close());

let deliveries = 0;
async function sold(day: string, customerId: string, channel: string, ...lines: string[]) {
  const id = ++deliveries;
  const input = {
    orderId: `ord_${id}`,
    deliveryId: `dlv_${id}`,
    customerId,
    channel,
    salesperson: channel === 'PHONE' ? 'Li' : null,
    currency: 'CNY',
    shippedAt: `${day}T23:00:00.000Z`,
    lines: lines.map((line, n) => {
      const [productId, quantity, net] = line.split(' ');
      return { lineId: `orl_${id}_${n}`, productId, quantity, net };
    }),
  };
  // A process may tell it again, and several at once.
  await Promise.all([1, 2, 3].map(() => area.perform('sales.noteSale', input)));
}

type Row = { key: string; revenue: { amount: string }; orders: number } & Record<string, unknown>;
async function by(dimension: string, more = ''): Promise<string[]> {
  const { salesAnalysis } = await area.ask<{ salesAnalysis: { nodes: Row[] } }>(
    `{ salesAnalysis(from: "2026-03-01", to: "2026-03-31", by: ${dimension} ${more}) { nodes {
         key revenue { amount } orders previousRevenue { amount } growthPercent } } }`,
  );
  return salesAnalysis.nodes.map((row) =>
    [
      row.key,
      row.revenue.amount,
      row.orders,
      (row.previousRevenue as { amount: string }).amount,
      row.growthPercent ?? '-',
    ].join(' '),
  );
}

test('sales by product, customer, channel, person and time, beside the period before', async () => {
  expect(await by('PRODUCT')).toEqual(['prd_tea 260 2 100 160', 'prd_cup 30 1 0 -']);
  expect(await by('CUSTOMER')).toEqual(['cus_a 230 1 100 130', 'cus_b 60 1 0 -']);
  expect(await by('CHANNEL')).toEqual(['WEB 230 1 100 130', 'PHONE 60 1 0 -']);
  expect(await by('SALESPERSON')).toEqual([' 230 1 100 130', 'Li 60 1 0 -']);
  expect(await by('MONTH')).toEqual(['2026-03 290 2 100 190']);
  expect(await by('QUARTER')).toEqual(['2026-Q1 290 2 0 -']);
  expect(await by('YEAR')).toEqual(['2026 290 2 0 -']);
  expect(await by('DAY', ', orderBy: { field: key }')).toEqual([
    '2026-03-02 230 1 0 -',
    '2026-03-15 60 1 0 -',
  ]);
  expect(await by('TOTAL')).toEqual([' 290 2 100 190']);
  expect(await by('PRODUCT', ', filter: { revenue: { lt: "100" } }')).toEqual(['prd_cup 30 1 0 -']);
});

async function target(input: object): Promise<Record<string, unknown>> {
  const all = { name: 'March', from: '2026-03-01', to: '2026-03-31', measure: 'REVENUE', ...input };
  const { saveSalesTarget } = await area.ask<{
    saveSalesTarget: { salesTarget: Record<string, unknown>; userErrors: { code: string }[] };
  }>(
    `mutation ($input: SaveSalesTargetInput!) { saveSalesTarget(input: $input) { salesTarget {
       id actual achievedPercent gap expectedAtEnd version } userErrors { code } } }`,
    { input: all },
  );
  const [no] = saveSalesTarget.userErrors;
  if (no) throw new Error(no.code);
  return saveSalesTarget.salesTarget;
}

test('a target says what is sold of it, and what comes of it at this pace', async () => {
  // Eleven of the 22 working days of March are over.
  expect(await target({ amount: '580' })).toMatchObject({
    actual: '290',
    achievedPercent: '50',
    gap: '290',
    expectedAtEnd: '580',
  });
  expect(await target({ amount: '100', channel: 'WEB' })).toMatchObject({
    actual: '230',
    gap: '-130',
  });
  expect(await target({ amount: '10', measure: 'ORDERS', salesperson: 'Li' })).toMatchObject({
    actual: '1',
  });
  const tea = { amount: '50', measure: 'QUANTITY', productId: 'prd_tea', customerId: 'cus_a' };
  expect(await target(tea)).toMatchObject({ actual: '20', achievedPercent: '40' });
  const next = { amount: '1', from: '2026-04-01', to: '2026-04-30' };
  expect(await target(next)).toMatchObject({ actual: '0', expectedAtEnd: null });
});

test('what was credited is taken off the day of the credit, once, where it was sold', async () => {
  const lines = [{ lineId: 'orl_2_0', quantity: '2', net: '18' }];
  const input = { creditNoteId: 'crn_1', creditDate: '2026-03-16', lines };
  await Promise.all([1, 2, 3].map(() => area.perform('sales.noteReturn', input)));
  expect(await by('CUSTOMER')).toEqual(['cus_a 212 1 100 112', 'cus_b 60 1 0 -']);
  expect(await target({ amount: '1', measure: 'ORDERS', customerId: 'cus_a' })).toMatchObject({
    actual: '1',
  });
  const unknown = { ...input, creditNoteId: 'crn_2', lines: [{ ...lines[0], lineId: 'orl_none' }] };
  await expect(area.perform('sales.noteReturn', unknown)).rejects.toThrow('was sold');
});

test('a target is changed by many at once, one after the other', async () => {
  const { id } = await target({ amount: '1' });
  await Promise.all(Array.from({ length: 8 }, (_, n) => target({ id, amount: `${n + 1}` })));
  expect(await target({ id, amount: '5' })).toMatchObject({ version: 10 });
});

test.each`
  why                | input                                | code
  ${'no name'}       | ${{ name: ' ', amount: '1' }}        | ${'NAME_MISSING'}
  ${'nothing'}       | ${{ amount: '0' }}                   | ${'NOT_POSITIVE'}
  ${'a lost period'} | ${{ amount: '1', to: '2026-02-01' }} | ${'BAD_PERIOD'}
  ${'an unknown id'} | ${{ amount: '1', id: 'tgt_none' }}   | ${'sales target'}
`('a target of $why is refused', async ({ input, code }) => {
  await expect(target(input as object)).rejects.toThrow(code as string);
});

test('outside parties see and set no figures', async () => {
  const user = { ...customerUser('cus_a'), scopes: ['*'] };
  const found = await area.ask(
    `{ salesAnalysis(from: "2026-03-01", to: "2026-03-31", by: TOTAL) { nodes { key } }
       salesTargets { nodes { id } } }`,
    {},
    user,
  );
  expect(found).toEqual({ salesAnalysis: { nodes: [] }, salesTargets: { nodes: [] } });
  const input = { name: 'X', from: '2026-03-01', to: '2026-03-31', measure: 'ORDERS', amount: '1' };
  const set = area.perform('sales.saveSalesTarget', input, { ...staff(), party: user.party! });
  await expect(set).rejects.toThrow(/staff/);
  const upsideDown =
    '{ salesAnalysis(from: "2026-03-02", to: "2026-03-01", by: DAY) { totalCount } }';
  await expect(area.ask(upsideDown)).rejects.toThrow(/period/);
});
