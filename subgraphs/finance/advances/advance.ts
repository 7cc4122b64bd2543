import { ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import { carriedOf, type Exchange } from '../currencies/exchange.ts';
import { documentNumber } from '../receivables/numbering.ts';
import type { PaymentMethod } from '../receivables/payment.ts';

export const ADVANCE_SERIES = 'ADV';

export type AdvanceFacts = {
  supplierId: string;
  purchaseOrderId: string | null;
  amount: Money;
  paidDate: string;
  method: PaymentMethod;
  reference: string | null;
  recordedAt: Date;
  recordedBy: string;
  /** At which rate it counts in the books. */
  exchange: Exchange;
};

/** Money paid to a supplier before its bill has come; later it settles bills. */
export class Advance {
  id: string;
  number!: string;
  supplierId: string;
  /** What it was paid for, when that is known. */
  purchaseOrderId: string | null;
  amount: Decimal;
  applied: Decimal = ZERO;
  /** What the supplier has given back. */
  refunded: Decimal = ZERO;
  currency: string;
  /** What the books have it at: all of it, and what is left. */
  baseAmount: Decimal;
  baseLeft: Decimal;
  paidDate: string;
  method: PaymentMethod;
  reference: string | null;
  recordedAt: Date;
  recordedBy: string;
  /** The day it was taken back, since it was none. */
  reversedOn: string | null = null;
  version = 1;

  constructor(id: string, facts: AdvanceFacts) {
    this.id = id;
    this.supplierId = facts.supplierId;
    this.purchaseOrderId = facts.purchaseOrderId;
    this.amount = facts.amount.amount;
    this.currency = facts.amount.currency;
    this.baseAmount = facts.exchange.inBase(this.amount);
    this.baseLeft = this.baseAmount;
    this.paidDate = facts.paidDate;
    this.method = facts.method;
    this.reference = facts.reference;
    this.recordedAt = facts.recordedAt;
    this.recordedBy = facts.recordedBy;
  }

  year(): number {
    return Number(this.paidDate.slice(0, 4));
  }

  /** Gives it its place in the series of its year. */
  take(sequence: number): void {
    this.number = documentNumber(ADVANCE_SERIES, this.year(), sequence);
  }

  left(): Money {
    const left = this.amount.minus(this.applied).minus(this.refunded);
    return new Money(this.reversedOn ? ZERO : left, this.currency);
  }

  /** Spends a part of it; gives what the books carried of that. Refuses `ADVANCE_SPENT`. */
  spend(amount: Money, base: string): Decimal {
    const spent = this.use(amount, base, 'allocations');
    this.applied = this.applied.plus(amount.amount);
    return spent;
  }

  /** The supplier gives a part of it back; gives what the books carried of that. */
  refund(amount: Money, base: string): Decimal {
    const spent = this.use(amount, base, 'amount');
    this.refunded = this.refunded.plus(amount.amount);
    return spent;
  }

  /** What was to have come back did not: it is left again, as the books had carried it. */
  takeRefundBack(amount: Money, carried: Decimal): void {
    assert(amount.amount.lessThanOrEqualTo(this.refunded), 'no more is taken back than came');
    this.refunded = this.refunded.minus(amount.amount);
    this.baseLeft = this.baseLeft.plus(carried);
    this.version += 1;
  }

  /** Refuses `ADVANCE_LATER` on a day before it was paid. */
  requirePaidBy(day: string, field: string): void {
    const { number, paidDate } = this;
    if (day < paidDate) refuse('ADVANCE_LATER', { number, paidDate }, [field]);
  }

  /**
   * Takes it back with all that bills have taken of it. Refuses `ADVANCE_REVERSED`,
   * `ADVANCE_REFUNDED`, `BEFORE_PAYMENT` on a day before the last on which a bill took something.
   */
  reverse(day: string, lastDay: string): void {
    const { number, reversedOn } = this;
    if (reversedOn) refuse('ADVANCE_REVERSED', { number, reversedOn }, ['supplierAdvanceId']);
    if (!this.refunded.isZero()) refuse('ADVANCE_REFUNDED', { number }, ['supplierAdvanceId']);
    if (day < lastDay) refuse('BEFORE_PAYMENT', { number, lastDay }, ['postingDate']);
    this.applied = ZERO;
    this.baseLeft = ZERO;
    this.reversedOn = day;
    this.version += 1;
  }

  private use(amount: Money, base: string, field: string): Decimal {
    const left = this.left();
    if (amount.compare(left) > 0) {
      refuse('ADVANCE_SPENT', { number: this.number, left, given: amount }, [field]);
    }
    const spent = carriedOf(amount, { open: left, baseOpen: this.baseLeft }, base);
    this.baseLeft = this.baseLeft.minus(spent);
    this.version += 1;
    return spent;
  }
}
