import { sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import { carriedOf } from '../currencies/exchange.ts';
import type { Recovery } from '../allowances/recovery.ts';
import type { Invoice } from '../receivables/invoice.ts';
import type { SettledPart } from '../receivables/payment.ts';
import { documentNumber } from '../receivables/numbering.ts';
import type { CreditLine } from './credit-line.ts';

export const CREDIT_SERIES = 'CRN';

export type CreditFacts = {
  returnOrderId?: string;
  /** Of which invoice what is of which delivery is taken back, when it is no return's. */
  invoiceId?: string;
  deliveryId?: string;
  orderId: string;
  customerId: string;
  creditDate: string;
  currency: string;
  issuedAt: Date;
  /** What the books lose of receivables and of tax; by default they are kept in its currency. */
  base?: { total: Decimal; tax: Decimal };
};

/**
 * What a customer is owed for goods sent back, or for goods that were invoiced and have not left.
 * It settles invoices first; what is left is on account until it is paid out or settles another.
 */
export class CreditNote {
  id: string;
  number!: string;
  series = CREDIT_SERIES;
  year: number;
  sequence!: number;
  returnOrderId: string | null;
  invoiceId: string | null;
  deliveryId: string | null;
  orderId: string;
  customerId: string;
  creditDate: string;
  currency: string;
  net: Decimal;
  fee: Decimal;
  /** Net, of what had been given up of the goods: it was never paid. */
  allowance: Decimal;
  /** Of the goods, less that of the fee and of the allowance. */
  tax: Decimal;
  total: Decimal;
  settled: Decimal = ZERO;
  refunded: Decimal = ZERO;
  /** What the books have it at: all of it, the tax in it, and what is left on account. */
  baseTotal: Decimal;
  baseTax: Decimal;
  baseOnAccount: Decimal;
  issuedAt: Date;
  version = 1;

  constructor(
    id: string,
    facts: CreditFacts,
    lines: readonly CreditLine[],
    recovered: readonly Recovery[],
  ) {
    this.id = id;
    this.returnOrderId = facts.returnOrderId ?? null;
    this.invoiceId = facts.invoiceId ?? null;
    this.deliveryId = facts.deliveryId ?? null;
    this.orderId = facts.orderId;
    this.customerId = facts.customerId;
    this.creditDate = facts.creditDate;
    this.year = Number(facts.creditDate.slice(0, 4));
    this.currency = facts.currency;
    this.issuedAt = facts.issuedAt;
    this.net = sum(lines.map(({ net }) => net));
    this.fee = sum(lines.map(({ fee }) => fee));
    this.allowance = sum(recovered.map(({ amount, tax }) => amount.minus(tax)));
    const tax = sum(lines.map((line) => line.tax.minus(line.feeTax)));
    this.tax = tax.minus(sum(recovered.map((part) => part.tax)));
    this.total = this.net.minus(this.fee).minus(this.allowance).plus(this.tax);
    this.baseTotal = facts.base?.total ?? this.total;
    this.baseTax = facts.base?.tax ?? this.tax;
    this.baseOnAccount = this.baseTotal;
  }

  /** Gives the note its place in the year's series. */
  take(sequence: number): void {
    this.sequence = sequence;
    this.number = documentNumber(this.series, this.year, sequence);
  }

  onAccount(): Money {
    return new Money(this.total.minus(this.settled).minus(this.refunded), this.currency);
  }

  /**
   * Settles a part of an invoice; gives what the books carried of both. Refuses `CREDIT_SPENT`,
   * `OTHER_CUSTOMER`, `OVER_ALLOCATED`, `CURRENCY_MISMATCH`.
   */
  settle(invoice: Invoice, amount: Money, base = amount.currency): SettledPart {
    if (invoice.customerId !== this.customerId) {
      const figures = { number: invoice.number, customerId: this.customerId };
      refuse('OTHER_CUSTOMER', figures, ['allocations']);
    }
    this.requireLeft(amount, 'allocations');
    const cleared = invoice.credit(amount, base);
    const spent = this.spend(amount, base);
    this.settled = this.settled.plus(amount.amount);
    return { invoice, amount, cleared, spent };
  }

  /** Refuses `NOTHING_ON_ACCOUNT` when all of it is spent. */
  requireOnAccount(): void {
    if (this.onAccount().isZero()) refuse('NOTHING_ON_ACCOUNT', { number: this.number });
  }

  /** Pays a part of it out; gives what the books carried of that. Refuses `CREDIT_SPENT`. */
  refund(amount: Money, base = amount.currency): Decimal {
    this.requireLeft(amount, 'amount');
    const spent = this.spend(amount, base);
    this.refunded = this.refunded.plus(amount.amount);
    return spent;
  }

  /** A refund did not reach the customer: it is on account again, as the books had carried it. */
  takeRefundBack(amount: Money, carried: Decimal): void {
    assert(amount.amount.lessThanOrEqualTo(this.refunded), 'no more comes back than went');
    this.refunded = this.refunded.minus(amount.amount);
    this.baseOnAccount = this.baseOnAccount.plus(carried);
    this.version += 1;
  }

  private spend(amount: Money, base: string): Decimal {
    const left = { open: this.onAccount(), baseOpen: this.baseOnAccount };
    const spent = carriedOf(amount, left, base);
    this.baseOnAccount = this.baseOnAccount.minus(spent);
    this.version += 1;
    return spent;
  }

  private requireLeft(amount: Money, field: string): void {
    const left = this.onAccount();
    if (amount.compare(left) <= 0) return;
    const figures = { left: left.amount.toFixed(), given: amount.amount.toFixed() };
    refuse('CREDIT_SPENT', { number: this.number, ...figures }, [field]);
  }
}

/** Which part of a credit note settles which invoice. */
export class CreditAllocation {
  id!: string;
  creditNoteId!: string;
  invoiceId!: string;
  customerId!: string;
  amount!: Decimal;
  /** What the books carried of that part of the invoice. */
  baseAmount!: Decimal;
  postingDate!: string;
}
