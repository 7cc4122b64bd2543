import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Shipment } from '../../subgraphs/logistics/shipment.ts';
import { reachedBy, type Reached, type ShipmentStatus } from '../../subgraphs/logistics/status.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 31, hour));
const start: Reached = { status: 'PLANNED', occurredAt: at(0) };

const statuses: ShipmentStatus[] = [
  'PLANNED',
  'READY',
  'PICKED_UP',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'DELIVERED',
  'EXCEPTION',
  'RETURNED',
  'CANCELLED',
];

/** `10 IN_TRANSIT, 9 PICKED_UP` in order of arrival. */
function reports(text: string): Reached[] {
  return text.split(', ').map((part) => {
    const [hour, status] = part.split(' ');
    return { status: status as ShipmentStatus, occurredAt: at(Number(hour)) };
  });
}

const moves = `
  PLANNED          | READY PICKED_UP IN_TRANSIT OUT_FOR_DELIVERY DELIVERED EXCEPTION CANCELLED
  READY            | PICKED_UP IN_TRANSIT OUT_FOR_DELIVERY DELIVERED EXCEPTION CANCELLED
  PICKED_UP        | IN_TRANSIT OUT_FOR_DELIVERY DELIVERED EXCEPTION RETURNED
  IN_TRANSIT       | OUT_FOR_DELIVERY DELIVERED EXCEPTION RETURNED
  OUT_FOR_DELIVERY | DELIVERED EXCEPTION RETURNED
  EXCEPTION        | READY PICKED_UP IN_TRANSIT OUT_FOR_DELIVERY DELIVERED RETURNED CANCELLED
  DELIVERED        |
  RETURNED         |
  CANCELLED        |`;

function rowsOf(table: string): string[][] {
  const lines = table.split('\n').slice(1);
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

test.each(rowsOf(moves))('from %s a report leads to: %s', (from, reachable) => {
  const here = { status: from as ShipmentStatus, occurredAt: at(1) };
  const led = statuses.filter((status) => {
    const reached = reachedBy([{ status, occurredAt: at(2) }], here);
    return reached.status !== from;
  });
  expect(led.sort()).toEqual(reachable!.split(' ').filter(Boolean).sort());
});

const ways = `
  8 PICKED_UP, 9 IN_TRANSIT                     | IN_TRANSIT 9       | in order
  9 IN_TRANSIT, 8 PICKED_UP                     | IN_TRANSIT 9       | a late one changes nothing
  10 PICKED_UP, 9 IN_TRANSIT                    | IN_TRANSIT 9       | no step back
  8 IN_TRANSIT, 9 IN_TRANSIT                    | IN_TRANSIT 8       | the first of the same counts
  9 IN_TRANSIT, 8 EXCEPTION                     | IN_TRANSIT 9       | an exception that was over
  8 IN_TRANSIT, 9 EXCEPTION                     | EXCEPTION 9        | an exception now
  12 EXCEPTION, 11 DELIVERED                    | DELIVERED 11       | what arrived has arrived
  12 IN_TRANSIT, 10 OUT_FOR_DELIVERY, 11 EXCEPTION | IN_TRANSIT 12   | back after a failed attempt
  8 DELIVERED, 9 RETURNED                       | DELIVERED 8        | delivered is an end
  9 RETURNED, 8 PICKED_UP                       | RETURNED 9         | returned at last
  8 PICKED_UP, 9 RETURNED, 10 IN_TRANSIT        | IN_TRANSIT 10      | contradicted by a later one
  8 CANCELLED, 9 DELIVERED                      | DELIVERED 9        | cancelled, yet delivered
  8 PICKED_UP, 9 CANCELLED                      | PICKED_UP 8        | too late to cancel
  8 RETURNED                                    | PLANNED 0          | never picked up
  8 PLANNED                                     | PLANNED 0          | nothing new
  8 DELIVERED, 8 PICKED_UP                      | DELIVERED 8        | at the same moment`;

test.each(rowsOf(ways))('%s leads to %s: %s', (told, expected) => {
  const [status, hour] = expected!.split(' ');
  expect(reachedBy(reports(told!), start)).toEqual({ status, occurredAt: at(Number(hour)) });
});

const report = fc.record({
  status: fc.constantFrom(...statuses),
  occurredAt: fc.integer({ min: 1, max: 12 }).map(at),
});

function newShipment(): Shipment {
  const shipTo = { name: 'Acme', street: '1 Harbour Road', city: 'Shanghai', country: 'CN' };
  const facts = {
    deliveryId: 'dlv_1',
    orderId: 'ord_1',
    orderNumber: 'SO-1',
    customerId: 'cus_1',
    warehouseId: 'whs_1',
    carrierId: null,
    shipTo,
    requestedDate: null,
    issuedAt: at(0).toISOString(),
  };
  return new Shipment('shp_1', facts, at(13));
}

/** The statuses that a shipment takes while the reports come in. */
function followed(told: readonly Reached[]): ShipmentStatus[] {
  const shipment = newShipment();
  return told.flatMap((_, index) =>
    shipment.follow(told.slice(0, index + 1)) ? [shipment.status] : [],
  );
}

test('in whatever order reports come, the shipment ends where they lead', () => {
  const onTheWay = report.filter(({ status }) => status !== 'RETURNED' && status !== 'CANCELLED');
  const shuffled = fc
    .array(onTheWay, { minLength: 1, maxLength: 8 })
    .chain((told) => fc.shuffledSubarray(told, { minLength: told.length }));
  fc.assert(
    fc.property(shuffled, (told) => {
      expect(followed(told).at(-1) ?? 'PLANNED').toBe(reachedBy(told, start).status);
    }),
  );
});

test('an end is reached once and never left', () => {
  const ends: ShipmentStatus[] = ['DELIVERED', 'RETURNED', 'CANCELLED'];
  fc.assert(
    fc.property(fc.array(report, { maxLength: 10 }), (told) => {
      const taken = followed(told);
      const firstEnd = taken.findIndex((status) => ends.includes(status));
      if (firstEnd >= 0) expect(firstEnd).toBe(taken.length - 1);
    }),
  );
});

test('once a delivery is told on a way that has not ended, the shipment is delivered', () => {
  const onTheWay = report.filter(({ status }) => status !== 'RETURNED' && status !== 'CANCELLED');
  fc.assert(
    fc.property(fc.array(onTheWay, { maxLength: 8 }), (told) => {
      const all: Reached[] = [...told, { status: 'DELIVERED', occurredAt: at(6) }];
      expect(reachedBy(all, start).status).toBe('DELIVERED');
    }),
  );
});
