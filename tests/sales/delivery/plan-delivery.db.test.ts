import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sum } from '../../../kernel/decimal.ts';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { openTestArea, type TestArea } from '../../area.ts';
import { linesOf, plan, terms, toldOf } from './order.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(sales);
});
afterAll(() => area.close());

test('allocated lines become one delivery per warehouse', async () => {
  const line = (lineId: string, warehouseId: string, quantity: string) => ({
    lineId,
    productId: `prd_${lineId}`,
    warehouseId,
    quantity,
  });
  const lines = [line('a', 'whs_2', '3'), line('b', 'whs_1', '1.5'), line('a', 'whs_1', '2')];
  await area.perform('sales.planDelivery', { ...terms('split'), lines });
  const found = await area.rows<object>(
    `select number ~ '^DN-\\d{6}$' as numbered, warehouse_id, status, version
     from delivery where order_id = 'split' order by warehouse_id`,
  );
  expect(found).toEqual([
    { numbered: true, warehouse_id: 'whs_1', status: 'PLANNED', version: 1 },
    { numbered: true, warehouse_id: 'whs_2', status: 'PLANNED', version: 1 },
  ]);
  expect(await toldOf(area, 'split')).toMatchObject([
    { type: 'sales.DeliveryStatusChanged', data: { previous: null, status: 'PLANNED' } },
    {
      type: 'sales.DeliveryStatusChanged',
      parties: [{ kind: 'CUSTOMER', id: 'cus_1' }],
    },
  ]);
});

test('what is allocated later joins the delivery that is still planned', async () => {
  const first = await plan(area, 'later', { a: '3' });
  const second = await plan(area, 'later', { a: '2', b: '1' });
  expect(second).toBe(first);
  expect(await linesOf(area, 'later')).toMatchObject([
    { orderLineId: 'a', planned: '5' },
    { orderLineId: 'b', planned: '1' },
  ]);
});

test('what is allocated once picking has begun gets a delivery of its own', async () => {
  const first = await plan(area, 'picked', { a: '3' });
  await area.perform('sales.startPicking', { deliveryId: first });
  expect(await plan(area, 'picked', { a: '2' })).not.toBe(first);
});

test('many allocations of an order at once all join one delivery', async () => {
  const ids = await Promise.all(Array.from({ length: 32 }, () => plan(area, 'busy', { a: '1' })));
  expect(new Set(ids).size).toBe(1);
  expect(await linesOf(area, 'busy')).toMatchObject([{ planned: '32' }]);
});

test('the same allocation sent twice is planned once', async () => {
  const lines = [{ lineId: 'a', productId: 'prd_a', warehouseId: 'whs_1', quantity: '3' }];
  const input = { ...terms('twice'), lines, idempotencyKey: 'evt_1/order-to-cash/0' };
  await area.perform('sales.planDelivery', input);
  await area.perform('sales.planDelivery', input);
  expect(await linesOf(area, 'twice')).toMatchObject([{ planned: '3' }]);
});

test('what is allocated while a delivery leaves goes with it or gets one of its own', async () => {
  const orders = Array.from({ length: 32 }, (_, n) => `leaving${n}`);
  for (const lines of await Promise.all(orders.map(allocateWhileLeaving))) {
    for (const { status, planned, issued } of lines) {
      expect(issued).toBe(status === 'ISSUED' ? planned : '0');
    }
    expect(sum(lines.map(({ planned }) => planned)).toFixed()).toBe('8');
  }
});

async function allocateWhileLeaving(orderId: string) {
  const deliveryId = await plan(area, orderId, { a: '5' });
  const leave = () => area.perform('sales.postGoodsIssue', { deliveryId });
  const allocate = () => plan(area, orderId, { a: '2', b: '1' });
  const acts = Math.random() < 0.5 ? [leave, allocate] : [allocate, leave];
  await Promise.all(acts.map((act) => act()));
  return linesOf(area, orderId);
}
