import { ZERO, type Decimal } from '../../../kernel/decimal.ts';

/** What the order knows of one of its invoices: that it was issued, that it is paid. */
export class OrderInvoice {
  invoiceId: string;
  orderId: string;
  issuedAt: Date | null = null;
  paidAt: Date | null = null;
  /** Gross that is billed for the order before its goods leave. */
  ahead: Decimal = ZERO;

  constructor(invoiceId: string, orderId: string) {
    this.invoiceId = invoiceId;
    this.orderId = orderId;
  }

  /** True when this is news. */
  issue(at: Date): boolean {
    if (this.issuedAt) return false;
    this.issuedAt = at;
    return true;
  }

  /** True when this is news. */
  pay(at: Date): boolean {
    if (this.paidAt) return false;
    this.paidAt = at;
    return true;
  }

  /** Is owed again after it was paid. */
  reopen(): void {
    this.paidAt = null;
  }

  /** What the customer has paid in advance with it. */
  prepays(): Decimal {
    return this.issuedAt && this.paidAt ? this.ahead : ZERO;
  }

  isOpen(): boolean {
    return this.issuedAt !== null && this.paidAt === null;
  }
}
