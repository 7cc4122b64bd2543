import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { loaderByArgs } from '../../kernel/loaders.ts';
import type { ListArgs } from '../../kernel/reads.ts';
import { attributesBy, attributesFor } from './attributes/find-attributes.ts';
import { categoriesById, childrenOf } from './categories/find-categories.ts';
import { componentsOfKits, partsOfKits } from './kits/find-components.ts';
import { lastSuccessors, productsBy, productsOfCategories } from './products/find-products.ts';
import { unitsById } from './units/find-units.ts';
import { generalUnits } from './units/general-units.ts';

export function loaders(reading: Reading) {
  const many = <Value>(
    batch: (reading: Reading, keys: readonly string[]) => Promise<Value[]>,
  ): DataLoader<string, Value> => new DataLoader((keys) => batch(reading, keys));
  let general: ReturnType<typeof generalUnits> | undefined;
  return {
    product: many((all, ids) => productsBy('id', all, ids)),
    productBySku: many((all, skus) => productsBy('sku', all, skus)),
    currentSuccessor: many(lastSuccessors),
    components: many(componentsOfKits),
    parts: many(partsOfKits),
    category: many(categoriesById),
    children: loaderByArgs((args: ListArgs, ids) => childrenOf(reading, args, ids)),
    productsOfCategory: loaderByArgs((args: ListArgs, ids) =>
      productsOfCategories(reading, args, ids),
    ),
    attribute: many((all, ids) => attributesBy('id', all, ids)),
    attributeByCode: many((all, codes) => attributesBy('code', all, codes)),
    attributesOfCategory: many(attributesFor),
    unit: many(unitsById),
    /** All general units, read once. */
    generalUnits: () => (general ??= generalUnits(reading.sql)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
