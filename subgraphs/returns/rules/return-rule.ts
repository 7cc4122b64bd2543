import type { Decimal } from '../../../kernel/decimal.ts';
import { daysAfter } from '../../../kernel/clock.ts';
import type { ReturnReason } from '../orders/return-line.ts';

/** What may come back, for how long, and at which fee; null takes everything. */
export class ReturnRule {
  id!: string;
  customerId: string | null = null;
  productId: string | null = null;
  channel: string | null = null;
  isReturnable!: boolean;
  /** Days from delivery. */
  windowDays!: number;
  /** A return up to this value, without tax, is authorised by itself. */
  autoLimit!: Decimal;
  /** What is kept of the credit. */
  feePercent!: Decimal;
  feeFreeReasons!: ReturnReason[];
  updatedAt!: Date;
  version = 0;

  takes(what: Goods): boolean {
    return keys.every((key) => this[key] === null || this[key] === what[key]);
  }

  /** A rule for a customer goes before one for a product, that before one for a channel. */
  rank(): number {
    return keys.reduce((rank, key) => rank * 2 + Number(this[key] !== null), 0);
  }

  /** True until the last day of the window; goods without a known delivery day are in it. */
  isInWindow(deliveredOn: string | null, today: string): boolean {
    return deliveredOn === null || today <= daysAfter(deliveredOn, this.windowDays);
  }

  feeFor(reason: ReturnReason): Decimal {
    return this.feeFreeReasons.includes(reason) ? this.feePercent.times(0) : this.feePercent;
  }
}

const keys = ['customerId', 'productId', 'channel'] as const;

type Goods = Record<(typeof keys)[number], string>;

/** The most particular rule that takes the goods; there is always the general one. */
export function ruleFor(rules: readonly ReturnRule[], goods: Goods): ReturnRule {
  const found = rules.filter((rule) => rule.takes(goods));
  return found.reduce((best, rule) => (rule.rank() > best.rank() ? rule : best));
}
