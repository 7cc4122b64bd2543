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

test('the books say what is owed for goods without a bill', async () => {
  expect(await balanceOf('GRNI')).toBe('-565');
  await allAgrees();
});

type Bill = { bill: { id: string; status: string; findings: object[] } };
const billed = 'bill { id status findings { code expected actual } }';

test('the bill for all of it waits, a corrected one is posted, and is paid', async () => {
  const { does } = waybill;
  const line = { purchaseOrderLineId: made.line, taxRate: '13' };
  const head = { purchaseOrderId: made.purchaseOrder, billDate: '2026-03-31' };
  const all = {
    ...head,
    supplierNumber: '7001',
    lines: [{ ...line, quantity: '120', net: '600' }],
  };
  const { bill } = await does<Bill>('recordBill', all, billed);
  const finding = { code: 'NOT_RECEIVED', expected: '113', actual: '120' };
  expect(bill).toMatchObject({ status: 'ON_HOLD', findings: [finding] });
  await does('rejectBill', { billId: bill.id, reason: 'Seven were broken' }, billed);
  const lines = [{ ...line, quantity: '113', net: '565' }];
  const right = await does<Bill>('recordBill', { ...head, supplierNumber: '7001', lines }, billed);
  expect(right.bill).toMatchObject({ status: 'OPEN', findings: [] });
  const amount = { amount: '638.45', currency: 'CNY' };
  const paid = { supplierId: made.supplier, amount, paidDate: '2026-04-30' };
  await does('paySupplier', { ...paid, method: 'BANK_TRANSFER' }, '__typename');
  await waybill.settled();
  const { purchaseOrder } = await waybill.ask<{ purchaseOrder: object }>(
    `query ($id: ID!) { purchaseOrder(id: $id) { status lines { billed { value } } supplier { payable { amount } bills(first: 5) { totalCount } }
       bills(first: 5, filter: { status: { eq: PAID } }) { nodes {
         supplierNumber total { amount } lines { purchaseOrderLine { sku } product { name } } } } } }`,
    { id: made.purchaseOrder },
    supplierUser(made.supplier!),
  );
  expect(purchaseOrder).toEqual({
    status: 'PARTIALLY_RECEIVED',
    lines: [{ billed: { value: '113' } }],
    supplier: { payable: { amount: '0' }, bills: { totalCount: 2 } },
    bills: {
      nodes: [
        {
          supplierNumber: '7001',
          total: { amount: '638.45' },
          lines: [{ purchaseOrderLine: { sku: 'TEA' }, product: { name: 'Tea' } }],
        },
      ],
    },
  });
  expect(await balanceOf('GRNI')).toBe('0');
  await allAgrees();
});

async function balanceOf(role: string): Promise<string> {
  const { accountBalance } = await waybill.ask<{
    accountBalance: { balance: { amount: string } };
  }>(`{ accountBalance(role: ${role}) { balance { amount } } }`);
  return accountBalance.balance.amount;
}

async function allAgrees(): Promise<void> {
  const proof = await waybill.ask(
    '{ stockIntegrity { __typename } ledgerIntegrity { check } stuckEvents { lastError } }',
  );
  expect(proof).toEqual({ stockIntegrity: [], ledgerIntegrity: [], stuckEvents: [] });
}

async function statusOfOrder(): Promise<string> {
  const { order } = await waybill.ask<{ order: { status: string } }>(
    'query ($id: ID!) { order(id: $id) { status } }',
    { id: made.order },
  );
  return order.status;
}

test('what an office wants binds its budget: the requisition, then the order, until it has come', async () => {
  const { does, ask, settled } = waybill;
  const { accounts } = await ask<{ accounts: { nodes: { id: string }[] } }>(
    '{ accounts(filter: { code: { eq: "5602" } }) { nodes { id } } }',
  );
  const office = { code: 'OFFICE', name: 'Office' };
  const { costCenter } = await does<Made>('saveCostCenter', office, 'costCenter { id }');
  const charge = { accountId: accounts.nodes[0]!.id, costCenterId: costCenter!.id };
  const today = new Date().toISOString();
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const lines = [{ ...charge, month, amount: '100' }];
  const plan = { year, name: 'Plan', policy: 'STOP', lines };
  const { budget } = await does<Made>('saveBudget', plan, 'budget { id }');
  const budgetId = budget!.id;
  await does('approveBudget', { budgetId }, 'budget { id }', staff('usr_boss'));
  type Line = Record<'committed' | 'available', { amount: string }>;
  const bound = async () => {
    await settled();
    const { budget: found } = await ask<{ budget: { lines: Line[] } }>(
      'query ($id: ID!) { budget(id: $id) { lines { committed { amount } available { amount } } } }',
      { id: budgetId },
    );
    return found.lines.map((one) => `${one.committed.amount} ${one.available.amount}`);
  };

  const from = { warehouseId: made.warehouse, supplierId: made.supplier };
  const wanted = { sku: 'TEA', quantity: { value: '12' }, ...from, ...charge };
  const { requisition } = await does<Made>('raiseRequisition', wanted, 'requisition { id }');
  expect(await bound()).toEqual(['60 40']);
  await expect(does('raiseRequisition', wanted, '__typename')).rejects.toThrow('BUDGET_EXCEEDED');

  const { purchaseOrders } = await does<{
    purchaseOrders: { id: string; lines: { id: string }[] }[];
  }>(
    'orderRequisitions',
    { requisitionIds: [requisition!.id] },
    'purchaseOrders { id lines { id } }',
  );
  const { id: purchaseOrderId, lines: ordered } = purchaseOrders[0]!;
  await does('submitPurchaseOrder', { purchaseOrderId }, '__typename');
  await does('approvePurchaseOrder', { purchaseOrderId }, '__typename', staff('usr_boss'));
  expect(await bound()).toEqual(['60 40']);
  await does('sendPurchaseOrder', { purchaseOrderId }, '__typename');
  const received = [{ lineId: ordered[0]!.id, received: { value: '12' } }];
  await does('receiveGoods', { purchaseOrderId, lines: received }, '__typename');
  expect(await bound()).toEqual(['0 100']);
});

test('tea from abroad is ordered and billed in dollars, and lies in stock in yuan', async () => {
  const { does, settled, ask } = waybill;
  const today = new Date().toISOString().slice(0, 10);
  const rates = [
    { currency: 'USD', date: '2026-04-08', rate: '7.00' },
    { currency: 'USD', date: today, rate: '7.10' },
  ];
  await does('saveExchangeRates', { rates }, '__typename');
  const abroad = { name: 'Assam Tea', currency: 'USD' };
  const { supplier } = await does<Made>('saveSupplier', abroad, 'supplier { id }');
  const head = { supplierId: supplier!.id, warehouseId: made.warehouse };
  const wanted = [{ sku: 'TEA', quantity: { value: '10' }, unitPrice: '3' }];
  type Ordered = { purchaseOrder: { id: string; lines: { id: string }[] } };
  const order = await does<Ordered>(
    'savePurchaseOrder',
    { ...head, lines: wanted },
    'purchaseOrder { id lines { id } }',
  );
  const { id: purchaseOrderId, lines } = order.purchaseOrder;
  const input = { purchaseOrderId };
  await does('submitPurchaseOrder', input, '__typename');
  await does('approvePurchaseOrder', input, '__typename', staff('usr_boss'));
  await does('sendPurchaseOrder', input, '__typename');
  const before = Number(await balanceOf('INVENTORY'));
  const received = [{ lineId: lines[0]!.id, received: { value: '10' } }];
  const came = { purchaseOrderId, receivedAt: '2026-04-10T08:00:00.000Z', lines: received };
  await does('receiveGoods', came, '__typename');
  await settled();
  expect(Number(await balanceOf('INVENTORY')) - before).toBe(210);
  expect(await balanceOf('GRNI')).toBe('-270');
  const billing = { purchaseOrderLineId: lines[0]!.id, quantity: '10', net: '31', taxRate: '0' };
  const bill = { purchaseOrderId, supplierNumber: 'A-1', billDate: today, lines: [billing] };
  const { bill: held } = await does<Bill>('recordBill', bill, billed);
  expect(held).toMatchObject({
    status: 'ON_HOLD',
    findings: [{ code: 'PRICE_DIFFERS', expected: '30', actual: '31' }],
  });
  await does('releaseBill', { billId: held.id }, '__typename', staff('usr_boss'));
  await settled();
  // One dollar dearer is 7.10 more of stock, or of what has left; the rate between is a loss of 3.
  expect(await balanceOf('PURCHASE_VARIANCE')).toBe('0');
  expect(await balanceOf('EXCHANGE_LOSS')).toBe('3');
  const amount = { amount: '31', currency: 'USD' };
  const paid = { supplierId: supplier!.id, amount, paidDate: today, method: 'BANK_TRANSFER' };
  await does('paySupplier', paid, '__typename');
  await settled();
  const { purchaseOrder } = await ask<{ purchaseOrder: object }>(
    `query ($id: ID!) { purchaseOrder(id: $id) { status currency total { amount currency }
       receipts { lines { value { amount currency } cost { amount currency } } }
       bills(first: 5) { nodes { status } } } }`,
    { id: purchaseOrderId },
  );
  const inDollars = { amount: '30', currency: 'USD' };
  const value = { value: inDollars, cost: { amount: '210', currency: 'CNY' } };
  expect(purchaseOrder).toEqual({
    ...{ status: 'CLOSED', currency: 'USD', total: inDollars },
    ...{ receipts: [{ lines: [value] }], bills: { nodes: [{ status: 'PAID' }] } },
  });
  await allAgrees();
});
