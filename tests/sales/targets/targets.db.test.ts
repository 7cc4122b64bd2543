import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { openTestArea, type TestArea } from '../../area.ts';

let today = '2026-06-15';
let area: TestArea;
let east: string;
beforeAll(async () => {
  area = await openTestArea(sales, { clock: { now: () => new Date(`${today}T12:00:00Z`) } });
  const territory = { code: 'EAST', name: 'East', rules: [{ country: 'CN' }] };
  const saved = await area.perform<{ territoryId: string }>('sales.saveTerritory', territory);
  east = saved.territoryId;
  const place = { country: 'CN', region: null, postalCode: null };
  const buyer = { customerId: 'cus_a', groupId: 'grp_1', place, version: 1 };
  await area.perform('sales.noteBuyer', buyer);
  const category = { categoryId: 'pct_green', categoryIds: ['pct_tea', 'pct_green'], version: 1 };
  await area.perform('sales.noteCategory', category);
  const tea = { productId: 'prd_tea', categoryId: 'pct_green', version: 1 };
  await area.perform('sales.noteProduct', tea);
  await sold('cus_a', 'WEB', 'Li', 'prd_tea 4 40', 'prd_cup 1 10');
  await sold('cus_b', 'PHONE', null, 'prd_tea 3 30');
  const move = { moveId: 'mov_1', kind: 'ISSUE', productId: 'prd_tea', value: '-15' };
  await area.perform('sales.noteCost', {
    ...{ documentId: 'dlv_1', orderId: 'ord_1', customerId: 'cus_a', currency: 'CNY' },
    ...{ postingDate: '2026-06-10', moves: [move] },
  });
});
afterAll(() => area.close());

let orders = 0;
async function sold(id: string, channel: string, salesperson: string | null, ...lines: string[]) {
  const n = ++orders;
  await area.perform('sales.noteSale', {
    ...{ orderId: `ord_${n}`, deliveryId: `dlv_${n}`, customerId: id, channel, salesperson },
    ...{ currency: 'CNY', shippedAt: '2026-06-10T08:00:00.000Z' },
    lines: lines.map((line, k) => {
      const [productId, quantity, net] = line.split(' ');
      return { lineId: `orl_${n}_${k}`, productId, quantity, net };
    }),
  });
}

type Target = { id: string; actual: string; isAtRisk: boolean; risk: string | null };
async function target(input: object): Promise<Target> {
  const period = { name: 'June', from: '2026-06-01', to: '2026-06-30', measure: 'REVENUE' };
  type Saved = { saveSalesTarget: { salesTarget: Target; userErrors: { code: string }[] } };
  const { saveSalesTarget } = await area.ask<Saved>(
    `mutation ($input: SaveSalesTargetInput!) { saveSalesTarget(input: $input) { salesTarget {
       id actual isAtRisk risk territory { code } } userErrors { code } } }`,
    { input: { ...period, amount: '100', ...input } },
  );
  const [no] = saveSalesTarget.userErrors;
  if (no) throw new Error(no.code);
  return saveSalesTarget.salesTarget;
}

test.each`
  of                                                | actual
  ${{}}                                             | ${'80'}
  ${{ territoryId: 'EAST' }}                        | ${'50'}
  ${{ groupId: 'grp_1', categoryId: 'pct_tea' }}    | ${'40'}
  ${{ categoryId: 'pct_green', channel: 'PHONE' }}  | ${'30'}
  ${{ salesperson: 'Li', measure: 'MARGIN' }}       | ${'35'}
  ${{ categoryId: 'pct_tea', measure: 'QUANTITY' }} | ${'7'}
`('$of: $actual are sold', async ({ of, actual }) => {
  const scope = of as { territoryId?: string };
  const input = scope.territoryId ? { ...scope, territoryId: east } : scope;
  expect(await target(input)).toMatchObject({ actual });
});

test('a list finds targets by what they are of', async () => {
  const { salesTargets } = await area.ask<{
    salesTargets: { totalCount: number; nodes: object[] };
  }>(
    `query ($east: ID!) { salesTargets(filter: { or: [{ territoryId: { eq: $east } },
       { measure: { eq: MARGIN }, salesperson: { eq: "Li" } }] }) {
       totalCount nodes { actual } } }`,
    { east },
  );
  expect(salesTargets.totalCount).toBe(2);
});

test('who falls behind is told of once, and again after having been out of danger', async () => {
  const { id } = await target({ name: 'More', amount: '200' });
  const watch = () => Promise.all([1, 2, 3].map(() => area.perform('sales.watchTargets', {})));
  const told = async () =>
    (await area.events('sales.SalesTargetAtRisk'))
      .filter(({ documentId }) => documentId === id)
      .map(({ data: { risk, actual, expectedAtEnd } }) => `${risk} ${actual} ${expectedAtEnd}`);
  await watch();
  expect(await told()).toEqual(['BEHIND_PACE 80 160']);
  const change = { id, name: 'More', from: '2026-06-01', to: '2026-06-30' };
  // 160 of 170 is over 90 %, but it was in danger and is so below 97 %.
  expect(await target({ ...change, amount: '170' })).toMatchObject({ risk: 'BEHIND_PACE' });
  await watch();
  expect(await target({ ...change, amount: '160' })).toMatchObject({ isAtRisk: false });
  await watch();
  expect(await target({ ...change, amount: '170' })).toMatchObject({ isAtRisk: false });
  await watch();
  expect(await told()).toHaveLength(1);
  today = '2026-07-02';
  await watch();
  expect(await told()).toEqual(['BEHIND_PACE 80 160', 'MISSED 80 80']);
  const unseen = target({ ...change, expectedVersion: 1 });
  await expect(unseen).rejects.toThrow('VERSION_CONFLICT');
});

test('a territory that there is not can not be meant', async () => {
  await expect(target({ territoryId: 'ter_none' })).rejects.toThrow(/territory/);
});
