import { sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { assert } from '../../../kernel/refusal.ts';
import type { LineQuantity } from '../contract.ts';
import type { StoredBill } from './billing.ts';

/** What an order line was billed with a delivery. */
type BilledLine = { lineId: string } & StoredBill;

/**
 * What the order knows of one delivery: that it left, that it arrived, in whatever sequence, or
 * that it was taken back; and what was billed for it, freight apart.
 */
export class Dispatch {
  deliveryId: string;
  orderId: string;
  shippedAt: Date | null = null;
  deliveredAt: Date | null = null;
  /** What arrived. */
  delivered: LineQuantity[] = [];
  billed: BilledLine[] = [];
  freight: Decimal = ZERO;
  /** Of an order that is not billed on issue: what is invoiced of it. */
  invoiced: LineQuantity[] = [];
  reversedAt: Date | null = null;
  /** When the order heard that its goods are on hand again. */
  backAt: Date | null = null;

  constructor(deliveryId: string, orderId: string) {
    this.deliveryId = deliveryId;
    this.orderId = orderId;
  }

  /** True when this is news. */
  leave(at: Date): boolean {
    if (this.shippedAt) return false;
    this.shippedAt = at;
    return true;
  }

  bill(billed: BilledLine[], freight: Decimal): void {
    this.billed = billed;
    this.freight = freight;
  }

  /** Is invoiced in part; true when that counts, since it was not taken back. */
  invoice({ lineId, quantity }: LineQuantity): boolean {
    if (this.reversedAt) return false;
    this.invoiced = [...this.invoiced, { lineId, quantity }];
    return true;
  }

  invoicedOf(lineId: string): Decimal {
    const own = this.invoiced.filter((one) => one.lineId === lineId);
    return sum(own.map(({ quantity }) => quantity));
  }

  /** It has not left after all; true when this is news. */
  takeBack(at: Date): boolean {
    assert(this.shippedAt, 'it is heard first that a delivery left, then that it did not');
    assert(!this.deliveredAt, 'the customer does not have it');
    if (this.reversedAt) return false;
    this.reversedAt = at;
    return true;
  }

  /** Its goods are on hand again; true when this is news. */
  comeBack(at: Date): boolean {
    assert(this.reversedAt, 'only what was taken back comes back');
    if (this.backAt) return false;
    this.backAt = at;
    return true;
  }

  /** True when this is news. */
  arrive(delivered: LineQuantity[], at: Date): boolean {
    if (this.deliveredAt) return false;
    this.deliveredAt = at;
    this.delivered = delivered;
    return true;
  }
}
