import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sum } from '../../kernel/decimal.ts';
import type { TestArea } from '../area.ts';
import {
  counters,
  forget,
  newOrder,
  newWorld,
  openOrders,
  place,
  statusIn,
  stepsOf,
  teaOrder,
  times,
} from './trade.ts';

let area: TestArea;
beforeAll(async () => {
  area = await openOrders(newWorld());
});
beforeEach(() => forget(area));
afterAll(() => area.close());

const hearOfUndo = (orderId: string, deliveryId: string, ...parts: [string, string][]) =>
  area.perform('orders.recordIssueReversed', {
    ...{ orderId, deliveryId, warehouseId: 'whs_east', reversedAt: '2026-04-20T10:00:00Z' },
    reason: 'Wrong goods',
    lines: parts.map(([lineId, quantity]) => ({ lineId, quantity, productId: 'prd_tea' })),
  });

/** Stock has the goods again, and reserves the first `reserved` of each line. */
const goodsBack = (orderId: string, deliveryId: string, ...parts: [string, string, string][]) =>
  area.perform('orders.recordGoodsBack', {
    ...{ orderId, deliveryId },
    lines: parts.map(([lineId, quantity, reserved]) => {
      return { lineId, quantity, reserved, warehouseId: 'whs_east' };
    }),
  });

async function takeBack(orderId: string, deliveryId: string, ...parts: [string, string][]) {
  await hearOfUndo(orderId, deliveryId, ...parts);
  const none = parts.map(([id, quantity]): [string, string, string] => [id, quantity, '0']);
  await goodsBack(orderId, deliveryId, ...none);
}

const gross = async (deliveryId: string) => {
  const [billed] = await area.rows<{ gross: string; freight: string }>(
    `select sum((line ->> 'net')::numeric + (line ->> 'tax')::numeric)::text as gross,
       min(data ->> 'freight') as freight
     from event cross join jsonb_array_elements(data -> 'lines') line
     where type = 'orders.BillableShipped' and data ->> 'deliveryId' = '${deliveryId}'`,
  );
  return billed!;
};

test('told 16 times at once, a delivery is taken back once, and freight is billed again', async () => {
  const order = await newOrder(area);
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  await order.ship('dlv_1', [order.tea, '3'], [order.cup, '1']);
  await order.ship('dlv_2', [order.tea, '2']);
  await expect(takeBack(order.orderId, 'dlv_1', [order.tea, '3'])).rejects.toThrow('was invoiced');
  await order.invoice('inv_1', [order.tea, '3'], [order.cup, '1']);
  await order.invoice('inv_2', [order.tea, '2']);
  const owed = `select exposure::float, invoiced::float from credit_account`;
  expect(await area.rows(owed)).toEqual([{ exposure: 75.32, invoiced: 85.26 }]);
  await times(16, () => takeBack(order.orderId, 'dlv_1', [order.tea, '3'], [order.cup, '1']));
  expect(await counters(area)).toEqual([
    { allocated: 5, shipped: 2, invoiced: 2 },
    { allocated: 5 },
  ]);
  expect(await statusIn(area, order.orderId)).toBe('PARTIALLY_SHIPPED');
  expect(await area.rows(owed)).toEqual([{ exposure: 137.98, invoiced: 22.6 }]);
  const taken = `select data from event where type = 'orders.IssueTakenBack'`;
  expect(await area.rows(taken)).toMatchObject([
    { data: { deliveryId: 'dlv_1', reversedOn: '2026-04-20', customerId: 'cus_acme' } },
  ]);
  await order.allocate([order.tea, '3']);
  expect(await counters(area)).toMatchObject([{ allocated: 8, shipped: 2 }, { allocated: 5 }]);
  await order.ship('dlv_3', [order.tea, '1']);
  expect(await gross('dlv_3')).toEqual({ gross: '11.3', freight: '25' });
});

test('an order waits for none of its goods when stock has them again for it', async () => {
  const order = await newOrder(area);
  const { orderId, tea, cup } = order;
  await order.allocate([tea, '10'], [cup, '6']);
  await order.ship('dlv_1', [tea, '10'], [cup, '6']);
  await order.invoice('inv_1', [tea, '10'], [cup, '6']);
  const back: [string, string, string][] = [
    [tea, '10', '10'],
    [cup, '6', '6'],
  ];
  await expect(goodsBack(orderId, 'dlv_1', ...back)).rejects.toThrow('after the order knows');
  await hearOfUndo(orderId, 'dlv_1', [tea, '10'], [cup, '6']);
  expect(await statusIn(area, orderId)).toBe('SHIPPED');
  await times(16, () => goodsBack(orderId, 'dlv_1', ...back));
  expect(await counters(area)).toEqual([{ allocated: 10 }, { allocated: 6 }]);
  const told = await area.rows<{ status: string }>(
    `select data ->> 'status' as status from event
     where type = 'orders.OrderStatusChanged' order by (data ->> 'version')::int`,
  );
  expect(told.slice(-2).map(({ status }) => status)).toEqual(['SHIPPED', 'ALLOCATED']);
});

test('what stock could not hold for it, the order waits for', async () => {
  const order = await newOrder(area);
  await order.allocate([order.tea, '10'], [order.cup, '6']);
  await order.ship('dlv_1', [order.tea, '10']);
  await order.invoice('inv_1', [order.tea, '10']);
  await hearOfUndo(order.orderId, 'dlv_1', [order.tea, '10']);
  await goodsBack(order.orderId, 'dlv_1', [order.tea, '10', '4']);
  expect(await counters(area)).toEqual([{ allocated: 4 }, { allocated: 6 }]);
  expect(await statusIn(area, order.orderId)).toBe('PARTIALLY_ALLOCATED');
});

test('what the customer has is not taken back, nor what has never left', async () => {
  const order = await newOrder(area);
  await expect(takeBack(order.orderId, 'dlv_x')).rejects.toThrow('heard first');
  await order.ship('dlv_1', [order.tea, '3']);
  await order.invoice('inv_1', [order.tea, '3']);
  await order.deliver('dlv_1', [order.tea, '3']);
  await expect(takeBack(order.orderId, 'dlv_1', [order.tea, '3'])).rejects.toThrow('not have it');
});

const aCourse = fc.array(fc.record({ isBack: fc.boolean(), which: fc.nat(9) }), {
  ...{ minLength: 4, maxLength: 14 },
});

test('in whatever sequence singles leave and come back, the order is billed to the cent', async () => {
  await fc.assert(
    fc.asyncProperty(aCourse, async (course) => {
      await forget(area);
      const lines = [{ sku: 'CUP', quantity: { value: '6' }, discountPercent: '7' }];
      const freight = { amount: '25', currency: 'CNY' };
      const { orderId, lineIds } = await place(area, teaOrder('0', { lines, freight }));
      const [line, order] = [lineIds[0]!, stepsOf(area, orderId)];
      const away: string[] = [];
      let made = 0;
      const leave = async () => {
        const id = `dlv_${++made}`;
        await order.ship(id, [line, '1']);
        await order.invoice(`inv_${made}`, [line, '1']);
        away.push(id);
      };
      for (const { isBack, which } of course) {
        if (isBack && away.length > 0) {
          await takeBack(orderId, away.splice(which % away.length, 1)[0]!, [line, '1']);
        } else if (away.length < 6) await leave();
      }
      while (away.length < 6) await leave();
      const billed = await Promise.all(away.map(gross));
      expect(billed.every((one) => Number(one.gross) >= 0)).toBe(true);
      expect(sum(billed.map((one) => one.gross)).toFixed()).toBe('21');
      expect(sum(billed.map((one) => one.freight)).toFixed()).toBe('25');
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
