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

test('returnToSupplier gives goods back in any unit, and says which receipt they are of', async () => {
  const { moveId } = await desk.receive('prd_a', east, '24', '2');
  await desk.receive('prd_a', east, '12', '5');
  const { stockMove } = await desk.does<{ stockMove: object }>(
    'returnToSupplier',
    { stockMoveId: moveId, quantity: { value: '1', unit: 'BOX' }, reason: 'Mouldy' },
    'stockMove { kind documentType quantity { value } value { amount } corrects { id } }',
  );
  expect(stockMove).toEqual({
    ...{ kind: 'SUPPLIER_RETURN', documentType: 'SUPPLIER_RETURN' },
    ...{ quantity: { value: '-12' }, value: { amount: '-24' }, corrects: { id: moveId } },
  });
  expect(await levelsOf('prd_a')).toEqual(['prd_a EAST: 24/0 84.00']);
});

test('all goods of an average leave with all of their value', async () => {
  await desk.choose('prd_b', 'MOVING_AVERAGE');
  await desk.receive('prd_b', east, '1', '10');
  const { moveId } = await desk.receive('prd_b', east, '2', '40');
  await desk.adjust('prd_b', east, '-1');
  await desk.giveBack(moveId, '2');
  expect(await levelsOf('prd_b')).toEqual(['prd_b EAST: 0/0 0.00']);
  expect((await desk.told('StockMoved')).at(-1)!.data.moves).toMatchObject([
    { value: '-60', variance: '-20' },
  ]);
});

test.each`
  why                               | quantity | more                                        | code
  ${'nothing'}                      | ${'0'}   | ${{}}                                       | ${'NOT_POSITIVE'}
  ${'no reason'}                    | ${'1'}   | ${{ reason: ' ' }}                          | ${'REASON_MISSING'}
  ${'more than came'}               | ${'11'}  | ${{}}                                       | ${'NOT_ON_HAND'}
  ${'more than is free'}            | ${'9'}   | ${{}}                                       | ${'INSUFFICIENT_STOCK'}
  ${'a unit that it does not have'} | ${'1'}   | ${{ quantity: { value: '1', unit: 'KG' } }} | ${'UNKNOWN_UNIT'}
  ${'a closed month'}               | ${'1'}   | ${{ postingDate: '2020-01-31' }}            | ${'PERIOD_CLOSED'}
  ${'what never came'}              | ${'1'}   | ${{ stockMoveId: 'mov_none' }}              | ${'NOT_RECEIVED'}
`('$why is refused: $code', async ({ quantity, more, code }) => {
  desk.closed.splice(0, 1, '2020-01');
  const product = desk.next('prd_r');
  const { moveId } = await desk.receive(product, east, '10', '1');
  await desk.receive(product, east, '5', '1');
  await desk.reserve(
    desk.next('ord'),
    `${desk.next('orl')} ${product} ${code === 'NOT_ON_HAND' ? 1 : 7}`,
  );
  expect(await outcome(desk.giveBack(moveId, String(quantity), more))).toBe(code);
});

test('16 returns of 10 goods at once give back 10', async () => {
  const { moveId } = await desk.receive('prd_c', east, '10', '3.33');
  const acts = Array.from({ length: 16 }, () => outcome(desk.giveBack(moveId, '1')));
  expect((await Promise.all(acts)).filter((one) => one === 'done')).toHaveLength(10);
  expect(await levelsOf('prd_c')).toEqual(['prd_c EAST: 0/0 0.00']);
});
