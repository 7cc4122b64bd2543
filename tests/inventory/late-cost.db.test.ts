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

/** `postLandedCost` by quantity for one receipt. */
const land = (stockMoveId: string, amount: string, more = {}) =>
  desk.perform('inventory.postLandedCost', {
    ...{ amount: { amount, currency: 'CNY' }, basis: 'QUANTITY', lines: [{ stockMoveId }] },
    ...{ reason: 'Freight', ...more },
  });

async function sell(
  product: string,
  quantity: string,
  more = {},
  order = desk.next('ord'),
): Promise<void> {
  const line = `${desk.next('orl')} ${product} ${quantity}`;
  await desk.reserve(order, line);
  await desk.issue(order, east, line, more);
}

test('the part of what has left is said for the order that it left for, on its day', async () => {
  const { moveId } = await desk.receive('prd_a', east, '4', '10', { postingDate: '2026-03-01' });
  await sell('prd_a', '1', { issuedAt: '2026-03-20T10:00:00.000Z' }, 'ord_a');
  const { documentId } = (await land(moveId, '10', { postingDate: '2026-03-10' })) as {
    documentId: string;
  };
  const told = (await desk.told('StockMoved')).find(({ data }) => data.documentId === documentId);
  expect(told!.data.moves).toMatchObject([
    { kind: 'REVALUATION', cause: 'LANDED_COST', quantity: '0', value: '10' },
    {
      ...{ kind: 'REVALUATION', cause: 'ISSUE', value: '-2.5', orderId: 'ord_a' },
      ...{ customerId: 'cus_1', postingDate: '2026-03-20' },
    },
  ]);
  expect(await levelsOf('prd_a')).toEqual(['prd_a EAST: 3/0 37.50']);
});

test('goods at standard cost bear none of it', async () => {
  await desk.choose('prd_b', 'STANDARD', { standardCost: '10' });
  const { moveId } = await desk.receive('prd_b', east, '4', '10');
  await land(moveId, '7');
  expect(await levelsOf('prd_b')).toEqual(['prd_b EAST: 4/0 40.00']);
  expect((await desk.told('StockMoved')).at(-1)!.data).toMatchObject({
    moves: [],
    expenses: [{ kind: 'VARIANCE', value: '7' }],
  });
});

test.each`
  basis         | first                | second               | parts
  ${'QUANTITY'} | ${{}}                | ${{}}                | ${['25', '75']}
  ${'VALUE'}    | ${{}}                | ${{}}                | ${['62.5', '37.5']}
  ${'EQUAL'}    | ${{}}                | ${{}}                | ${['50', '50']}
  ${'WEIGHT'}   | ${{ weight: '2' }}   | ${{ weight: '1' }}   | ${['66.67', '33.33']}
  ${'VOLUME'}   | ${{ volume: '0.1' }} | ${{ volume: '0.2' }} | ${['33.33', '66.67']}
`('100 by $basis is shared $parts', async ({ basis, first, second, parts }) => {
  const a = await desk.receive(desk.next('prd_s'), east, '1', '50');
  const b = await desk.receive(desk.next('prd_s'), east, '3', '10');
  const lines = [
    { stockMoveId: a.moveId, ...(first as object) },
    { stockMoveId: b.moveId, ...(second as object) },
  ];
  const done = (await land('', '100', { basis, lines })) as { parts: { amount: string }[] };
  expect(done.parts.map(({ amount }) => amount)).toEqual(parts);
});

test.each`
  why                             | amount     | more                                            | code
  ${'nothing'}                    | ${'0'}     | ${{}}                                           | ${'NOT_POSITIVE'}
  ${'parts of a cent'}            | ${'1.005'} | ${{}}                                           | ${'INEXACT_AMOUNT'}
  ${'another currency'}           | ${'1'}     | ${{ amount: { amount: '1', currency: 'EUR' } }} | ${'CURRENCY_MISMATCH'}
  ${'a part below nothing'}       | ${'1'}     | ${{ expensed: '-1' }}                           | ${'NEGATIVE_FIGURE'}
  ${'parts beyond the whole'}     | ${'1'}     | ${{ expensed: '0.6', suspended: '0.6' }}        | ${'MORE_THAN_WHOLE'}
  ${'no reason'}                  | ${'1'}     | ${{ reason: '' }}                               | ${'REASON_MISSING'}
  ${'no goods'}                   | ${'1'}     | ${{ lines: [] }}                                | ${'NO_LINES'}
  ${'what never came'}            | ${'1'}     | ${{ lines: [{ stockMoveId: 'mov_none' }] }}     | ${'NOT_RECEIVED'}
  ${'a weight that nobody knows'} | ${'1'}     | ${{ basis: 'WEIGHT' }}                          | ${'WEIGHT_MISSING'}
  ${'a room that nobody knows'}   | ${'1'}     | ${{ basis: 'VOLUME' }}                          | ${'VOLUME_MISSING'}
  ${'goods that cost nothing'}    | ${'1'}     | ${{ basis: 'VALUE' }}                           | ${'NOTHING_TO_SHARE_BY'}
  ${'a closed month'}             | ${'1'}     | ${{ postingDate: '2020-01-31' }}                | ${'PERIOD_CLOSED'}
`('$why is refused: $code', async ({ amount, more, code }) => {
  desk.closed.splice(0, 1, '2020-01');
  const { moveId } = await desk.receive(desk.next('prd_n'), east, '1', '0');
  expect(await outcome(land(moveId, String(amount), more))).toBe(code);
});

test('the same receipt twice is refused, and a month closed for a later issue, too', async () => {
  const { moveId } = await desk.receive('prd_t', east, '2', '1', { postingDate: '2026-03-01' });
  const lines = [{ stockMoveId: moveId }, { stockMoveId: moveId }];
  expect(await outcome(land(moveId, '1', { lines }))).toBe('LINE_TWICE');
  await sell('prd_t', '1', { issuedAt: '2020-01-20T10:00:00.000Z' });
  desk.closed.splice(0, 1, '2020-01');
  expect(await outcome(land(moveId, '1', { postingDate: '2019-12-31' }))).toBe('PERIOD_CLOSED');
});

test('freight while goods leave and come back is lost nowhere', async () => {
  for (const method of ['FIFO', 'MOVING_AVERAGE']) {
    const product = `prd_x${method}`;
    await desk.choose(product, method);
    const { moveId } = await desk.receive(product, east, '40', '3.33');
    const acts = Array.from({ length: 12 }, (_, n) => [
      outcome(land(moveId, '0.07')),
      outcome(sell(product, String((n % 3) + 1))),
      outcome(desk.receive(product, east, '1', String(n))),
    ]);
    expect(new Set(await Promise.all(acts.flat()))).toEqual(new Set(['done']));
  }
  expect(await desk.breaches()).toEqual([]);
});

test('adjustReceiptCost: bills take receipts in the order they came, each bill once', async () => {
  await desk.bought('prd_bill', east, 'pol_4', '6', '60');
  await desk.bought('prd_bill', east, 'pol_4', '4', '40');
  await desk.adjust('prd_bill', east, '-6');
  const bill = (id: string, before: string, quantity: string, difference: string) =>
    desk.billed(id, { product: 'prd_bill', quantity, difference }, before);
  await Promise.all(Array.from({ length: 8 }, () => bill('bil_1', '0', '8', '8')));
  expect(await levelsOf('prd_bill')).toEqual(['prd_bill EAST: 4/0 42.00']);
  await bill('bil_2', '8', '2', '-1');
  expect(await levelsOf('prd_bill')).toEqual(['prd_bill EAST: 4/0 41.00']);
  expect(await outcome(bill('bil_3', '10', '1', '1'))).toBe('NOT_RECEIVED');
});

test.each`
  method               | borne    | left
  ${'FIFO'}            | ${'-26'} | ${'4/0 0.00'}
  ${'MOVING_AVERAGE'}  | ${'-26'} | ${'4/0 0.00'}
  ${'MONTHLY_AVERAGE'} | ${'-26'} | ${'4/0 0.00'}
  ${'STANDARD'}        | ${'0'}   | ${'4/0 40.00'}
`('a bill below what $method goods are worth by now: they bear that', async (row) => {
  const { method, borne, left } = row as Record<string, string>;
  const product = `prd_low${method}`;
  const isStandard = method === 'STANDARD';
  await desk.choose(product, method!, isStandard ? { standardCost: '10' } : {});
  await desk.bought(product, east, 'pol_4', '6', '60');
  const line = `orl_${product} ${product} 3`;
  await desk.reserve(`ord_${product}`, line);
  await desk.issue(`ord_${product}`, east, line);
  await desk.perform('inventory.takeInReturn', {
    ...{ returnOrderId: desk.next('rma'), orderId: `ord_${product}`, customerId: 'cus_1' },
    postingDate: '2026-03-31',
    lines: [
      {
        ...{ lineId: `orl_${product}`, productId: product, warehouseId: east },
        ...{ unit: 'PCS', quantity: '1', use: 'SALE' },
      },
    ],
  });
  const down = [{ productId: product, warehouseId: east, unitCost: '2.5' }];
  const lower = { lines: down, reason: 'Stale', postingDate: '2026-03-31' };
  if (!isStandard) await desk.perform('inventory.writeDownStock', lower);
  const billId = desk.next('bil');
  const bill = () => desk.billed(billId, { product, quantity: '6', difference: '-48' });
  const acts = Array.from({ length: 6 }, () => outcome(bill()));
  expect(new Set(await Promise.all(acts))).toEqual(new Set(['done']));
  expect(await levelsOf(product)).toEqual([`${product} EAST: ${left}`]);
  const [told] = await desk.rows<{ value: string }>(
    `select coalesce(sum(value), 0)::float::text as value from stock_move
     where document_id = '${billId}' and cause = 'BILL'`,
  );
  expect(told!.value).toBe(borne);
});
