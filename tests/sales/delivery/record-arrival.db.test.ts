import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { openTestArea, type TestArea } from '../../area.ts';
import { linesOf, plan, toldOf } from './order.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(sales);
});
afterAll(() => area.close());

const arrival = (deliveryId: string) => ({ deliveryId, deliveredAt: '2026-04-02T10:00:00.000Z' });

test('an issued delivery arrives, once, however often it is said', async () => {
  const deliveryId = await plan(area, 'one', { a: '5' });
  await area.perform('sales.postGoodsIssue', { deliveryId });
  const say = () => area.perform('sales.recordArrival', arrival(deliveryId));
  await Promise.all(Array.from({ length: 32 }, say));
  expect(await linesOf(area, 'one')).toMatchObject([{ status: 'DELIVERED' }]);
  const told = await toldOf(area, 'one');
  expect(told.filter(({ data }) => data.status === 'DELIVERED')).toHaveLength(1);
});

test('an arrival that can not be changes nothing', async () => {
  const deliveryId = await plan(area, 'early', { a: '5' });
  await area.perform('sales.recordArrival', arrival(deliveryId));
  expect(await linesOf(area, 'early')).toMatchObject([{ status: 'PLANNED' }]);
});
