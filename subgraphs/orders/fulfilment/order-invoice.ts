/** What the order knows of one of its invoices: that it was issued, that it is paid. */
export class OrderInvoice {
  invoiceId: string;
  orderId: string;
  issuedAt: Date | null = null;
  paidAt: Date | null = null;

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

  /** Is owed again after it was paid; true when this is news. */
  reopen(): boolean {
    if (!this.paidAt) return false;
    this.paidAt = null;
    return true;
  }

  isOpen(): boolean {
    return this.issuedAt !== null && this.paidAt === null;
  }
}
