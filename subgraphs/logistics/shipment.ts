import { dayOf } from '../../kernel/clock.ts';
import { decimal, type Decimal } from '../../kernel/decimal.ts';
import { minorDigitsOf } from '../../kernel/money.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Party } from '../../kernel/viewer.ts';
import type { ShipmentAddress } from './contract.ts';
import { isEnd, reachedBy, type Reached, type ShipmentStatus } from './status.ts';

/** What a shipment is made of; `issuedAt` is when the goods left the warehouse. */
export type ShipmentFacts = {
  deliveryId: string;
  orderId: string;
  orderNumber: string;
  customerId: string;
  warehouseId: string;
  carrierId: string | null;
  shipTo: ShipmentAddress;
  requestedDate: string | null;
  consolidationId?: string | null;
  issuedAt: string;
};

/** A delivery that a shipment carries. */
export type ShipmentPart = { deliveryId: string; orderId: string; orderNumber: string };

/** The goods of a delivery on their way to the customer, or of several that left together. */
export class Shipment {
  id: string;
  /** `SH-000001`, given by the database. */
  number!: string;
  /** The first that it carries; its order likewise. */
  deliveryId: string;
  orderId: string;
  orderNumber: string;
  /** The orders of all that it carries. */
  orderIds: string[];
  /** In which they left together. */
  consolidationId: string | null;
  customerId: string;
  warehouseId: string;
  carrierId: string | null;
  /** The carrier's own number of it. */
  trackingNumber: string | null = null;
  shipTo: ShipmentAddress;
  status: ShipmentStatus = 'PLANNED';
  statusSince: Date;
  /** The day that the customer asked for. */
  promisedDate: string | null;
  issuedAt: Date;
  deliveredAt: Date | null = null;
  freightCost: Decimal | null = null;
  freightCurrency: string | null = null;
  createdAt: Date;
  version = 1;

  constructor(id: string, facts: ShipmentFacts, now: Date) {
    this.id = id;
    this.deliveryId = facts.deliveryId;
    this.orderId = facts.orderId;
    this.orderNumber = facts.orderNumber;
    this.orderIds = [facts.orderId];
    this.consolidationId = facts.consolidationId ?? null;
    this.customerId = facts.customerId;
    this.warehouseId = facts.warehouseId;
    this.carrierId = facts.carrierId;
    this.shipTo = facts.shipTo;
    this.promisedDate = facts.requestedDate;
    this.issuedAt = new Date(facts.issuedAt);
    this.statusSince = this.issuedAt;
    this.createdAt = now;
  }

  /** The outside parties that may learn of it. */
  parties(): Party[] {
    const customer: Party = { kind: 'CUSTOMER', id: this.customerId };
    return this.carrierId ? [customer, { kind: 'CARRIER', id: this.carrierId }] : [customer];
  }

  /**
   * Takes over the status that all reports lead to. An end that was reached stays, whatever is
   * told later. True when the status has changed.
   */
  follow(reports: readonly Reached[]): boolean {
    const reached = reachedBy(reports, { status: 'PLANNED', occurredAt: this.issuedAt });
    if (isEnd(this.status) || reached.status === this.status) return false;
    this.status = reached.status;
    this.statusSince = reached.occurredAt;
    this.deliveredAt = reached.status === 'DELIVERED' ? reached.occurredAt : null;
    this.version += 1;
    return true;
  }

  /**
   * Gives it to a carrier. Another carrier has another tracking number; the same keeps its own
   * unless a new one is given. Refuses `SHIPMENT_CLOSED`.
   */
  assign(carrierId: string, trackingNumber: string | null): void {
    if (isEnd(this.status)) refuse('SHIPMENT_CLOSED', { status: this.status });
    const kept = carrierId === this.carrierId ? this.trackingNumber : null;
    this.carrierId = carrierId;
    this.trackingNumber = trackingNumber || kept;
    this.version += 1;
  }

  /** Carries another delivery as well. */
  takeAlong({ orderId }: ShipmentPart): void {
    this.orderIds = [...new Set([...this.orderIds, orderId])];
    this.version += 1;
  }

  /** Carries these only. */
  leaveWith(parts: readonly ShipmentPart[]): void {
    const { deliveryId, orderId, orderNumber } = parts[0]!;
    Object.assign(this, { deliveryId, orderId, orderNumber });
    this.orderIds = [...new Set(parts.map((part) => part.orderId))];
    this.version += 1;
  }

  /** True when it was given up: it has come back, or has never left. */
  isGivenUp(): boolean {
    return this.status === 'CANCELLED' || this.status === 'RETURNED';
  }

  /** Refuses `SHIPMENT_UNDER_WAY` once a carrier has its goods. */
  expectHere(): void {
    const { status, number } = this;
    const isHere = status === 'PLANNED' || status === 'READY';
    if (!isHere) refuse('SHIPMENT_UNDER_WAY', { number, status });
  }

  /** Takes what carrying it costs, in all. Refuses `NEGATIVE_FREIGHT`, `INEXACT_AMOUNT`. */
  bear({ amount, currency }: { amount: string; currency: string }): void {
    const cost = decimal(amount);
    const decimals = minorDigitsOf(currency);
    if (cost.isNegative() && !cost.isZero()) {
      refuse('NEGATIVE_FREIGHT', { given: amount }, ['freightCost']);
    }
    if (cost.decimalPlaces() > decimals) {
      refuse('INEXACT_AMOUNT', { amount, currency, decimals }, ['freightCost']);
    }
    this.freightCost = cost.abs();
    this.freightCurrency = currency;
    this.version += 1;
  }

  /** Refuses `VERSION_CONFLICT` unless the shipment has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }
}

/** True when it came, or has still to come, after the promised day (UTC); not once given up. */
export function isLate(
  shipment: Pick<Shipment, 'status' | 'promisedDate' | 'deliveredAt'>,
  now: Date,
): boolean {
  const { status, promisedDate, deliveredAt } = shipment;
  if (!promisedDate || status === 'RETURNED' || status === 'CANCELLED') return false;
  return dayOf(deliveredAt ?? now) > promisedDate;
}
