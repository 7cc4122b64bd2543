import { daysAfter } from '../../kernel/clock.ts';
import type { CsvRow } from '../../run/csv.ts';

/**
 * The files of a tea house that has sold oolong and cups for so many weeks before this day: each
 * week to the same shop, 20 to 26 packs and ten cups, delivered and paid. What it sells it has; 82
 * packs and 40 cups are left.
 */
export function history(day: string, weeks: number): Record<string, CsvRow[]> {
  const week = Array.from({ length: weeks }, (_, n) => ({
    ref: `H-${n + 1}`,
    day: daysAfter(day, 7 * (n - weeks)),
    packs: 20 + ((n * 5) % 7),
  }));
  const sold = week.reduce((sum, { packs }) => sum + packs, 0);
  const opened = daysAfter(day, -7 * weeks - 7);
  const address = { street: '8 Nanjing Road', city: 'Shanghai', country: 'CN' };
  const customer = (ref: string, name: string) => ({ ref, name, credit_limit: '', ...address });
  const stock = (sku: string, quantity: number, unit_cost: string) => {
    return { warehouse: 'MAIN', sku, quantity: String(quantity), unit_cost, date: opened };
  };
  return {
    suppliers: [{ ref: 'S1', name: 'Wuyi Tea' }],
    products: [
      {
        ...{ sku: 'OOLONG', name: 'Oolong', base_unit: 'PACK', units: 'BOX=12', weight_kg: '0.5' },
        ...{ list_price: '100', supplier_ref: 'S1', purchase_price: '60', lead_time_days: '7' },
      },
      { sku: 'CUP', name: 'Cup', base_unit: 'PCS', list_price: '30', weight_kg: '0.3' },
    ],
    customers: [
      customer('C1', 'Green Leaf'),
      customer('C2', 'Corner Shop'),
      customer('C3', 'Tea Route'),
    ],
    stock: [stock('OOLONG', sold + 82, '60'), stock('CUP', 10 * weeks + 40, '18')],
    orders: week.map(({ ref, day: placed }) => ({
      ...{ ref, customer_ref: 'C2', placed_at: `${placed}T08:00:00Z` },
      shipped_at: `${placed}T12:00:00Z`,
      delivered_at: `${daysAfter(placed, 1)}T09:00:00Z`,
    })),
    'order-lines': week.flatMap(({ ref, packs }) => [
      { order_ref: ref, sku: 'OOLONG', quantity: String(packs) },
      { order_ref: ref, sku: 'CUP', quantity: '10' },
    ]),
    payments: week.map(({ ref, day: placed }) => {
      return { order_ref: ref, received_date: daysAfter(placed, 2) };
    }),
  };
}
