import { decimal, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import type { Party } from '../../../kernel/viewer.ts';
import type { PurchaseOrderLine } from './purchase-order-line.ts';
import { statusOf, type PurchaseOrderStatus } from './status.ts';

/** What we order from a supplier, to one warehouse. */
export class PurchaseOrder {
  id: string;
  /** `PO-000001`. */
  number: string;
  supplierId: string;
  warehouseId!: string;
  /** The supplier's. */
  currency!: string;
  /** Units of the company's currency for one of the order's, when it was written. */
  rate: Decimal = decimal(1);
  status: PurchaseOrderStatus = 'DRAFT';
  note: string | null = null;
  /** The latest day on which a line is expected. */
  expectedDate!: string;
  /** Without tax. */
  total: Decimal = ZERO;
  draftedBy: string;
  submittedAt: Date | null = null;
  submittedBy: string | null = null;
  approvedAt: Date | null = null;
  approvedBy: string | null = null;
  sentAt: Date | null = null;
  confirmedAt: Date | null = null;
  cancelledAt: Date | null = null;
  /** Bills that are owed for it. */
  billsUnpaid = 0;
  /** Why it was sent back, cancelled or closed. */
  reason: string | null = null;
  createdAt: Date;
  updatedAt!: Date;
  version = 0;
  lines: PurchaseOrderLine[] = [];

  constructor(id: string, sequence: string, supplierId: string, by: { id: string; now: Date }) {
    this.id = id;
    this.number = `PO-${sequence.padStart(6, '0')}`;
    this.supplierId = supplierId;
    this.draftedBy = by.id;
    this.createdAt = by.now;
  }

  /** Takes other lines. Refuses `ILLEGAL_MOVE` unless it is a draft. */
  write(lines: PurchaseOrderLine[]): void {
    this.require('DRAFT', 'DRAFT');
    this.lines = lines;
    this.total = sum(lines.map((line) => line.net));
    this.expectedDate = lines
      .map((line) => line.expectedDate)
      .sort()
      .at(-1)!;
  }

  /**
   * Asks for approval; up to the limit, in the company's currency, if there is one, it is granted
   * at once.
   */
  submit(by: string, limit: Decimal | null, now: Date): void {
    this.require('APPROVED', 'DRAFT');
    this.submittedAt = now;
    this.submittedBy = by;
    if (limit && !this.inBase(this.total).greaterThan(limit)) this.grant(by, now);
  }

  /** What an amount of it counts in the company's currency, not rounded. */
  inBase(amount: Decimal): Decimal {
    return amount.times(this.rate);
  }

  /** Refuses `OWN_ORDER` to the one who has submitted it. */
  approve(by: string, now: Date): void {
    this.require('APPROVED', 'IN_APPROVAL');
    if (by === this.submittedBy) refuse('OWN_ORDER', { number: this.number });
    this.grant(by, now);
  }

  private grant(by: string, now: Date): void {
    this.approvedAt = now;
    this.approvedBy = by;
    this.reason = null;
  }

  /** Makes it a draft again. */
  sendBack(reason: string): void {
    this.require('DRAFT', 'IN_APPROVAL', 'APPROVED');
    this.submittedAt = this.submittedBy = this.approvedAt = this.approvedBy = null;
    this.reason = reason;
  }

  send(now: Date): void {
    this.require('SENT', 'APPROVED');
    this.sentAt = now;
  }

  confirm(now: Date): void {
    this.require('CONFIRMED', 'SENT', 'CONFIRMED');
    this.confirmedAt = now;
  }

  /** Refuses `ILLEGAL_MOVE` unless goods may come for it. */
  requireReceivable(): void {
    this.require('RECEIVED', 'SENT', 'CONFIRMED', 'PARTIALLY_RECEIVED', 'RECEIVED');
  }

  cancel(reason: string, now: Date): void {
    this.require('CANCELLED', 'DRAFT', 'IN_APPROVAL', 'APPROVED', 'SENT', 'CONFIRMED');
    this.cancelledAt = now;
    this.reason = reason;
  }

  /** Whether it binds what has not come of it: it is approved and not cancelled. */
  isBinding(): boolean {
    return this.approvedAt !== null && this.cancelledAt === null;
  }

  /** Counts what a bill is for. */
  bill(billed: readonly { purchaseOrderLineId: string; quantity: string }[]): void {
    for (const { purchaseOrderLineId, quantity } of billed) {
      const line = this.line(purchaseOrderLineId);
      line.billed = line.billed.plus(quantity);
    }
  }

  /** Takes off what a bill was for that is claimed back. */
  unbill(claimed: readonly { purchaseOrderLineId: string; quantity: string }[]): void {
    for (const { purchaseOrderLineId, quantity } of claimed) {
      const line = this.line(purchaseOrderLineId);
      line.billed = line.billed.minus(quantity);
    }
  }

  /** A line of it. */
  line(id: string): PurchaseOrderLine {
    const line = this.lines.find((one) => one.id === id);
    assert(line, `a line ${id} of ${this.number}`);
    return line;
  }

  /** Gives up what has not come. */
  closeShort(reason: string): void {
    this.require('SHORT_CLOSED', 'PARTIALLY_RECEIVED');
    for (const line of this.lines) line.closeShort();
    this.reason = reason;
  }

  /** Ends a change: derives the status; gives the one before. */
  settle(now: Date): PurchaseOrderStatus {
    const previous = this.status;
    this.status = statusOf(this);
    this.updatedAt = now;
    this.version += 1;
    return previous;
  }

  /** The supplier learns of it once it is sent. */
  parties(): Party[] {
    return this.sentAt ? [{ kind: 'SUPPLIER', id: this.supplierId }] : [];
  }

  private require(to: PurchaseOrderStatus, ...from: PurchaseOrderStatus[]): void {
    const { status, number } = this;
    if (!from.includes(status)) refuse('ILLEGAL_MOVE', { number, from: status, to, needed: from });
  }
}
