import { sum, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { transitions } from '../../../kernel/transitions.ts';
import type { Party } from '../../../kernel/viewer.ts';
import type { ReturnLine } from './return-line.ts';

export type ReturnStatus =
  | 'REQUESTED'
  | 'AUTHORISED'
  | 'IN_TRANSIT'
  | 'RECEIVED'
  | 'INSPECTED'
  | 'RESOLVED'
  | 'CLOSED'
  | 'REJECTED'
  | 'CANCELLED';

/** Money back, or an amount on account for the next invoices. */
export type Resolution = 'REFUND' | 'CREDIT';

const move = transitions<ReturnStatus>({
  REQUESTED: ['AUTHORISED', 'REJECTED', 'CANCELLED'],
  AUTHORISED: ['IN_TRANSIT', 'RECEIVED', 'CANCELLED'],
  IN_TRANSIT: ['RECEIVED'],
  RECEIVED: ['INSPECTED'],
  INSPECTED: ['RESOLVED'],
  RESOLVED: ['CLOSED'],
  CLOSED: [],
  REJECTED: [],
  CANCELLED: [],
});

/** What a customer sends back of one order. */
export class ReturnOrder {
  id!: string;
  /** `RMA-000001`. */
  number!: string;
  orderId!: string;
  orderNumber!: string;
  customerId!: string;
  channel!: string;
  /** Where it is to come. */
  warehouseId!: string;
  status: ReturnStatus = 'REQUESTED';
  wanted!: Resolution;
  resolution: Resolution | null = null;
  note: string | null = null;
  /** Why it was rejected or cancelled. */
  reason: string | null = null;
  trackingNumber: string | null = null;
  /** What the customer was charged for the goods, without tax. */
  value!: Decimal;
  requestedBy!: string;
  authorisedBy: string | null = null;
  authorisedAt: Date | null = null;
  sentAt: Date | null = null;
  receivedAt: Date | null = null;
  inspectedAt: Date | null = null;
  resolvedAt: Date | null = null;
  closedAt: Date | null = null;
  createdAt!: Date;
  updatedAt!: Date;
  version = 0;
  lines: ReturnLine[] = [];

  static numbered(id: string, sequence: string): ReturnOrder {
    const number = `RMA-${sequence.padStart(6, '0')}`;
    return Object.assign(new ReturnOrder(), { id, number });
  }

  authorise(by: string, now: Date): void {
    this.become('AUTHORISED');
    this.authorisedBy = by;
    this.authorisedAt = now;
  }

  reject(reason: string): void {
    this.become('REJECTED');
    this.reason = reason;
  }

  cancel(reason: string | null): void {
    this.become('CANCELLED');
    this.reason = reason;
  }

  send(trackingNumber: string | null, now: Date): void {
    this.become('IN_TRANSIT');
    this.trackingNumber = trackingNumber;
    this.sentAt = now;
  }

  /** The goods are here. Refuses `NOTHING_RECEIVED` when none are. */
  receive(now: Date): void {
    this.become('RECEIVED');
    if (sum(this.lines.map(({ received }) => received)).isZero()) refuse('NOTHING_RECEIVED');
    this.receivedAt = now;
  }

  inspect(now: Date): void {
    this.become('INSPECTED');
    this.inspectedAt = now;
  }

  /** Decides how the customer is made whole; closed at once when nothing is kept. */
  resolve(resolution: Resolution, now: Date): void {
    this.become('RESOLVED');
    this.resolution = resolution;
    this.resolvedAt = now;
    if (this.kept().length === 0) this.close(now);
  }

  /** Finance has credited it; a refund is done when all of it is paid out or settled. */
  credit(onAccount: Decimal, now: Date): void {
    const isDone = this.resolution === 'CREDIT' || onAccount.isZero();
    if (this.status === 'RESOLVED' && isDone) this.close(now);
  }

  /** Lines of which we keep something. */
  kept(): ReturnLine[] {
    return this.lines.filter((line) => line.kept().greaterThan(0));
  }

  parties(): Party[] {
    return [{ kind: 'CUSTOMER', id: this.customerId }];
  }

  private close(now: Date): void {
    this.become('CLOSED');
    this.closedAt = now;
  }

  private become(status: ReturnStatus): void {
    this.status = move(this.status, status);
  }
}
