import { ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
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
  currency: string;
  /** What the books have it at: all of it, and what is left. */
  baseAmount: Decimal;
  baseLeft: Decimal;
  paidDate: string;
  method: PaymentMethod;
  reference: string | null;
  recordedAt: Date;
  recordedBy: string;
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
    return new Money(this.amount.minus(this.applied), this.currency);
  }

  /** Spends a part of it; gives what the books carried of that. Refuses `ADVANCE_SPENT`. */
  spend(amount: Money, base: string): Decimal {
    const left = this.left();
    if (amount.compare(left) > 0) {
      refuse('ADVANCE_SPENT', { number: this.number, left, given: amount }, ['allocations']);
    }
    const spent = carriedOf(amount, { open: left, baseOpen: this.baseLeft }, base);
    this.applied = this.applied.plus(amount.amount);
    this.baseLeft = this.baseLeft.minus(spent);
    this.version += 1;
    return spent;
  }
}
