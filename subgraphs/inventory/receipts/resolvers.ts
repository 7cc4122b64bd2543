import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { moved } from '../fields.ts';
import { returnToSupplier } from './return-to-supplier.ts';
import { reverseGoodsReceipt } from './reverse-goods-receipt.ts';

export const receiptMutations = {
  returnToSupplier: (_, { input }, { run }) => run(returnToSupplier, input),
  reverseGoodsReceipt: (_, { input }, { run }) => run(reverseGoodsReceipt, input),
} satisfies MutationResolvers;

/** Goods receipts taken back. */
export const receiptTypes = {
  ReturnToSupplierPayload: moved,
  ReverseGoodsReceiptPayload: {
    goodsReceipt: ({ goodsReceiptId: id }) => (id ? { id } : null),
  },
} satisfies Resolvers;
