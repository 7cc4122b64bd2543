import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAfter, dayOf } from '../../../kernel/clock.ts';
import { staff } from '../../area.ts';
import { openDesk, type Desk } from '../warehouse-desk.ts';

let desk: Desk;
let east: string;
const li = staff('usr_li');
const wang = staff('usr_wang');
const boss = staff('usr_boss');
const today = dayOf(new Date());
let moment = new Date();

beforeAll(async () => {
  desk = await openDesk({ clock: { now: () => moment } });
  east = await desk.warehouse('EAST');
  for (const product of ['prd_a', 'prd_b', 'prd_c']) await desk.receive(product, east, '100', '2');
  // A makes nearly all of what is issued, B some of it, C nothing.
  for (const [product, quantity] of [
    ['prd_a', 79],
    ['prd_b', 10],
  ] as const) {
    const line = `l_${product} ${product} ${quantity}`;
    await desk.reserve(`ord_${product}`, line);
    await desk.issue(`ord_${product}`, east, line, { issuedAt: `${today}T00:00:00.000Z` });
  }
});
afterAll(() => desk.close());

type Count = { id: string; status: string; lines: { nodes: { product: { id: string } }[] } };
const fields = `stockCount { id status explanation approvalsNeeded firstApprovedBy approvedBy
  lines { nodes { product { id } reason } } }`;
const does = async (field: string, input: object, viewer = li) =>
  (await desk.does<{ stockCount: Count }>(field, input, fields, viewer)).stockCount;
const record = (stockCountId: string, productId: string, value: string, viewer = li) =>
  does('recordCount', { stockCountId, lines: [{ productId, counted: { value } }] }, viewer);
const policy = (more: object) =>
  desk.does(
    'saveCountPolicy',
    { recountPercent: '10', approvalLimit: '0', ...more },
    'countPolicy { seniorLimit { amount } needsOtherCounter cycleDaysA }',
  );
const cycle = async () => {
  const count = await does('startStockCount', { warehouseId: east, kind: 'CYCLE' });
  return { id: count.id, products: count.lines.nodes.map(({ product }) => product.id) };
};

test('several people count one sheet; a second look is another person’s', async () => {
  expect(await policy({ seniorLimit: '30', needsOtherCounter: true })).toMatchObject({
    countPolicy: { seniorLimit: { amount: '30' }, needsOtherCounter: true, cycleDaysA: 30 },
  });
  const { id } = await does('startStockCount', { warehouseId: east, kind: 'FULL' });
  await record(id, 'prd_a', '1');
  await record(id, 'prd_a', '1');
  await record(id, 'prd_b', '90', wang);
  await record(id, 'prd_c', '100', wang);
  const submit = { stockCountId: id, explanation: 'Broken at the ramp' };
  await expect(does('submitStockCount', submit)).rejects.toThrow('RECOUNT_NEEDED');
  const lines = [{ productId: 'prd_a', counted: { value: '3' }, reason: 'Pallet fell' }];
  const recounted = await does('recordCount', { stockCountId: id, lines }, wang);
  expect(recounted.lines.nodes[0]).toEqual({ product: { id: 'prd_a' }, reason: 'Pallet fell' });
  expect(await does('submitStockCount', submit)).toMatchObject({ approvalsNeeded: 2 });
  const half = await does('approveStockCount', { stockCountId: id }, boss);
  expect(half).toMatchObject({ status: 'IN_APPROVAL', firstApprovedBy: 'usr_boss' });
  const again = does('approveStockCount', { stockCountId: id }, boss);
  await expect(again).rejects.toThrow('APPROVED_ALREADY');
  const posted = await does('approveStockCount', { stockCountId: id }, staff('usr_chief'));
  expect(posted).toMatchObject({ status: 'POSTED', approvedBy: 'usr_chief' });
  const [move] = await desk.rows<{ reason: string }>(
    `select reason from inventory.stock_document where id = '${id}'`,
  );
  expect(move!.reason).toMatch(/^Stock count SC-\d+: Broken at the ramp$/);
});

test('the figures say how well books are kept and people count', async () => {
  const { countAccuracy, counterAccuracy } = await desk.ask<Record<string, object[]>>(
    `query ($from: Date!, $to: Date!) {
       countAccuracy(from: $from, to: $to) { warehouse { code } lines exactLines accuracyPercent
         varianceValue { amount } netValue { amount } }
       counterAccuracy(from: $from, to: $to) { counter counts rightCounts accuracyPercent } }`,
    { from: today, to: today },
  );
  expect(countAccuracy).toEqual([
    {
      ...{ warehouse: { code: 'EAST' }, lines: 3, exactLines: 2, accuracyPercent: '66.67' },
      ...{ varianceValue: { amount: '36' }, netValue: { amount: '-36' } },
    },
  ]);
  expect(counterAccuracy).toEqual([
    { counter: 'usr_li', counts: 2, rightCounts: 0, accuracyPercent: '0' },
    { counter: 'usr_wang', counts: 3, rightCounts: 3, accuracyPercent: '100' },
  ]);
});

test('a cycle takes what is due by its class: A before B, B before C', async () => {
  const start = { warehouseId: east, kind: 'CYCLE' };
  await expect(does('startStockCount', start)).rejects.toThrow('NOTHING_TO_COUNT');
  const begun = moment;
  const later = async (days: number) => {
    moment = new Date(`${daysAfter(dayOf(begun), days)}T23:59:59Z`);
    const { id, products } = await cycle();
    await does('cancelStockCount', { stockCountId: id, reason: 'Only to see' });
    return products;
  };
  expect(await later(31)).toEqual(['prd_a']);
  expect(await later(91)).toEqual(['prd_a', 'prd_b']);
  expect(await later(181)).toEqual(['prd_a', 'prd_b', 'prd_c']);
  moment = begun;
});

test.each`
  why                        | more                                        | code
  ${'two before one'}        | ${{ approvalLimit: '9', seniorLimit: '8' }} | ${'LIMITS_OUT_OF_ORDER'}
  ${'a limit under zero'}    | ${{ seniorLimit: '-1' }}                    | ${'NEGATIVE_FIGURE'}
  ${'counting all the time'} | ${{ cycleDaysA: 0 }}                        | ${'DAYS_OUT_OF_RANGE'}
`('a policy with $why is refused', async ({ more, code }) => {
  await expect(policy(more as object)).rejects.toThrow(code as string);
});

test('of 8 people who approve a great difference at once, two do', async () => {
  const spot = { warehouseId: east, kind: 'SPOT', productIds: ['prd_b'] };
  const { id } = await does('startStockCount', spot);
  await record(id, 'prd_b', '50');
  await record(id, 'prd_b', '50', wang);
  await does('submitStockCount', { stockCountId: id });
  const tries = await Promise.allSettled(
    Array.from({ length: 8 }, (_, n) =>
      does('approveStockCount', { stockCountId: id }, staff(`usr_${n}`)),
    ),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(2);
  expect(await desk.breaches()).toEqual([]);
});

test('a party’s user learns nothing of how goods are counted', async () => {
  const guest = { ...staff('usr_g'), party: { kind: 'CUSTOMER', id: 'cus_1' } as const };
  const query = `{ countAccuracy(from: "2020-01-01", to: "2099-12-31") { lines }
    counterAccuracy(from: "2020-01-01", to: "2099-12-31") { counter } }`;
  expect(await desk.ask(query, {}, guest)).toEqual({ countAccuracy: [], counterAccuracy: [] });
});
