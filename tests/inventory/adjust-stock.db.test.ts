import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, outcome, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let east: string;

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
});
afterAll(() => desk.close());

const levelOf = async (product: string) =>
  (await desk.levels()).filter((level) => level.startsWith(`${product} `));

test('more than the books say comes in at the average of what is there', async () => {
  await desk.receive('prd_more', east, '2', '10');
  await desk.receive('prd_more', east, '1', '16');
  await desk.adjust('prd_more', east, '2');
  expect(await levelOf('prd_more')).toEqual(['prd_more EAST: 5/0 60.00']);
});

test('or at the cost that is given', async () => {
  await desk.adjust('prd_given', east, '1', {
    difference: { value: '1', unit: 'BOX' },
    unitCost: { amount: '36', currency: 'CNY' },
  });
  expect(await levelOf('prd_given')).toEqual(['prd_given EAST: 12/0 36.00']);
});

test('and goes to those who wait', async () => {
  await desk.reserve('ord_1', 'a1 prd_found 2');
  await desk.adjust('prd_found', east, '3', { unitCost: { amount: '1', currency: 'CNY' } });
  expect(await levelOf('prd_found')).toEqual(['prd_found EAST: 3/2 3.00']);
});

test('less than the books say leaves at cost, oldest first', async () => {
  await desk.receive('prd_less', east, '2', '10');
  await desk.receive('prd_less', east, '3', '16');
  await desk.adjust('prd_less', east, '-3');
  expect(await levelOf('prd_less')).toEqual(['prd_less EAST: 2/0 32.00']);
  const [moved] = (await desk.told('StockMoved')).slice(-1);
  expect(moved?.data).toMatchObject({
    documentType: 'ADJUSTMENT',
    orderId: null,
    moves: [{ kind: 'ADJUSTMENT', quantity: '-3', value: '-36' }],
  });
});

test.each`
  why                                   | product       | difference | code
  ${'there is no difference'}           | ${'prd_held'} | ${'0'}     | ${'NO_DIFFERENCE'}
  ${'reserved goods would go'}          | ${'prd_held'} | ${'-3'}    | ${'INSUFFICIENT_STOCK'}
  ${'nothing was ever there'}           | ${'prd_none'} | ${'-1'}    | ${'OUT_OF_STOCK'}
  ${'nobody knows what the goods cost'} | ${'prd_none'} | ${'1'}     | ${'COST_NEEDED'}
`('is refused when $why', async ({ product, difference, code }) => {
  await desk.receive('prd_held', east, '3', '1', { idempotencyKey: 'once' });
  await desk.reserve('ord_2', 'b1 prd_held 1');
  expect(await outcome(desk.adjust(product, east, difference))).toBe(code);
});

test('32 counts at once are all posted, and no more goes than there is', async () => {
  await desk.receive('prd_32', east, '20', '1.1');
  const counts = Array.from({ length: 32 }, () => outcome(desk.adjust('prd_32', east, '-1')));
  const said = await Promise.all(counts);
  expect(said.filter((code) => code === 'done').length).toBe(20);
  expect(said.filter((code) => code === 'OUT_OF_STOCK').length).toBe(12);
  expect(await levelOf('prd_32')).toEqual(['prd_32 EAST: 0/0 0.00']);
  expect(await desk.breaches()).toEqual([]);
});
