import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestArea } from '../area.ts';
import {
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
afterAll(() => area.close());

test('a payment heard before its invoice, and 32 times, pays it once, until it is taken back', async () => {
  const order = await newOrder(area);
  const goods: [string, string][] = [
    [order.tea, '10'],
    [order.cup, '6'],
  ];
  await order.ship('dlv_1', ...goods);
  await order.deliver('dlv_1', ...goods);
  await times(16, () => order.pay('inv_1'));
  expect(await statusIn(area, order.orderId)).toBe('DELIVERED');
  await order.invoice('inv_1', ...goods);
  expect(await statusIn(area, order.orderId)).toBe('COMPLETED');
  await times(16, () => order.pay('inv_1'));
  const reopen = () => area.perform('orders.recordReopened', { invoiceId: 'inv_1' });
  await times(16, reopen);
  expect(await statusIn(area, order.orderId)).toBe('DELIVERED');
  expect(await area.rows('select unpaid_invoices as open from sales_order')).toEqual([{ open: 1 }]);
  await order.pay('inv_1');
  expect(await statusIn(area, order.orderId)).toBe('COMPLETED');
  expect(await area.rows('select unpaid_invoices as open from sales_order')).toEqual([{ open: 0 }]);
});

test('what is billed ahead is paid in advance until its payment is taken back; a debit note is not', async () => {
  const input = teaOrder('4', { allowDuplicatePo: true, billingBasis: 'ORDER' });
  const { orderId, lineIds } = await place(area, input);
  const { pay } = stepsOf(area, orderId);
  const invoiced = (invoiceId: string, total: string, more: object) =>
    area.perform('orders.recordInvoiced', { orderId, invoiceId, total, ...more });
  await invoiced('inv_ahead', '45.2', { lines: [{ lineId: lineIds[0], quantity: '4' }] });
  await invoiced('inv_debit', '5', { lines: [], isDebit: true });
  await pay('inv_ahead');
  await pay('inv_debit');
  const facts = async () => {
    const asked = `select prepaid::float, unpaid_invoices as unpaid from sales_order
      where id = '${orderId}'`;
    return (await area.rows(asked))[0];
  };
  expect(await facts()).toEqual({ prepaid: 45.2, unpaid: 0 });
  await times(8, () => area.perform('orders.recordReopened', { invoiceId: 'inv_ahead' }));
  expect(await facts()).toEqual({ prepaid: 0, unpaid: 1 });
  await area.perform('orders.recordReopened', { invoiceId: 'inv_unknown' });
  const deposit = { orderId, paymentId: 'pay_ahead', amount: '9', currency: 'CNY' };
  await area.perform('orders.recordPrepayment', deposit);
  const told = await area.rows(`select from event where type = 'orders.PrepaidInvoiced'`);
  expect(told).toEqual([]);
});
