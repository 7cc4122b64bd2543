import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { openDesk, outcome, type Desk } from './warehouse-desk.ts';

let desk: Desk;
let counts = 0;
const boss = staff('usr_boss');

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

type Line = {
  product: { id: string };
  counted: object | null;
  book: object | null;
  difference: object | null;
};
type Count = { id: string; number: string; status: string; lines: { nodes: Line[] } } & Record<
  string,
  unknown
>;
const fields = `stockCount { id number status lineCount countedCount differingCount reason
  varianceValue { amount } lines(first: 50) { nodes { product { id } counted { value } book { value }
    difference { value } tries } } }`;

async function does(field: string, input: object, viewer?: typeof boss): Promise<Count> {
  return (await desk.does<{ stockCount: Count }>(field, input, fields, viewer)).stockCount;
}

/** A warehouse with ten pieces each of three products, worth 2 a piece. */
async function stocked(): Promise<string> {
  const warehouseId = await desk.warehouse(`C${++counts}`);
  for (const product of ['prd_a', 'prd_b', 'prd_c']) {
    await desk.receive(product, warehouseId, '10', '2');
  }
  return warehouseId;
}

const record = (stockCountId: string, found: Record<string, string>, more = {}) =>
  does('recordCount', {
    stockCountId,
    lines: Object.entries(found).map(([productId, value]) => {
      return { productId, counted: { value }, ...more };
    }),
  });

/** The levels of the newest warehouse. */
const levels = async () => {
  const all = await desk.levels();
  return all.filter((level) => level.includes(` C${counts}:`));
};

test('a warehouse is counted blind, a second person approves, the books follow', async () => {
  const warehouseId = await stocked();
  const { id, number, lineCount } = await does('startStockCount', { warehouseId, kind: 'FULL' });
  expect(number).toMatch(/^SC-\d{6}$/);
  expect(lineCount).toBe(3);
  const sheet = await record(id, { prd_a: '10', prd_b: '9.5' });
  expect(sheet.lines.nodes[1]).toMatchObject({ counted: { value: '9.5' }, book: null });
  await expect(does('submitStockCount', { stockCountId: id })).rejects.toThrow('NOT_COUNTED');
  await record(id, { prd_c: '11' });
  const submitted = await does('submitStockCount', { stockCountId: id });
  expect(submitted).toMatchObject({
    status: 'IN_APPROVAL',
    differingCount: 2,
    varianceValue: { amount: '3' },
  });
  await expect(does('approveStockCount', { stockCountId: id })).rejects.toThrow('OWN_COUNT');
  const posted = await does('approveStockCount', { stockCountId: id }, boss);
  expect(posted.status).toBe('POSTED');
  expect(posted.lines.nodes.map(({ difference }) => difference)).toEqual([
    { value: '0' },
    { value: '-0.5' },
    { value: '1' },
  ]);
  expect(await levels()).toEqual([
    `prd_a C${counts}: 10/0 20.00`,
    `prd_b C${counts}: 9.5/0 19.00`,
    `prd_c C${counts}: 11/0 22.00`,
  ]);
  const moved = (await desk.told('StockMoved')).at(-1)!.data;
  expect(moved).toMatchObject({ documentId: id, documentType: 'ADJUSTMENT' });
  expect(await desk.breaches()).toEqual([]);
});

test('what moves after a product was counted does not matter', async () => {
  const warehouseId = await stocked();
  const { id } = await does('startStockCount', {
    warehouseId,
    kind: 'SPOT',
    productIds: ['prd_a'],
  });
  await record(id, { prd_a: '9' });
  await desk.adjust('prd_a', warehouseId, '-4');
  await desk.receive('prd_a', warehouseId, '2', '2');
  await does('submitStockCount', { stockCountId: id });
  await does('approveStockCount', { stockCountId: id }, boss);
  expect((await levels())[0]).toBe(`prd_a C${counts}: 7/0 14.00`);
});

test('a great difference is counted twice', async () => {
  const warehouseId = await stocked();
  const { id } = await does('startStockCount', {
    warehouseId,
    kind: 'SPOT',
    productIds: ['prd_a'],
  });
  await record(id, { prd_a: '8' });
  await expect(does('submitStockCount', { stockCountId: id })).rejects.toThrow('RECOUNT_NEEDED');
  await record(id, { prd_a: '8' });
  expect((await does('submitStockCount', { stockCountId: id })).status).toBe('IN_APPROVAL');
});

test('small differences are posted at once when the company says so', async () => {
  const policy = { recountPercent: '10', approvalLimit: '2' };
  await desk.does('saveCountPolicy', policy, 'countPolicy { version }');
  const warehouseId = await stocked();
  const { id } = await does('startStockCount', {
    warehouseId,
    kind: 'SPOT',
    productIds: ['prd_a'],
  });
  await record(id, { prd_a: '9' });
  expect((await does('submitStockCount', { stockCountId: id })).status).toBe('POSTED');
  await desk.does('saveCountPolicy', { ...policy, approvalLimit: '0' }, '__typename');
});

test('goods that the books do not know come in at the cost that somebody says', async () => {
  const warehouseId = await stocked();
  const { id } = await does('startStockCount', {
    warehouseId,
    kind: 'SPOT',
    productIds: ['prd_a'],
  });
  await record(id, { prd_a: '10' });
  await record(id, { prd_new: '3' });
  await record(id, { prd_new: '3' });
  const submit = () => does('submitStockCount', { stockCountId: id });
  await expect(submit()).rejects.toThrow('COST_NEEDED');
  await record(id, { prd_new: '3' }, { unitCost: '1.5' });
  await submit();
  await does('sendBackStockCount', { stockCountId: id, reason: 'Look again' }, boss);
  await submit();
  await does('approveStockCount', { stockCountId: id }, boss);
  expect((await levels()).at(-1)).toBe(`prd_new C${counts}: 3/0 4.50`);
});

/** Submits a count of one product; gives its id. */
async function submitted(warehouseId: string, productId: string, found: string): Promise<string> {
  const spot = { warehouseId, kind: 'SPOT', productIds: [productId] };
  const { id } = await does('startStockCount', spot);
  for (const _ of ['once', 'again']) await record(id, { [productId]: found });
  await does('submitStockCount', { stockCountId: id });
  return id;
}
const approve = (stockCountId: string) => does('approveStockCount', { stockCountId }, boss);

test('what is not there is taken from what is kept apart, then from the youngest orders', async () => {
  const warehouseId = await stocked();
  await desk.receive('prd_lost', warehouseId, '10', '2');
  const more = await desk.warehouse('MORE');
  await desk.receive('prd_lost', more, '1', '2');
  for (const [n, quantity] of ['3', '2', '3'].entries()) {
    await desk.reserve(`ord_h${n}`, `h${n} prd_lost ${quantity}`, n === 0 ? warehouseId : null);
  }
  const quantity = { value: '2' };
  const apart = { productId: 'prd_lost', warehouseId, quantity, reason: 'Not found' };
  await desk.perform('inventory.quarantineStock', apart);
  await approve(await submitted(warehouseId, 'prd_lost', '5'));
  expect(await levels()).toContain(`prd_lost C${counts}: 5/5 10.00`);
  expect((await desk.demands()).filter((line) => line.startsWith('h'))).toEqual([
    'h0: waiting 0, reserved 3, issued 0',
    'h1: waiting 0, reserved 2, issued 0',
    'h2: waiting 2, reserved 1, issued 0',
  ]);
  const lines = [{ lineId: 'h2', warehouseId, quantity: '3' }];
  const lost = (await desk.told('ReservationLost')).map(({ data }) => data);
  expect(lost).toEqual([{ orderId: 'ord_h2', deliveryId: null, lines }]);
  expect((await desk.told('StockReserved')).at(-1)!.data).toMatchObject({
    orderId: 'ord_h2',
    lines: [{ lineId: 'h2', warehouseId: more, quantity: '1' }],
    waiting: [{ lineId: 'h2', quantity: '2' }],
  });
  expect(await desk.breaches()).toEqual([]);
});

test('a count is posted while others reserve, issue, give up and keep apart', async () => {
  const warehouseId = await stocked();
  const line = (n: number) => `w${counts}_${n} prd_c 1`;
  const order = (n: number) => `ord_w${counts}_${n}`;
  for (let n = 0; n < 8; n++) await desk.reserve(order(n), line(n), warehouseId);
  const id = await submitted(warehouseId, 'prd_c', '4');
  const apart = { productId: 'prd_c', warehouseId, quantity: { value: '1' }, reason: 'Wet' };
  const acts = Array.from({ length: 12 }, (_, n) => [
    desk.issue(order(n), warehouseId, line(n)),
    desk.reserve(order(n + 4), line(n + 4), warehouseId),
    desk.release(order(n), line(n)),
    desk.miss(order(n), warehouseId, line(n)),
    desk.perform('inventory.quarantineStock', apart),
  ]);
  const said = await Promise.all([approve(id), ...acts.flat()].map((act) => outcome(act)));
  const known = ['done', 'OUT_OF_STOCK', 'INSUFFICIENT_STOCK'];
  expect(said.slice(1).filter((code) => !known.includes(code))).toEqual([]);
  expect(await desk.breaches()).toEqual([]);
});

test('a product is on one open sheet; a cycle takes those counted longest ago', async () => {
  const warehouseId = await stocked();
  const spot = { warehouseId, kind: 'SPOT', productIds: ['prd_a', 'prd_b'] };
  const { id } = await does('startStockCount', spot);
  await expect(does('startStockCount', spot)).rejects.toThrow('COUNTED_ELSEWHERE');
  await record(id, { prd_a: '10', prd_b: '10' });
  const cycle = { warehouseId, kind: 'CYCLE', limit: 2 };
  const other = await does('startStockCount', cycle);
  expect(other.lines.nodes.map(({ product }) => product.id)).toEqual(['prd_c']);
  await does('cancelStockCount', { stockCountId: id, reason: 'Late' });
  await does('cancelStockCount', { stockCountId: other.id, reason: 'Late' });
  const next = await does('startStockCount', cycle);
  expect(next.lines.nodes.map(({ product }) => product.id)).toEqual(['prd_c', 'prd_a']);
});

test('of 8 sheets begun at once for the same goods, one is made', async () => {
  const warehouseId = await stocked();
  const begin = () => does('startStockCount', { warehouseId, kind: 'FULL' });
  const tries = await Promise.allSettled(Array.from({ length: 8 }, begin));
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(1);
});

test('16 approvals at once post the differences once, whatever is sold meanwhile', async () => {
  const warehouseId = await stocked();
  const { id } = await does('startStockCount', { warehouseId, kind: 'FULL' });
  await record(id, { prd_a: '9', prd_b: '11', prd_c: '10' });
  await does('submitStockCount', { stockCountId: id });
  const approve = () => does('approveStockCount', { stockCountId: id }, boss);
  const tries = await Promise.allSettled([
    ...Array.from({ length: 16 }, approve),
    ...Array.from({ length: 8 }, () => desk.adjust('prd_a', warehouseId, '-1')),
  ]);
  expect(tries.slice(0, 16).filter(({ status }) => status === 'fulfilled').length).toBe(1);
  expect((await levels())[0]).toBe(`prd_a C${counts}: 1/0 2.00`);
  expect(await desk.breaches()).toEqual([]);
});

test.each`
  why                     | input                                                              | code
  ${'an unknown product'} | ${{ productId: 'none', counted: { value: '1' } }}                  | ${'UNKNOWN_PRODUCT'}
  ${'a negative count'}   | ${{ productId: 'prd_a', counted: { value: '-1' } }}                | ${'NEGATIVE_FIGURE'}
  ${'half a tenth'}       | ${{ productId: 'prd_a', counted: { value: '1.05' } }}              | ${'INEXACT_QUANTITY'}
  ${'a negative cost'}    | ${{ productId: 'prd_a', counted: { value: '1' }, unitCost: '-1' }} | ${'NEGATIVE_COST'}
`('$why is refused', async ({ input, code }) => {
  const warehouseId = await stocked();
  const { id } = await does('startStockCount', { warehouseId, kind: 'FULL' });
  const bad = does('recordCount', { stockCountId: id, lines: [input] });
  await expect(bad).rejects.toThrow(code as string);
});

test('there must be something to count, and a reason to give up', async () => {
  const warehouseId = await desk.warehouse('BARE');
  const begin = does('startStockCount', { warehouseId, kind: 'FULL' });
  await expect(begin).rejects.toThrow('NOTHING_TO_COUNT');
  const stock = await stocked();
  const { id } = await does('startStockCount', { warehouseId: stock, kind: 'FULL' });
  const silent = does('cancelStockCount', { stockCountId: id, reason: ' ' });
  await expect(silent).rejects.toThrow('REASON_MISSING');
});
