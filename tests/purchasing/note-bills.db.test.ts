import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { staff } from '../area.ts';
import { openHouse, type House, type Order } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const come = ({ id, lines }: Order, value: string) =>
  house.receive({ purchaseOrderId: id, lines: [{ lineId: lines[0]!.id, received: { value } }] });
const billed = ({ id, lines }: Order, billId: string, quantity: string) =>
  house.perform('purchasing.noteBilled', {
    ...{ billId, purchaseOrderId: id },
    lines: [{ purchaseOrderLineId: lines[0]!.id, quantity }],
  });
const paid = ({ id }: Order, billId: string) =>
  house.perform('purchasing.notePaid', { billId, purchaseOrderId: id });

async function stateOf({ id }: Order) {
  const asked = `query ($id: ID!) { purchaseOrder(id: $id) { status lines { billed { value } } } }`;
  type Found = { purchaseOrder: { status: string; lines: { billed: { value: string } }[] } };
  const { purchaseOrder } = await house.ask<Found>(asked, { id });
  return `${purchaseOrder.status} ${purchaseOrder.lines[0]!.billed.value}`;
}

test('an order is closed when all of it has come, is billed and paid', async () => {
  const order = await house.sentOrder('100');
  await come(order, '60');
  await billed(order, 'bil_1', '60');
  await paid(order, 'bil_1');
  expect(await stateOf(order)).toBe('PARTIALLY_RECEIVED 60');
  await come(order, '40');
  expect(await stateOf(order)).toBe('RECEIVED 60');
  await billed(order, 'bil_2', '40');
  expect(await stateOf(order)).toBe('RECEIVED 100');
  await paid(order, 'bil_2');
  expect(await stateOf(order)).toBe('CLOSED 100');
  await expect(come(order, '1')).rejects.toThrow('ILLEGAL_MOVE');
});

test('news that comes twice, or in the wrong order, counts once', async () => {
  const order = await house.sentOrder('10');
  await come(order, '10');
  await paid(order, 'bil_3');
  expect(await stateOf(order)).toBe('RECEIVED 0');
  await Promise.all(Array.from({ length: 16 }, () => billed(order, 'bil_3', '10')));
  expect(await stateOf(order)).toBe('CLOSED 10');
  await Promise.all(Array.from({ length: 8 }, () => paid(order, 'bil_3')));
  expect(await stateOf(order)).toBe('CLOSED 10');
});

test('a bill that is owed again opens its order again, once of sixteen times', async () => {
  const order = await house.sentOrder('10');
  const reopened = (purchaseOrderId: string | null, billId = 'bil_7') =>
    house.perform('purchasing.noteReopened', { billId, purchaseOrderId });
  await come(order, '10');
  await billed(order, 'bil_7', '10');
  await paid(order, 'bil_7');
  await Promise.all(Array.from({ length: 16 }, () => reopened(order.id)));
  expect(await stateOf(order)).toBe('RECEIVED 10');
  await reopened(order.id, 'bil_unknown');
  await reopened(null);
  await paid(order, 'bil_7');
  expect(await stateOf(order)).toBe('CLOSED 10');
});

test('what was given up needs no bill', async () => {
  const order = await house.sentOrder('10');
  await come(order, '4');
  await house.orderBy('closePurchaseOrder', { purchaseOrderId: order.id, reason: 'Late' });
  expect(await stateOf(order)).toBe('SHORT_CLOSED 0');
  await billed(order, 'bil_4', '4');
  await paid(order, 'bil_4');
  expect(await stateOf(order)).toBe('CLOSED 4');
});

test('a bill without an order is no matter of ours', async () => {
  const none = { billId: 'bil_5', purchaseOrderId: null };
  await house.perform('purchasing.noteBilled', { ...none, lines: [] });
  await house.perform('purchasing.notePaid', none);
});

test('what orders will cost is expected until it is billed', async () => {
  const sums = async () => {
    const asked = '{ expectedPayments(until: "2999-01-01") { dueDate amount { amount } } }';
    type Found = { expectedPayments: { amount: { amount: string } }[] };
    const { expectedPayments } = await house.ask<Found>(asked);
    return expectedPayments.reduce((all, { amount }) => all + Number(amount.amount), 0);
  };
  const before = await sums();
  const order = await house.sentOrder('30');
  expect(await sums()).toBe(before + 300);
  await come(order, '30');
  await billed(order, 'bil_6', '20');
  expect(await sums()).toBe(before + 100);
});

test('an order beyond a budget that warns needs a second person, beyond one that stops a right', async () => {
  await house.ask(
    `mutation { savePurchasePolicy(input: { approvalLimit: "9000000" }) { userErrors { code } } }`,
  );
  const { supplier } = await house.saveSupplier({ name: 'Big Tea' });
  const drafted = (quantity: string) =>
    house.orderBy('savePurchaseOrder', {
      ...{ supplierId: supplier!.id, warehouseId: 'whs_east' },
      lines: [{ sku: 'TEA', quantity: { value: quantity }, unitPrice: '10' }],
    });
  const submit = async ({ id }: Order, more: object = {}, viewer = staff()) =>
    (await house.orderBy('submitPurchaseOrder', { purchaseOrderId: id, ...more }, viewer)).status;
  expect(await submit(await drafted('100'))).toBe('APPROVED');
  expect(await submit(await drafted('150000'))).toBe('IN_APPROVAL');
  const huge = await drafted('250000');
  await expect(submit(huge)).rejects.toThrow('BUDGET_EXCEEDED');
  const clerk = { ...staff('usr_clerk'), scopes: ['purchasing:write', 'purchasing:read'] };
  const beyond = { overridesBudget: true, overrideReason: 'The season begins' };
  await expect(submit(huge, beyond, clerk)).rejects.toThrow('BUDGET_EXCEEDED');
  expect(await submit(huge, beyond)).toBe('IN_APPROVAL');
});
