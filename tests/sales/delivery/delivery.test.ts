import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, sum } from '../../../kernel/decimal.ts';
import { Delivery } from '../../../subgraphs/sales/delivery/delivery.ts';
import { move, type DeliveryStatus } from '../../../subgraphs/sales/delivery/status.ts';

const now = new Date('2026-03-31T08:00:00Z');

function delivery(quantities: Record<string, string>): Delivery {
  const made = new Delivery('dlv_1', { orderId: 'o', warehouseId: 'w' }, now);
  for (const [lineId, quantity] of Object.entries(quantities)) {
    made.plan({ lineId, productId: 'p', quantity }, () => `dln_${lineId}`);
  }
  return made;
}

test.each<[DeliveryStatus, DeliveryStatus[]]>([
  ['PLANNED', ['PICKING', 'ISSUED', 'CANCELLED']],
  ['PICKING', ['PICKED', 'ISSUED', 'CANCELLED']],
  ['PICKED', ['PACKED', 'ISSUED', 'CANCELLED']],
  ['PACKED', ['ISSUED', 'CANCELLED', 'PICKED']],
  ['ISSUED', ['DELIVERED']],
  ['DELIVERED', []],
  ['CANCELLED', []],
])('a delivery that is %s may become %j and nothing else', (from, allowed) => {
  const all = 'PLANNED PICKING PICKED PACKED ISSUED DELIVERED CANCELLED'.split(' ');
  for (const to of all as DeliveryStatus[]) {
    if (allowed.includes(to)) expect(move(from, to)).toBe(to);
    else expect(() => move(from, to)).toThrow('ILLEGAL_MOVE');
  }
});

test('nothing can be withdrawn of what has left', () => {
  const gone = delivery({ a: '5' });
  gone.issue(now, now);
  expect(gone.withdraw('a', decimal(1)).toFixed()).toBe('0');
});

const quantity = fc.integer({ min: 1, max: 100_000 }).map((n) => decimal(n).dividedBy(100));

test('however often it is planned and withdrawn, what is issued is exactly the rest', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(quantity, quantity), { minLength: 1 }), (steps) => {
      const made = delivery({});
      const withdrawn = steps.map(([planned, wanted]) => {
        const part = { lineId: 'a', productId: 'p', quantity: planned.toFixed() };
        made.plan(part, () => 'dln_a');
        return made.withdraw('a', wanted);
      });
      const planned = sum(steps.map(([one]) => one));
      const rest = planned.minus(sum(withdrawn));
      expect(rest.isNegative() && !rest.isZero()).toBe(false);
      if (rest.isZero()) return;
      made.issue(now, now);
      expect(made.lines[0]!.issued).toEqual(rest);
      expect(made.contents()).toEqual([{ lineId: 'a', productId: 'p', quantity: rest.toFixed() }]);
    }),
  );
});
