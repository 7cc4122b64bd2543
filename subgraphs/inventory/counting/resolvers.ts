import type {
  MutationResolvers,
  QueryResolvers,
  Resolvers,
  StartStockCountPayloadResolvers,
} from '../__generated__/resolvers.ts';
import { bin, lot, money, moneyIfKnown, product, warehouse } from '../fields.ts';
import {
  approveStockCount,
  cancelStockCount,
  sendBackStockCount,
  submitStockCount,
} from './decide-count.ts';
import { findCountAccuracy, findCounterAccuracy } from './find-accuracy.ts';
import { findCountPolicy, listStockCounts } from './find-stock-counts.ts';
import { recordCount } from './record-count.ts';
import { saveCountPolicy } from './save-count-policy.ts';
import { startStockCount } from './start-stock-count.ts';

const counted: StartStockCountPayloadResolvers = {
  stockCount: ({ stockCountId: id }, _, { load }) => (id ? load.stockCount.load(id) : null),
};

/** A figure of a count line, in the product's base unit; null while it is not shown. */
const figure =
  (field: 'book' | 'counted' | 'difference') =>
  (line: Record<typeof field | 'unit', string | null>) =>
    line[field] === null ? null : { value: line[field], unit: line.unit! };

export const countQueries = {
  stockCount: (_, { id }, { load }) => load.stockCount.load(id),
  stockCounts: (_, args, ctx) => listStockCounts(ctx, args),
  countAccuracy: (_, args, ctx) => findCountAccuracy(ctx, args),
  counterAccuracy: (_, args, ctx) => findCounterAccuracy(ctx, args),
  countPolicy: (_, __, ctx) => findCountPolicy(ctx),
} satisfies QueryResolvers;

export const countMutations = {
  startStockCount: (_, { input }, { run }) => run(startStockCount, input),
  recordCount: (_, { input }, { run }) => run(recordCount, input),
  submitStockCount: (_, { input }, { run }) => run(submitStockCount, input),
  approveStockCount: (_, { input }, { run }) => run(approveStockCount, input),
  sendBackStockCount: (_, { input }, { run }) => run(sendBackStockCount, input),
  cancelStockCount: (_, { input }, { run }) => run(cancelStockCount, input),
  saveCountPolicy: (_, { input }, { run }) => run(saveCountPolicy, input),
} satisfies MutationResolvers;

/** Counts, and how exact they were. */
export const countTypes = {
  StartStockCountPayload: counted,
  RecordCountPayload: counted,
  SubmitStockCountPayload: counted,
  ApproveStockCountPayload: counted,
  SendBackStockCountPayload: counted,
  CancelStockCountPayload: counted,
  SaveCountPolicyPayload: {
    countPolicy: ({ recountPercent }, _, ctx) => (recountPercent ? findCountPolicy(ctx) : null),
  },
  StockCount: {
    __resolveReference: ({ id }, { load }) => load.stockCount.load(id),
    warehouse,
    lines: ({ id }, args, { load }) => load.linesOfCount.load(id, args),
    lineCount: async ({ id }, _, { load }) => (await load.progressOfCount.load(id)).lines,
    countedCount: async ({ id }, _, { load }) => (await load.progressOfCount.load(id)).counted,
    differingCount: async ({ id }, _, { load }) => (await load.progressOfCount.load(id)).differing,
    varianceValue: moneyIfKnown('varianceValue'),
  },
  StockCountLine: {
    product,
    bin,
    lot,
    book: figure('book'),
    counted: figure('counted'),
    difference: figure('difference'),
  },
  CountPolicy: {
    approvalLimit: money('approvalLimit'),
    seniorLimit: moneyIfKnown('seniorLimit'),
  },
  CountAccuracy: {
    warehouse,
    varianceValue: money('varianceValue'),
    netValue: money('netValue'),
  },
  CounterAccuracy: { warehouse },
} satisfies Resolvers;
