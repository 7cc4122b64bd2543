import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../../kernel/graph.ts';
import { staff } from '../../area.ts';
import { openDesk, outcome, type Desk } from '../warehouse-desk.ts';

let desk: Desk;
let east: string;
let west: string;

/** A cheese weighs about 5 kg, give or take a fifth. */
const catchWeight = { unit: 'KG', nominal: '5', minimum: '4', maximum: '6' };
/** Deliveries, as sales knows them: status, then lines with product and quantity. */
const deliveries: Record<string, { status: string; lines: [string, string, string][] }> = {};

beforeAll(async () => {
  desk = await openDesk();
  east = await desk.warehouse('EAST');
  west = await desk.warehouse('WEST');
  const { catalog } = desk;
  desk.answers((async (viewer, document, variables) => {
    if (!document.includes('delivery(')) return catalog(viewer, document, variables);
    const known = deliveries[String(variables?.id)];
    const lines = known?.lines.map(([line, product, quantity]) => ({
      ...{ quantity, orderLine: { id: line } },
      product: { id: product, catchWeight: desk.tracked[product]?.catchWeight ?? null },
    }));
    return { delivery: known ? { status: known.status, lines } : null };
  }) as Graph);
});
afterEach(async () => expect(await desk.breaches()).toEqual([]));
afterAll(() => desk.close());

async function cheese(product: string): Promise<void> {
  desk.tracked[product] = { catchWeight };
  await desk.perform('inventory.noteProduct', {
    ...{ productId: product, sku: product, categoryId: null, version: 1 },
    ...{ catchWeightUnit: 'KG', nominalWeight: '5' },
  });
}

const plan = (name: string, product: string, quantity: string) => {
  deliveries[`dlv_${name}`] = { status: 'PICKING', lines: [[`l_${name}`, product, quantity]] };
  return desk.reserve(`ord_${name}`, `l_${name} ${product} ${quantity}`, east);
};
const weigh = (name: string, weight: string, line = `l_${name}`) =>
  outcome(
    desk.perform('inventory.weighGoods', {
      ...{ deliveryId: `dlv_${name}`, lines: [{ orderLineId: line, weight }] },
    }),
  );
const leave = (name: string) => {
  const { lines } = deliveries[`dlv_${name}`]!;
  const more = { deliveryId: `dlv_${name}` };
  return outcome(desk.issue(`ord_${name}`, east, lines[0]!.join(' '), more));
};

/** Each balance of a product as `warehouse quantity: weight`. */
async function balances(productId: string): Promise<string[]> {
  type Level = { onHand: { value: string }; weight: { value: string; unit: string } | null };
  const { stockLevels } = await desk.ask<{
    stockLevels: { nodes: (Level & { warehouse: { code: string } })[] };
  }>(
    `query ($product: ID!) { stockLevels(filter: { productId: { eq: $product } }) {
       nodes { warehouse { code } onHand { value } weight { value unit } } } }`,
    { product: productId },
  );
  return stockLevels.nodes.map(({ warehouse, onHand, weight }) => {
    const said = weight ? `${weight.value} ${weight.unit}` : 'unweighed';
    return `${warehouse.code} ${Number(onHand.value)}: ${said}`;
  });
}

async function issuedWeight(line: string): Promise<unknown> {
  const [row] = await desk.rows<{ weight: string }>(
    `select trim_scale(-sum(sign(weight) * coalesce(weighed, abs(weight))))::text as weight
     from stock_move where line_id = '${line}'`,
  );
  return row!.weight;
}

test('goods that are weighed come with their weight, within what the catalog allows', async () => {
  await cheese('prd_brie');
  const receive = (more: object) => outcome(desk.receive('prd_brie', east, '10', '40', more));
  expect(await receive({})).toBe('WEIGHT_NEEDED');
  expect(await receive({ weight: '39.9' })).toBe('WEIGHT_OUT_OF_RANGE');
  expect(await receive({ weight: '51.3' })).toBe('done');
  expect(await balances('prd_brie')).toEqual(['EAST 10: 51.3 KG']);
  expect(await outcome(desk.receive('prd_tea', east, '1', '1', { weight: '1' }))).toBe(
    'NOT_WEIGHED',
  );
  await desk.receive('prd_tea', east, '1', '1');
  expect(await balances('prd_tea')).toEqual(['EAST 1: unweighed']);
});

test('a supplier’s goods come into stock with the weight that was read at the dock', async () => {
  await cheese('prd_havarti');
  const line = { productId: 'prd_havarti', unit: 'PCS', quantity: '4', value: '80' };
  await desk.perform('inventory.takeInReceipt', {
    ...{ goodsReceiptId: 'grn_havarti', warehouseId: east, postingDate: '2026-04-01' },
    ...{ currency: 'CNY', lines: [{ ...line, weight: '19.4', catchWeight }] },
  });
  expect(await balances('prd_havarti')).toEqual(['EAST 4: 19.4 KG']);
});

test('what the scales say leaves the books, and is told of the issue', async () => {
  await cheese('prd_gouda');
  await desk.receive('prd_gouda', east, '4', '40', { weight: '20.4' });
  await plan('a', 'prd_gouda', '2');
  expect(await weigh('a', '12.1')).toBe('WEIGHT_OUT_OF_RANGE');
  expect(await weigh('a', '9', 'l_other')).toBe('UNKNOWN_LINE');
  const both = await Promise.all([weigh('a', '10.9'), weigh('a', '10.9')]);
  expect(both).toEqual(['done', 'done']);
  expect(await leave('a')).toBe('done');
  expect(await weigh('a', '10')).toBe('ILLEGAL_MOVE');
  expect(await balances('prd_gouda')).toEqual(['EAST 2: 9.5 KG']);
  expect((await desk.told('StockMoved')).at(-1)!.data).toMatchObject({
    moves: [{ quantity: '-2', weight: '-10.9', weightUnit: 'KG' }],
  });
  expect((await desk.told('GoodsWeighed')).at(-1)!.data).toEqual({
    ...{ deliveryId: 'dlv_a', orderId: 'ord_a', lines: [{ lineId: 'l_a', weight: '10.9' }] },
  });
});

test('unweighed, a share of what is there leaves; the last goods take all of it', async () => {
  await cheese('prd_feta');
  await desk.receive('prd_feta', east, '3', '40', { weight: '16' });
  await plan('b', 'prd_feta', '1');
  await leave('b');
  expect(await balances('prd_feta')).toEqual(['EAST 2: 10.6667 KG']);
  await plan('c', 'prd_feta', '2');
  await weigh('c', '10.2');
  await leave('c');
  expect(await balances('prd_feta')).toEqual(['EAST 0: 0 KG']);
  // The customer pays for what the scales have said, whatever the books had left.
  expect([await issuedWeight('l_b'), await issuedWeight('l_c')]).toEqual(['5.3333', '10.2']);
});

test('of what was weighed together a part leaves with its share', async () => {
  await cheese('prd_cheddar');
  await desk.receive('prd_cheddar', east, '6', '40', { weight: '30' });
  await plan('part', 'prd_cheddar', '3');
  await weigh('part', '16.2');
  deliveries.dlv_part!.lines = [['l_part', 'prd_cheddar', '2']];
  await leave('part');
  expect(await balances('prd_cheddar')).toEqual(['EAST 4: 19.2 KG']);
  expect(await issuedWeight('l_part')).toBe('10.8');
});

test('what comes back weighs what it left with; what is lost a share, or what is said', async () => {
  await cheese('prd_edam');
  await desk.receive('prd_edam', east, '10', '40', { weight: '50' });
  await plan('d', 'prd_edam', '4');
  await weigh('d', '22');
  await leave('d');
  expect(await balances('prd_edam')).toEqual(['EAST 6: 28 KG']);
  await desk.perform('inventory.takeInReturn', {
    ...{ returnOrderId: 'ret_1', orderId: 'ord_d', customerId: 'cus_1', postingDate: '2026-04-02' },
    lines: [
      {
        ...{ lineId: 'l_d', productId: 'prd_edam', warehouseId: east, unit: 'PCS' },
        ...{ quantity: '2', use: 'SALE' },
      },
    ],
  });
  expect(await balances('prd_edam')).toEqual(['EAST 8: 39 KG']);
  await desk.adjust('prd_edam', east, '-1', { weight: '4.5' });
  await desk.adjust('prd_edam', east, '-1');
  expect(await balances('prd_edam')).toEqual(['EAST 6: 29.5714 KG']);
});

test('what lay there before the product was weighed counts by its nominal weight', async () => {
  await desk.receive('prd_blue', east, '6', '40');
  await cheese('prd_blue');
  expect(await balances('prd_blue')).toEqual(['EAST 6: 30 KG']);
  await desk.receive('prd_blue', east, '2', '40', { weight: '11' });
  expect(await balances('prd_blue')).toEqual(['EAST 8: 41 KG']);
  await desk.bought('prd_blue', west, 'pol_9', '3', '120');
  expect(await balances('prd_blue')).toEqual(['EAST 8: 41 KG', 'WEST 3: 15 KG']);
});

test('goods take their weight along to another warehouse', async () => {
  await cheese('prd_swiss');
  await desk.receive('prd_swiss', east, '4', '40', { weight: '22' });
  const { transferOrderId } = await desk.perform<{ transferOrderId: string }>(
    'inventory.requestTransfer',
    {
      ...{ fromWarehouseId: east, toWarehouseId: west, neededBy: '2099-01-01' },
      lines: [{ productId: 'prd_swiss', quantity: { value: '2' } }],
    },
  );
  await desk.perform('inventory.approveTransfer', { transferOrderId }, staff('usr_boss'));
  await desk.perform('inventory.shipTransfer', { transferOrderId });
  expect(await balances('prd_swiss')).toEqual(['EAST 2: 11 KG']);
  await desk.perform('inventory.receiveTransfer', { transferOrderId });
  expect(await balances('prd_swiss')).toEqual(['EAST 2: 11 KG', 'WEST 2: 11 KG']);
});
