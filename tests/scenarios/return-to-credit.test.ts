import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anonymous } from '../../kernel/viewer.ts';
import { customerUser, staff } from '../area.ts';
import { deliveredOrder, openShop, type Delivered } from '../returned.ts';
import { openTestWaybill, type TestWaybill } from '../waybill.ts';

let waybill: TestWaybill;
let order: Delivered;
const made: Record<string, string> = {};

/** A customer's own user, with what the role CUSTOMER holds. */
const buyer = () => {
  const user = customerUser(order.customerId);
  return { ...user, scopes: [...user.scopes, 'returns:read', 'returns:write'] };
};

beforeAll(async () => {
  waybill = await openTestWaybill();
});
afterAll(() => waybill.close());

type Returned = { returnOrder: { id: string; status: string; lines: { id: string }[] } };
const answer = 'returnOrder { id number status lines { id } }';

test('a customer has got ten packs of tea at a discount, and has paid for them', async () => {
  const shop = await openShop(waybill);
  order = await deliveredOrder(waybill, shop, '10', '6.25');
  const { order: now } = await waybill.ask<{ order: object }>(
    `query ($id: ID!) { order(id: $id) { status net { amount } tax { amount }
       invoices(first: 1) { nodes { status total { amount } open { amount } } } } }`,
    { id: order.orderId },
  );
  expect(now).toMatchObject({ status: 'COMPLETED', invoices: { nodes: [{ status: 'PAID' }] } });
});

test('three are faulty and one is not needed: up to 20.00 goes through by itself', async () => {
  const rule = { isReturnable: true, windowDays: 30, autoLimit: '20', feePercent: '10' };
  await waybill.does('saveReturnRule', rule, '__typename');
  const { orderId, lineId: orderLineId } = order;
  const lines = [
    { orderLineId, quantity: { value: '3' }, reason: 'DEFECTIVE' },
    { orderLineId, quantity: { value: '1' }, reason: 'NOT_NEEDED' },
  ];
  const { returnOrder } = await waybill.does<Returned>(
    'requestReturn',
    { orderId, lines, idempotencyKey: 'web-1' },
    answer,
    buyer(),
  );
  expect(returnOrder.status).toBe('REQUESTED');
  made.return = returnOrder.id;
  Object.assign(made, { faulty: returnOrder.lines[0]!.id, spare: returnOrder.lines[1]!.id });
  const more = { orderId, lines: [{ ...lines[0], quantity: { value: '7' } }] };
  await expect(waybill.does('requestReturn', more, answer, buyer())).rejects.toThrow(
    'NOT_RETURNABLE',
  );
});

test('somebody authorises the rest, the customer sends it, it comes and is inspected', async () => {
  const { does } = waybill;
  const input = { returnOrderId: made.return };
  await does('authoriseReturn', input, answer);
  await does('sendReturn', { ...input, trackingNumber: 'SF-1' }, answer, buyer());
  const came = [
    { returnLineId: made.faulty, received: '3' },
    { returnLineId: made.spare, received: '1' },
  ];
  await does('receiveReturn', { ...input, lines: came }, answer);
  const found = [
    { returnLineId: made.faulty, quantity: '2', grade: 'BROKEN', disposition: 'SCRAP' },
    { returnLineId: made.faulty, quantity: '1', grade: 'GOOD', disposition: 'RESTOCK' },
    { returnLineId: made.spare, quantity: '1', grade: 'AS_NEW', disposition: 'RESTOCK' },
  ];
  const { returnOrder } = await does<Returned>('inspectReturn', { ...input, lines: found }, answer);
  expect(returnOrder.status).toBe('INSPECTED');
  await waybill.settled();
});

test('what is fit for sale is stock again at the cost it left with, and the order knows', async () => {
  const seen = await waybill.ask<Record<string, object>>(
    `query ($product: ID!, $order: ID!, $return: ID!) {
       product(id: $product) { stock(first: 1) { nodes { onHand { value } value { amount } } } }
       order(id: $order) { status lines { returned { value } } }
       stockMoves(first: 10, filter: { documentId: { eq: $return } }) {
         nodes { kind quantity { value } value { amount } } } }`,
    { product: order.productId, order: order.orderId, return: made.return },
  );
  // 30 of them were bought at 6.00 and 60 at 9.00; ten left at 6.00.
  expect(seen.product).toEqual({
    stock: { nodes: [{ onHand: { value: '82' }, value: { amount: '672' } }] },
  });
  expect(seen.order).toEqual({ status: 'COMPLETED', lines: [{ returned: { value: '4' } }] });
});

test('the credit is what was invoiced, less the fee for what was not needed', async () => {
  const input = { returnOrderId: made.return };
  const { returnOrder } = await waybill.does<Returned>('resolveReturn', input, answer);
  expect(returnOrder.status).toBe('RESOLVED');
  await waybill.settled();
  const { returnOrder: now } = await waybill.ask<{ returnOrder: { creditNote: { id: string } } }>(
    `query ($id: ID!) { returnOrder(id: $id) { status creditNote { id number net { amount }
       fee { amount } tax { amount } total { amount } settled { amount } onAccount { amount }
       lines { quantity net { amount } fee { amount } tax { amount } } } } }`,
    { id: made.return },
  );
  expect(now).toMatchObject({
    status: 'RESOLVED',
    creditNote: {
      net: { amount: '37.5' },
      fee: { amount: '0.94' },
      tax: { amount: '4.76' },
      total: { amount: '41.32' },
      settled: { amount: '0' },
      onAccount: { amount: '41.32' },
    },
  });
  made.credit = now.creditNote.id;
});

test('the money is paid back, never more than is owed, and the return is closed', async () => {
  const paid = { creditNoteId: made.credit, paidDate: '2026-04-02', method: 'BANK_TRANSFER' };
  const tooMuch = { ...paid, amount: { amount: '41.33', currency: 'CNY' } };
  await expect(waybill.does('refundCreditNote', tooMuch, '__typename')).rejects.toThrow(
    'CREDIT_SPENT',
  );
  await waybill.does('refundCreditNote', paid, '__typename');
  await waybill.settled();
  const { returnOrder } = await waybill.ask<{ returnOrder: object }>(
    `query ($id: ID!) { returnOrder(id: $id) { status customer { prepaid { amount } }
       creditNote { refunded { amount } refunds { number } } } }`,
    { id: made.return },
  );
  expect(returnOrder).toMatchObject({
    status: 'CLOSED',
    customer: { prepaid: { amount: '0' } },
    creditNote: { refunded: { amount: '41.32' }, refunds: [{ number: 'REF-2026-000001' }] },
  });
});

test('the customer says how it was by the link, once, without signing in', async () => {
  const { surveys } = await waybill.ask<{ surveys: { nodes: { token: string; kind: string }[] } }>(
    `query ($id: ID!) { surveys(first: 5, filter: { subjectId: { eq: $id } }) {
       nodes { kind token } } }`,
    { id: made.return },
  );
  const { token } = surveys.nodes[0]!;
  const stranger = anonymous('en', 'test');
  const input = { token, csat: 4, nps: 9, comment: 'Quick' };
  await waybill.does('answerSurvey', input, 'isAnswered', stranger);
  await expect(waybill.does('answerSurvey', input, 'isAnswered', stranger)).rejects.toThrow(
    'ALREADY_ANSWERED',
  );
  const today = new Date().toISOString().slice(0, 10);
  const { satisfaction, returnRates, products, channels } = await waybill.ask<
    Record<string, object>
  >(
    `query ($day: Date!) {
       satisfaction(from: $day, to: $day) { invited answered csat nps }
       returnRates(from: $day, to: $day, by: REASON) { key returned scrapped delivered rate }
       products: returnRates(from: $day, to: $day, by: PRODUCT) { product { sku } rate }
       channels: returnRates(from: $day, to: $day, by: CHANNEL) { key value { amount } rate } }`,
    { day: today },
  );
  expect(satisfaction).toEqual({ invited: 2, answered: 1, csat: '4', nps: '100' });
  expect(products).toEqual([{ product: { sku: order.sku }, rate: '40' }]);
  expect(channels).toEqual([{ key: 'PHONE', value: { amount: '37.51' }, rate: '40' }]);
  expect(returnRates).toEqual([
    { key: 'DEFECTIVE', returned: '3', scrapped: '2', delivered: '10', rate: '30' },
    { key: 'NOT_NEEDED', returned: '1', scrapped: '0', delivered: '10', rate: '10' },
  ]);
});

test('stock, ledger and sub-ledgers agree to the cent, and nothing is stuck', async () => {
  const proof = await waybill.ask<Record<string, unknown>>(
    `{ stockIntegrity { __typename } ledgerIntegrity { check subject expected actual }
       stuckEvents { lastError }
       accountBalance(role: INVENTORY) { balance { amount } } stockValue { value { amount } } }`,
    {},
    staff(),
  );
  expect(proof).toMatchObject({
    stockIntegrity: [],
    ledgerIntegrity: [],
    stuckEvents: [],
    accountBalance: { balance: { amount: '672' } },
  });
});
