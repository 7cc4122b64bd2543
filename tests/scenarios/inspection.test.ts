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

test('a tea house has a supplier, a customer, and looks at tea before anybody gets it', async () => {
  const { does } = waybill;
  const tea = { sku: 'TEA', name: 'Tea', baseUnit: 'PACK' };
  const { product } = await does<Made>('saveProduct', tea, 'product { id }');
  const { supplier } = await does<Made>('saveSupplier', { name: 'Wuyi Tea' }, 'supplier { id }');
  const east = { code: 'EAST', name: 'East' };
  const { warehouse } = await does<Made>('saveWarehouse', east, 'warehouse { id }');
  const list = { code: 'STANDARD', name: 'Standard', currency: 'CNY' };
  const { priceList } = await does<Made>('savePriceList', list, 'priceList { id }');
  const prices = [{ productId: product!.id, unitPrice: '10' }];
  await does('savePrices', { priceListId: priceList!.id, prices }, '__typename');
  const address = { name: 'Leaf', street: '8 Nanjing Road', city: 'Shanghai', country: 'CN' };
  const leaf = { name: 'Green Leaf', addresses: [address] };
  const { customer } = await does<Made>('saveCustomer', leaf, 'customer { id }');
  const plan = {
    ...{ productId: product!.id, sampleCount: 3, acceptanceNumber: 1 },
    criteria: [
      { code: 'moisture', name: 'Moisture', kind: 'RANGE', unit: '%', max: '7' },
      { code: 'smell', name: 'Smell', kind: 'CHECK' },
    ],
  };
  await does('saveInspectionPlan', plan, '__typename');
  Object.assign(made, {
    product: product!.id,
    supplier: supplier!.id,
    warehouse: warehouse!.id,
    customer: customer!.id,
  });
});

test('a customer orders 20 and waits; a buyer orders 100', async () => {
  const { does } = waybill;
  const placed = { channel: 'WEB', lines: [{ sku: 'TEA', quantity: { value: '20' } }] };
  const user = customerUser(made.customer!);
  const { order } = await does<Made>('placeOrder', placed, 'order { id }', user);
  const lines = [{ sku: 'TEA', quantity: { value: '100' }, unitPrice: '5' }];
  const { supplier: supplierId, warehouse: warehouseId } = made;
  type Ordered = { purchaseOrder: { id: string; lines: { id: string }[] } };
  const { purchaseOrder } = await does<Ordered>(
    'savePurchaseOrder',
    { supplierId, warehouseId, lines },
    'purchaseOrder { id lines { id } }',
  );
  const input = { purchaseOrderId: purchaseOrder.id };
  await does('submitPurchaseOrder', input, '__typename');
  await does('approvePurchaseOrder', input, '__typename', staff('usr_boss'));
  await does('sendPurchaseOrder', input, '__typename');
  const [line] = purchaseOrder.lines;
  Object.assign(made, { order: order!.id, purchaseOrder: purchaseOrder.id, line: line!.id });
});

test('what comes is stock at cost, but nobody’s until it is judged', async () => {
  const came = { lineId: made.line, received: { value: '100' } };
  const receipt = { purchaseOrderId: made.purchaseOrder, lines: [came] };
  type Received = { goodsReceipt: { id: string; lines: { inspection: Inspection }[] } };
  const answer = 'goodsReceipt { id lines { inspection { id number state sampleSize } } }';
  const { goodsReceipt } = await waybill.does<Received>('receiveGoods', receipt, answer);
  const { inspection } = goodsReceipt.lines[0]!;
  expect(inspection).toMatchObject({ state: 'AWAITING', sampleSize: 3 });
  made.inspection = inspection.id;
  await waybill.settled();
  expect(await stock()).toBe('100 on hand, 0 reserved, 100 apart, worth 500');
  expect(await statusOfOrder()).toBe('BACKORDERED');
  expect(await balanceOf('GRNI')).toBe('-500');
  const early = { quantity: { value: '100' }, reason: 'We need it' };
  const place = { productId: made.product, warehouseId: made.warehouse };
  const free = waybill.does('releaseQuarantine', { ...place, ...early }, '__typename');
  await expect(free).rejects.toThrow('UNDER_INSPECTION');
  await allAgrees();
});

type Inspection = { id: string; number: string; state: string };

test('two of three samples fail, more than is tolerated: to fail is suggested', async () => {
  const readings = [
    { sample: 1, criterion: 'moisture', value: '6.5' },
    { sample: 1, criterion: 'smell', isPassed: true },
    { sample: 2, criterion: 'moisture', value: '7.1' },
    { sample: 3, criterion: 'smell', isPassed: false },
  ];
  const input = { inspectionId: made.inspection, readings };
  const answer = 'inspection { samplesRead samplesFailing suggestion }';
  const { inspection } = await waybill.does<{ inspection: object }>(
    'recordInspection',
    input,
    answer,
  );
  expect(inspection).toEqual({ samplesRead: 1, samplesFailing: 2, suggestion: 'FAIL' });
});

test('sorted: the good ones go to who waits, the bad ones back to the supplier', async () => {
  const sorted = { accepted: '90', rejected: '10', rejectedGoods: 'RETURN', reason: 'Damp' };
  const input = { inspectionId: made.inspection, decision: 'SORT', ...sorted };
  await waybill.does('decideInspection', input, '__typename');
  await waybill.settled();
  expect(await stock()).toBe('90 on hand, 20 reserved, 0 apart, worth 450');
  expect(await statusOfOrder()).toBe('ALLOCATED');
  expect(await balanceOf('GRNI')).toBe('-450');
  await allAgrees();
});

test('the order knows, its supplier too, but not what was read', async () => {
  const asked = `query ($id: ID!) { purchaseOrder(id: $id) { status
    lines { accepted { value } rejected { value } open { value } }
    timeline { previous status cause }
    inspections { state accepted { value } rejected { value } rejectedGoods reason
      debitNote { withheld { amount } total { amount } } } } }`;
  const variables = { id: made.purchaseOrder };
  const user = supplierUser(made.supplier!);
  const { purchaseOrder } = await waybill.ask<{ purchaseOrder: Seen }>(asked, variables, user);
  expect(purchaseOrder).toMatchObject({
    status: 'PARTIALLY_RECEIVED',
    lines: [{ accepted: { value: '90' }, rejected: { value: '10' }, open: { value: '10' } }],
    inspections: [
      {
        ...{ state: 'SORTED', accepted: { value: '90' }, rejected: { value: '10' } },
        ...{ rejectedGoods: 'RETURN', reason: 'Damp' },
        debitNote: { withheld: { amount: '50' }, total: { amount: '0' } },
      },
    ],
  });
  expect(purchaseOrder.timeline.at(-1)).toMatchObject({
    ...{ previous: 'RECEIVED', status: 'PARTIALLY_RECEIVED' },
    cause: expect.stringMatching(/^QI-/),
  });
  const inside =
    'query ($id: ID!) { qualityInspection(id: $id) { suggestion readings { totalCount } } }';
  const outsider = { ...user, scopes: ['purchasing:read', 'finance:payables'] };
  await expect(waybill.ask(inside, { id: made.inspection }, outsider)).rejects.toThrow();
});

type Seen = { timeline: { cause: string }[] };

test('the supplier may bill 90, not 100; it is measured by what was bad', async () => {
  const line = { purchaseOrderLineId: made.line, taxRate: '13' };
  const head = { purchaseOrderId: made.purchaseOrder, billDate: '2026-03-31' };
  const fields = 'bill { id status total { amount } findings { code expected actual } }';
  const all = { ...head, supplierNumber: '1', lines: [{ ...line, quantity: '100', net: '500' }] };
  const { bill } = await waybill.does<{ bill: { id: string } }>('recordBill', all, fields);
  const finding = { code: 'NOT_RECEIVED', expected: '90', actual: '100' };
  expect(bill).toMatchObject({ status: 'ON_HOLD', findings: [finding] });
  await waybill.does('rejectBill', { billId: bill.id, reason: 'Ten were damp' }, fields);
  const right = { ...head, supplierNumber: '2', lines: [{ ...line, quantity: '90', net: '450' }] };
  const posted = await waybill.does<{ bill: object }>('recordBill', right, fields);
  expect(posted.bill).toMatchObject({ status: 'OPEN', total: { amount: '508.5' } });
  await waybill.settled();
  expect(await balanceOf('GRNI')).toBe('0');
  const measured = await waybill.ask<{ supplier: object }>(
    `query ($id: ID!) { supplier(id: $id) {
       performance(from: "2020-01-01", to: "2099-12-31") { rejectRate } } }`,
    { id: made.supplier },
  );
  expect(measured.supplier).toEqual({ performance: { rejectRate: '10' } });
  await allAgrees();
});

test('more bad ones, given back after the bill, are claimed and taken off it', async () => {
  const { stockMoves } = await waybill.ask<{ stockMoves: { nodes: { id: string }[] } }>(
    `query ($id: ID!) { stockMoves(first: 1, filter: { kind: { eq: RECEIPT },
       productId: { eq: $id } }) { nodes { id } } }`,
    { id: made.product },
  );
  const given = { stockMoveId: stockMoves.nodes[0]!.id, quantity: { value: '6' }, reason: 'Stale' };
  await waybill.does('returnToSupplier', given, '__typename');
  await waybill.settled();
  const found = await waybill.ask<Record<string, unknown>>(
    `query ($order: ID!, $supplier: ID!) {
       purchaseOrder(id: $order) { status lines { accepted { value } billed { value } }
         bills(first: 1, filter: { status: { eq: PARTIALLY_PAID } }) { nodes {
           debited { amount } open { amount } debits { debitNote { number } } } } }
       supplier(id: $supplier) { payable { amount } }
       debitNotes(first: 1, filter: { total: { gt: "0" } }) { nodes {
         net { amount } tax { amount } open { amount } reason } } }`,
    { order: made.purchaseOrder, supplier: made.supplier },
  );
  expect(found).toEqual({
    purchaseOrder: {
      status: 'PARTIALLY_RECEIVED',
      lines: [{ accepted: { value: '84' }, billed: { value: '84' } }],
      bills: {
        nodes: [
          {
            ...{ debited: { amount: '33.9' }, open: { amount: '474.6' } },
            debits: [{ debitNote: { number: 'DN-2026-000002' } }],
          },
        ],
      },
    },
    supplier: { payable: { amount: '474.6' } },
    debitNotes: {
      nodes: [
        { net: { amount: '30' }, tax: { amount: '3.9' }, open: { amount: '0' }, reason: 'Stale' },
      ],
    },
  });
  expect(await balanceOf('GRNI')).toBe('0');
  await allAgrees();
});

test('a receipt that should not have been is reversed to the cent, and comes again', async () => {
  const line = { lineId: made.line, received: { value: '16' } };
  const receipt = { purchaseOrderId: made.purchaseOrder, deliveryNote: 'DN-9', lines: [line] };
  type Received = { goodsReceipt: { id: string } };
  const came = () => waybill.does<Received>('receiveGoods', receipt, 'goodsReceipt { id }');
  const before = await stock();
  const { goodsReceipt } = await came();
  await waybill.settled();
  expect(await balanceOf('GRNI')).toBe('-80');
  const input = { goodsReceiptId: goodsReceipt.id, reason: 'It was the neighbour’s' };
  await waybill.does('reverseGoodsReceipt', input, '__typename');
  await waybill.settled();
  expect(await stock()).toBe(before);
  expect(await balanceOf('GRNI')).toBe('0');
  const { goodsReceipt: reversed, purchaseOrder } = await waybill.ask<Record<string, object>>(
    `query ($receipt: ID!, $order: ID!) {
       goodsReceipt(id: $receipt) { reversalReason lines { inspection { state } } }
       purchaseOrder(id: $order) { lines { accepted { value } open { value } } } }`,
    { receipt: goodsReceipt.id, order: made.purchaseOrder },
  );
  expect(reversed).toEqual({
    reversalReason: 'It was the neighbour’s',
    lines: [{ inspection: { state: 'WITHDRAWN' } }],
  });
  expect(purchaseOrder).toEqual({ lines: [{ accepted: { value: '84' }, open: { value: '16' } }] });
  made.receipt = (await came()).goodsReceipt.id;
});

test('who decides before the goods are in stock is heard all the same', async () => {
  const { goodsReceipt } = await waybill.ask<{
    goodsReceipt: { lines: { inspection: { id: string } }[] };
  }>(`query ($id: ID!) { goodsReceipt(id: $id) { lines { inspection { id } } } }`, {
    id: made.receipt,
  });
  const inspectionId = goodsReceipt.lines[0]!.inspection.id;
  const bad = { decision: 'REJECT', rejectedGoods: 'SCRAP', reason: 'Spilt by ourselves' };
  await waybill.does('decideInspection', { inspectionId, ...bad }, '__typename');
  await waybill.settled();
  expect(await stock()).toBe('84 on hand, 20 reserved, 0 apart, worth 420');
  expect(await balanceOf('GRNI')).toBe('-80');
  await allAgrees();
});

test('another supplier learns nothing of it', async () => {
  const other = await waybill.does<Made>('saveSupplier', { name: 'Other' }, 'supplier { id }');
  const seen = await waybill.ask(
    `query ($id: ID!) { qualityInspection(id: $id) { state }
       qualityInspections(first: 5) { totalCount } debitNotes(first: 5) { totalCount } }`,
    { id: made.inspection },
    supplierUser(other.supplier!.id),
  );
  expect(seen).toEqual({
    ...{ qualityInspection: null, qualityInspections: { totalCount: 0 } },
    debitNotes: { totalCount: 0 },
  });
});

async function stock(): Promise<string> {
  type Level = Record<'onHand' | 'reserved' | 'quarantined', { value: string }> & {
    value: { amount: string };
  };
  const { product } = await waybill.ask<{ product: { stock: { nodes: Level[] } } }>(
    `query ($id: ID!) { product(id: $id) { stock(first: 1) { nodes {
       onHand { value } reserved { value } quarantined { value } value { amount } } } } }`,
    { id: made.product },
  );
  const { onHand, reserved, quarantined, value } = product.stock.nodes[0]!;
  const figures = `${onHand.value} on hand, ${reserved.value} reserved`;
  return `${figures}, ${quarantined.value} apart, worth ${value.amount}`;
}

async function balanceOf(role: string): Promise<string> {
  const { accountBalance } = await waybill.ask<{
    accountBalance: { balance: { amount: string } };
  }>(`{ accountBalance(role: ${role}) { balance { amount } } }`);
  return accountBalance.balance.amount;
}

async function allAgrees(): Promise<void> {
  const proof = await waybill.ask(
    `{ stockIntegrity { kind actual expected } ledgerIntegrity { check expected actual }
       stockLedgerIntegrity { kind } stuckEvents { lastError } }`,
  );
  expect(proof).toEqual({
    ...{ stockIntegrity: [], ledgerIntegrity: [] },
    ...{ stockLedgerIntegrity: [], stuckEvents: [] },
  });
}

async function statusOfOrder(): Promise<string> {
  const { order } = await waybill.ask<{ order: { status: string } }>(
    'query ($id: ID!) { order(id: $id) { status } }',
    { id: made.order },
  );
  return order.status;
}
