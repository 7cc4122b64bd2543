import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { money, product, value, warehouse } from '../fields.ts';
import { findStockHealth, listStockAdvice } from './find-advice.ts';
import { findStockAgeing } from './find-ageing.ts';
import { findStockAnalysis } from './find-stock-analysis.ts';
import { findCategoryTurnover, findWarehouseTurnover } from './find-turnover.ts';

export const analysisQueries = {
  warehouseTurnover: (_, args, ctx) => findWarehouseTurnover(ctx, args),
  categoryTurnover: (_, args, ctx) => findCategoryTurnover(ctx, args),
  stockAgeing: (_, args, ctx) => findStockAgeing(ctx, args),
  stockAdvice: (_, args, ctx) => listStockAdvice(ctx, args),
  stockHealth: (_, args, ctx) => findStockHealth(ctx, args),
  stockAnalysis: (_, args, ctx) => findStockAnalysis(ctx, args),
} satisfies QueryResolvers;

/** Turnover, age and health of stock, and advice on it. */
export const analysisTypes = {
  StockAnalysis: {
    product,
    issuedValue: money('issuedValue'),
    averageValue: money('averageValue'),
    closingValue: money('closingValue'),
  },
  CategoryTurnover: {
    category: ({ categoryId: id }) => ({ id }),
    issuedValue: money('issuedValue'),
    averageValue: money('averageValue'),
    closingValue: money('closingValue'),
  },
  WarehouseTurnover: {
    warehouse,
    issuedValue: money('issuedValue'),
    averageValue: money('averageValue'),
    closingValue: money('closingValue'),
  },
  AgeBucket: { value },
  LevelAgeBucket: { value },
  StockAdvice: {
    product,
    warehouse,
    toWarehouse: ({ toWarehouseId: id }, _, { load }) => (id ? load.warehouse.load(id) : null),
    stockLevel: ({ id }, _, { load }) => load.stockLevel.load(id),
    freedValue: money('freedValue'),
  },
  StockHealth: {
    value,
    overstockValue: money('overstockValue'),
    slowValue: money('slowValue'),
    deadValue: money('deadValue'),
    lackingValue: money('lackingValue'),
    freedValue: money('freedValue'),
  },
} satisfies Resolvers;
