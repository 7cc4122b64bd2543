import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, sum } from '../../kernel/decimal.ts';
import { PurchaseOrderLine } from '../../subgraphs/purchasing/orders/purchase-order-line.ts';

function line(ordered: string, net: string, tolerancePercent = '0'): PurchaseOrderLine {
  const figures = { ordered: decimal(ordered), net: decimal(net) };
  const more = { tolerancePercent: decimal(tolerancePercent), baseUnit: 'PCS' };
  return Object.assign(new PurchaseOrderLine(), figures, more);
}

const take = (of: PurchaseOrderLine, accepted: string, rejected = '0') =>
  of.receive(decimal(accepted), decimal(rejected), 'CNY').amount.toFixed();

test('what is rejected is still to come', () => {
  const tea = line('100', '1000');
  expect(take(tea, '60', '10')).toBe('600');
  expect(tea.open().toFixed()).toBe('40');
});

test('no more comes than is ordered and tolerated', () => {
  expect(() => take(line('100', '1000'), '100.01')).toThrow('OVER_RECEIPT');
  const cups = line('100', '1000', '5');
  expect(take(cups, '104')).toBe('1040');
  expect(cups.open().toFixed()).toBe('0');
  expect(() => take(cups, '1.5')).toThrow('OVER_RECEIPT');
  expect(take(cups, '1')).toBe('10');
});

test('nothing comes for what was given up', () => {
  const tea = line('10', '100');
  take(tea, '4');
  tea.closeShort();
  expect(tea.open().toFixed()).toBe('0');
  expect(() => take(tea, '1')).toThrow('OVER_RECEIPT');
});

test('the costs of all receipts sum to the net amount, however it is parted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 10_000_000 }),
      (parts, cents) => {
        const net = decimal(cents).dividedBy(100);
        const ordered = line(String(sum(parts).toFixed()), net.toFixed());
        const costs = parts.map((part) => decimal(take(ordered, String(part))));
        expect(sum(costs).toFixed()).toBe(net.toFixed());
        expect(costs.every((cost) => !cost.isNegative())).toBe(true);
      },
    ),
  );
});
