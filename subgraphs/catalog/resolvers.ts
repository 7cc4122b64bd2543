import type { Context } from '../../kernel/area.ts';
import type { ListArgs } from '../../kernel/reads.ts';
import { scalars } from '../../kernel/scalars.ts';
import { listProducts, productsByKeys } from './find-products.ts';
import type { Loaders } from './loaders.ts';
import { saveProduct, type SaveProductInput } from './save-product.ts';

type Ctx = Context<Loaders>;

export const resolvers = {
  ...scalars,
  Query: {
    product: (_: unknown, { id }: { id: string }, { load }: Ctx) => load.product.load(id),
    productBySku: (_: unknown, { sku }: { sku: string }, { load }: Ctx) =>
      load.productBySku.load(sku),
    productsByIds: (_: unknown, keys: { ids?: string[]; skus?: string[] }, { load }: Ctx) =>
      productsByKeys(load, keys),
    products: (_: unknown, args: ListArgs & { search?: string }, ctx: Ctx) =>
      listProducts(ctx, args),
  },
  Mutation: {
    saveProduct: (_: unknown, { input }: { input: SaveProductInput }, { run }: Ctx) =>
      run(saveProduct, input),
  },
  SaveProductPayload: {
    product: ({ productId }: { productId?: string }, _: unknown, { load }: Ctx) =>
      productId && load.product.load(productId),
  },
  Product: {
    __resolveReference: ({ id }: { id: string }, { load }: Ctx) => load.product.load(id),
  },
};
