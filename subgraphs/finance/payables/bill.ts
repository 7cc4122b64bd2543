import { daysAfter } from '../../../kernel/clock.ts';
import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import { transitions } from '../../../kernel/transitions.ts';
import { carriedOf, type Exchange } from '../currencies/exchange.ts';
import type { EarlyPayment } from '../receivables/invoice.ts';

/** What a supplier bills of one line of a purchase order. */
export type BillLine = {
  id: string;
  position: number;
  purchaseOrderLineId: string;
  productId: string;
  description: string;
  /** Base unit. */
  quantity: Decimal;
  net: Decimal;
  taxRate: Decimal;
  tax: Decimal;
};

type Taxed = { net: Decimal; tax: Decimal };

export type BillFacts = {
  supplierId: string;
  /** Null for a bill of expenses. */
  purchaseOrderId: string | null;
  supplierNumber: string;
  billDate: string;
  paymentTermDays: number;
  currency: string;
  /** What may be taken off when it is paid within so many days of its date. */
  earlyPayment?: EarlyPayment | null;
  recordedAt: Date;
  recordedBy: string;
};

type BillStatus = 'ON_HOLD' | 'REJECTED' | 'OPEN' | 'PARTIALLY_PAID' | 'PAID';

const move = transitions<BillStatus>({
  ON_HOLD: ['OPEN', 'REJECTED'],
  REJECTED: [],
  OPEN: ['PARTIALLY_PAID', 'PAID'],
  PARTIALLY_PAID: ['PAID'],
  PAID: [],
});

/** What we owe a supplier; it waits on hold until it agrees with what we know, or is released. */
export class Bill {
  id: string;
  number!: string;
  supplierId: string;
  purchaseOrderId: string | null;
  /** The supplier's own number of it. */
  supplierNumber: string;
  billDate: string;
  dueDate: string;
  currency: string;
  net: Decimal;
  tax: Decimal;
  total: Decimal;
  paid: Decimal = ZERO;
  /** Taken off it for goods given back. */
  debited: Decimal = ZERO;
  discountPercent: Decimal | null = null;
  discountUntil: string | null = null;
  /** Units of the books' currency for one of the bill's, of its day; once it is posted. */
  rate: Decimal = decimal(1);
  /** What the books carry of it: at first, of the tax in it, and still. */
  baseTotal: Decimal = ZERO;
  baseTax: Decimal = ZERO;
  baseOpen: Decimal = ZERO;
  /** Day of its journal entry; null while it is on hold. */
  postedOn: string | null = null;
  rejectedReason: string | null = null;
  recordedAt: Date;
  recordedBy: string;
  releasedBy: string | null = null;
  version = 1;

  constructor(id: string, facts: BillFacts, lines: readonly Taxed[]) {
    const { currency } = facts;
    const total = (field: 'net' | 'tax') =>
      Money.total(
        lines.map((line) => new Money(line[field], currency)),
        currency,
      ).amount;
    this.id = id;
    this.supplierId = facts.supplierId;
    this.purchaseOrderId = facts.purchaseOrderId;
    this.supplierNumber = facts.supplierNumber;
    this.billDate = facts.billDate;
    this.dueDate = daysAfter(facts.billDate, facts.paymentTermDays);
    this.currency = currency;
    const { earlyPayment } = facts;
    if (earlyPayment?.percent.isPositive() && !earlyPayment.percent.isZero()) {
      this.discountPercent = earlyPayment.percent;
      this.discountUntil = daysAfter(facts.billDate, earlyPayment.days);
    }
    this.recordedAt = facts.recordedAt;
    this.recordedBy = facts.recordedBy;
    this.net = total('net');
    this.tax = total('tax');
    this.total = this.net.plus(this.tax);
  }

  /** Refuses `ILLEGAL_MOVE` unless it is on hold. */
  requireHeld(to: 'OPEN' | 'REJECTED'): void {
    move(this.status(), to);
  }

  private status(): BillStatus {
    if (this.rejectedReason) return 'REJECTED';
    if (!this.postedOn) return 'ON_HOLD';
    if (this.open().isZero()) return 'PAID';
    return this.paid.plus(this.debited).isZero() ? 'OPEN' : 'PARTIALLY_PAID';
  }

  /** What is to be paid of it; nothing while it is on hold. */
  open(): Money {
    const open = this.postedOn ? this.total.minus(this.paid).minus(this.debited) : ZERO;
    return new Money(open, this.currency);
  }

  /** What may be taken off what is open when it is paid on the day. */
  discountOn(day: string): Money {
    const isEarly = this.discountUntil !== null && day <= this.discountUntil;
    return this.open()
      .times(isEarly ? this.discountPercent! : 0)
      .times('0.01')
      .rounded();
  }

  /** What a payment takes off: the discount, when it pays all the rest; or nothing. */
  discountFor(paid: Money, day: string): Money {
    const discount = this.discountOn(day);
    return paid.plus(discount).equals(this.open()) ? discount : Money.zero(this.currency);
  }

  /** The tax in a part of it: its share of the bill's tax, half-up to the minor unit. */
  taxWithin(part: Money): Money {
    if (part.isZero()) return part;
    const tax = part.amount.times(this.tax).dividedBy(this.total);
    return new Money(tax, part.currency).rounded();
  }

  /** Makes it a debt, on its day and at that day's rate. */
  book(exchange: Exchange, by: string): void {
    this.postedOn = this.billDate;
    this.releasedBy = by;
    this.rate = exchange.rate;
    this.baseTotal = exchange.inBase(this.total);
    this.baseTax = exchange.inBase(this.tax);
    this.baseOpen = this.baseTotal;
  }

  /** Takes a part of what is open off it; gives what the books carried of that. */
  debit(amount: Money, base = amount.currency): Decimal {
    assert(amount.compare(this.open()) <= 0, 'no more is taken off a bill than is open');
    const cleared = this.clear(amount, base);
    this.debited = this.debited.plus(amount.amount);
    return cleared;
  }

  /**
   * Pays a part of it; gives what the books carried of that. Refuses `NOT_PAYABLE` while it is no
   * debt, `BILL_OVERPAID` beyond it, `CURRENCY_MISMATCH`.
   */
  settle(amount: Money, base = amount.currency): Decimal {
    const { number } = this;
    if (!this.postedOn) refuse('NOT_PAYABLE', { number, status: this.status() }, ['allocations']);
    if (amount.compare(this.open()) > 0) {
      const figures = { open: this.open().amount.toFixed(), given: amount.amount.toFixed() };
      refuse('BILL_OVERPAID', { number, ...figures }, ['allocations']);
    }
    const cleared = this.clear(amount, base);
    this.paid = this.paid.plus(amount.amount);
    return cleared;
  }

  /** Opens again what was settled and is undone, and what the books carried of it. */
  unsettle(amount: Money, carried: Decimal): void {
    assert(amount.amount.lessThanOrEqualTo(this.paid), 'no more is undone than was settled');
    this.paid = this.paid.minus(amount.amount);
    this.baseOpen = this.baseOpen.plus(carried);
    this.version += 1;
  }

  private clear(amount: Money, base: string): Decimal {
    const cleared = carriedOf(amount, { open: this.open(), baseOpen: this.baseOpen }, base);
    this.baseOpen = this.baseOpen.minus(cleared);
    this.version += 1;
    return cleared;
  }
}
