import type { Context } from '../../kernel/area.ts';
import type { ListArgs } from '../../kernel/reads.ts';
import { scalars } from '../../kernel/scalars.ts';
import type { SupplierItemRow } from './find-supplier-items.ts';
import { listSuppliers, type SupplierRow } from './find-suppliers.ts';
import type { Loaders } from './loaders.ts';
import { saveSupplierItem, type SaveSupplierItemInput } from './save-supplier-item.ts';
import { saveSupplier, type SaveSupplierInput } from './save-supplier.ts';

type Ctx = Context<Loaders>;
type Ref = { id: string };

export const resolvers = {
  ...scalars,
  Query: {
    supplier: (_: unknown, { id }: Ref, { load }: Ctx) => load.supplier.load(id),
    supplierByNumber: (_: unknown, { number }: { number: string }, { load }: Ctx) =>
      load.supplierByNumber.load(number),
    suppliers: (_: unknown, args: ListArgs, ctx: Ctx) => listSuppliers(ctx, args),
  },
  Mutation: {
    saveSupplier: (_: unknown, { input }: { input: SaveSupplierInput }, { run }: Ctx) =>
      run(saveSupplier, input),
    saveSupplierItem: (_: unknown, { input }: { input: SaveSupplierItemInput }, { run }: Ctx) =>
      run(saveSupplierItem, input),
  },
  SaveSupplierPayload: {
    supplier: ({ supplierId }: { supplierId?: string }, _: unknown, { load }: Ctx) =>
      supplierId && load.supplier.load(supplierId),
  },
  SaveSupplierItemPayload: {
    supplierItem: ({ supplierItemId }: { supplierItemId?: string }, _: unknown, { load }: Ctx) =>
      supplierItemId && load.supplierItem.load(supplierItemId),
  },
  Supplier: {
    __resolveReference: ({ id }: Ref, { load }: Ctx) => load.supplier.load(id),
    items: ({ id }: SupplierRow, args: ListArgs, { load }: Ctx) =>
      load.itemsOfSupplier.load(id, args),
  },
  SupplierItem: {
    __resolveReference: ({ id }: Ref, { load }: Ctx) => load.supplierItem.load(id),
    supplier: ({ supplierId }: SupplierItemRow, _: unknown, { load }: Ctx) =>
      load.supplier.load(supplierId),
    product: ({ productId: id }: SupplierItemRow) => ({ id }),
  },
  Product: {
    supplierItems: ({ id }: Ref, _: unknown, { load }: Ctx) => load.itemsOfProduct.load(id),
    preferredSupplier: async ({ id }: Ref, _: unknown, { load }: Ctx) => {
      const preferred = (await load.itemsOfProduct.load(id)).find((item) => item.isPreferred);
      return preferred && load.supplier.load(preferred.supplierId);
    },
  },
};
