import { expect, test } from '@jest/globals';
import type { EventSpec, StoredEvent } from '../../kernel/event.ts';
import { keepAssortment } from '../../processes/keep-assortment.ts';
import * as catalog from '../../subgraphs/catalog/contract.ts';

/** What follows from an event: the commands by name, with their inputs. */
function after<Data>(spec: EventSpec<Data>, data: NoInfer<Data>): Record<string, object> {
  const event = { id: 'evt_1', type: spec.type, data } as StoredEvent;
  const sends = keepAssortment.reactions.get(spec.type)?.(event) ?? [];
  return Object.fromEntries(sends.map(({ command, input }) => [command, input]));
}

test('stock learns how a product is known and which category it is of', () => {
  const saved = {
    ...{ productId: 'prd_1', sku: 'TEA-1', version: 3, name: 'Tea', baseUnit: 'PCS' },
    ...{ status: 'ACTIVE' as const, tracking: 'NONE' as const, shelfLifeDays: null },
    ...{ catchWeightUnit: 'KG', nominalWeight: '5', categoryId: 'pct_2', replacedById: null },
  };
  expect(after(catalog.ProductSaved, saved)).toEqual({
    'inventory.noteProduct': {
      ...{ productId: 'prd_1', sku: 'TEA-1', categoryId: 'pct_2', version: 3 },
      ...{ catchWeightUnit: 'KG', nominalWeight: '5' },
    },
  });
});

test('stock learns where a category stands', () => {
  const placed = { categoryId: 'pct_2', categoryIds: ['pct_1', 'pct_2'], version: 1 };
  expect(after(catalog.CategoryPlaced, placed)).toEqual({ 'inventory.noteCategory': placed });
});

test('what is asked for of a discontinued product is bought no more', () => {
  const ended = { productId: 'prd_1', status: 'SELL_OUT' as const };
  expect(after(catalog.ProductDiscontinued, ended)).toEqual({
    'purchasing.endRequisitions': { productId: 'prd_1' },
  });
});
