import { expect, test } from '@jest/globals';
import { planTasks } from '../../../subgraphs/identity/imports/plan-tasks.ts';

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
