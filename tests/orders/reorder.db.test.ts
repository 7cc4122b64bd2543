import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { customerUser, type TestArea } from '../area.ts';
import { acme, forget, newWorld, openOrders, place, teaOrder } from './trade.ts';

let area: TestArea;

beforeAll(async () => {
  area = await openOrders(newWorld({ ...acme, id: 'cus_other', name: 'Other' }));
});
beforeEach(() => forget(area));
afterAll(() => area.close());

const document = `mutation ($input: ReorderInput!) { reorder(input: $input) {
  order { id channel customerPoNumber shipTo { name } net { amount }
    lines { sku quantity { value unit } unitPrice { amount } hasPriceOverride } }
  userErrors { code field } } }`;

type Answer = { reorder: { order: { id: string } | null; userErrors: object[] } };

test('an order is placed again as it was ordered, at the prices of today', async () => {
  const lines = [
    { sku: 'TEA', quantity: { value: '2', unit: 'BOX' }, unitPrice: '99' },
    { sku: 'CUP', quantity: { value: '3' } },
  ];
  const shipToAddressId = 'adr_2';
  const earlier = teaOrder('1', { lines, shipToAddressId, channel: 'PHONE' });
  const { orderId } = await place(area, earlier);
  const input = { orderId, customerPoNumber: 'PO-2' };
  const { reorder } = await area.ask<Answer>(document, { input });
  expect(reorder).toEqual({
    order: {
      id: expect.not.stringMatching(orderId),
      channel: 'PHONE',
      customerPoNumber: 'PO-2',
      shipTo: { name: 'Acme Singapore' },
      net: { amount: '249.99' },
      lines: [
        {
          ...{ sku: 'TEA', quantity: { value: '2', unit: 'BOX' } },
          ...{ unitPrice: { amount: '120' }, hasPriceOverride: false },
        },
        {
          ...{ sku: 'CUP', quantity: { value: '3', unit: 'PCS' } },
          ...{ unitPrice: { amount: '3.33' }, hasPriceOverride: false },
        },
      ],
    },
    userErrors: [],
  });
});

test('sent twice at the same time with a key it is placed once', async () => {
  const { orderId } = await place(area, teaOrder('7'));
  const input = { orderId, idempotencyKey: 'again' };
  const answers = await Promise.all([1, 2, 3].map(() => area.ask<Answer>(document, { input })));
  expect(new Set(answers.map(({ reorder }) => reorder.order!.id)).size).toBe(1);
  expect(await area.rows('select id from sales_order')).toHaveLength(2);
});

test('a customer’s user places its own orders again, and learns of no others', async () => {
  const { orderId } = await place(area, teaOrder('5'));
  const own = await area.ask<Answer>(document, { input: { orderId } }, customerUser('cus_acme'));
  expect(own.reorder.userErrors).toEqual([]);
  const other = await area.query(document, { input: { orderId } }, customerUser('cus_other'));
  expect(other.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
});
