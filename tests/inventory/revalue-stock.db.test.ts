import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, outcome, type Desk } from './warehouse-desk.ts';

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

const levelsOf = async (prefix: string) =>
  (await desk.levels()).filter((level) => level.startsWith(prefix));
const revalue = (productId: string, unitCost: string, more = {}) =>
  desk.perform('inventory.revalueStock', {
    ...{ lines: [{ productId, warehouseId: east, unitCost }], reason: 'Price list', ...more },
  });

test.each(['FIFO', 'MOVING_AVERAGE'])('revalueStock gives one cost to all, %s', async (method) => {
  const product = `prd_${method}`;
  await desk.choose(product, method);
  await desk.receive(product, east, '1', '10');
  await desk.receive(product, east, '2', '25');
  const { lines } = await desk.does<{ lines: object[] }>(
    'revalueStock',
    { lines: [{ productId: product, warehouseId: east, unitCost: '3.335' }], reason: 'Sale' },
    'lines { stockLevel { value { amount } } change { amount } }',
  );
  expect(lines).toEqual([
    { stockLevel: { value: { amount: '10.01' } }, change: { amount: '-49.99' } },
  ]);
  await desk.adjust(product, east, '-3');
  expect(await levelsOf(product)).toEqual([`${product} EAST: 0/0 0.00`]);
});

test('writeDownStock never writes up', async () => {
  await desk.receive('prd_up', east, '3', '10');
  const lines = [{ productId: 'prd_up', warehouseId: east, unitCost: '12' }];
  const input = { lines, reason: 'Year end' };
  const down = desk.perform<{ lines: object[] }>('inventory.writeDownStock', input);
  expect((await down).lines).toMatchObject([{ change: '0' }]);
  expect(await levelsOf('prd_up')).toEqual(['prd_up EAST: 3/0 30.00']);
});

test.each`
  why                         | more                             | code
  ${'no reason'}              | ${{ reason: ' ' }}               | ${'REASON_MISSING'}
  ${'no lines'}               | ${{ lines: [] }}                 | ${'NO_LINES'}
  ${'a day yet to come'}      | ${{ postingDate: '2999-01-01' }} | ${'FUTURE_DATE'}
  ${'a closed month'}         | ${{ postingDate: '2020-01-31' }} | ${'PERIOD_CLOSED'}
  ${'a day before the goods'} | ${{ postingDate: '2021-01-31' }} | ${'NOTHING_TO_REVALUE'}
`('$why is refused: $code', async ({ more, code }) => {
  desk.closed.splice(0, 1, '2020-01');
  const product = desk.next('prd_n');
  await desk.receive(product, east, '1', '1');
  expect(await outcome(revalue(product, '2', more))).toBe(code);
});

test('a cost below nothing, and goods at standard cost, are refused', async () => {
  await desk.receive('prd_neg', east, '1', '1');
  expect(await outcome(revalue('prd_neg', '-1'))).toBe('NEGATIVE_COST');
  expect(await outcome(revalue('prd_never', '1'))).toBe('NOTHING_TO_REVALUE');
  await desk.choose('prd_neg', 'STANDARD', { standardCost: '2' });
  expect(await outcome(revalue('prd_neg', '3'))).toBe('COSTED_BY_STANDARD');
});

test('16 revaluations at once, while goods come and go, end at one of the costs', async () => {
  await desk.receive('prd_race', east, '50', '9');
  const acts = Array.from({ length: 16 }, (_, n) => [
    outcome(revalue('prd_race', String(n + 1))),
    outcome(desk.adjust('prd_race', east, '-1')),
  ]);
  expect(new Set(await Promise.all(acts.flat()))).toEqual(new Set(['done']));
  await revalue('prd_race', '2');
  expect(await levelsOf('prd_race')).toEqual(['prd_race EAST: 34/0 68.00']);
});
