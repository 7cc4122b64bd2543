import { expect, test } from '@jest/globals';
import type { EventSpec, StoredEvent } from '../../kernel/event.ts';
import { customerTimeline } from '../../processes/customer-timeline.ts';
import { tellGoodsApart } from '../../processes/tell-goods-apart.ts';
import * as catalog from '../../subgraphs/catalog/contract.ts';
import * as inventory from '../../subgraphs/inventory/contract.ts';
import * as sales from '../../subgraphs/sales/contract.ts';
import { PickScanned } from '../../subgraphs/sales/waves/contract.ts';

/** What follows from an event: the commands by name, with their inputs. */
function after<Data>(spec: EventSpec<Data>, data: NoInfer<Data>): Record<string, object> {
  const occurredAt = '2026-04-01T08:00:00Z';
  const event = { id: 'evt_1', type: spec.type, data, occurredAt } as StoredEvent;
  const processes = [tellGoodsApart, customerTimeline];
  const sends = processes.flatMap(({ reactions }) => reactions.get(spec.type)?.(event) ?? []);
  return Object.fromEntries(sends.map(({ command, input }) => [command, input]));
}

test('sales knows whose goods are told apart', () => {
  const product = { productId: 'prd_1', sku: 'MILK', version: 1, name: 'Milk', baseUnit: 'L' };
  const more = { shelfLifeDays: 10, catchWeightUnit: null, categoryId: null, replacedById: null };
  expect(
    after(catalog.ProductSaved, { ...product, ...more, status: 'ACTIVE', tracking: 'LOT' }),
  ).toEqual({ 'sales.noteTracking': { productId: 'prd_1', tracking: 'LOT' } });
});

test('sales knows what was picked, and inventory what was picked in vain', () => {
  const lines = [{ lineId: 'orl_1', picked: '2', isVoid: false }];
  expect(after(inventory.GoodsPicked, { deliveryId: 'dlv_1', lines })).toEqual({
    'sales.notePicks': { deliveryId: 'dlv_1', lines },
  });
  expect(after(sales.PicksGivenUp, { deliveryId: 'dlv_1' })).toEqual({
    'inventory.dropPicks': { deliveryId: 'dlv_1' },
  });
});

test('what a picker scans is kept for the delivery', () => {
  const line = { deliveryId: 'dlv_1', lineId: 'orl_1', productId: 'prd_1', warehouseId: 'whs_1' };
  const scan = { ...line, binId: 'bin_1', lotId: null, serials: [], quantity: '2' };
  expect(after(PickScanned, scan)).toEqual({ 'inventory.keepScan': scan });
});

test('a recall stands on the timeline of each customer concerned', () => {
  const lot = { lotId: 'lot_1', code: 'A', productId: 'prd_1', quantity: '5', unit: 'PCS' };
  const recall = { recallId: 'rcl_1', customerId: 'cus_1', reason: 'Glass', ...lot };
  expect(after(inventory.LotRecalled, recall)).toEqual({
    'crm.noteMoment': {
      ...{ customerId: 'cus_1', kind: 'LOT_RECALLED', documentId: 'rcl_1' },
      ...{ at: '2026-04-01T08:00:00Z', title: 'A: 5 PCS (Glass)' },
    },
  });
});
