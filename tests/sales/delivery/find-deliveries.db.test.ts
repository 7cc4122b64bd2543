import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '../../../kernel/viewer.ts';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { customerUser, openTestArea, type TestArea } from '../../area.ts';
import { terms } from './order.ts';

let area: TestArea;
const ids: Record<string, string> = {};

beforeAll(async () => {
  area = await openTestArea(sales);
  for (const [orderId, customerId] of [
    ['tea', 'cus_1'],
    ['bean', 'cus_2'],
  ] as const) {
    const lines = [{ lineId: 'a', productId: 'prd_a', quantity: '2', warehouseId: 'whs_1' }];
    const input = { ...terms(orderId, customerId), lines };
    const planned = await area.perform<{ deliveryIds: string[] }>('sales.planDelivery', input);
    ids[orderId] = planned.deliveryIds[0]!;
  }
});
afterAll(() => area.close());

type Page = { deliveries: { nodes: { orderNumber: string }[]; totalCount: number } };

const find = `query ($filter: DeliveryFilter) {
  deliveries(filter: $filter, orderBy: { field: number }) { nodes { orderNumber } totalCount } }`;

async function found(filter: object, viewer?: Viewer): Promise<string[]> {
  const { deliveries } = await area.ask<Page>(find, { filter }, viewer);
  expect(deliveries.totalCount).toBe(deliveries.nodes.length);
  return deliveries.nodes.map(({ orderNumber }) => orderNumber);
}

test.each([
  [{ status: { in: ['PLANNED'] } }, ['SO-tea', 'SO-bean']],
  [{ warehouseId: { eq: 'whs_2' } }, []],
  [{ customerId: { eq: 'cus_2' } }, ['SO-bean']],
  [{ orderId: { eq: 'tea' } }, ['SO-tea']],
  [{ number: { eq: 'DN-000002' } }, ['SO-bean']],
  [{ plannedAt: { lt: '2020-01-01T00:00:00Z' } }, []],
])('%j finds %j', async (filter, numbers) => {
  expect(await found(filter)).toEqual(numbers);
});

const everything = `query ($id: ID!, $orders: [_Any!]!, $deliveries: [_Any!]!) {
  delivery(id: $id) { lines { quantity } }
  deliveries { nodes { orderNumber lines { quantity } } totalCount }
  orders: _entities(representations: $orders) {
    ... on Order { deliveries(first: 5) { nodes { orderNumber lines { quantity } } totalCount } } }
  known: _entities(representations: $deliveries) { ... on Delivery { number } } }`;

test('a customer’s user learns of its own deliveries alone, on every road', async () => {
  const orders = ['tea', 'bean'].map((id) => ({ __typename: 'Order', id }));
  const deliveries = [ids.tea, ids.bean].map((id) => ({ __typename: 'Delivery', id }));
  const variables = { id: ids.bean, orders, deliveries };
  const own = { nodes: [{ orderNumber: 'SO-tea', lines: [{ quantity: '2' }] }], totalCount: 1 };
  expect(await area.ask(everything, variables, customerUser('cus_1'))).toEqual({
    delivery: null,
    deliveries: own,
    orders: [{ deliveries: own }, { deliveries: { nodes: [], totalCount: 0 } }],
    known: [{ number: 'DN-000001' }, null],
  });
  expect(await found({ customerId: { eq: 'cus_2' } }, customerUser('cus_1'))).toEqual([]);
});
