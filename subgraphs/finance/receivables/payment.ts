import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import { carriedOf, type Exchange } from '../currencies/exchange.ts';
import type { Invoice } from './invoice.ts';
import { documentNumber } from './numbering.ts';

export const PAYMENT_SERIES = 'PAY';

export type PaymentMethod = 'BANK_TRANSFER' | 'CASH' | 'CARD' | 'CHEQUE' | 'WALLET';

export type PaymentFacts = {
  customerId: string;
  amount: Money;
  receivedDate: string;
  method: PaymentMethod;
  reference?: string | null;
  /** The order that it pays in advance. */
  orderId?: string | null;
  recordedAt: Date;
  recordedBy: string;
  /** At which rate it counts in the books; by default they are kept in its currency. */
  exchange?: Exchange;
};

/** Which part of a payment pays which invoice; posted on a day of its own. */
export class PaymentAllocation {
  id!: string;
  paymentId!: string;
  invoiceId!: string;
  customerId!: string;
  amount!: Decimal;
  /** What the books carried of that part of the invoice. */
  baseAmount!: Decimal;
  postingDate!: string;
}

/** Money received from a customer. What no invoice has taken stays with the customer, on account. */
export class Payment {
  id: string;
  number!: string;
  customerId: string;
  amount: Decimal;
  allocated: Decimal = ZERO;
  /** What went back to the customer. */
  refunded: Decimal = ZERO;
  currency: string;
  rate: Decimal;
  /** What the books have it at: all of it, and what is left on account. */
  baseAmount: Decimal;
  baseUnallocated: Decimal;
  receivedDate: string;
  method: PaymentMethod;
  reference: string | null;
  /** The order that it pays in advance, when it is a deposit. */
  orderId: string | null;
  recordedAt: Date;
  recordedBy: string;
  /** The day it was taken back, since it was no payment. */
  reversedOn: string | null = null;
  version = 1;

  constructor(id: string, facts: PaymentFacts) {
    this.id = id;
    this.customerId = facts.customerId;
    this.amount = facts.amount.amount;
    this.currency = facts.amount.currency;
    this.receivedDate = facts.receivedDate;
    this.method = facts.method;
    this.reference = facts.reference?.trim() || null;
    this.orderId = facts.orderId ?? null;
    this.recordedAt = facts.recordedAt;
    this.recordedBy = facts.recordedBy;
    this.rate = facts.exchange?.rate ?? decimal(1);
    this.baseAmount = facts.exchange?.inBase(this.amount) ?? this.amount;
    this.baseUnallocated = this.baseAmount;
  }

  /** Gives the payment its place in the series of the year it was received. */
  take(sequence: number): void {
    this.number = documentNumber(PAYMENT_SERIES, this.year(), sequence);
  }

  year(): number {
    return Number(this.receivedDate.slice(0, 4));
  }

  unallocated(): Money {
    const left = this.amount.minus(this.allocated).minus(this.refunded);
    return new Money(this.reversedOn ? ZERO : left, this.currency);
  }

  /**
   * Takes it back with all that it paid; nothing of it is on account any more. Refuses
   * `PAYMENT_REVERSED`, `PAYMENT_REFUNDED` when some of it went back, `BEFORE_PAYMENT` on a day
   * before the last on which it paid something.
   */
  reverse({ day, lastDay, field }: Reversal, parts: readonly PaidPart[]): void {
    const { number, reversedOn } = this;
    if (reversedOn) refuse('PAYMENT_REVERSED', { number, reversedOn }, [field]);
    if (!this.refunded.isZero()) refuse('PAYMENT_REFUNDED', { number }, [field]);
    if (day < lastDay) refuse('BEFORE_PAYMENT', { number, lastDay }, ['postingDate']);
    for (const { invoice, amount, cleared } of parts) invoice.unsettle(amount, cleared);
    const paid = Money.total(
      parts.map(({ amount }) => amount),
      this.currency,
    );
    assert(paid.amount.equals(this.allocated), 'a payment gives back all that it paid');
    this.allocated = ZERO;
    this.baseUnallocated = ZERO;
    this.reversedOn = day;
    this.version += 1;
  }

  /**
   * Pays a part of an invoice; gives what the books carried of both. Refuses `OTHER_CUSTOMER`,
   * `PAYMENT_SPENT` beyond what is left of the payment, `OVER_ALLOCATED` beyond what the invoice
   * has open, `CURRENCY_MISMATCH` for an invoice in another currency.
   */
  pay(invoice: Invoice, amount: Money, base = amount.currency): SettledPart {
    const { customerId } = this;
    const unallocated = this.unallocated();
    if (invoice.customerId !== customerId) {
      refuse('OTHER_CUSTOMER', { number: invoice.number, customerId }, ['allocations']);
    }
    if (amount.compare(unallocated) > 0) {
      refuse('PAYMENT_SPENT', { unallocated, given: amount }, ['allocations']);
    }
    const cleared = invoice.settle(amount, base);
    const spent = this.spend(amount, base);
    this.allocated = this.allocated.plus(amount.amount);
    return { invoice, amount, cleared, spent };
  }

  /** Refuses `NOTHING_UNALLOCATED`, and `BEFORE_PAYMENT` on a day before it came. */
  requireUnallocated(day: string): void {
    const { number, receivedDate: lastDay } = this;
    if (this.unallocated().isZero()) refuse('NOTHING_UNALLOCATED', { number }, ['paymentId']);
    if (day < lastDay) refuse('BEFORE_PAYMENT', { number, lastDay }, ['paidDate']);
  }

  /**
   * Gives what no invoice has taken back, or a part of it; gives what the books carried of that.
   * Refuses `PAYMENT_SPENT`, `CURRENCY_MISMATCH`.
   */
  refund(amount: Money, base = amount.currency): Decimal {
    const unallocated = this.unallocated();
    if (amount.compare(unallocated) > 0) {
      refuse('PAYMENT_SPENT', { unallocated, given: amount }, ['amount']);
    }
    const spent = this.spend(amount, base);
    this.refunded = this.refunded.plus(amount.amount);
    return spent;
  }

  /** A refund did not reach the customer: it is on account again, as the books had carried it. */
  takeRefundBack(amount: Money, carried: Decimal): void {
    assert(amount.amount.lessThanOrEqualTo(this.refunded), 'no more comes back than went');
    this.refunded = this.refunded.minus(amount.amount);
    this.baseUnallocated = this.baseUnallocated.plus(carried);
    this.version += 1;
  }

  private spend(amount: Money, base: string): Decimal {
    const left = { open: this.unallocated(), baseOpen: this.baseUnallocated };
    const spent = carriedOf(amount, left, base);
    this.baseUnallocated = this.baseUnallocated.minus(spent);
    this.version += 1;
    return spent;
  }
}

type Reversal = {
  day: string;
  /** The last day on which it paid something. */
  lastDay: string;
  /** Of the input that names it. */
  field: string;
};

/** A part for an invoice. */
export type Part = { invoice: Invoice; amount: Money };

/** A part that is paid: what the books carried of that part of the invoice. */
export type PaidPart = Part & { cleared: Decimal };

/** A part that is settled: also what the books carried of what settles it. */
export type SettledPart = PaidPart & { spent: Decimal };

/**
 * Deals an amount that came on a day to invoices, the oldest due first, less what may be taken off
 * that day; what is left over is dealt to nobody.
 */
export function oldestDueFirst(amount: Money, invoices: readonly Invoice[], day: string): Part[] {
  let left = amount;
  const parts: Part[] = [];
  for (const invoice of invoices.toSorted(byDueDate)) {
    const due = invoice.open().minus(invoice.discountOn(day));
    const part = due.compare(left) < 0 ? due : left;
    if (part.isZero()) continue;
    parts.push({ invoice, amount: part });
    left = left.minus(part);
  }
  return parts;
}

function byDueDate(a: Invoice, b: Invoice): number {
  return a.dueDate < b.dueDate ? -1 : a.dueDate > b.dueDate ? 1 : a.id < b.id ? -1 : 1;
}
