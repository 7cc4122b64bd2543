import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, outcome, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
});
afterAll(() => desk.close());

const choose = (productId: string, costingMethod: string) =>
  desk.perform('inventory.saveStockPolicy', { productId, costingMethod });

test('a product is costed by FIFO until somebody chooses otherwise', async () => {
  const save = `mutation ($input: SaveStockPolicyInput!) {
    saveStockPolicy(input: $input) { product { id costingMethod } userErrors { code } } }`;
  const input = { productId: 'prd_tea', costingMethod: 'MOVING_AVERAGE' };
  expect(
    await desk.ask(save, { input: { ...input, productId: 'prd_cup', costingMethod: 'FIFO' } }),
  ).toMatchObject({ saveStockPolicy: { product: { costingMethod: 'FIFO' }, userErrors: [] } });
  expect(await desk.ask(save, { input })).toMatchObject({
    saveStockPolicy: { product: { id: 'prd_tea', costingMethod: 'MOVING_AVERAGE' } },
  });
});

test('the method stays while there is stock, and may change when none is left', async () => {
  await desk.receive('prd_pot', east, '1', '10');
  expect(await outcome(choose('prd_pot', 'MOVING_AVERAGE'))).toBe('COSTING_METHOD_IN_USE');
  expect(await outcome(choose('prd_pot', 'FIFO'))).toBe('done');
  await desk.adjust('prd_pot', east, '-1');
  expect(await outcome(choose('prd_pot', 'MOVING_AVERAGE'))).toBe('done');
});

test('a product that the catalog does not have has no method', async () => {
  expect(await outcome(choose('nothing', 'FIFO'))).toBe('NOT_FOUND');
});

test('who chooses while goods come in either comes first or is refused', async () => {
  for (let round = 0; round < 10; round++) {
    const product = `prd_race${round}`;
    const choices = Array.from({ length: 8 }, () => outcome(choose(product, 'MOVING_AVERAGE')));
    const receipts = [10, 20].map((cost) => desk.receive(product, east, '1', String(cost)));
    const said = new Set(await Promise.all(choices));
    await Promise.all(receipts);
    const [{ layers } = { layers: 0 }] = await desk.rows<{ layers: number }>(
      `select count(*)::int as layers from cost_layer c join stock_level l on l.id = c.level_id
       where product_id = '${product}'`,
    );
    const [policy] = await desk.rows<{ method: string }>(
      `select costing_method as method from stock_policy where product_id = '${product}'`,
    );
    expect(layers).toBe(policy?.method === 'FIFO' ? 2 : 1);
    expect([...said].every((code) => ['done', 'COSTING_METHOD_IN_USE'].includes(code))).toBe(true);
  }
});
