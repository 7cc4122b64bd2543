import type { EntryFacts, SourceType } from '../ledger/journal-entry.ts';

/** Kinds of documents that a month can be closed for, before it is closed whole. */
export const documentKinds = ['SALES', 'PURCHASES', 'STOCK', 'PAYMENTS', 'MANUAL'] as const;

export type DocumentKind = (typeof documentKinds)[number];

const kinds: Record<Exclude<SourceType, 'REVERSAL'>, DocumentKind | null> = {
  INVOICE: 'SALES',
  CREDIT_NOTE: 'SALES',
  ALLOWANCE: 'SALES',
  BILL: 'PURCHASES',
  DEBIT_NOTE: 'PURCHASES',
  FREIGHT: 'PURCHASES',
  DELIVERY: 'STOCK',
  ISSUE_REVERSAL: 'STOCK',
  RECEIPT: 'STOCK',
  OPENING: 'STOCK',
  ADJUSTMENT: 'STOCK',
  RETURN: 'STOCK',
  SUPPLIER_RETURN: 'STOCK',
  RECEIPT_REVERSAL: 'STOCK',
  LANDED_COST: 'STOCK',
  REVALUATION: 'STOCK',
  TRANSFER: 'STOCK',
  PAYMENT: 'PAYMENTS',
  SUPPLIER_PAYMENT: 'PAYMENTS',
  REFUND: 'PAYMENTS',
  BANK_LINE: 'PAYMENTS',
  SUPPLIER_ADVANCE: 'PAYMENTS',
  NETTING: 'PAYMENTS',
  MANUAL: 'MANUAL',
  EXCHANGE: 'MANUAL',
  BAD_DEBT_ALLOWANCE: 'MANUAL',
  COST_ALLOCATION: 'MANUAL',
  // People decide on what stock counts have found, after stock is closed.
  STOCK_CLEARING: 'MANUAL',
  TAX_SETTLEMENT: 'MANUAL',
  // Closed months are what it takes.
  YEAR_CLOSE: null,
};

/** The kind that an entry is posted as: a reversal is of the kind of what it undoes. */
export function kindOf({ sourceType, reversedType }: EntryFacts): DocumentKind | null {
  const type = sourceType === 'REVERSAL' ? (reversedType ?? 'MANUAL') : sourceType;
  return type === 'REVERSAL' ? 'MANUAL' : kinds[type];
}
