import { expect, test } from '@jest/globals';
import type { EventSpec, StoredEvent } from '../../kernel/event.ts';
import { keepSalesFacts } from '../../processes/keep-sales-facts.ts';
import * as catalog from '../../subgraphs/catalog/contract.ts';
import * as crm from '../../subgraphs/crm/contract.ts';
import * as inventory from '../../subgraphs/inventory/contract.ts';
import { SalesLost } from '../../subgraphs/orders/lost/contract.ts';

/** What follows from an event: the commands by name, with their inputs. */
function after<Data>(spec: EventSpec<Data>, data: NoInfer<Data>): Record<string, object> {
  const event = { id: 'evt_1', type: spec.type, data } as StoredEvent;
  const sends = keepSalesFacts.reactions.get(spec.type)?.(event) ?? [];
  return Object.fromEntries(sends.map(({ command, input }) => [command, input]));
}

test('sales learn who buys, and where', () => {
  const place = { country: 'CN', region: 'Hubei', postalCode: '430070' };
  const saved = { customerId: 'cus_1', number: 'C-000001', version: 2, groupId: 'grp_1', place };
  expect(after(crm.CustomerSaved, saved)).toEqual({
    'sales.noteBuyer': { customerId: 'cus_1', groupId: 'grp_1', place, version: 2 },
  });
});

test('sales learn of which category goods are', () => {
  const saved = {
    ...{ productId: 'prd_1', sku: 'TEA-1', version: 3, name: 'Tea', baseUnit: 'PCS' },
    ...{ status: 'ACTIVE' as const, tracking: 'NONE' as const, shelfLifeDays: null },
    ...{ catchWeightUnit: null, categoryId: 'pct_2', replacedById: null },
  };
  expect(after(catalog.ProductSaved, saved)).toEqual({
    'sales.noteProduct': { productId: 'prd_1', categoryId: 'pct_2', version: 3 },
  });
  const placed = { categoryId: 'pct_2', categoryIds: ['pct_1', 'pct_2'], version: 1 };
  expect(after(catalog.CategoryPlaced, placed)).toEqual({ 'sales.noteCategory': placed });
});

test('sales learn what goods cost', () => {
  const moved = {
    ...{ documentId: 'dlv_1', documentType: 'DELIVERY' as const, orderId: 'ord_1' },
    ...{ customerId: 'cus_1', postingDate: '2026-03-30', currency: 'CNY', moves: [] },
  };
  expect(after(inventory.StockMoved, moved)).toEqual({ 'sales.noteCost': moved });
});

test('sales learn what was lost for want of goods', () => {
  const lost = {
    ...{ orderId: 'ord_1', customerId: 'cus_1', channel: 'WEB', salesperson: null },
    ...{ currency: 'CNY', lostAt: '2026-03-30T10:00:00.000Z', lines: [] },
  };
  expect(after(SalesLost, lost)).toEqual({ 'sales.noteLoss': lost });
});
