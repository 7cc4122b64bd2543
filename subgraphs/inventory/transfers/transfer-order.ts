import { least, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { transitions } from '../../../kernel/transitions.ts';

export type TransferStatus = 'REQUESTED' | 'APPROVED' | 'IN_TRANSIT' | 'RECEIVED' | 'CANCELLED';

const move = transitions<TransferStatus>({
  REQUESTED: ['APPROVED', 'CANCELLED'],
  APPROVED: ['IN_TRANSIT', 'CANCELLED'],
  IN_TRANSIT: ['IN_TRANSIT', 'RECEIVED'],
  RECEIVED: [],
  CANCELLED: [],
});

/** What came of a line: of the goods on their way, and beyond what was sent. */
export type Arrival = { received: Decimal; missing: Decimal; surplus: Decimal };

/** A product that goes from one warehouse to another; quantities are in base units. */
export class TransferLine {
  id!: string;
  transferOrderId!: string;
  productId!: string;
  position!: number;
  unit!: string;
  wanted!: Decimal;
  shipped: Decimal = ZERO;
  /** Of what was shipped: has come, is lost. */
  received: Decimal = ZERO;
  missing: Decimal = ZERO;
  /** Came beyond what was shipped. */
  surplus: Decimal = ZERO;

  toShip(): Decimal {
    return this.wanted.minus(this.shipped);
  }

  inTransit(): Decimal {
    return this.shipped.minus(this.received).minus(this.missing);
  }

  /** Refuses `OVER_SHIPMENT` for more than is still to be shipped, and `NOT_POSITIVE`. */
  expectToShip(quantity: Decimal, at: readonly string[]): void {
    if (!quantity.greaterThan(0)) refuse('NOT_POSITIVE', { given: quantity.toFixed() }, at);
    if (quantity.lessThanOrEqualTo(this.toShip())) return;
    refuse('OVER_SHIPMENT', { toShip: this.toShip().toFixed(), given: quantity.toFixed() }, at);
  }

  /** Sends goods on their way. */
  ship(quantity: Decimal): void {
    this.shipped = this.shipped.plus(quantity);
  }

  /** Refuses `NEGATIVE_FIGURE`, and `OVER_MISSING` when more is missed than can be. */
  arrivalOf(came: Decimal, missing: Decimal, at: readonly string[]): Arrival {
    for (const given of [came, missing]) {
      if (given.isNegative()) refuse('NEGATIVE_FIGURE', { given: given.toFixed() }, at);
    }
    const received = least(came, this.inTransit());
    const left = this.inTransit().minus(received);
    if (missing.greaterThan(left)) {
      refuse('OVER_MISSING', { left: left.toFixed(), given: missing.toFixed() }, at);
    }
    return { received, missing, surplus: came.minus(received) };
  }

  /** Takes goods off the way. */
  arrive({ received, missing, surplus }: Arrival): void {
    this.received = this.received.plus(received);
    this.missing = this.missing.plus(missing);
    this.surplus = this.surplus.plus(surplus);
  }
}

/** Goods that are asked for from another warehouse, sent, and taken in there; part by part. */
export class TransferOrder {
  id: string;
  /** `TO-000001`. */
  number: string;
  fromWarehouseId: string;
  toWarehouseId: string;
  status: TransferStatus = 'REQUESTED';
  /** Business day. */
  neededBy: string;
  /** When the goods that were sent last should be there. */
  expectedOn: string;
  /** Why it was asked for, or given up. */
  reason: string | null;
  requestedAt: Date;
  requestedBy: string;
  approvedAt: Date | null = null;
  approvedBy: string | null = null;
  endedAt: Date | null = null;
  version = 1;

  constructor(id: string, sequence: string, what: TransferWish, by: { id: string; now: Date }) {
    this.id = id;
    this.number = `TO-${sequence.padStart(6, '0')}`;
    this.fromWarehouseId = what.fromWarehouseId;
    this.toWarehouseId = what.toWarehouseId;
    this.neededBy = this.expectedOn = what.neededBy;
    this.reason = what.reason;
    this.requestedAt = by.now;
    this.requestedBy = by.id;
  }

  /** Refuses `ILLEGAL_MOVE`, and `OWN_TRANSFER` to the one who has asked for it. */
  approve(by: { id: string; now: Date }): void {
    const status = move(this.status, 'APPROVED');
    if (by.id === this.requestedBy) refuse('OWN_TRANSFER', { number: this.number });
    this.approvedAt = by.now;
    this.approvedBy = by.id;
    this.turn(status);
  }

  /** Some of it is on its way. Refuses `ILLEGAL_MOVE`. */
  send(expectedOn: string): void {
    this.expectedOn = expectedOn;
    this.turn(move(this.status, 'IN_TRANSIT'));
  }

  /** Refuses `ILLEGAL_MOVE` unless something was sent. */
  expectOnTheWay(): void {
    if (this.status !== 'IN_TRANSIT') refuse('ILLEGAL_MOVE', { from: this.status, to: 'RECEIVED' });
  }

  /** Some of it has come; it has ended when nothing is to be sent or on its way. */
  arrive(lines: readonly TransferLine[], now: Date): void {
    const isDone = lines.every((line) => line.toShip().isZero() && line.inTransit().isZero());
    this.turn(move(this.status, isDone ? 'RECEIVED' : 'IN_TRANSIT'));
    if (isDone) this.endedAt = now;
  }

  /** Gives up what was not sent. Refuses `ILLEGAL_MOVE`, and `NOTHING_TO_SHIP` without any. */
  cutDown(lines: readonly TransferLine[], reason: string, now: Date): void {
    const isSent = this.status === 'IN_TRANSIT';
    if (!isSent) move(this.status, 'CANCELLED');
    const open = lines.filter((line) => line.toShip().greaterThan(0));
    if (isSent && open.length === 0) refuse('NOTHING_TO_SHIP', { number: this.number });
    for (const line of open) line.wanted = line.shipped;
    this.reason = reason;
    if (isSent) return this.arrive(lines, now);
    this.endedAt = now;
    this.turn('CANCELLED');
  }

  private turn(status: TransferStatus): void {
    this.status = status;
    this.version += 1;
  }
}

type TransferWish = {
  fromWarehouseId: string;
  toWarehouseId: string;
  neededBy: string;
  reason: string | null;
};
