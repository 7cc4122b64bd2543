import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { lot, many, ofLevel, product, warehouse } from '../fields.ts';
import { acknowledgeStockAlert } from './acknowledge-stock-alert.ts';
import { findWatchPolicy, listStockAlerts } from './find-stock-alerts.ts';
import { saveExpiryWatch } from './save-expiry-watch.ts';
import { saveStockRule } from './save-stock-rule.ts';
import { saveStockWatchPolicy } from './save-watch-policy.ts';
import { watchDeadStock } from './watch-dead-stock.ts';
import { forEach } from '../many.ts';

export const alertQueries = {
  stockAlert: (_, { id }, { load }) => load.stockAlert.load(id),
  stockAlerts: (_, args, ctx) => listStockAlerts(ctx, args),
  stockWatchPolicy: (_, __, ctx) => findWatchPolicy(ctx),
} satisfies QueryResolvers;

export const alertMutations = {
  saveStockRule: (_, { input }, { run }) => run(saveStockRule, input),
  saveStockRules: (_, { input: { rules } }, { run, viewer }) =>
    many(viewer, () => forEach(run, saveStockRule, rules, 'rules')),
  saveStockWatchPolicy: (_, { input }, { run }) => run(saveStockWatchPolicy, input),
  saveExpiryWatch: (_, { input }, { run }) => run(saveExpiryWatch, input),
  watchDeadStock: (_, { input }, { run }) => run(watchDeadStock, input),
  acknowledgeStockAlert: (_, { input }, { run }) => run(acknowledgeStockAlert, input),
} satisfies MutationResolvers;

/** What stock is watched for, and its alerts. */
export const alertTypes = {
  SaveStockRulePayload: ofLevel,
  SaveExpiryWatchPayload: { product: ({ productId: id }) => (id ? { id } : null) },
  SaveStockWatchPolicyPayload: {
    stockWatchPolicy: ({ deadAfterDays }, _, ctx) => (deadAfterDays ? findWatchPolicy(ctx) : null),
  },
  AcknowledgeStockAlertPayload: {
    stockAlert: ({ stockAlertId: id }, _, { load }) => (id ? load.stockAlert.load(id) : null),
  },
  StockAlert: {
    __resolveReference: ({ id }, { load }) => load.stockAlert.load(id),
    product,
    warehouse,
    stockLevel: ({ levelId }, _, { load }) => load.stockLevel.load(levelId),
    lot,
  },
} satisfies Resolvers;
