import { expect, test } from '@jest/globals';
import { decimal } from '../../kernel/decimal.ts';
import { OrderLine } from '../../subgraphs/orders/order-line.ts';
import { statusOf } from '../../subgraphs/orders/status.ts';

/** A line: `10: allocated 4, shipped 2`. */
function lineOf(text: string): OrderLine {
  const [ordered, counters = ''] = text.split(':');
  const line = Object.assign(new OrderLine(), { ordered: decimal(ordered!.trim()) });
  for (const counter of counters.split(',').filter((part) => part.trim())) {
    const [name, value] = counter.trim().split(' ');
    Object.assign(line, { [name!]: decimal(value!) });
  }
  return line;
}

const approved = { approvedAt: new Date(), rejectedAt: null, unpaidInvoices: 0 };
const seen = { ...approved, allocationSeenAt: new Date() };

test.each`
  status                   | lines
  ${'BACKORDERED'}         | ${['10', '5']}
  ${'PARTIALLY_ALLOCATED'} | ${['10: allocated 4', '5']}
  ${'PARTIALLY_ALLOCATED'} | ${['10: allocated 10', '5']}
  ${'ALLOCATED'}           | ${['10: allocated 10', '5: allocated 5']}
  ${'ALLOCATED'}           | ${['10: allocated 6, cancelled 4', '5: cancelled 5']}
  ${'IN_FULFILMENT'}       | ${['10: allocated 10, picking 1', '5']}
  ${'PARTIALLY_SHIPPED'}   | ${['10: shipped 1, allocated 9, picking 9', '5']}
  ${'PARTIALLY_SHIPPED'}   | ${['10: shipped 10, delivered 10, invoiced 10', '5']}
  ${'SHIPPED'}             | ${['10: shipped 10, delivered 10', '5: shipped 5']}
  ${'SHIPPED'}             | ${['10: shipped 6, cancelled 4']}
  ${'DELIVERED'}           | ${['10: shipped 10, delivered 10', '5: shipped 5, delivered 5']}
  ${'DELIVERED'}           | ${['10: shipped 10, delivered 10, invoiced 9']}
  ${'COMPLETED'}           | ${['10: shipped 10, delivered 10, invoiced 10']}
  ${'SHIPPED'}             | ${['10: shipped 10, invoiced 10']}
  ${'SHORT_CLOSED'}        | ${['10: shipped 6, cancelled 4, shortClosed 4']}
  ${'SHORT_CLOSED'}        | ${['10: shipped 6, delivered 6, cancelled 4, shortClosed 4']}
  ${'SHORT_CLOSED'}        | ${['10: shipped 10', '5: cancelled 5, shortClosed 5']}
  ${'COMPLETED'}           | ${['10: shipped 6, delivered 6, invoiced 6, cancelled 4, shortClosed 4']}
  ${'CANCELLED'}           | ${['10: cancelled 10', '5: cancelled 5']}
`('an order with the lines $lines is $status', ({ status, lines }) => {
  expect(statusOf({ ...seen, lines: (lines as string[]).map(lineOf) })).toBe(status);
});

test('an approved order that stock has not answered for is approved, not backordered', () => {
  expect(statusOf({ ...approved, allocationSeenAt: null, lines: [lineOf('10')] })).toBe('APPROVED');
});

test('an order that nobody has approved is on hold, until all of it is cancelled', () => {
  const waiting = { ...approved, approvedAt: null, allocationSeenAt: null };
  expect(statusOf({ ...waiting, lines: [lineOf('10: cancelled 9')] })).toBe('ON_HOLD');
  expect(statusOf({ ...waiting, lines: [lineOf('10: cancelled 10')] })).toBe('CANCELLED');
});

test('a rejected order stays rejected', () => {
  const rejected = { ...seen, approvedAt: null, rejectedAt: new Date() };
  expect(statusOf({ ...rejected, lines: [lineOf('10: cancelled 10')] })).toBe('REJECTED');
});

test('an order with an unpaid invoice is not complete', () => {
  const lines = [lineOf('10: shipped 10, delivered 10, invoiced 10')];
  expect(statusOf({ ...seen, unpaidInvoices: 1, lines })).toBe('DELIVERED');
});
