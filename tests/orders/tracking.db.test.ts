import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anonymous } from '../../kernel/viewer.ts';
import { isTokenOf, trackingToken } from '../../subgraphs/orders/tracking/tracking-token.ts';
import { customerUser, type TestArea } from '../area.ts';
import { newOrder, newWorld, openOrders } from './trade.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openOrders(newWorld());
});
afterAll(() => area.close());

const track = (number: string, token: string) =>
  area.ask<{ trackOrder: object | null }>(
    `query ($number: String!, $token: String!) { trackOrder(number: $number, token: $token) {
       number status promisedDate steps { status } parcels { deliveredAt } } }`,
    { number, token },
    anonymous('en', 'test'),
  );

test('whoever has the token sees how far the order is, and who has not, sees nothing', async () => {
  const { orderId, tea, allocate, ship, deliver } = await newOrder(area);
  await allocate([tea, '10']);
  await ship('dlv_1', [tea, '10']);
  await deliver('dlv_1', [tea, '10']);
  const asked = 'query ($id: ID!) { order(id: $id) { number trackingToken } }';
  type Asked = { order: { number: string; trackingToken: string } | null };
  const own = await area.ask<Asked>(asked, { id: orderId }, customerUser('cus_acme'));
  const { number, trackingToken: token } = own.order!;
  expect(await track(number, token)).toEqual({
    trackOrder: {
      ...{ number, status: 'PARTIALLY_SHIPPED', promisedDate: null },
      steps: ['APPROVED', 'PARTIALLY_ALLOCATED', 'PARTIALLY_SHIPPED'].map((status) => ({ status })),
      parcels: [{ deliveredAt: '2026-03-31T15:00:00.000Z' }],
    },
  });
  const nothing = { trackOrder: null };
  expect(await track('SO-000099', token)).toEqual(nothing);
  expect(await track(number, `${token.slice(0, -2)}AA`)).toEqual(nothing);
  expect(await track(number, '')).toEqual(nothing);
  expect(await area.ask<Asked>(asked, { id: orderId }, customerUser('cus_other'))).toEqual({
    order: null,
  });
});

test('a token is for one order and one installation', () => {
  const token = trackingToken('SO-000001', 'here');
  expect(isTokenOf('SO-000001', token, 'here')).toBe(true);
  expect(isTokenOf('SO-000002', token, 'here')).toBe(false);
  expect(isTokenOf('SO-000001', token, 'there')).toBe(false);
});
