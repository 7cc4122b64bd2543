import { expect, test } from '@jest/globals';
import { decimal } from '../../kernel/decimal.ts';
import { Money } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { CostLayers } from '../../subgraphs/inventory/costing/costing.ts';
import { StockLevel } from '../../subgraphs/inventory/stock/stock.ts';

function level(onHand: string, reserved: string, value: string): StockLevel {
  const place = { id: 'stk', productId: 'tea', warehouseId: 'EAST', unit: 'PCS', version: 7 };
  const figures = { onHand: decimal(onHand), reserved: decimal(reserved) };
  return new StockLevel({ ...place, ...figures, value: new Money(value, 'CNY') });
}

function refusal(act: () => void): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('It was not refused.');
}

test('reserving makes goods unavailable, releasing makes them available again', () => {
  const stock = level('10', '4', '100');
  stock.reserve(decimal('6'));
  expect(stock.available.toFixed()).toBe('0');
  stock.release(decimal('2.5'));
  expect(stock.available.toFixed()).toBe('2.5');
});

test('goods that are kept apart are not free, and no more are cleared than were', () => {
  const stock = level('10', '4', '100');
  stock.quarantine(decimal('5'));
  expect(stock.available.toFixed()).toBe('1');
  expect(refusal(() => stock.quarantine(decimal('2'))).code).toBe('INSUFFICIENT_STOCK');
  expect(refusal(() => stock.clear(decimal('6'))).code).toBe('NOT_IN_QUARANTINE');
  stock.setAside(decimal('9'));
  expect(stock.quarantined.toFixed()).toBe('6');
  stock.clear(decimal('6'));
  expect(stock.available.toFixed()).toBe('6');
});

test('more than is free is refused with the figures, less than nothing is never there', () => {
  const stock = level('10', '4', '100');
  const { code, figures } = refusal(() => stock.reserve(decimal('7')));
  expect(code).toBe('INSUFFICIENT_STOCK');
  expect(figures).toMatchObject({ wanted: '7', available: '6', onHand: '10', reserved: '4' });
  expect(refusal(() => level('4', '4', '1').reserve(decimal(1))).code).toBe('OUT_OF_STOCK');
  expect(refusal(() => stock.issue('mov', decimal('7'), new CostLayers())).code).toBe(
    'INSUFFICIENT_STOCK',
  );
});

test('the average cost is that of all goods on hand', () => {
  expect(level('4', '0', '10.00').averageCostOf(decimal(3)).amount.toFixed()).toBe('7.5');
  expect(refusal(() => level('0', '0', '0').averageCostOf(decimal(3))).code).toBe('COST_NEEDED');
});

test('a change raises the version by one, however much changes at once', () => {
  const stock = level('10', '4', '100');
  expect(stock.hasChanged).toBe(false);
  stock.reserve(decimal(1));
  stock.release(decimal(2));
  expect([stock.hasChanged, stock.version]).toEqual([true, 8]);
});
