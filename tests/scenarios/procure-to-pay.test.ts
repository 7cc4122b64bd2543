import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, staff } from '../area.ts';
import { supplierUser } from '../purchasing/house.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
const made: Record<string, string> = {};

beforeAll(async () => {
  waybill = await openTestWaybill();
});
afterAll(() => waybill.close());

type Made = Record<string, { id: string }>;

test('a distributor has a supplier, a customer and nothing on the shelf', async () => {
  const { does } = waybill;
  const tea = {
    sku: 'TEA',
    name: 'Tea',
    baseUnit: 'PACK',
    otherUnits: [{ code: 'BOX', factor: '12' }],
  };
  const { product } = await does<Made>('saveProduct', tea, 'product { id }');
  const { supplier } = await does<Made>('saveSupplier', { name: 'Wuyi Tea' }, 'supplier { id }');
  const price = { amount: '5', currency: 'CNY' };
  const item = { supplierId: supplier!.id, productId: product!.id, price, leadTimeDays: 3 };
  await does('saveSupplierItem', item, '__typename');
  const east = { code: 'EAST', name: 'East' };
  const { warehouse } = await does<Made>('saveWarehouse', east, 'warehouse { id }');
  const list = { code: 'STANDARD', name: 'Standard', currency: 'CNY' };
  const { priceList } = await does<Made>('savePriceList', list, 'priceList { id }');
  const prices = [{ productId: product!.id, unitPrice: '10' }];
  await does('savePrices', { priceListId: priceList!.id, prices }, '__typename');
  const address = { name: 'Leaf', street: '8 Nanjing Road', city: 'Shanghai', country: 'CN' };
  const leaf = { name: 'Green Leaf', addresses: [address] };
  const { customer } = await does<Made>('saveCustomer', leaf, 'customer { id }');
  Object.assign(made, {
    product: product!.id,
    supplier: supplier!.id,
    warehouse: warehouse!.id,
    customer: customer!.id,
  });
});

test('a customer orders what is not there, and waits', async () => {
  const { order } = await waybill.does<Made>(
    'placeOrder',
    { channel: 'WEB', lines: [{ sku: 'TEA', quantity: { value: '20' } }] },
    'order { id }',
    customerUser(made.customer!),
  );
  made.order = order!.id;
  await waybill.settled();
  expect(await statusOfOrder()).toBe('BACKORDERED');
});

test('a buyer orders it, a second person approves, the supplier confirms', async () => {
  const { does } = waybill;
  const answer = 'purchaseOrder { id status total { amount } lines { id } }';
  type Answer = {
    purchaseOrder: { id: string; status: string; total: object; lines: { id: string }[] };
  };
  const lines = [{ sku: 'TEA', quantity: { value: '10', unit: 'BOX' } }];
  const { supplier: supplierId, warehouse: warehouseId } = made;
  const draft = await does<Answer>('savePurchaseOrder', { supplierId, warehouseId, lines }, answer);
  expect(draft.purchaseOrder).toMatchObject({ status: 'DRAFT', total: { amount: '600' } });
  made.purchaseOrder = draft.purchaseOrder.id;
  made.line = draft.purchaseOrder.lines[0]!.id;
  const input = { purchaseOrderId: made.purchaseOrder };
  await does('submitPurchaseOrder', input, answer);
  await does('approvePurchaseOrder', input, answer, staff('usr_boss'));
  await does('sendPurchaseOrder', input, answer);
  const user = supplierUser(made.supplier!);
  const { purchaseOrder } = await does<Answer>('confirmPurchaseOrder', input, answer, user);
  expect(purchaseOrder.status).toBe('CONFIRMED');
  const { product } = await waybill.ask<{ product: object }>(
    'query ($id: ID!) { product(id: $id) { onOrder preferredSupplier { name } } }',
    { id: made.product },
  );
  expect(product).toEqual({ onOrder: '120', preferredSupplier: null });
});

test('it comes, a part of it broken: the rest is stock at cost, and the customer is served', async () => {
  const line = {
    lineId: made.line,
    received: { value: '10', unit: 'BOX' },
    rejected: { value: '7', unit: 'PACK' },
    rejectReason: 'Broken',
  };
  const receipt = { purchaseOrderId: made.purchaseOrder, deliveryNote: 'DN-1', lines: [line] };
  await waybill.does('receiveGoods', receipt, '__typename');
  await waybill.settled();
  const found = await waybill.ask<Record<string, unknown>>(
    `query ($product: ID!, $order: ID!) {
       product(id: $product) { onOrder stock(first: 1) { nodes {
         onHand { value } reserved { value } value { amount } } } }
       purchaseOrder(id: $order) { status warehouse { code }
         receipts { deliveryNote lines { accepted { value } rejected { value } value { amount } product { sku } } } } }`,
    { product: made.product, order: made.purchaseOrder },
  );
  expect(found).toEqual({
    product: {
      onOrder: '7',
      stock: {
        nodes: [{ onHand: { value: '113' }, reserved: { value: '20' }, value: { amount: '565' } }],
      },
    },
    purchaseOrder: {
      status: 'PARTIALLY_RECEIVED',
      warehouse: { code: 'EAST' },
      receipts: [
        {
          deliveryNote: 'DN-1',
          lines: [
            {
              accepted: { value: '113' },
              rejected: { value: '7' },
              value: { amount: '565' },
              product: { sku: 'TEA' },
            },
          ],
        },
      ],
    },
  });
  expect(await statusOfOrder()).toBe('ALLOCATED');
});

test('the books say what is owed for goods without an invoice, and everything agrees', async () => {
  const [grni] = await waybill.rowsOf<{ balance: string }>(
    'finance',
    `select sum(credit - debit)::text as balance from journal_line
     where account_id = (select account_id from posting_rule where role = 'GRNI')`,
  );
  expect(Number(grni!.balance)).toBe(565);
  const proof = await waybill.ask(
    '{ stockIntegrity { __typename } ledgerIntegrity { check } stuckEvents { lastError } }',
  );
  expect(proof).toEqual({ stockIntegrity: [], ledgerIntegrity: [], stuckEvents: [] });
});

async function statusOfOrder(): Promise<string> {
  const { order } = await waybill.ask<{ order: { status: string } }>(
    'query ($id: ID!) { order(id: $id) { status } }',
    { id: made.order },
  );
  return order.status;
}
