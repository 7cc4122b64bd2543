import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { connectionLoader } from '../../kernel/loaders.ts';
import { itemsById, itemsOfProducts, itemsOfSuppliers } from './find-supplier-items.ts';
import { suppliersBy } from './find-suppliers.ts';

type Keys = readonly string[];

export function loaders(reading: Reading) {
  return {
    supplier: new DataLoader((ids: Keys) => suppliersBy('id', reading, ids)),
    supplierByNumber: new DataLoader((numbers: Keys) => suppliersBy('number', reading, numbers)),
    supplierItem: new DataLoader((ids: Keys) => itemsById(reading, ids)),
    itemsOfProduct: new DataLoader((ids: Keys) => itemsOfProducts(reading, ids)),
    itemsOfSupplier: connectionLoader((args, ids) => itemsOfSuppliers(reading, args, ids)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
