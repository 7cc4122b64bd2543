import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { openHouse, supplierUser, type House, type Order } from './house.ts';

let house: House;
let supplierId: string;
const warehouseId = 'whs_east';
beforeAll(async () => {
  house = await openHouse();
  supplierId = (await house.saveSupplier({ name: 'Wuyi' })).supplier!.id;
  const price = { amount: '2.5', currency: 'CNY' };
  const item = { supplierId, price, leadTimeDays: 7, minimumQuantity: '24' };
  await house.saveItem({ ...item, productId: 'prd_tea' });
});
afterAll(() => house.close());

const draft = (more: object = {}, quantity: object = { value: '10', unit: 'BOX' }) =>
  house.orderBy('savePurchaseOrder', {
    supplierId,
    warehouseId,
    lines: [{ sku: 'TEA', quantity }],
    ...more,
  });
const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
const boss = staff('usr_boss');
const savePurchasePolicy = `mutation ($input: SavePurchasePolicyInput!) {
  savePurchasePolicy(input: $input) { purchasePolicy { approvalLimit { amount } } } }`;

test('a draft takes price and day from what the supplier offers, by the unit ordered', async () => {
  const order = await draft();
  expect(order).toMatchObject({
    number: expect.stringMatching(/^PO-\d{6}$/),
    status: 'DRAFT',
    total: { amount: '300' },
    expectedDate: inAWeek(),
    lines: [
      {
        sku: 'TEA',
        quantity: { value: '10', unit: 'BOX' },
        ordered: { value: '120', unit: 'PCS' },
        unitPrice: { amount: '30' },
        open: { value: '120' },
      },
    ],
  });
});

test.each`
  why                              | more                                                                         | code
  ${'no lines'}                    | ${{ lines: [] }}                                                             | ${'NO_LINES'}
  ${'a product that is not there'} | ${{ lines: [{ productId: 'prd_none', quantity: { value: '1' } }] }}          | ${'UNKNOWN_PRODUCT'}
  ${'a product without a price'}   | ${{ lines: [{ sku: 'CUP', quantity: { value: '1' } }] }}                     | ${'NO_PRICE'}
  ${'less than the least'}         | ${{ lines: [{ sku: 'TEA', quantity: { value: '23' } }] }}                    | ${'BELOW_MINIMUM'}
  ${'nothing of it'}               | ${{ lines: [{ sku: 'TEA', quantity: { value: '0' } }] }}                     | ${'NOT_POSITIVE'}
  ${'half a piece'}                | ${{ lines: [{ sku: 'TEA', quantity: { value: '24.5' } }] }}                  | ${'INEXACT_QUANTITY'}
  ${'a price below zero'}          | ${{ lines: [{ sku: 'CUP', quantity: { value: '1' }, unitPrice: '-0.01' }] }} | ${'NEGATIVE_AMOUNT'}
  ${'a warehouse that is not'}     | ${{ warehouseId: 'whs_none' }}                                               | ${'UNKNOWN_WAREHOUSE'}
`('a draft with $why is refused', async ({ more, code }) => {
  await expect(draft(more as object)).rejects.toThrow(code as string);
});

test('nothing is ordered from a supplier that is held, or whose currency has no rate', async () => {
  const held = (await house.saveSupplier({ name: 'Held', status: 'ON_HOLD' })).supplier!;
  await expect(draft({ supplierId: held.id })).rejects.toThrow('SUPPLIER_NOT_APPROVED');
  const abroad = (await house.saveSupplier({ name: 'London', currency: 'GBP' })).supplier!;
  const lines = [{ sku: 'TEA', quantity: { value: '24' }, unitPrice: '2' }];
  const pounds = draft({ supplierId: abroad.id, lines });
  await expect(pounds).rejects.toThrow('NO_EXCHANGE_RATE');
});

test('an order abroad is in dollars; limits, budgets and forecasts count it in yuan', async () => {
  const abroad = (await house.saveSupplier({ name: 'Boston', currency: 'USD' })).supplier!;
  const item = { supplierId: abroad.id, productId: 'prd_tea', leadTimeDays: 7 };
  await house.saveItem({ ...item, price: { amount: '2.5', currency: 'USD' } });
  const order = await draft({ supplierId: abroad.id });
  expect(order).toMatchObject({ currency: 'USD', exchangeRate: '7.1', total: { amount: '300' } });
  const limit = async (approvalLimit: string) => {
    await house.ask(savePurchasePolicy, { input: { approvalLimit } });
    const purchaseOrderId = (await draft({ supplierId: abroad.id })).id;
    return (await house.orderBy('submitPurchaseOrder', { purchaseOrderId })).status;
  };
  expect(await limit('2129.99')).toBe('IN_APPROVAL');
  expect(await limit('2130')).toBe('APPROVED');
  const [told] = (await house.events('purchasing.CommitmentChanged')).slice(-1);
  expect(told!.data.lines).toMatchObject([{ amount: '2130' }]);
  const { expectedPayments } = await house.ask<{ expectedPayments: { amount: object }[] }>(
    `{ expectedPayments(until: "2099-12-31") { amount { amount currency } } }`,
  );
  expect(expectedPayments).toEqual([{ amount: { amount: '2130', currency: 'CNY' } }]);
  await house.ask(savePurchasePolicy, { input: { approvalLimit: '0' } });
});

test('a draft is written anew as long as nobody has changed it, and no longer when submitted', async () => {
  const { id, version } = await draft();
  const change = { id, expectedVersion: version };
  const changed = await draft(change, { value: '36' });
  expect(changed).toMatchObject({
    id,
    total: { amount: '90' },
    lines: [{ net: { amount: '90' } }],
  });
  await expect(draft(change)).rejects.toThrow('VERSION_CONFLICT');
  await house.orderBy('submitPurchaseOrder', { purchaseOrderId: id });
  await expect(draft({ id })).rejects.toThrow('ILLEGAL_MOVE');
});

test('an order over the limit needs a second person; one up to it does not', async () => {
  await house.ask(savePurchasePolicy, { input: { approvalLimit: '299.99' } });
  const big = { purchaseOrderId: (await draft()).id };
  expect((await house.orderBy('submitPurchaseOrder', big)).status).toBe('IN_APPROVAL');
  await expect(house.orderBy('approvePurchaseOrder', big)).rejects.toThrow('OWN_ORDER');
  const back = { ...big, reason: 'Too dear' };
  expect(await house.orderBy('sendBackPurchaseOrder', back, boss)).toMatchObject({
    status: 'DRAFT',
    reason: 'Too dear',
  });
  await house.orderBy('submitPurchaseOrder', big);
  expect((await house.orderBy('approvePurchaseOrder', big, boss)).status).toBe('APPROVED');
  await house.ask(savePurchasePolicy, { input: { approvalLimit: '300' } });
  const small = { purchaseOrderId: (await draft()).id };
  expect((await house.orderBy('submitPurchaseOrder', small)).status).toBe('APPROVED');
});

test('each step is for its own state only', async () => {
  const input = { purchaseOrderId: (await draft()).id, reason: 'Not needed' };
  const early = ['approvePurchaseOrder', 'sendPurchaseOrder', 'confirmPurchaseOrder'];
  for (const field of early) {
    const { reason: _, ...own } = input;
    await expect(house.orderBy(field, own, boss)).rejects.toThrow('ILLEGAL_MOVE');
  }
  await expect(house.orderBy('closePurchaseOrder', input)).rejects.toThrow('ILLEGAL_MOVE');
  const silent = { ...input, reason: ' ' };
  await expect(house.orderBy('cancelPurchaseOrder', silent)).rejects.toThrow('REASON_MISSING');
  expect((await house.orderBy('cancelPurchaseOrder', input)).status).toBe('CANCELLED');
});

test('a refused step says which order, and what it needs', async () => {
  const { id, number } = await draft();
  const { sendPurchaseOrder } = await house.ask<{
    sendPurchaseOrder: { userErrors: { message: string }[] };
  }>(
    `mutation ($id: ID!) { sendPurchaseOrder(input: { purchaseOrderId: $id }) {
       userErrors { message } } }`,
    { id },
  );
  const message = `${number} can not go from DRAFT to SENT; that needs APPROVED.`;
  expect(sendPurchaseOrder.userErrors).toEqual([{ message }]);
});

test('the supplier sees an order once it is sent, and says what will come when', async () => {
  const user = supplierUser(supplierId);
  const seen = async (id: string) =>
    (
      await house.ask<{ purchaseOrder: Order | null }>(
        'query ($id: ID!) { purchaseOrder(id: $id) { id number status } }',
        { id },
        user,
      )
    ).purchaseOrder;
  const { id } = await draft();
  const input = { purchaseOrderId: id };
  await house.orderBy('submitPurchaseOrder', input);
  expect(await seen(id)).toBeNull();
  await expect(house.orderBy('confirmPurchaseOrder', input, user)).rejects.toThrow(
    /purchase order/,
  );
  const { lines } = await house.orderBy('sendPurchaseOrder', input);
  expect(await seen(id)).toMatchObject({ status: 'SENT' });
  const said = (quantity: string) => ({
    ...input,
    lines: [{ lineId: lines[0]!.id, quantity, date: '2026-12-24' }],
  });
  const confirm = (quantity: string) => house.orderBy('confirmPurchaseOrder', said(quantity), user);
  await expect(confirm('121')).rejects.toThrow('OVER_CONFIRMED');
  await expect(confirm('-1')).rejects.toThrow('NEGATIVE_FIGURE');
  expect(await confirm('100')).toMatchObject({
    status: 'CONFIRMED',
    lines: [{ confirmed: { value: '100' }, confirmedDate: '2026-12-24' }],
  });
});

test('each change of status is told: when, by whom, why; to the supplier since it is sent', async () => {
  const sent = await house.sentOrder('100');
  const ask = `query ($id: ID!) { purchaseOrder(id: $id) { supplier { id }
    timeline { at actor previous status cause } } }`;
  type Tracked = { supplier: { id: string }; timeline: object[] };
  const tracked = async (viewer?: ReturnType<typeof supplierUser>) =>
    (await house.ask<{ purchaseOrder: Tracked | null }>(ask, { id: sent.id }, viewer))
      .purchaseOrder;
  const receipt = await house.receive({
    purchaseOrderId: sent.id,
    lines: [{ lineId: sent.lines[0]!.id, received: { value: '4' } }],
  });
  await house.orderBy('closePurchaseOrder', { purchaseOrderId: sent.id, reason: ' Sold out ' });
  const by = (actor: string | null, previous: string | null, status: string) => ({
    ...{ at: expect.any(String), actor, previous, status, cause: null },
  });
  const since = (actor: string | null) => [
    by(actor, 'APPROVED', 'SENT'),
    { ...by(actor, 'SENT', 'PARTIALLY_RECEIVED'), cause: receipt.number },
    { ...by(actor, 'PARTIALLY_RECEIVED', 'SHORT_CLOSED'), cause: 'Sold out' },
  ];
  const all = (await tracked())!;
  expect(all.timeline).toEqual([
    by('usr_staff', null, 'DRAFT'),
    by('usr_staff', 'DRAFT', 'IN_APPROVAL'),
    by('usr_boss', 'IN_APPROVAL', 'APPROVED'),
    ...since('usr_staff'),
  ]);
  const own = await tracked(supplierUser(all.supplier.id));
  expect(own!.timeline).toEqual(since(null));
  expect(await tracked(supplierUser(supplierId))).toBeNull();
  const told = await house.events('purchasing.PurchaseOrderStatusChanged');
  const parties = told.filter(({ documentId }) => documentId === sent.id).map((e) => e.parties);
  const theirs = [{ kind: 'SUPPLIER', id: all.supplier.id }];
  expect(parties).toEqual([[], [], [], theirs, theirs, theirs]);
});

test('another supplier’s user finds nothing, and a supplier’s user orders nothing', async () => {
  const { id } = await house.sentOrder();
  const stranger = supplierUser(supplierId);
  const found = await house.ask(
    'query ($id: ID!) { purchaseOrder(id: $id) { id } purchaseOrders { nodes { id } } }',
    { id },
    stranger,
  );
  expect(found).toMatchObject({ purchaseOrder: null });
  expect(JSON.stringify(found)).not.toContain(id);
  const input = { purchaseOrderId: id };
  await expect(house.orderBy('confirmPurchaseOrder', input, stranger)).rejects.toThrow();
  const lines = [{ sku: 'TEA', quantity: { value: '24' } }];
  const own = house.orderBy('savePurchaseOrder', { supplierId, warehouseId, lines }, stranger);
  await expect(own).rejects.toThrow(/staff/);
});

test('of 16 who approve, send or cancel at once, the order follows one', async () => {
  const input = { purchaseOrderId: (await draft({}, { value: '1200' })).id };
  await house.orderBy('submitPurchaseOrder', input);
  const tries = await Promise.allSettled(
    Array.from({ length: 16 }, (_, n) =>
      n % 2
        ? house.orderBy('approvePurchaseOrder', input, boss)
        : house.orderBy('cancelPurchaseOrder', { ...input, reason: 'No' }, boss),
    ),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(2);
  const told = await house.events('purchasing.PurchaseOrderStatusChanged');
  const own = told.filter(({ documentId }) => documentId === input.purchaseOrderId);
  const versions = own.map(({ data }) => Number(data.version));
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
});
