import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { letter, ublOrder, workbook } from '../orders/documents/samples.ts';
import { openTestWaybill, withoutAPerson, type TestWaybill } from '../waybill.ts';

// Customers order by letter and by document; nobody says which customer or product is meant.

let waybill: TestWaybill;
beforeAll(async () => {
  waybill = await openTestWaybill();
  const { does } = waybill;
  type Made = Record<string, { id: string }>;
  const tea = { sku: 'TEA-01', name: 'Tea', baseUnit: 'PACK', gtin: '4006381333931' };
  await does('saveProduct', { ...tea, otherUnits: [{ code: 'BOX', factor: '12' }] }, '__typename');
  await does('saveProduct', { sku: 'GIFT', name: 'Not for sale', baseUnit: 'PCS' }, '__typename');
  const list = { code: 'STANDARD', name: 'Standard', currency: 'CNY' };
  const { priceList } = await does<Made>('savePriceList', list, 'priceList { id }');
  const prices = [{ sku: 'TEA-01', unitPrice: '50' }];
  await does('savePrices', { priceListId: priceList!.id, prices }, '__typename');
  const address = { name: 'Leaf', street: '8 Nanjing Road', city: 'Shanghai', country: 'CN' };
  const leaf = { name: 'Green Leaf', taxId: '91-310000-X', addresses: [address] };
  const { customer } = await does<Made>('saveCustomer', leaf, 'customer { id }');
  const buyer = { customerId: customer!.id, name: 'Li Na', email: 'li.na@leaf.example' };
  await does('saveContact', buyer, '__typename');
}, 120_000);
afterAll(() => waybill.close());

type Document = {
  id: string;
  status: string;
  problems: { code: string }[];
  order: { id: string; status: string };
};
const shown = `document { id status customer { name } problems { code text }
  order { id status total { amount } lines { quantity { value unit } } } }`;
const bring = async (verb: string, input: object) =>
  (await waybill.does<{ document: Document }>(verb, input, shown)).document;

test('a buyer writes a letter with a workbook; it is an order once somebody has looked', async () => {
  const content = await workbook([
    ['编码', '数量', '单位'],
    ['TEA-01', 3, '盒'],
    ['GIFT', 1, '个'],
    ['TEA-02', 1, '个'],
  ]);
  const files = [{ name: 'order.xlsx', type: 'application/octet-stream', content }];
  const text = letter('见附件', { from: 'Li Na <Li.Na@leaf.example>', files });
  const document = await bring('importOrderEmail', { message: { text } });
  expect(document).toMatchObject({
    ...{ status: 'NEEDS_ATTENTION', customer: { name: 'Green Leaf' } },
    problems: [
      { code: 'UNKNOWN_PRODUCT', text: 'TEA-02 | 1 | 个' },
      { code: 'NO_PRICE', text: 'GIFT | 1 | 个' },
    ],
    order: { status: 'DRAFT', lines: [{ quantity: { value: '3', unit: 'BOX' } }] },
  });
  type Placed = { order: { status: string } };
  const { order } = await waybill.does<Placed>(
    'submitOrder',
    { orderId: document.order.id },
    'order { status }',
  );
  expect(order.status).toMatch(withoutAPerson);
});

test('a system sends UBL: the buyer by its tax number, the product by its barcode', async () => {
  const line = { id: '1', gtin: '04006381333931', quantity: '24', unit: 'XPK' };
  const text = ublOrder([line], { account: '91 310000 x' });
  expect(await bring('importOrderDocument', { content: { text } })).toMatchObject({
    ...{ status: 'READ', customer: { name: 'Green Leaf' }, problems: [] },
    order: { status: 'DRAFT', lines: [{ quantity: { value: '24', unit: 'PACK' } }] },
  });
});

test('what has no line that can be read is a draft without lines', async () => {
  const text = ublOrder([{ id: '1', sku: 'SOUP', quantity: '1' }], { account: '91-310000-X' });
  expect(await bring('importOrderDocument', { content: { text } })).toMatchObject({
    ...{ status: 'NEEDS_ATTENTION', problems: [{ code: 'UNKNOWN_PRODUCT' }] },
    order: { status: 'DRAFT', total: { amount: '0' }, lines: [] },
  });
});
