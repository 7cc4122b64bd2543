import { scalars } from '../../kernel/scalars.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { listSuppliers } from './find-suppliers.ts';
import { saveSupplierItem } from './save-supplier-item.ts';
import { saveSupplier } from './save-supplier.ts';

export const resolvers = {
  ...scalars,
  Query: {
    supplier: (_, { id }, { load }) => load.supplier.load(id),
    supplierByNumber: (_, { number }, { load }) => load.supplierByNumber.load(number),
    suppliers: (_, args, ctx) => listSuppliers(ctx, args),
  },
  Mutation: {
    saveSupplier: (_, { input }, { run }) => run(saveSupplier, input),
    saveSupplierItem: (_, { input }, { run }) => run(saveSupplierItem, input),
  },
  SaveSupplierPayload: {
    supplier: ({ supplierId: id }, _, { load }) => (id ? load.supplier.load(id) : null),
  },
  SaveSupplierItemPayload: {
    supplierItem: ({ supplierItemId: id }, _, { load }) => (id ? load.supplierItem.load(id) : null),
  },
  Supplier: {
    __resolveReference: ({ id }, { load }) => load.supplier.load(id),
    items: ({ id }, args, { load }) => load.itemsOfSupplier.load(id, args),
  },
  SupplierItem: {
    __resolveReference: ({ id }, { load }) => load.supplierItem.load(id),
    supplier: ({ supplierId }, _, { load }) => load.supplier.load(supplierId),
    product: ({ productId: id }) => ({ id }),
  },
  Product: {
    supplierItems: ({ id }, _, { load }) => load.itemsOfProduct.load(id),
    preferredSupplier: async ({ id }, _, { load }) => {
      const preferred = (await load.itemsOfProduct.load(id)).find((item) => item.isPreferred);
      return preferred && load.supplier.load(preferred.supplierId);
    },
  },
} satisfies Resolvers;
