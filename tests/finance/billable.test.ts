import { expect, test } from '@jest/globals';
import { decimal } from '../../kernel/decimal.ts';
import { Billable, inSequence, together } from '../../subgraphs/finance/billing/billable.ts';
import {
  lastDayOver,
  type CollectiveBasis,
} from '../../subgraphs/finance/billing/billing-period.ts';

const part = (more: Partial<Billable> = {}) =>
  Object.assign(new Billable(), {
    ...{ customerId: 'cus_1', currency: 'CNY', paymentTermDays: 30, description: 'Tea' },
    ...{ orderId: 'ord_1', orderNumber: 'SO-1', deliveryId: 'dlv_1', position: 1 },
    ...{ shippedDate: '2026-03-30', net: decimal('10'), tax: decimal('1.3') },
    ...more,
  });

type Turn = { basis: CollectiveBasis; today: string; last: string };

test.each<Turn>`
  basis                   | today           | last
  ${'COLLECTIVE_DAILY'}   | ${'2026-03-01'} | ${'2026-02-28'}
  ${'COLLECTIVE_WEEKLY'}  | ${'2026-03-29'} | ${'2026-03-22'}
  ${'COLLECTIVE_WEEKLY'}  | ${'2026-03-30'} | ${'2026-03-29'}
  ${'COLLECTIVE_WEEKLY'}  | ${'2026-04-05'} | ${'2026-03-29'}
  ${'COLLECTIVE_MONTHLY'} | ${'2026-03-31'} | ${'2026-02-28'}
  ${'COLLECTIVE_MONTHLY'} | ${'2026-04-01'} | ${'2026-03-31'}
`('on $today the last day over of $basis is $last', ({ basis, today, last }) => {
  expect(lastDayOver(basis, today)).toBe(last);
});

test('an invoice is of an order, of a delivery, or of several', () => {
  const other = part({ deliveryId: 'dlv_2' });
  expect(together([part(), part({ position: 2 })])).toMatchObject({
    ...{ orderId: 'ord_1', orderNumber: 'SO-1', deliveryId: 'dlv_1' },
  });
  expect(together([part(), other])).toMatchObject({ orderId: 'ord_1', deliveryId: null });
  const more = part({ orderId: 'ord_2', orderNumber: 'SO-2', deliveryId: 'dlv_3' });
  expect(together([part(), more])).toMatchObject({
    ...{ orderId: null, orderNumber: null, deliveryId: null, paymentTermDays: 30 },
  });
});

test.each([
  [{ customerId: 'cus_2' }],
  [{ currency: 'USD' }],
  [{ paymentTermDays: 14 }],
  [{ billToAddressId: 'adr_2' }],
])('what differs in %j is billed apart', (differing) => {
  expect(() => together([part(), part(differing)])).toThrow('BILLED_APART');
});

test('an order with milestones is on no invoice with another', () => {
  const planned = part({ milestoneId: 'mil_1', deliveryId: null });
  expect(together([planned, part()])).toMatchObject({ isPlanned: true, deliveryId: null });
  expect(() => together([planned, part({ orderId: 'ord_2' })])).toThrow('BILLED_APART');
});

test('an invoice has orders by number, their deliveries as they left, freight last', () => {
  const parts = [
    part({ orderNumber: 'SO-2', deliveryId: 'dlv_9', description: 'fourth' }),
    part({ deliveryId: 'dlv_2', shippedDate: '2026-03-31', description: 'third' }),
    part({ position: 2, description: 'second' }),
    part({ description: 'first' }),
  ];
  const sequence = inSequence(parts).map(({ description }) => description);
  expect(sequence).toEqual(['first', 'second', 'third', 'fourth']);
});

test('a part is billed once, and not when its goods have come back', () => {
  const billed = part();
  billed.bill('inv_1');
  expect(billed).toMatchObject({ invoiceId: 'inv_1', version: 2 });
  expect(() => billed.bill('inv_2')).toThrow('NOT_BILLABLE');
  const back = part();
  back.takeBack('2026-04-01');
  expect(() => back.bill('inv_1')).toThrow('NOT_BILLABLE');
  expect(() => back.takeBack('2026-04-02')).toThrow('taken back once');
});
