import { refuse } from '../../../kernel/refusal.ts';
import type { Party } from '../../../kernel/viewer.ts';
import type { OrderChannel } from '../order.ts';
import type { Problem } from './read-order.ts';

export type DocumentFormat = 'UBL_ORDER' | 'EMAIL';
export type DocumentStatus = 'READ' | 'NEEDS_ATTENTION' | 'ORDERED' | 'DISMISSED';

const MAX_PROBLEMS = 1_000;

/** That nobody will order by it any more. */
export type Dismissal = { actor: string; reason: string; at: string };

/** By which channel a document orders. */
export const channels = { UBL_ORDER: 'EDI', EMAIL: 'EMAIL' } as const;

/** What was made out of a document. */
export type Reading = {
  customerId: string | null;
  customerPoNumber: string | null;
  problems: Problem[];
};

/** A document by which a customer orders, as it came, and how far it is an order. */
export class OrderDocument {
  id!: string;
  format!: DocumentFormat;
  channel!: OrderChannel;
  /** The same for the same document, however often a party sends it. */
  identity!: string;
  /** Of the original, in hex. */
  sha256!: string;
  content!: Buffer;
  fileName!: string;
  /** E-mail address of who wrote it. */
  sender: string | null = null;
  subject: string | null = null;
  customerId: string | null = null;
  customerPoNumber: string | null = null;
  problems: Problem[] = [];
  /** Its draft, and the order that this has become. */
  orderId: string | null = null;
  orderedAt: Date | null = null;
  dismissal: Dismissal | null = null;
  status: DocumentStatus = 'NEEDS_ATTENTION';
  receivedAt!: Date;
  /** Viewer id of who brought it. */
  receivedBy!: string;
  updatedAt!: Date;
  version = 0;

  parties(): Party[] {
    return this.customerId ? [{ kind: 'CUSTOMER', id: this.customerId }] : [];
  }

  /** Refuses `VERSION_CONFLICT` unless the document has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }

  /** Takes what was made out of it, and the draft, if there was enough for one. */
  read({ customerId, customerPoNumber, problems }: Reading, orderId: string | null, now: Date) {
    this.requireOpen();
    const listed = problems.slice(0, MAX_PROBLEMS);
    Object.assign(this, { customerId, customerPoNumber, problems: listed, orderId });
    this.settle(now);
  }

  /** A person has made a draft of it by hand. */
  attach(order: { id: string; customerId: string }, now: Date): void {
    this.requireOpen();
    if (this.orderId) refuse('DOCUMENT_SETTLED', { status: this.status }, ['documentId']);
    this.orderId = order.id;
    this.customerId = order.customerId;
    this.settle(now);
  }

  /** Its draft has become an order. */
  order(now: Date): void {
    this.requireOpen();
    this.orderedAt = now;
    this.settle(now);
  }

  dismiss(dismissal: Dismissal, now: Date): void {
    this.requireOpen();
    this.dismissal = dismissal;
    this.orderId = null;
    this.settle(now);
  }

  /** Refuses `DOCUMENT_SETTLED` for what is ordered or dismissed. */
  requireOpen(): void {
    if (this.orderedAt || this.dismissal) {
      refuse('DOCUMENT_SETTLED', { status: this.status }, ['documentId']);
    }
  }

  private settle(now: Date): void {
    this.status = this.statusNow();
    this.updatedAt = now;
    this.version += 1;
  }

  private statusNow(): DocumentStatus {
    if (this.dismissal) return 'DISMISSED';
    if (this.orderedAt) return 'ORDERED';
    return this.orderId && this.problems.length === 0 ? 'READ' : 'NEEDS_ATTENTION';
  }
}
