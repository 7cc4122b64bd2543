import { sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { carriedOf } from '../currencies/exchange.ts';
import type { Bill } from './bill.ts';
import type { TakenBack } from './supplier-return.ts';

/** A supplier return: which goods, of which order, and why. */
export type DebitFacts = {
  supplierReturnId: string;
  inspectionId: string | null;
  supplierId: string;
  purchaseOrderId: string;
  debitDate: string;
  currency: string;
  reason: string;
  issuedAt: Date;
};

/**
 * What a supplier return takes off what the supplier has billed: a claim, which lowers what we owe
 * on its bills; and what it may not bill any more.
 */
export class DebitNote {
  id: string;
  /** `DN-2026-000001`. */
  number!: string;
  supplierReturnId: string;
  inspectionId: string | null;
  supplierId: string;
  purchaseOrderId: string;
  debitDate: string;
  currency: string;
  reason: string;
  withheld: Decimal;
  net: Decimal;
  tax: Decimal;
  total: Decimal;
  applied: Decimal = ZERO;
  /** What the supplier has paid of it in money. */
  refunded: Decimal = ZERO;
  /** What the books carry of it, at the rates of the bills that had charged it. */
  baseTotal: Decimal;
  baseTax: Decimal;
  baseOpen: Decimal;
  issuedAt: Date;
  version = 1;

  constructor(id: string, facts: DebitFacts, lines: readonly TakenBack[]) {
    this.id = id;
    this.supplierReturnId = facts.supplierReturnId;
    this.inspectionId = facts.inspectionId;
    this.supplierId = facts.supplierId;
    this.purchaseOrderId = facts.purchaseOrderId;
    this.debitDate = facts.debitDate;
    this.currency = facts.currency;
    this.reason = facts.reason;
    this.issuedAt = facts.issuedAt;
    this.withheld = sum(lines.map(({ withheld }) => withheld));
    this.net = sum(lines.map(({ net }) => net));
    this.tax = sum(lines.map(({ tax }) => tax));
    this.total = this.net.plus(this.tax);
    this.baseTax = sum(lines.map(({ baseTax }) => baseTax));
    this.baseTotal = sum(lines.map(({ baseNet }) => baseNet)).plus(this.baseTax);
    this.baseOpen = this.baseTotal;
  }

  /** What no bill has taken of the claim yet, and the supplier has not paid. */
  open(): Money {
    return new Money(this.total.minus(this.applied).minus(this.refunded), this.currency);
  }

  /** Takes as much as it can off a bill; gives how much, and what the books carried of both. */
  applyTo(bill: Bill, base = this.currency): { amount: Money; cleared: Decimal; spent: Decimal } {
    const amount = this.open().compare(bill.open()) < 0 ? this.open() : bill.open();
    if (amount.isZero()) return { amount, cleared: ZERO, spent: ZERO };
    const cleared = bill.debit(amount, base);
    const spent = this.spend(amount, base);
    this.applied = this.applied.plus(amount.amount);
    return { amount, cleared, spent };
  }

  /** Refuses `BEFORE_CLAIM` on a day before it was made. */
  requireMadeBy(day: string, field: string): void {
    const { number, debitDate } = this;
    if (day < debitDate) refuse('BEFORE_CLAIM', { number, debitDate }, [field]);
  }

  /** The supplier pays a part of it; gives what the books carried of that. Refuses `CLAIM_SPENT`. */
  refund(amount: Money, base: string): Decimal {
    const open = this.open();
    if (amount.compare(open) > 0) {
      refuse('CLAIM_SPENT', { number: this.number, open, given: amount }, ['amount']);
    }
    const spent = this.spend(amount, base);
    this.refunded = this.refunded.plus(amount.amount);
    return spent;
  }

  /** The money did not come: that part is open again, as the books carried it. */
  takeRefundBack({ amount }: Money, carried: Decimal): void {
    this.refunded = this.refunded.minus(amount);
    this.baseOpen = this.baseOpen.plus(carried);
    this.version += 1;
  }

  private spend(amount: Money, base: string): Decimal {
    const spent = carriedOf(amount, { open: this.open(), baseOpen: this.baseOpen }, base);
    this.baseOpen = this.baseOpen.minus(spent);
    this.version += 1;
    return spent;
  }
}
