import { expect, test } from '@jest/globals';
import { Refusal } from '../../kernel/refusal.ts';
import { Shipment, isLate } from '../../subgraphs/logistics/shipment.ts';
import type { ShipmentStatus } from '../../subgraphs/logistics/status.ts';
import { issueOf } from './dock.ts';

const now = new Date('2026-03-31T12:00:00Z');
const made = () => new Shipment('shp_1', issueOf('1'), now);

function codeOf(act: () => void): string | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const lateness = `
  status     promised    delivered             now                   late
  IN_TRANSIT 2026-04-02  -                     2026-04-02T23:59:59Z  no
  IN_TRANSIT 2026-04-02  -                     2026-04-03T00:00:00Z  yes
  DELIVERED  2026-04-02  2026-04-02T23:59:59Z  2026-05-01T00:00:00Z  no
  DELIVERED  2026-04-02  2026-04-03T00:00:00Z  2026-05-01T00:00:00Z  yes
  IN_TRANSIT -           -                     2026-05-01T00:00:00Z  no
  EXCEPTION  2026-04-02  -                     2026-05-01T00:00:00Z  yes
  RETURNED   2026-04-02  -                     2026-05-01T00:00:00Z  no
  CANCELLED  2026-04-02  -                     2026-05-01T00:00:00Z  no`;

const cases = lateness
  .split('\n')
  .slice(2)
  .map((line) => line.trim().split(/\s+/));

test.each(cases)('%s, promised for %s, delivered %s: at %s late? %s', (...row) => {
  const [status, promised, delivered, at, late] = row;
  const shipment = {
    status: status as ShipmentStatus,
    promisedDate: promised === '-' ? null : promised!,
    deliveredAt: delivered === '-' ? null : new Date(delivered!),
  };
  expect(isLate(shipment, new Date(at!))).toBe(late === 'yes');
});

test('another carrier has another tracking number; the same keeps its own', () => {
  const shipment = made();
  shipment.assign('car_1', 'T1');
  shipment.assign('car_1', null);
  expect(shipment).toMatchObject({ carrierId: 'car_1', trackingNumber: 'T1' });
  shipment.assign('car_2', null);
  expect(shipment).toMatchObject({ carrierId: 'car_2', trackingNumber: null, version: 4 });
});

test('what has ended is not given to another carrier', () => {
  const shipment = made();
  shipment.follow([{ status: 'DELIVERED', occurredAt: now }]);
  expect(codeOf(() => shipment.assign('car_1', null))).toBe('SHIPMENT_CLOSED');
});

test('freight is exact to the minor unit, and never negative', () => {
  const shipment = made();
  const bear = (amount: string, currency: string) => () => shipment.bear({ amount, currency });
  expect(codeOf(bear('-0.01', 'CNY'))).toBe('NEGATIVE_FREIGHT');
  expect(codeOf(bear('0.001', 'CNY'))).toBe('INEXACT_AMOUNT');
  expect(codeOf(bear('1.5', 'JPY'))).toBe('INEXACT_AMOUNT');
  expect(codeOf(bear('0', 'CNY'))).toBeUndefined();
  expect(codeOf(bear('12.50', 'CNY'))).toBeUndefined();
  expect([shipment.freightCost!.toFixed(), shipment.freightCurrency]).toEqual(['12.5', 'CNY']);
});

test('the carrier may learn of it as soon as there is one', () => {
  const shipment = made();
  expect(shipment.parties()).toEqual([{ kind: 'CUSTOMER', id: 'cus_a' }]);
  shipment.assign('car_1', null);
  expect(shipment.parties()).toEqual([
    { kind: 'CUSTOMER', id: 'cus_a' },
    { kind: 'CARRIER', id: 'car_1' },
  ]);
});
