import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decimal, sum } from '../../../kernel/decimal.ts';
import { sales } from '../../../subgraphs/sales/subgraph.ts';
import { openTestArea, type TestArea } from '../../area.ts';
import { linesOf, plan, toldOf, withdraw } from './order.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openTestArea(sales);
});
afterAll(() => area.close());

test('a part is withdrawn, and the answer says so', async () => {
  await plan(area, 'part', { a: '5', b: '2' });
  const answer = await withdraw(area, 'part', { a: '3' });
  const from = [{ warehouseId: 'whs_1', quantity: '3' }];
  expect(answer).toEqual([{ lineId: 'a', quantity: '3', withdrawn: '3', from }]);
  expect(await linesOf(area, 'part')).toMatchObject([
    { status: 'PLANNED', planned: '5', withdrawn: '3' },
    { planned: '2', withdrawn: '0' },
  ]);
  const last = (await toldOf(area, 'part')).at(-1);
  expect(last).toMatchObject({
    type: 'sales.DeliveryWithdrawn',
    data: { orderId: 'part', lines: answer },
    parties: [{ kind: 'CUSTOMER', id: 'cus_1' }],
  });
});

test('a delivery of which nothing is left is cancelled', async () => {
  await plan(area, 'all', { a: '5' });
  await withdraw(area, 'all', { a: '5' });
  expect(await linesOf(area, 'all')).toMatchObject([{ status: 'CANCELLED' }]);
  const told = await toldOf(area, 'all');
  expect(told.map(({ data }) => data.status)).toContain('CANCELLED');
});

test('what nobody has picked yet is withdrawn first', async () => {
  const picking = await plan(area, 'both', { a: '5' });
  await area.perform('sales.startPicking', { deliveryId: picking });
  await plan(area, 'both', { a: '5' });
  await withdraw(area, 'both', { a: '7' });
  expect(await linesOf(area, 'both')).toMatchObject([
    { status: 'PICKING', withdrawn: '2' },
    { status: 'CANCELLED', withdrawn: '5' },
  ]);
});

test('what has left can not be withdrawn', async () => {
  const deliveryId = await plan(area, 'gone', { a: '5' });
  await area.perform('sales.postGoodsIssue', { deliveryId });
  const answer = await withdraw(area, 'gone', { a: '2', unknown: '1' });
  expect(answer.map(({ withdrawn }) => withdrawn)).toEqual(['0', '0']);
});

test('many withdrawals at once take out no more than there is', async () => {
  await plan(area, 'run', { a: '40' });
  const answers = await Promise.all(
    Array.from({ length: 64 }, () => withdraw(area, 'run', { a: '1' })),
  );
  const withdrawn = sum(answers.flat().map((answer) => answer.withdrawn));
  expect(withdrawn).toEqual(decimal(40));
  expect(await linesOf(area, 'run')).toMatchObject([{ status: 'CANCELLED', withdrawn: '40' }]);
});

test('what has not left is redirected, however often; what has left stays', async () => {
  const left = await plan(area, 'moved', { a: '1' });
  await area.perform('sales.postGoodsIssue', { deliveryId: left });
  await plan(area, 'moved', { a: '5' });
  const shipTo = { name: 'New', street: '9 New Road', city: 'Ningbo', country: 'CN' };
  const terms = { orderId: 'moved', shipTo, requestedDate: '2026-05-01' };
  const redirect = () => area.perform('sales.redirectDeliveries', terms);
  await Promise.all(Array.from({ length: 8 }, redirect));
  const found = await area.rows(
    `select status, ship_to ->> 'city' as city, requested_date::text as day from delivery
     where order_id = 'moved' order by id`,
  );
  expect(found).toMatchObject([
    { status: 'ISSUED', city: expect.not.stringMatching('Ningbo') },
    { status: 'PLANNED', city: 'Ningbo', day: '2026-05-01' },
  ]);
});
