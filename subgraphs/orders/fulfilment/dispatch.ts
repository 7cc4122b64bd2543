import type { LineQuantity } from '../contract.ts';

/** What the order knows of one delivery: that it left, that it arrived, in whatever sequence. */
export class Dispatch {
  deliveryId: string;
  orderId: string;
  shippedAt: Date | null = null;
  deliveredAt: Date | null = null;
  /** What arrived. */
  delivered: LineQuantity[] = [];

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

  /** True when this is news. */
  arrive(delivered: LineQuantity[], at: Date): boolean {
    if (this.deliveredAt) return false;
    this.deliveredAt = at;
    this.delivered = delivered;
    return true;
  }
}
