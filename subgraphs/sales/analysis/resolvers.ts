import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { restateSales } from '../facts/restate-sales.ts';
import { money } from '../money-of.ts';
import { findPriceVolumeMix } from './find-price-volume-mix.ts';
import { listProductPairs } from './find-product-pairs.ts';
import { findSalesAnalysis } from './find-sales-analysis.ts';
import { listSoldOrders } from './find-sold-orders.ts';

export const analysisQueries = {
  salesAnalysis: (_, args, ctx) => findSalesAnalysis(ctx, args),
  soldOrders: (_, args, ctx) => listSoldOrders(ctx, args),
  priceVolumeMix: (_, args, ctx) => findPriceVolumeMix(ctx, args),
  productPairs: (_, args, ctx) => listProductPairs(ctx, args),
} satisfies QueryResolvers;

export const analysisMutations = {
  restateSales: (_, { input }, { run }) => run(restateSales, input),
} satisfies MutationResolvers;

/** What was sold, by whatever it is told apart by. */
export const analysisResolvers = {
  SalesAnalysis: {
    revenue: money('revenue'),
    cost: money('cost'),
    margin: money('margin'),
    discount: money('discount'),
    lostRevenue: money('lostRevenue'),
    previousRevenue: money('previousRevenue'),
    averageOrder: ({ averageOrder: amount }, _, { company }) =>
      amount === null ? null : { amount, currency: company.currency },
    product: ({ dimension, key: id }) => (dimension === 'PRODUCT' && id ? { id } : null),
    category: ({ dimension, key: id }) => (dimension === 'CATEGORY' && id ? { id } : null),
    customer: ({ dimension, key: id }) => (dimension === 'CUSTOMER' ? { id } : null),
    group: ({ dimension, key: id }) => (dimension === 'GROUP' && id ? { id } : null),
    territory: ({ dimension, key: id }, _, { load }) =>
      dimension === 'TERRITORY' && id ? load.territory.load(id) : null,
  },
  SalesPast: {
    revenue: money('revenue'),
    margin: money('margin'),
  },
  SoldOrder: {
    order: ({ orderId: id }) => ({ id }),
    customer: ({ customerId: id }) => ({ id }),
    revenue: money('revenue'),
    cost: money('cost'),
    margin: money('margin'),
    discount: money('discount'),
    lostRevenue: money('lostRevenue'),
  },
  PriceVolumeMix: {
    revenue: money('revenue'),
    comparedRevenue: money('comparedRevenue'),
    change: money('change'),
    price: money('price'),
    volume: money('volume'),
    mix: money('mix'),
    new: money('new'),
    lost: money('lost'),
  },
  ProductVariance: {
    product: ({ productId: id }) => ({ id }),
    revenue: money('revenue'),
    comparedRevenue: money('comparedRevenue'),
    price: money('price'),
    quantityEffect: money('quantityEffect'),
  },
  ProductPair: {
    product: ({ productId: id }) => ({ id }),
    with: ({ withId: id }) => ({ id }),
  },
} satisfies Partial<Resolvers>;
