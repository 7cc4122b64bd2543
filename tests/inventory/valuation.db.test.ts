import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
});
afterAll(async () => {
  expect(await desk.breaches()).toEqual([]);
  await desk.close();
});

/** Plays `+n@p` and `-n` through the verbs; gives what each issue cost. */
async function play(product: string, story: string): Promise<string[]> {
  const costs: string[] = [];
  for (const step of story.split(/\s+/)) {
    const [quantity = '', price] = step.slice(1).split('@');
    if (price !== undefined) await desk.receive(product, east, quantity, price);
    else costs.push(await issueCost(product, quantity));
  }
  return costs;
}

async function issueCost(product: string, quantity: string): Promise<string> {
  const order = desk.next('ord');
  const line = `${desk.next('orl')} ${product} ${quantity}`;
  await desk.reserve(order, line);
  await desk.issue(order, east, line);
  const [move] = await desk.rows<{ cost: string }>(
    `select round(-m.value, 2)::text as cost from stock_move m
     join stock_document d on d.id = m.document_id where order_id = '${order}'`,
  );
  return move!.cost;
}

const level = async (product: string) =>
  (await desk.levels()).find((one) => one.startsWith(`${product} `))?.slice(product.length + 1);

async function averaged(product: string): Promise<string> {
  await desk.perform('inventory.saveStockPolicy', {
    productId: product,
    costingMethod: 'MOVING_AVERAGE',
  });
  return product;
}

test('valuation case 1: FIFO', async () => {
  const story = '+68@15 +140@15.50 -94 +40@16 +78@16.50 -116 -62 -10';
  expect(await play('prd_c1', story)).toEqual(['1423.00', '1799.00', '1004.00', '165.00']);
  expect(await level('prd_c1')).toBe('EAST: 44/0 726.00');
});

test('valuation case 2: moving average', async () => {
  const product = await averaged('prd_c2');
  expect(await play(product, '+10@10 +10@20 -15')).toEqual(['225.00']);
  expect(await level(product)).toBe('EAST: 5/0 75.00');
});

test('valuation case 3: moving average with rounding ends at nothing worth nothing', async () => {
  const product = await averaged('prd_c3');
  await play(product, '+2@4.63 +5@3.04');
  const { stockLevels } = await desk.ask<{ stockLevels: { nodes: unknown[] } }>(
    `{ stockLevels(filter: { productId: { eq: "${product}" } }) { nodes { averageCost { amount } } } }`,
  );
  expect(stockLevels.nodes).toEqual([{ averageCost: { amount: '3.494286' } }]);
  const costs = await play(product, Array(70).fill('-0.1').join(' '));
  expect(costs.reduce((total, cost) => total + Number(cost) * 100, 0)).toBeCloseTo(2446);
  expect(await level(product)).toBe('EAST: 0/0 0.00');
});

test('as in case 6, what can not be divided goes out to the cent', async () => {
  expect(await play('prd_c6', '+3@33.333333 -1 -1 -1')).toEqual(['33.33', '33.34', '33.33']);
  expect(await play('prd_c6b', '+3@1.616666666667 -1 -1 -1')).toEqual(['1.62', '1.62', '1.61']);
  expect(await level('prd_c6b')).toBe('EAST: 0/0 0.00');
});

test('worked example WE-04: the running FIFO cost', async () => {
  const averageAfter = async (story: string) => {
    const costs = await play('prd_we4', story);
    const [row] = await desk.rows<{ mean: string }>(
      `select trim_scale(value / on_hand) as mean from stock_level where product_id = 'prd_we4'`,
    );
    return [costs, row!.mean];
  };
  expect(await averageAfter('+4@10 +2@25')).toEqual([[], '15']);
  expect(await averageAfter('-3')).toEqual([['30.00'], '20']);
  expect(await averageAfter('-1 -1')).toEqual([['10.00', '25.00'], '25']);
});

test('worked example WE-02: periodic figures of FIFO and of the exact average', async () => {
  expect(await play('prd_we2', '+116@5 +385@6 +194@7 -455')).toEqual(['2614.00']);
  expect(await level('prd_we2')).toBe('EAST: 240/0 1634.00');
  const product = await averaged('prd_we2avg');
  await play(product, '+116@5 +385@6 +194@7 -455');
  expect(await level(product)).toBe('EAST: 240/0 1466.94');
});

test('worked example WE-19: a receipt at another price moves the average', async () => {
  const product = await averaged('prd_we19');
  expect(await play(product, '+1000@5 +400@5.70 -1')).toEqual(['5.20']);
});

test('goods are costed in the order of recording, whatever their business day', async () => {
  await desk.receive('prd_late', east, '1', '10', { postingDate: '2026-03-01' });
  await desk.receive('prd_late', east, '1', '20', { postingDate: '2025-01-01' });
  expect(await issueCost('prd_late', '1')).toBe('10.00');
});
