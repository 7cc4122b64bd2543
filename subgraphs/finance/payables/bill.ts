import { daysAfter } from '../../../kernel/clock.ts';
import { ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';

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

export type BillFacts = {
  supplierId: string;
  purchaseOrderId: string;
  supplierNumber: string;
  billDate: string;
  paymentTermDays: number;
  currency: string;
  recordedAt: Date;
  recordedBy: string;
};

/** What we owe a supplier; it waits on hold until it agrees with order and receipt. */
export class Bill {
  id: string;
  number!: string;
  supplierId: string;
  purchaseOrderId: string;
  /** The supplier's own number of it. */
  supplierNumber: string;
  billDate: string;
  dueDate: string;
  currency: string;
  net: Decimal;
  tax: Decimal;
  total: Decimal;
  paid: Decimal = ZERO;
  /** Day of its journal entry; null while it is on hold. */
  postedOn: string | null = null;
  rejectedReason: string | null = null;
  recordedAt: Date;
  recordedBy: string;
  releasedBy: string | null = null;
  version = 1;

  constructor(id: string, facts: BillFacts, lines: readonly BillLine[]) {
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
    this.recordedAt = facts.recordedAt;
    this.recordedBy = facts.recordedBy;
    this.net = total('net');
    this.tax = total('tax');
    this.total = this.net.plus(this.tax);
  }

  /** Refuses `ILLEGAL_MOVE` unless it is on hold. */
  requireHeld(to: string): void {
    const from = this.rejectedReason ? 'REJECTED' : this.postedOn ? 'OPEN' : 'ON_HOLD';
    if (from !== 'ON_HOLD') refuse('ILLEGAL_MOVE', { from, to });
  }

  /** What is to be paid of it; nothing while it is on hold. */
  open(): Money {
    const open = this.postedOn ? this.total.minus(this.paid) : ZERO;
    return new Money(open, this.currency);
  }

  /** Pays a part of it. Refuses `OVER_ALLOCATED` beyond what is open. */
  settle(amount: Money): void {
    if (amount.compare(this.open()) > 0) {
      const figures = { number: this.number, open: this.open(), given: amount };
      refuse('OVER_ALLOCATED', figures, ['allocations']);
    }
    this.paid = this.paid.plus(amount.amount);
    this.version += 1;
  }
}
