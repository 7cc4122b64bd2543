import { scalars } from '../../kernel/scalars.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { listProducts, productsByKeys } from './find-products.ts';
import { saveProduct } from './save-product.ts';

export const resolvers = {
  ...scalars,
  Query: {
    product: (_, { id }, { load }) => load.product.load(id),
    productBySku: (_, { sku }, { load }) => load.productBySku.load(sku),
    productsByIds: (_, keys, { load }) => productsByKeys(load, keys),
    products: (_, args, ctx) => listProducts(ctx, args),
  },
  Mutation: {
    saveProduct: (_, { input }, { run }) => run(saveProduct, input),
  },
  SaveProductPayload: {
    product: ({ productId: id }, _, { load }) => (id ? load.product.load(id) : null),
  },
  Product: {
    __resolveReference: ({ id }, { load }) => load.product.load(id),
  },
} satisfies Resolvers;
