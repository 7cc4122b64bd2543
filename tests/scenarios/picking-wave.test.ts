import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { staff } from '../area.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
const made: Record<string, string> = {};
type Made = Record<string, { id: string }>;

beforeAll(async () => {
  waybill = await openTestWaybill();
  const id = async (verb: string, noun: string, input: object) =>
    (await waybill.does<Made>(verb, input, `${noun} { id }`))[noun]!.id;
  made.east = await id('saveWarehouse', 'warehouse', { code: 'EAST', name: '上海仓' });
  made.west = await id('saveWarehouse', 'warehouse', { code: 'WEST', name: '成都仓' });
  for (const [code, zone] of [
    ['A-10', 'A'],
    ['A-2', 'A'],
    ['B-1', 'B'],
  ]) {
    const bin = { warehouseId: made.east, code, zone, kind: 'PICK', pickSequence: 0 };
    made[code!] = await id('saveBin', 'bin', bin);
  }
  const tea = {
    sku: 'TEA',
    name: 'Green tea',
    nameZh: '绿茶',
    baseUnit: 'PACK',
    gtin: '6901234567892',
  };
  made.tea = await id('saveProduct', 'product', { ...tea, tracking: 'LOT' });
  const drill = { sku: 'DRILL', name: 'Drill', nameZh: '电钻', baseUnit: 'PCS' };
  made.drill = await id('saveProduct', 'product', { ...drill, tracking: 'SERIAL' });
  await receive('tea', '6', { binId: made['A-10'], lots: [lotOf('L-1', '6', '2098-01-01')] });
  await receive('tea', '9', { binId: made['A-2'], lots: [lotOf('L-2', '9', '2099-01-01')] });
  await receive('drill', '2', { binId: made['B-1'], serials: ['S1', 'S2'] });
  await receive('tea', '5', { warehouseId: made.west, lots: [lotOf('L-3', '5', '2099-01-01')] });
  for (const name of ['绿叶', 'Bud']) {
    const address = { name, street: '南京路8号', city: '上海', country: 'CN' };
    const customer = { name: `Shop ${name}`, addresses: [address] };
    made[name] = await id('saveCustomer', 'customer', customer);
  }
}, 120_000);
afterAll(() => waybill.close());

const lotOf = (code: string, quantity: string, expiresOn: string) => ({
  code,
  quantity,
  expiresOn,
});

async function receive(product: string, value: string, more: object): Promise<void> {
  const unitCost = { amount: '5', currency: 'CNY' };
  const goods = { productId: made[product], warehouseId: made.east, quantity: { value }, unitCost };
  await waybill.does('receiveStock', { ...goods, ...more }, '__typename');
}

/** Places an order of `sku: quantity` pairs; gives its delivery. */
async function order(name: string, quantities: Record<string, string>): Promise<string> {
  const lines = Object.entries(quantities).map(([sku, value]) => {
    return { sku, quantity: { value }, unitPrice: '10' };
  });
  const input = { customerId: made[name], channel: 'PHONE', lines };
  made[`${name} order`] = (await waybill.does<Made>('placeOrder', input, 'order { id }')).order!.id;
  await waybill.settled();
  return (await deliveries(name))[0]!.id;
}

type Delivery = {
  id: string;
  status: string;
  warehouse: { code: string };
  lines: { quantity: string }[];
  picks: { state: string; lot: { code: string } | null; serials: string[] }[];
};

async function deliveries(name: string): Promise<Delivery[]> {
  const { order } = await waybill.ask<{ order: { deliveries: { nodes: Delivery[] } } }>(
    `query ($id: ID!) { order(id: $id) { deliveries(first: 5, orderBy: { field: plannedAt }) { nodes {
       id status warehouse { code } lines { quantity }
       picks { state lot { code } quantity { value } serials } } } } }`,
    { id: made[`${name} order`] },
  );
  return order.deliveries.nodes;
}

type Line = { id: string; quantity: string; bin: { code: string }; lot: { code: string } | null };
type Wave = { id: string; lists: { id: string; lines: Line[] }[] };
const lines: Record<string, string> = {};

test('two orders are one walk: what expires first, from bin to bin', async () => {
  const deliveryIds = [
    await order('绿叶', { TEA: '4', DRILL: '1' }),
    await order('Bud', { TEA: '5', DRILL: '1' }),
  ];
  const input = { warehouseId: made.east, mode: 'BATCH', deliveryIds };
  const planned = await waybill.does<{ wave: { id: string } }>('planWave', input, 'wave { id }');
  const { wave } = await waybill.does<{ wave: Wave }>(
    'releaseWave',
    { waveId: planned.wave.id },
    'wave { id lists { id lines { id quantity bin { code } lot { code } } } }',
  );
  made.list = wave.lists[0]!.id;
  const walked = wave.lists[0]!.lines.map(({ id, quantity, bin, lot }) => {
    lines[bin.code] = id;
    return `${bin.code} ${lot?.code ?? '-'} ${quantity}`;
  });
  expect(walked).toEqual(['A-2 L-2 3', 'A-10 L-1 6', 'B-1 - 2']);
});

test('the list to take along is in the language of who reads it', async () => {
  const { pickList } = await waybill.ask<{ pickList: { pdf: Record<string, string> } }>(
    `{ pickList(id: "${made.list}") { pdf { fileName mediaType content } } }`,
    {},
    { ...staff(), language: 'zh-CN' },
  );
  expect(pickList.pdf).toMatchObject({ fileName: '波次拣货单 WV-000001-1.pdf' });
  const bytes = new Uint8Array(Buffer.from(pickList.pdf.content!, 'base64'));
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  const shown = text.replace(/\s+/g, '');
  for (const part of [
    '波次拣货单',
    '批量拣货',
    '上海仓',
    '货位',
    'A-2TEA绿茶L-2',
    '电钻',
    '分拣至',
  ]) {
    expect(shown).toContain(part);
  }
});

test('wrong goods are refused; right ones are kept for the deliveries', async () => {
  const scan = (bin: string, code: string, quantity: string, more = {}) =>
    waybill.does('scanPick', { pickLineId: lines[bin], code, quantity, ...more }, '__typename');
  await expect(scan('A-10', 'DRILL', '1')).rejects.toThrow('WRONG_PRODUCT');
  await expect(scan('A-10', 'TEA', '1', { lotCode: 'L-2' })).rejects.toThrow('WRONG_LOT');
  await expect(scan('B-1', 'DRILL', '1', { serials: ['S9'] })).rejects.toThrow('UNKNOWN_SERIAL');
  await scan('A-10', '06901234567892', '6', { lotCode: 'L-1' });
  await scan('B-1', 'DRILL', '2', { serials: ['S2', 'S1'] });
  await scan('A-2', 'TEA', '1', { lotCode: 'L-2', binCode: 'A-2' });
  await waybill.settled();
  const [leaf] = await deliveries('绿叶');
  expect(leaf).toMatchObject({
    status: 'PICKED',
    picks: [
      { state: 'PICKED', lot: { code: 'L-1' }, quantity: { value: '4' } },
      { state: 'PICKED', lot: null, serials: ['S2'] },
    ],
  });
});

test('what is not there is looked for, and the order gets other goods at once', async () => {
  const short = { pickLineId: lines['A-2'], reason: 'An empty shelf' };
  await waybill.does('reportShortPick', short, '__typename');
  await waybill.settled();
  const told = (await deliveries('Bud')).map(
    (one) => `${one.warehouse.code} ${one.status} ${one.lines[0]!.quantity}`,
  );
  expect(told).toEqual(['EAST PICKED 3', 'WEST PLANNED 2']);
});

test('a part of a delivery leaves, and the rest later at the same price', async () => {
  const { order } = await waybill.ask<{ order: { lines: { id: string }[] } }>(
    `{ order(id: "${made['Bud order']}") { lines { id } } }`,
  );
  const deliveryId = (await deliveries('Bud')).find(isPlanned)!.id;
  const lines = [{ orderLineId: order.lines[0]!.id, quantity: '1' }];
  await waybill.does('postGoodsIssue', { deliveryId, lines }, '__typename');
  await waybill.settled();
  const rest = (await deliveries('Bud')).find(isPlanned)!;
  expect([rest.id === deliveryId, rest.lines]).toEqual([false, [{ quantity: '1' }]]);
  await waybill.does('postGoodsIssue', { deliveryId: rest.id }, '__typename');
  await waybill.settled();
  const billed = await waybill.ask<{ order: { invoices: { nodes: object[] } } }>(
    `{ order(id: "${made['Bud order']}") { invoices(first: 5) { nodes { net { amount } } } } }`,
  );
  const ten = { net: { amount: '10' } };
  expect(billed.order.invoices.nodes).toEqual([ten, ten]);
});

const isPlanned = ({ status }: Delivery) => status === 'PLANNED';

test('what was scanned is what leaves, and the books agree', async () => {
  const [leaf] = await deliveries('绿叶');
  const [bud] = await deliveries('Bud');
  for (const { id: deliveryId } of [leaf!, bud!]) {
    await waybill.does('postGoodsIssue', { deliveryId }, '__typename');
  }
  await waybill.settled();
  const goods = (one: Delivery) =>
    one.picks.map(({ state, lot, serials }) => `${state} ${lot?.code ?? serials.join()}`).sort();
  expect([goods((await deliveries('绿叶'))[0]!), goods((await deliveries('Bud'))[0]!)]).toEqual([
    ['ISSUED L-1', 'ISSUED S2'],
    ['ISSUED L-1', 'ISSUED L-2', 'ISSUED S1'],
  ]);
  const proofs = await waybill.ask<Record<string, unknown[]>>(
    '{ stockIntegrity { kind } stockLedgerIntegrity { kind } }',
  );
  expect(proofs).toEqual({ stockIntegrity: [], stockLedgerIntegrity: [] });
});
