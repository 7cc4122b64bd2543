import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { openHouse, supplierUser, type House, type Order } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const orderOf = async (id: string) =>
  (
    await house.ask<{ purchaseOrder: Order & { supplier: { id: string } } }>(
      `query ($id: ID!) { purchaseOrder(id: $id) { status supplier { id } lines {
         accepted { value } rejected { value } open { value } } } }`,
      { id },
    )
  ).purchaseOrder;

function delivery({ id, lines }: Order, received: string, more: object = {}) {
  return {
    purchaseOrderId: id,
    lines: [{ lineId: lines[0]!.id, received: { value: received }, ...more }],
  };
}

test('accepted goods cost their share, rejected ones stay to come', async () => {
  const order = await house.sentOrder('100');
  const rejected = { rejected: { value: '10' }, rejectReason: 'wet' };
  const receipt = await house.receive(delivery(order, '70', rejected));
  expect(receipt).toMatchObject({
    number: expect.stringMatching(/^GR-\d{6}$/),
    lines: [
      {
        received: { value: '70', unit: 'PCS' },
        accepted: { value: '60' },
        rejected: { value: '10' },
        rejectReason: 'wet',
        value: { amount: '600' },
        product: { id: 'prd_tea' },
      },
    ],
  });
  expect(await orderOf(order.id)).toMatchObject({
    status: 'PARTIALLY_RECEIVED',
    lines: [{ accepted: { value: '60' }, rejected: { value: '10' }, open: { value: '40' } }],
  });
  await house.receive(delivery(order, '40'));
  expect((await orderOf(order.id)).status).toBe('RECEIVED');
});

test('what has not come can be given up', async () => {
  const order = await house.sentOrder('100');
  await house.receive(delivery(order, '30'));
  const input = { purchaseOrderId: order.id, reason: 'Sold out' };
  expect(await house.orderBy('closePurchaseOrder', input)).toMatchObject({
    status: 'SHORT_CLOSED',
    lines: [{ open: { value: '0' } }],
  });
  await expect(house.receive(delivery(order, '1'))).rejects.toThrow('ILLEGAL_MOVE');
});

test.each`
  why                          | received | more                                                 | code
  ${'nothing comes'}           | ${'0'}   | ${{}}                                                | ${'NOT_POSITIVE'}
  ${'too much comes'}          | ${'101'} | ${{}}                                                | ${'OVER_RECEIPT'}
  ${'more is bad than comes'}  | ${'5'}   | ${{ rejected: { value: '6' }, rejectReason: 'wet' }} | ${'REJECTED_TOO_MANY'}
  ${'nobody says what is bad'} | ${'5'}   | ${{ rejected: { value: '1' } }}                      | ${'REASON_MISSING'}
  ${'the unit is unknown'}     | ${'5'}   | ${{ received: { value: '5', unit: 'TON' } }}         | ${'UNKNOWN_UNIT'}
  ${'the line is another’s'}   | ${'5'}   | ${{ lineId: 'pol_none' }}                            | ${'UNKNOWN_LINE'}
`('when $why, nothing is received', async ({ received, more, code }) => {
  const order = await house.sentOrder('100');
  const refused = house.receive(delivery(order, received as string, more as object));
  await expect(refused).rejects.toThrow(code as string);
  expect(await orderOf(order.id)).toMatchObject({
    status: 'SENT',
    lines: [{ open: { value: '100' } }],
  });
});

test('a delivery note is received once, by staff, and not before it is there', async () => {
  const order = await house.sentOrder('100');
  const noted = { ...delivery(order, '10'), deliveryNote: 'DN-7' };
  await house.receive(noted);
  await expect(house.receive(noted)).rejects.toThrow('DELIVERY_NOTE_TAKEN');
  const { supplier } = await orderOf(order.id);
  await expect(house.receive(delivery(order, '1'), supplierUser(supplier.id))).rejects.toThrow(
    /staff/,
  );
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  const early = { ...delivery(order, '1'), receivedAt: tomorrow };
  await expect(house.receive(early)).rejects.toThrow('IN_FUTURE');
  const draft = await house.orderBy('savePurchaseOrder', {
    supplierId: supplier.id,
    warehouseId: 'whs_east',
    lines: [{ sku: 'TEA', quantity: { value: '5' }, unitPrice: '1' }],
  });
  await expect(house.receive(delivery(draft, '1'))).rejects.toThrow('ILLEGAL_MOVE');
});

test('of 32 who receive a tenth at once, ten succeed, and the costs sum to the order', async () => {
  const order = await house.sentOrder('100');
  const tries = await Promise.allSettled(
    Array.from({ length: 32 }, () => house.receive(delivery(order, '10'))),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  expect(await orderOf(order.id)).toMatchObject({
    status: 'RECEIVED',
    lines: [{ open: { value: '0' } }],
  });
  const told = (await house.events('purchasing.GoodsReceived')).filter(
    ({ data }) => data.purchaseOrderId === order.id,
  );
  const values = told.flatMap(({ data }) => data.lines as { value: string }[]);
  expect(values.map(({ value }) => value)).toEqual(Array(10).fill('100'));
});

test('what is agreed in dollars becomes stock at the rate of the day', async () => {
  const { id: supplierId } = (await house.saveSupplier({ name: 'Boston', currency: 'USD' }))
    .supplier!;
  const order = await house.sentOrder('3', 'TEA', { supplierId, unitPrice: '3.333333' });
  const { lines } = await house.receive(delivery(order, '3'));
  expect(lines).toMatchObject([
    { value: { amount: '10', currency: 'USD' }, cost: { amount: '71', currency: 'CNY' } },
  ]);
  const [told] = (await house.events('purchasing.GoodsReceived')).slice(-1);
  expect(told!.data).toMatchObject({
    ...{ currency: 'CNY', orderCurrency: 'USD', lines: [{ value: '71', agreed: '10' }] },
  });
});

test('a supplier is measured by what was expected in the period', async () => {
  const order = await house.sentOrder('100');
  await house.receive(delivery(order, '100', { rejected: { value: '25' }, rejectReason: 'wet' }));
  const { supplier } = await orderOf(order.id);
  const day = (shift: number) =>
    new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);
  const measured = async (from: string, to: string) =>
    (
      await house.ask<{ supplier: { performance: object } }>(
        `query ($id: ID!, $from: Date!, $to: Date!) { supplier(id: $id) {
           performance(from: $from, to: $to) { lines onTimeInFull rejectRate } } }`,
        { id: supplier.id, from, to },
        staff(),
      )
    ).supplier.performance;
  expect(await measured(day(-1), day(1))).toEqual({
    lines: 1,
    onTimeInFull: '0',
    rejectRate: '25',
  });
  await house.receive(delivery(order, '25'));
  expect(await measured(day(-1), day(1))).toEqual({
    lines: 1,
    onTimeInFull: '100',
    rejectRate: '20',
  });
  const none = { lines: 0, onTimeInFull: null, rejectRate: null };
  expect(await measured(day(2), day(9))).toEqual(none);
  await expect(measured(day(1), day(0))).rejects.toThrow(/period/);
});

test('a supplier does not fail with what is not due yet, and is praised for what came early', async () => {
  const { id: supplierId } = (await house.saveSupplier({})).supplier!;
  const day = (shift: number) =>
    new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);
  const tea = { sku: 'TEA', unitPrice: '1', expectedDate: day(5) };
  const order = await house.orderBy('savePurchaseOrder', {
    ...{ supplierId, warehouseId: 'whs_east' },
    lines: ['10', '20'].map((value) => ({ ...tea, quantity: { value } })),
  });
  const input = { purchaseOrderId: order.id };
  await house.orderBy('submitPurchaseOrder', input);
  await house.orderBy('approvePurchaseOrder', input, staff('usr_boss'));
  await house.orderBy('sendPurchaseOrder', input);
  const measured = async () =>
    (
      await house.ask<{ supplier: { performance: object } }>(
        `query ($id: ID!, $from: Date!, $to: Date!) { supplier(id: $id) {
           performance(from: $from, to: $to) { lines onTimeInFull } } }`,
        { id: supplierId, from: day(-1), to: day(9) },
      )
    ).supplier.performance;
  expect(await measured()).toEqual({ lines: 0, onTimeInFull: null });
  await house.receive(delivery(order, '10'));
  expect(await measured()).toEqual({ lines: 1, onTimeInFull: '100' });
});
