import { expect, test } from '@jest/globals';
import {
  differenceOf,
  expectPicked,
  mateOf,
} from '../../../subgraphs/sales/consolidation/consolidation.ts';
import { Delivery } from '../../../subgraphs/sales/delivery/delivery.ts';
import type { DeliveryStatus } from '../../../subgraphs/sales/delivery/status.ts';
import { part } from '../../../subgraphs/sales/delivery/parting.ts';

const now = new Date('2026-04-01T08:00:00Z');
const shipTo = { name: 'Store', street: '1 Tea Road', city: 'Hangzhou', country: 'CN' };

function delivery(orderId: string, more: Partial<Delivery> = {}, quantity = '5'): Delivery {
  const made = new Delivery(`dlv_${orderId}`, { orderId, warehouseId: 'whs_1' }, now);
  const terms = { orderNumber: orderId, customerId: 'cus_1', shipTo, carrierId: null };
  made.agree({ ...terms, requestedDate: '2026-04-02' });
  made.plan({ lineId: `l_${orderId}`, productId: 'prd_1', quantity }, () => `dln_${orderId}`);
  return Object.assign(made, more);
}

test.each<[string, Partial<Delivery>, string | undefined]>([
  ['the same', { shipTo: { ...shipTo, city: ' hangzhou', region: null } }, undefined],
  ['another day', { requestedDate: null }, undefined],
  ['another customer', { customerId: 'cus_2' }, 'CUSTOMER'],
  ['another warehouse', { warehouseId: 'whs_2' }, 'WAREHOUSE'],
  ['another door', { shipTo: { ...shipTo, street: '2 Tea Road' } }, 'ADDRESS'],
  ['another carrier', { carrierId: 'car_1' }, 'CARRIER'],
])('with %s two can leave together unless they differ', (_, more, difference) => {
  expect(differenceOf(delivery('b', more), delivery('a'))).toBe(difference);
});

test.each<[DeliveryStatus, DeliveryStatus, boolean]>([
  ['PLANNED', 'PLANNED', true],
  ['PLANNED', 'PICKING', false],
  ['PICKING', 'PLANNED', false],
  ['PICKING', 'PICKING', true],
  ['PICKED', 'PLANNED', false],
  ['PICKED', 'PICKING', false],
  ['PICKED', 'PACKED', true],
  ['PACKED', 'PICKING', false],
])('a delivery that is %s may take along one that is %s: %s', (status, mate, mayLeave) => {
  const mates = [delivery('b', { status: mate, number: 'DN-2' })];
  const leave = () => expectPicked(delivery('a', { status }), mates);
  if (mayLeave) leave();
  else expect(leave).toThrow(`MATE_NOT_PICKED {"number":"DN-2","status":"${mate}"}`);
});

test('one goes along by itself with another order’s, of the same day, that is not full', () => {
  const one = delivery('new');
  const full = Array.from({ length: 50 }, (_, n) => delivery(`${n}`, { consolidationId: 'cns_1' }));
  const later = delivery('later', { requestedDate: '2026-04-09' });
  expect(mateOf(one, [delivery('new'), later, ...full])).toBeUndefined();
  const mate = delivery('mate');
  expect(mateOf(one, [...full, mate])).toBe(mate);
  expect(mateOf(one, full.slice(1))).toBe(full[1]);
});

test('what is named leaves; its rests and those without a line stay', () => {
  const [a, b, c] = [delivery('a'), delivery('b'), delivery('c')];
  const named = [
    { orderLineId: 'l_a', quantity: '2' },
    { orderLineId: 'l_b', quantity: '5' },
  ];
  const { leaving, staying, rests } = part([a, b, c], named, now, (prefix) => `${prefix}_rest`);
  expect(leaving).toEqual([a, b]);
  expect(staying).toEqual([c]);
  expect(rests.map((rest) => [rest.orderId, rest.contents()])).toEqual([
    ['a', [{ lineId: 'l_a', productId: 'prd_1', quantity: '3' }]],
  ]);
  const tooMuch = [{ orderLineId: 'l_c', quantity: '6' }];
  expect(() => part([a, b, c], tooMuch, now, String)).toThrow('PICKED_TOO_MUCH');
});

test('what goes elsewhere goes alone, what is picked goes along on another day', () => {
  const moved = delivery('a', { consolidationId: 'cns_1' });
  moved.redirect({ ...shipTo, city: 'Ningbo' }, '2026-04-02');
  expect(moved.consolidationId).toBeNull();
  const later = delivery('b', { consolidationId: 'cns_1' });
  later.redirect(shipTo, '2026-04-03');
  expect(later.consolidationId).toBeNull();
  const picked = delivery('c', { consolidationId: 'cns_1' });
  picked.startPicking(now);
  picked.redirect(shipTo, '2026-04-03');
  expect(picked.consolidationId).toBe('cns_1');
  expect(() => picked.goWith(null)).toThrow('ILLEGAL_MOVE');
});
