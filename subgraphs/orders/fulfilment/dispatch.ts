import { decimal, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { assert } from '../../../kernel/refusal.ts';
import type { LineQuantity } from '../contract.ts';
import type { LineWeight } from './contract.ts';
import type { StoredBill } from './billing.ts';

/** What an order line was billed with a delivery. */
type BilledLine = { lineId: string } & StoredBill;

/** When a delivery left, and with what. */
export type Leaving = { shippedAt: string; lines: LineQuantity[] };

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
  /** What its goods weigh, of those that are weighed; null until that is heard. */
  weights: LineWeight[] | null = null;
  /** It has left, and counts once it is heard what its goods weigh: that is what they cost. */
  unweighed: Leaving | null = null;
  /** When the order heard that its goods are on hand again. */
  backAt: Date | null = null;

  constructor(deliveryId: string, orderId: string) {
    this.deliveryId = deliveryId;
    this.orderId = orderId;
  }

  /** It is heard that it has left, whether that counts yet or not. */
  hasLeft(): boolean {
    return this.shippedAt !== null || this.unweighed !== null;
  }

  leave(at: Date): void {
    assert(!this.shippedAt, 'a delivery leaves once');
    this.shippedAt = at;
  }

  /** Has left, and waits until it is heard what its goods weigh. */
  await(leaving: Leaving): void {
    this.unweighed = leaving;
  }

  /** Is weighed; gives what has waited for that. */
  weigh(weights: LineWeight[]): Leaving | null {
    const waiting = this.unweighed;
    this.weights ??= weights;
    this.unweighed = null;
    return waiting;
  }

  weightOf(lineId: string): Decimal | undefined {
    const weight = this.weights?.find((one) => one.lineId === lineId)?.weight;
    return weight === undefined ? undefined : decimal(weight);
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
