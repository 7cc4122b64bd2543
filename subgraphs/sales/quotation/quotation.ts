import type { Decimal } from '../../../kernel/decimal.ts';
import type { QuotationAccepted } from '../contract.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { requireState } from '../../../kernel/transitions.ts';
import type { Party } from '../../../kernel/viewer.ts';

export type QuotationStatus = 'DRAFT' | 'SENT' | 'ACCEPTED' | 'CONVERTED' | 'LOST';

/** A line as it was offered; its price stays, whatever the price lists say later. */
export type QuotedLine = {
  productId: string;
  sku: string;
  name: string;
  /** In `unit`. */
  quantity: string;
  unit: string;
  /** Of one unit, before the discount. */
  unitPrice: string;
  /** The unit that it is of, where that is not the line's. */
  priceUnit?: string;
  /** Tax is in the unit price. */
  isTaxIncluded?: boolean;
  discountPercent: string;
  net: string;
  tax: string;
  gross: string;
};

const MOST_REVISIONS = 100;

/** What we offer a customer, at prices that stay until a day. */
export class Quotation {
  id: string;
  /** `QU-000001`. */
  number: string;
  customerId!: string;
  /** Code of the channel that the order will come by. */
  channel!: NonNullable<(typeof QuotationAccepted)['data']>['channel'];
  currency!: string;
  /** The last day on which it can be accepted. */
  validUntil!: string;
  status: QuotationStatus = 'DRAFT';
  net!: Decimal;
  tax!: Decimal;
  gross!: Decimal;
  lines: QuotedLine[] = [];
  note: string | null = null;
  /** Why it was lost. */
  reason: string | null = null;
  draftedBy: string;
  draftedAt: Date;
  sentAt: Date | null = null;
  acceptedAt: Date | null = null;
  acceptedBy: string | null = null;
  orderId: string | null = null;
  /** From 1; rises each time that a sent offer is written anew. */
  revision = 1;
  /** Of the link by which the customer answers. */
  token: string | null = null;
  version = 0;

  constructor(id: string, sequence: string, by: { id: string; now: Date }) {
    this.id = id;
    this.number = `QU-${sequence.padStart(6, '0')}`;
    this.draftedBy = by.id;
    this.draftedAt = by.now;
  }

  /** Refuses `ILLEGAL_MOVE` unless it is a draft. */
  requireDraft(): void {
    this.require('DRAFT', 'DRAFT');
  }

  /** Goes to the customer, who answers by the token. */
  send(now: Date, token: string): void {
    this.turn('SENT', 'DRAFT');
    this.sentAt = now;
    this.token = token;
  }

  /** Comes back to be written anew; nobody can answer meanwhile. */
  revise(): void {
    this.turn('DRAFT', 'SENT');
    if (this.revision >= MOST_REVISIONS) {
      refuse('TOO_MANY', { limit: MOST_REVISIONS, given: this.revision + 1 });
    }
    this.revision += 1;
    this.sentAt = null;
    this.token = null;
  }

  /** The customer takes it. Refuses `QUOTATION_EXPIRED` after its last day. */
  accept(by: string, now: Date, today: string): void {
    this.require('ACCEPTED', 'SENT');
    const { number, validUntil } = this;
    if (today > validUntil) refuse('QUOTATION_EXPIRED', { number, validUntil });
    this.turn('ACCEPTED', 'SENT');
    this.acceptedAt = now;
    this.acceptedBy = by;
  }

  /** It has become an order. False when that is known. */
  convert(orderId: string): boolean {
    if (this.orderId) return false;
    this.turn('CONVERTED', 'ACCEPTED');
    this.orderId = orderId;
    return true;
  }

  lose(reason: string): void {
    this.turn('LOST', 'DRAFT', 'SENT');
    this.reason = reason;
  }

  /** The customer sees it once it is sent. */
  parties(): Party[] {
    return this.sentAt ? [{ kind: 'CUSTOMER', id: this.customerId }] : [];
  }

  private turn(to: QuotationStatus, ...from: QuotationStatus[]): void {
    this.require(to, ...from);
    this.status = to;
    this.version += 1;
  }

  private require(to: QuotationStatus, ...from: QuotationStatus[]): void {
    requireState(this.status, to, ...from);
  }
}
