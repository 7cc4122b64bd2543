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

/** Goods come for an order line, and wait for the inspection `qin_…` of their product. */
function comes(productId: string, quantity: string, value: string, more: object = {}) {
  const inspectionId = `qin_${productId}`;
  const goods = { productId, unit: 'PCS', quantity, value, inspectionId, ...more };
  return desk.perform('inventory.takeInReceipt', {
    ...{ goodsReceiptId: desk.next('grn'), warehouseId: east, postingDate: '2026-04-01' },
    ...{ currency: 'CNY', lines: [{ ...goods, purchaseOrderLineId: `pol_${productId}` }] },
  });
}

const settle = (productId: string, rejected = '0', rejectedGoods: string | null = null) =>
  desk.perform('inventory.settleInspection', {
    ...{ inspectionId: `qin_${productId}`, postingDate: '2026-04-02', reason: 'Damp' },
    ...{ rejected, rejectedGoods },
  });

/** On hand / reserved / kept apart, and what it is worth. */
async function stockOf(productId: string): Promise<string> {
  const [level] = await desk.rows<{ text: string }>(
    `select concat_ws('/', trim_scale(on_hand), trim_scale(reserved), trim_scale(quarantined))
       || ' ' || trim_scale(value) as text
     from stock_level where product_id = '${productId}'`,
  );
  return level!.text;
}

const keep = (verb: string, productId: string, value: string) =>
  desk.perform(`inventory.${verb}`, {
    ...{ productId, warehouseId: east, quantity: { value }, reason: 'Looked at' },
  });

test('goods to be inspected are stock at cost, and those who wait get none of them', async () => {
  await desk.reserve('ord_a', 'orl_a prd_a 8');
  await comes('prd_a', '10', '100');
  expect(await stockOf('prd_a')).toBe('10/0/10 100');
  await settle('prd_a');
  expect(await stockOf('prd_a')).toBe('10/8/0 100');
  expect(await desk.demands()).toContain('orl_a: waiting 0, reserved 8, issued 0');
  await settle('prd_a');
  expect(await stockOf('prd_a')).toBe('10/8/0 100');
});

test('what is rejected goes back at what the receipt has cost, the others are dealt', async () => {
  await desk.receive('prd_b', east, '5', '3');
  await desk.reserve('ord_b', 'orl_b prd_b 12');
  await comes('prd_b', '10', '100');
  await settle('prd_b', '4', 'RETURN');
  expect(await stockOf('prd_b')).toBe('11/11/0 75');
  const [told] = (await desk.told('SuppliesReturned')).slice(-1);
  expect(told!.data).toMatchObject({
    ...{ inspectionId: 'qin_prd_b', postingDate: '2026-04-02', reason: 'Damp', currency: 'CNY' },
    lines: [
      {
        ...{ purchaseOrderLineId: 'pol_prd_b', productId: 'prd_b' },
        ...{ quantity: '4', cost: '40' },
      },
    ],
  });
});

test.each`
  method              | value
  ${'FIFO'}           | ${'60'}
  ${'MOVING_AVERAGE'} | ${'67.5'}
`('what is thrown away leaves at cost ($method), and no supplier is told', async (costs) => {
  const { method, value } = costs as Record<string, string>;
  const product = desk.next('prd_c');
  if (method !== 'FIFO') await desk.choose(product, method!);
  await desk.receive(product, east, '10', '2');
  await comes(product, '5', '50');
  const before = (await desk.told('SuppliesReturned')).length;
  await settle(product, '1', 'SCRAP');
  expect(await stockOf(product)).toBe(`14/0/0 ${method === 'FIFO' ? value : '65.33'}`);
  expect(await desk.told('SuppliesReturned')).toHaveLength(before);
  const [moved] = (await desk.told('StockMoved')).slice(-1);
  expect(moved!.data).toMatchObject({
    documentType: 'ADJUSTMENT',
    moves: [{ kind: 'SCRAP', quantity: '-1' }],
  });
});

test('orders take the cost of other goods while some wait, so that those can go back', async () => {
  await comes('prd_d', '10', '100');
  await desk.receive('prd_d', east, '10', '1');
  await desk.reserve('ord_d', 'orl_d prd_d 10');
  await desk.issue('ord_d', east, 'orl_d prd_d 10');
  expect(await stockOf('prd_d')).toBe('10/0/10 100');
  await settle('prd_d', '10', 'RETURN');
  expect(await stockOf('prd_d')).toBe('0/0/0 0');
});

test('nobody frees, scraps or gives back what waits for its inspection', async () => {
  await desk.receive('prd_e', east, '5', '1');
  await comes('prd_e', '10', '10');
  await keep('quarantineStock', 'prd_e', '3');
  expect(await outcome(keep('releaseQuarantine', 'prd_e', '4'))).toBe('UNDER_INSPECTION');
  expect(await outcome(keep('scrapQuarantined', 'prd_e', '4'))).toBe('UNDER_INSPECTION');
  const [receipt] = await desk.rows<{ id: string }>(
    "select id from stock_move where product_id = 'prd_e' order by recorded_at desc, id desc limit 1",
  );
  const back = desk.giveBack(receipt!.id, '4', { fromQuarantine: true });
  expect(await outcome(back)).toBe('UNDER_INSPECTION');
  await keep('releaseQuarantine', 'prd_e', '3');
  expect(await stockOf('prd_e')).toBe('15/0/10 15');
});

test('where goods may leave before they come, only what is left of them is judged', async () => {
  const south = await desk.warehouse('SOUTH', { negativeStock: 'ALLOW' });
  await desk.receive('prd_f', south, '1', '10');
  await desk.issue('ord_f', south, 'orl_f prd_f 5');
  const goods = { productId: 'prd_f', unit: 'PCS', quantity: '10', value: '100' };
  await desk.perform('inventory.takeInReceipt', {
    ...{ goodsReceiptId: desk.next('grn'), warehouseId: south, postingDate: '2026-04-01' },
    currency: 'CNY',
    lines: [{ ...goods, inspectionId: 'qin_prd_f', purchaseOrderLineId: 'pol_f' }],
  });
  expect(await stockOf('prd_f')).toBe('6/0/6 60');
  await settle('prd_f', '10', 'RETURN');
  expect(await stockOf('prd_f')).toBe('0/0/0 0');
});

test('settleInspection, 16 at once beside orders, is done once', async () => {
  await desk.reserve('ord_g', 'orl_g prd_g 6');
  await comes('prd_g', '10', '33.33');
  const acts = [
    ...Array.from({ length: 16 }, () => settle('prd_g', '3', 'RETURN')),
    ...Array.from({ length: 8 }, (_, n) => desk.reserve(`ord_g${n}`, `orl_g${n} prd_g 1`)),
  ];
  const outcomes = await Promise.all(acts.map(outcome));
  expect(new Set(outcomes)).toEqual(new Set(['done']));
  expect(await stockOf('prd_g')).toBe('7/7/0 23.33');
  const told = (await desk.told('SuppliesReturned')).filter(
    ({ data }) => data.inspectionId === 'qin_prd_g',
  );
  expect(told.map(({ data }) => data.lines)).toMatchObject([[{ quantity: '3', cost: '10' }]]);
});

test('a dearer bill is for what was kept, not for what the supplier has back', async () => {
  const { moveId } = await came('prd_h', '10', '100');
  await desk.giveBack(moveId, '4');
  await desk.billed('bil_h', { product: 'prd_h', quantity: '6', difference: '3' });
  expect(await stockOf('prd_h')).toBe('6/0/0 63');
  await came('prd_i', '10', '100').then((all) => desk.giveBack(all.moveId, '10'));
  await desk.billed('bil_i', { product: 'prd_i', quantity: '10', difference: '5' });
  const [late] = (await desk.told('StockMoved')).slice(-1);
  expect(late!.data.moves).toMatchObject([
    { kind: 'REVALUATION', cause: 'BILL', value: '5' },
    { kind: 'REVALUATION', cause: 'SUPPLIER_RETURN', value: '-5' },
  ]);
});

test('a bill passes by what has all gone back, to what came in its place', async () => {
  const first = await came('prd_j', '10', '100');
  await desk.giveBack(first.moveId, '10');
  await came('prd_j', '10', '100');
  await desk.billed('bil_j', { product: 'prd_j', quantity: '10', difference: '7' });
  expect(await stockOf('prd_j')).toBe('10/0/0 107');
});

/** Goods come for the order line `pol_4` of the product, which nobody has to inspect. */
async function came(productId: string, quantity: string, value: string) {
  await desk.bought(productId, east, 'pol_4', quantity, value);
  const [move] = await desk.rows<{ moveId: string }>(
    `select id as "moveId" from stock_move where product_id = '${productId}' and kind = 'RECEIPT'
     order by recorded_at desc, id desc limit 1`,
  );
  return move!;
}
