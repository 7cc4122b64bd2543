import type { Decimal } from '../../../kernel/decimal.ts';

/** An order worth more than `over`, gross, needs somebody who holds the scope. */
export type ApprovalTier = { over: string; scope: string };

/** What holds a channel's orders; null where nothing does. */
export type ReviewPolicy = {
  /** Gross, in `currency`. */
  valueLimit: Decimal | null;
  currency: string;
  overdueDays: number | null;
  /** By amount, the least first. */
  tiers: readonly ApprovalTier[];
  /** Of the credit limit: from where on it is watched, and beyond which few may decide. */
  creditWatchPercent: Decimal | null;
  creditStopPercent: Decimal | null;
  minMarginPercent: Decimal | null;
  maxDiscountPercent: Decimal | null;
  /** More than so many times what the customer usually takes of a product is unusual. */
  habitFactor: Decimal | null;
  /** The same order within so many hours is likely a duplicate. */
  duplicateHours: number;
};

const DAY_HOURS = 24;

/** What holds in a channel about which nothing is decided. */
export function openPolicy(currency: string): ReviewPolicy {
  return {
    valueLimit: null,
    currency,
    overdueDays: null,
    tiers: [],
    creditWatchPercent: null,
    creditStopPercent: null,
    minMarginPercent: null,
    maxDiscountPercent: null,
    habitFactor: null,
    duplicateHours: DAY_HOURS,
  };
}
