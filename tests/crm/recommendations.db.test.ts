import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../kernel/graph.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { customerUser } from '../area.ts';
import { openHouse, type House } from './house.ts';

let house: House;
let now = new Date('2026-03-31T12:00:00Z');
const ids: Record<string, string> = {};
let asked = 0;
/** A catalog in which the jar is sold no longer. */
const graph = ((_viewer, _document, variables = {}) => {
  asked++;
  const productsByIds = (variables.ids as string[]).map((id) => {
    return { id, status: id === 'prd_jar' ? 'ARCHIVED' : 'ACTIVE' };
  });
  return Promise.resolve({ productsByIds });
}) as Graph;

beforeAll(async () => {
  house = await openHouse({ graph, clock: { now: () => now } });
  for (const name of ['Ada', 'Bea', 'Cid']) ids[name] = await house.newCustomer(name);
  const order = (who: string, day: string, ...products: string[]) =>
    house.ordered(ids[who]!, `${day}T08:00:00Z`, '100', ...products.map((p) => `prd_${p}`));
  // Ten orders of the year: four hold tea and cup (and jar), five tea, five cup, four a pot.
  for (const day of ['2026-01-02', '2026-01-09', '2026-02-11', '2026-02-12']) {
    await order('Bea', day, 'tea', 'cup', 'jar');
    await order('Bea', day, 'pot');
  }
  await order('Ada', '2026-03-01', 'tea');
  await order('Bea', '2026-03-02', 'cup');
  // Long before: salt every ten days, then one later; twice pepper, which makes no rhythm.
  for (const day of ['2024-01-01', '2024-01-11', '2024-01-21', '2024-02-20']) {
    await order('Cid', day, 'salt');
  }
  for (const day of ['2024-02-01', '2024-02-11']) await order('Cid', day, 'pepper');
});
afterAll(() => house.close());

type Found = { product: { id: string } } & Record<string, unknown>;
const recommended = async (name: string, fields: string, viewer?: Viewer, first = 10) =>
  (
    await house.ask<{ customer: { recommendations: Found[] } }>(
      `query ($id: ID!, $first: Int) { customer(id: $id) {
        recommendations(first: $first) { product { id } ${fields} } } }`,
      { id: ids[name], first },
      viewer,
    )
  ).customer.recommendations;

test('what stands in orders with what the customer has bought is recommended, with figures', async () => {
  now = new Date('2026-03-31T12:00:00Z');
  const fields = 'reason given { id } orders support confidence lift likelyDate';
  expect(await recommended('Ada', fields)).toEqual([
    {
      product: { id: 'prd_cup' },
      reason: 'BOUGHT_TOGETHER',
      given: { id: 'prd_tea' },
      orders: 4,
      support: '0.4',
      confidence: '0.8',
      lift: '1.6',
      likelyDate: null,
    },
  ]);
});

test('a cancelled order makes no rules', async () => {
  const order = await house.ordered(ids.Cid!, '2026-03-03T08:00:00Z', '1', 'prd_tea', 'prd_ice');
  const cancelled = { customerId: ids.Cid, kind: 'ORDER_CANCELLED', documentId: order };
  const at = '2026-03-04T08:00:00Z';
  await house.perform('crm.noteMoment', { ...cancelled, at, title: null });
  expect(await recommended('Ada', 'lift')).toMatchObject([{ lift: '1.6' }]);
  expect(await recommended('Cid', 'lift')).toEqual([]);
});

// Salt is likely on 1 March, ten days after the last time.
test.each`
  day             | due             | why
  ${'2024-02-21'} | ${['prd_salt']} | ${'within two weeks it is likely'}
  ${'2024-03-21'} | ${['prd_salt']} | ${'it is three intervals ago'}
  ${'2024-03-22'} | ${[]}           | ${'it is given up'}
  ${'2024-01-20'} | ${[]}           | ${'twice is no rhythm'}
`('on $day a customer is due for $due: $why', async ({ day, due }) => {
  now = new Date(`${day as string}T12:00:00Z`);
  const found = await recommended('Cid', 'reason');
  expect(found.map(({ product }) => product.id)).toEqual(due);
});

test('the rhythm is the median of the days between', async () => {
  now = new Date('2024-03-01T12:00:00Z');
  const fields = 'reason timesBought lastBoughtDate intervalDays likelyDate lift';
  const due = {
    product: { id: 'prd_salt' },
    reason: 'REORDER',
    timesBought: 4,
    lastBoughtDate: '2024-02-20',
    intervalDays: 10,
    likelyDate: '2024-03-01',
    lift: null,
  };
  expect(await recommended('Cid', fields)).toEqual([due]);
  const viewer = customerUser(ids.Cid!);
  expect(await recommended('Cid', fields, viewer)).toEqual([due]);
});

test('a customer’s user does not learn what others buy', async () => {
  now = new Date('2026-03-31T12:00:00Z');
  expect(await recommended('Ada', 'reason', customerUser(ids.Ada!))).toEqual([]);
});

test('many customers take one question to the catalog, and nobody asks for too many', async () => {
  asked = 0;
  await house.ask('{ customers { nodes { recommendations(first: 3) { product { id } } } } }');
  expect(asked).toBe(1);
  expect(await recommended('Ada', 'reason', undefined, 0)).toEqual([]);
  await expect(recommended('Ada', 'reason', undefined, 51)).rejects.toThrow('At most 50');
});
