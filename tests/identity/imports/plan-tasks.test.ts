import { expect, test } from '@jest/globals';
import { planTasks, planTrials } from '../../../subgraphs/identity/imports/plan-tasks.ts';

const row = (file: string, line: number, values: Record<string, string>) => ({
  file,
  line,
  values,
});

test('an order goes with its lines, and its history becomes steps after it', () => {
  const tasks = planTasks([
    row('orders', 2, { ref: 'N1', shipped_at: '2026-01-02T00:00:00Z', delivered_at: '' }),
    row('order-lines', 2, { order_ref: 'N1', sku: 'TEA' }),
    row('order-lines', 3, { order_ref: 'N2', sku: 'CUP' }),
    row('order-lines', 4, { order_ref: 'N1', sku: 'POT' }),
    row('payments', 2, { order_ref: 'N1' }),
    row('suppliers', 2, { ref: 'S1' }),
  ]);
  expect(tasks.map(({ kind, line, ref }) => [kind, line, ref])).toEqual([
    ['suppliers', 2, 'S1'],
    ['orders', 2, 'N1'],
    ['shipments', 2, 'N1'],
    ['payments', 2, 'N1'],
  ]);
  expect(tasks[1]!.data.lines).toEqual([
    { order_ref: 'N1', sku: 'TEA' },
    { order_ref: 'N1', sku: 'POT' },
  ]);
});

test('a kit goes with its rows, after the products and what replaces them', () => {
  const tasks = planTasks([
    row('products', 2, { sku: 'SET', replaced_by: 'BOX' }),
    row('kits', 2, { kit_sku: 'SET', sku: 'CUP' }),
    row('kits', 3, { kit_sku: 'BOX', sku: 'POT' }),
    row('kits', 4, { kit_sku: 'SET', sku: 'POT' }),
    row('categories', 2, { path: 'Gifts' }),
  ]);
  expect(tasks.map(({ kind, line, ref }) => [kind, line, ref])).toEqual([
    ['categories', 2, null],
    ['products', 2, 'SET'],
    ['successors', 2, 'SET'],
    ['kits', 2, 'SET'],
    ['kits', 3, 'BOX'],
  ]);
  expect(tasks[3]!.data.parts).toEqual([
    { kit_sku: 'SET', sku: 'CUP' },
    { kit_sku: 'SET', sku: 'POT' },
  ]);
});

test('a dry run tries the products that need nothing which is itself only to come', () => {
  const trials = planTrials([
    row('attributes', 2, { code: 'roast' }),
    row('products', 2, { sku: 'TEA', attributes: 'roast=DARK' }),
    row('products', 3, { sku: 'CUP', attributes: 'colour=red' }),
    row('suppliers', 2, { ref: 'S1' }),
  ]);
  expect(trials.map(({ kind, ref }) => [kind, ref])).toEqual([['product-trials', 'CUP']]);
});
