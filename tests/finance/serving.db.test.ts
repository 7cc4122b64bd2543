import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser } from '../area.ts';
import { openBooks, refusalCode, type Books } from './books.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks({ clock: { now: () => new Date('2026-04-30T08:00:00Z') } });
  for (const text of ['ENTRY ORDER 10 1.2', 'PICK LINE 2.5 0.8', 'LOAD SHIPMENT 5 1']) {
    await activity(text, '2026-01-01');
  }
  await activity('CHECK RETURN 20 1', '2026-01-01');
  await activity('ENTRY ORDER 60 1.2', '2026-05-01');
  await twoOrders();
});
afterAll(() => books.close());

const activity = (text: string, validFrom: string) => {
  const [code, driver, minutes, costPerMinute] = text.split(' ');
  const input = { code, name: code, driver, minutes, costPerMinute, validFrom };
  return books.perform<{ activityId: string }>('finance.saveServingActivity', input);
};

/** Goods that move, `product value` a row, for an order. */
const move = (documentType: string, documentId: string, text: string, more: object = {}) =>
  books.perform('finance.postStockMoves', {
    ...{ documentId, documentType, orderId: null, customerId: null, currency: 'CNY' },
    ...{ postingDate: '2026-03-31', ...more },
    moves: text.split(', ').map((row, n) => {
      const [kind, productId, value, cause] = row.split(' ');
      return { moveId: `${documentId}/${n}`, kind, productId, value, cause };
    }),
  });

const line = (order: string, productId: string, net: string) => ({
  ...{ lineId: `orl_${order}_${productId}`, productId, description: productId, quantity: '1', net },
  ...{ taxRate: '0', taxCode: 'ZERO' },
});

async function twoOrders(): Promise<void> {
  await move('RECEIPT', 'grn_1', 'RECEIPT prd_1 900, RECEIPT prd_2 500');
  await move('LANDED_COST', 'lnd_1', 'REVALUATION prd_1 100 LANDED_COST');
  await books.perform('finance.saveEarlyPayment', { customerId: 'cus_a', percent: '2', days: 10 });
  await books.perform('finance.saveReceivablesPolicy', { writeOffLimit: '5' });
  const a = { orderId: 'ord_a', deliveryId: 'dlv_a' };
  const ofA = { orderId: 'ord_a', customerId: 'cus_a' };
  await books.invoice('cus_a', '0', {
    ...{ ...a, freight: '50', lines: [line('a', 'prd_1', '600'), line('a', 'prd_2', '400')] },
  });
  await move('DELIVERY', 'dlv_a', 'ISSUE prd_1 -300, ISSUE prd_2 -250', ofA);
  await books.perform('finance.accrueFreight', {
    ...{ shipmentId: 'shp_a', ...ofA, carrierId: null, amount: '40', currency: 'CNY', version: 1 },
    recordedAt: '2026-03-31T09:00:00Z',
  });
  await books.pay('cus_a', '1029');
  const b = { orderId: 'ord_b', deliveryId: 'dlv_b' };
  const ofB = { orderId: 'ord_b', customerId: 'cus_b' };
  const lines = [line('b', 'prd_1', '100'), line('b', 'prd_2', '100')];
  const invoiceId = await books.invoice('cus_b', '0', { ...b, lines });
  await move('DELIVERY', 'dlv_b', 'ISSUE prd_1 -50, ISSUE prd_2 -62.5', ofB);
  await books.perform('finance.issueCreditNote', {
    ...{ returnOrderId: 'rma_b', ...ofB, creditDate: '2026-04-20' },
    lines: [{ lineId: 'orl_b_prd_2', quantity: '1', feePercent: '0' }],
  });
  const back = { ...ofB, postingDate: '2026-04-20' };
  await move('RETURN', 'rma_b', 'CUSTOMER_RETURN prd_2 62.5', back);
  await books.pay('cus_b', '99', { receivedDate: '2026-04-25' });
  await books.perform('finance.writeOffInvoice', { invoiceId, reason: 'Small' });
}

const asked = `revenue { amount } cost { amount } freight { amount } amount { amount }
  discounts { amount } writeOffs { amount } handling { amount } net { amount }
  returns { amount } landed { amount } netPercent`;
type Answer = { _entities: { margin: Record<string, { amount: string } | string | null> }[] };
async function margins(type: string, ids: string[], period = '') {
  const { _entities } = await books.ask<Answer>(
    `query ($of: [_Any!]!) { _entities(representations: $of) {
       ... on ${type} { margin${period} { ${asked} } } } }`,
    { of: ids.map((id) => ({ __typename: type, id })) },
  );
  return _entities.map(({ margin }) =>
    Object.values(margin)
      .map((value) => (typeof value === 'object' ? (value?.amount ?? '–') : value))
      .join(' '),
  );
}

// Revenue, cost, freight, margin; discounts, write-offs, handling, what is left; returns, landed, %.
// Order a: 1,000 of goods and 50 of freight; handling 12 + 2 lines of 2 + 5. Order b has lost 100 of
// 200 to a return, whose goods came back at 62.50; handling 12 + 4 + 5 + 20 for the return.
test('an order is left with what serving it has not taken', async () => {
  expect(await margins('Order', ['ord_a', 'ord_b', 'ord_none'])).toEqual([
    '1050 550 40 460 21 0 21 418 0 30 39.81',
    '100 50 0 50 0 1 41 8 37.5 5 8',
    '0 0 0 0 0 0 0 0 0 0 –',
  ]);
});

test('a customer likewise, in the days that are asked for', async () => {
  expect(await margins('Customer', ['cus_a', 'cus_b'])).toEqual([
    '1050 550 40 460 21 0 21 418 0 30 39.81',
    '100 50 0 50 0 1 41 8 37.5 5 8',
  ]);
  const april = '(from: "2026-04-01", to: "2026-04-30")';
  expect(await margins('Customer', ['cus_a', 'cus_b'], april)).toEqual([
    '0 0 0 0 0 0 0 0 0 0 –',
    '-100 -62.5 0 -37.5 0 1 20 -58.5 37.5 0 58.5',
  ]);
});

// Of what order a cost besides, product 1 takes 600 of 1,000; of b, half.
test('a product takes its share of its orders; the products sum to the orders', async () => {
  expect(await margins('Product', ['prd_1', 'prd_2', 'prd_none'])).toEqual([
    '730 350 24 356 12.6 0.5 32.7 310.2 0 35 42.49',
    '420 250 16 154 8.4 0.5 29.3 115.8 37.5 0 27.57',
    '0 0 0 0 0 0 0 0 0 0 –',
  ]);
  expect(310.2 + 115.8).toBe(418 + 8);
});

test('landed and freight cost are known by shipment and delivery', async () => {
  const { _entities } = await books.ask<{ _entities: object[] }>(
    `{ _entities(representations: [{ __typename: "Shipment", id: "shp_a" },
         { __typename: "Shipment", id: "shp_b" }, { __typename: "Delivery", id: "dlv_a" }]) {
       ... on Shipment { carriage { accrued { amount } billed { amount } cost { amount } } }
       ... on Delivery { landedCost { amount } } } }`,
  );
  const carriage = { accrued: { amount: '40' }, billed: { amount: '0' }, cost: { amount: '40' } };
  expect(_entities).toEqual([{ carriage }, { carriage: null }, { landedCost: { amount: '30' } }]);
});

test('an activity is said anew for its day, also by many at once', async () => {
  const all = await Promise.all(
    Array.from({ length: 6 }, (_, n) => activity(`CALL ORDER ${n + 1} 1`, '2026-06-01')),
  );
  expect(new Set(all.map(({ activityId }) => activityId)).size).toBe(1);
  const { servingActivities } = await books.ask<{ servingActivities: { nodes: object[] } }>(
    `{ servingActivities(filter: { code: { eq: "PICK" } }) { nodes { driver minutes validFrom
       costPerMinute { amount } cost { amount } } } }`,
  );
  const cost = { costPerMinute: { amount: '0.8' }, cost: { amount: '2' } };
  expect(servingActivities.nodes).toEqual([
    { driver: 'LINE', minutes: '2.5', validFrom: '2026-01-01', ...cost },
  ]);
  const save = `mutation ($input: SaveServingActivityInput!) { saveServingActivity(input: $input) {
    userErrors { code } } }`;
  const less = { code: 'X', name: 'X', driver: 'LINE', minutes: '-1', costPerMinute: '1' };
  const input = { ...less, validFrom: '2026-01-01' };
  expect(await refusalCode(books, save, { input })).toBe('NEGATIVE_AMOUNT');
  const user = { ...customerUser('cus_a'), scopes: ['*'] };
  await expect(
    books.perform('finance.saveServingActivity', { ...input, minutes: '1' }, user),
  ).rejects.toThrow();
});
