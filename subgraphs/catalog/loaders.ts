import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { productsBy } from './find-products.ts';

export function loaders(reading: Reading) {
  return {
    product: new DataLoader((ids: readonly string[]) => productsBy('id', reading, ids)),
    productBySku: new DataLoader((skus: readonly string[]) => productsBy('sku', reading, skus)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
