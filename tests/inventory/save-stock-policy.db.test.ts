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

const level = async (product: string) =>
  (await desk.levels()).find((one) => one.startsWith(`${product} `))?.slice(product.length + 1);

test('goods on hand go over: to an average as they sum up, back to FIFO at their average', async () => {
  await desk.receive('prd_pot', east, '1', '10');
  await desk.receive('prd_pot', east, '2', '20');
  await choose('prd_pot', 'MOVING_AVERAGE');
  await desk.adjust('prd_pot', east, '-1');
  expect(await level('prd_pot')).toBe('EAST: 2/0 33.33');
  await choose('prd_pot', 'FIFO');
  await desk.receive('prd_pot', east, '1', '100');
  await desk.adjust('prd_pot', east, '-2');
  expect(await level('prd_pot')).toBe('EAST: 1/0 100.00');
});

test('a standard revalues what is there, and so does another standard', async () => {
  await desk.receive('prd_jar', east, '3', '10');
  await desk.choose('prd_jar', 'STANDARD', { standardCost: '12' });
  expect(await level('prd_jar')).toBe('EAST: 3/0 36.00');
  const moved = (await desk.told('StockMoved')).at(-1)!.data;
  expect(moved).toMatchObject({
    documentType: 'REVALUATION',
    moves: [{ kind: 'REVALUATION', value: '6', cause: 'REVALUATION' }],
  });
  await desk.choose('prd_jar', 'STANDARD', { standardCost: '7.335' });
  expect(await level('prd_jar')).toBe('EAST: 3/0 22.01');
  await desk.adjust('prd_jar', east, '-3');
  expect(await level('prd_jar')).toBe('EAST: 0/0 0.00');
});

test.each`
  why                              | product      | more                                                      | code
  ${'no standard'}                 | ${'prd_no'}  | ${{ costingMethod: 'STANDARD' }}                          | ${'STANDARD_COST_NEEDED'}
  ${'a standard below nothing'}    | ${'prd_no'}  | ${{ costingMethod: 'STANDARD', standardCost: '-1' }}      | ${'NEGATIVE_COST'}
  ${'a day yet to come'}           | ${'prd_no'}  | ${{ effectiveDate: '2999-01-01' }}                        | ${'FUTURE_DATE'}
  ${'a closed month'}              | ${'prd_no'}  | ${{ effectiveDate: '2020-01-31' }}                        | ${'PERIOD_CLOSED'}
  ${'a day before the last moves'} | ${'prd_jar'} | ${{ costingMethod: 'FIFO', effectiveDate: '2021-01-31' }} | ${'COSTING_METHOD_IN_USE'}
`('$why is refused: $code', async ({ product, more, code }) => {
  desk.closed.splice(0, 1, '2020-01');
  const input = { productId: product, costingMethod: 'MOVING_AVERAGE', ...(more as object) };
  expect(await outcome(desk.perform('inventory.saveStockPolicy', input))).toBe(code);
});

test('a product that the catalog does not have has no method', async () => {
  expect(await outcome(choose('nothing', 'FIFO'))).toBe('NOT_FOUND');
});

test('who chooses while goods come and go gets what the books can bear', async () => {
  for (let round = 0; round < 10; round++) {
    const product = `prd_race${round}`;
    const methods = ['MOVING_AVERAGE', 'FIFO', 'STANDARD'];
    const acts = Array.from({ length: 12 }, (_, n) => [
      outcome(desk.choose(product, methods[n % 3]!, { standardCost: '15' })),
      outcome(desk.receive(product, east, '2', String(10 + n))),
      outcome(desk.adjust(product, east, '-1')),
    ]);
    const said = new Set(await Promise.all(acts.flat()));
    expect([...said].every((code) => ['done', 'OUT_OF_STOCK'].includes(code))).toBe(true);
    await desk.choose(product, 'STANDARD', { standardCost: '9' });
    const [stock] = await desk.rows<{ worth: boolean }>(
      `select value = on_hand * 9 as worth from stock_level where product_id = '${product}'`,
    );
    expect(stock).toEqual({ worth: true });
  }
  expect(await desk.breaches()).toEqual([]);
});
