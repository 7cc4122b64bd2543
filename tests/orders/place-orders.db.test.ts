import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customerUser, type TestArea } from '../area.ts';
import { newWorld, openOrders, teaOrder } from './trade.ts';

let area: TestArea;

beforeAll(async () => {
  area = await openOrders(newWorld());
});
afterAll(() => area.close());

const document = `mutation ($orders: [PlaceOrderInput!]!) {
  placeOrders(input: { orders: $orders }) {
    results { order { number lines { ordered { value } } } userErrors { code field } }
    userErrors { code field figures { name value } }
  }
}`;

type Answer = {
  placeOrders: {
    results: ({ order: { number: string } | null; userErrors: object[] } | null)[] | null;
    userErrors: object[];
  };
};

test('each order stands for itself: one that is refused holds no other up', async () => {
  const orders = [teaOrder('1'), teaOrder('2', { lines: [] }), teaOrder('3')];
  const { placeOrders } = await area.ask<Answer>(document, { orders });
  expect(placeOrders.userErrors).toEqual([]);
  expect(placeOrders.results).toEqual([
    { order: expect.objectContaining({ lines: [{ ordered: { value: '1' } }] }), userErrors: [] },
    { order: null, userErrors: [{ code: 'NO_LINES', field: ['input', 'lines'] }] },
    { order: expect.objectContaining({ lines: [{ ordered: { value: '3' } }] }), userErrors: [] },
  ]);
});

test('what the viewer may not do is an error of that order alone', async () => {
  const orders = [teaOrder('4'), teaOrder('5', { customerId: 'cus_other' }), teaOrder('6')];
  const user = customerUser('cus_acme');
  const { data, errors } = await area.query(document, { orders }, user);
  expect((data as Answer).placeOrders.results!.map((one) => one?.order !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
  expect(errors).toMatchObject([
    { path: ['placeOrders', 'results', 1], extensions: { code: 'NOT_FOUND' } },
  ]);
});

test('300 orders sent twice at the same time, each with its key, make 300', async () => {
  const orders = Array.from({ length: 300 }, (_, n) =>
    teaOrder(String(100 + n), { idempotencyKey: `bulk ${n}` }),
  );
  const send = () => area.ask<Answer>(document, { orders });
  const [first, second] = await Promise.all([send(), send()]);
  const numbers = first.placeOrders.results!.map((one) => one!.order!.number);
  expect(new Set(numbers).size).toBe(300);
  expect(second.placeOrders.results!.map((one) => one!.order!.number)).toEqual(numbers);
}, 60_000);

test('more than 500 are refused whole', async () => {
  const orders = Array.from({ length: 501 }, () => teaOrder('1'));
  const { placeOrders } = await area.ask<Answer>(document, { orders });
  expect(placeOrders).toEqual({
    results: null,
    userErrors: [
      {
        code: 'TOO_MANY',
        field: ['input', 'orders'],
        figures: [
          { name: 'limit', value: '500' },
          { name: 'given', value: '501' },
        ],
      },
    ],
  });
});
