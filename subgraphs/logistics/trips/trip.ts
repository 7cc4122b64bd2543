import { dayOf } from '../../../kernel/clock.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { transitions } from '../../../kernel/transitions.ts';

export type TripStatus = 'PLANNED' | 'DISPATCHED' | 'IN_TRANSIT' | 'COMPLETED' | 'CANCELLED';

/** Moves a trip through its lifecycle; refuses `ILLEGAL_MOVE`. */
const move = transitions<TripStatus>({
  PLANNED: ['DISPATCHED', 'CANCELLED'],
  DISPATCHED: ['IN_TRANSIT', 'CANCELLED'],
  IN_TRANSIT: ['COMPLETED'],
  COMPLETED: [],
  CANCELLED: [],
});

/** A shipment on a trip; its place in the sequence is `position`, from 1. */
export class TripStop {
  id!: string;
  tripId!: string;
  position!: number;
  shipmentId!: string;
  outcome: 'DELIVERED' | 'FAILED' | null = null;
  /** Why it failed. */
  reason: string | null = null;
  endedAt: Date | null = null;
  /** False once the shipment may ride on another trip. */
  isOpen = true;
  /** What is known of it when its route was planned. */
  weightKg: Decimal | null = null;
  plannedArrival: Date | null = null;
  plannedDeparture: Date | null = null;
}

/** A vehicle with a driver on its way to customers. */
export class Trip {
  id: string;
  /** `TR-000001`. */
  number: string;
  vehicleId!: string;
  driverId!: string;
  startsAt!: Date;
  /** When vehicle and driver are free again. */
  endsAt!: Date;
  status: TripStatus = 'PLANNED';
  plannedBy: string;
  plannedAt: Date;
  dispatchedAt: Date | null = null;
  departedAt: Date | null = null;
  completedAt: Date | null = null;
  /** Why it was cancelled. */
  reason: string | null = null;
  /** The plan whose route it is, with the route's length and cost. */
  transportPlanId: string | null = null;
  plannedKm: Decimal | null = null;
  plannedCost: Decimal | null = null;
  version = 1;
  /** By position. */
  stops: TripStop[] = [];

  constructor(id: string, sequence: string, by: { id: string; now: Date }) {
    this.id = id;
    this.number = `TR-${sequence.padStart(6, '0')}`;
    this.plannedBy = by.id;
    this.plannedAt = by.now;
  }

  /** It is a route of a plan. */
  follow({ id, km, cost }: { id: string; km: string; cost: string }): void {
    this.transportPlanId = id;
    this.plannedKm = decimal(km);
    this.plannedCost = decimal(cost);
  }

  /** Gives it to the driver. Refuses `ILLEGAL_MOVE`, `LICENCE_EXPIRED`. */
  dispatch(licenceUntil: string, now: Date): void {
    if (licenceUntil < dayOf(this.endsAt)) refuse('LICENCE_EXPIRED', { licenceUntil });
    this.turn('DISPATCHED');
    this.dispatchedAt = now;
  }

  depart(now: Date): void {
    this.turn('IN_TRANSIT');
    this.departedAt = now;
  }

  cancel(reason: string): void {
    this.turn('CANCELLED');
    this.reason = reason;
    for (const stop of this.stops) stop.isOpen = false;
  }

  /** Ends a stop; the trip is completed with its last one. Refuses `ILLEGAL_MOVE`. */
  end(stop: TripStop, outcome: 'DELIVERED' | 'FAILED', now: Date, reason?: string): void {
    if (this.status !== 'IN_TRANSIT') refuse('ILLEGAL_MOVE', { from: this.status, to: outcome });
    stop.outcome = outcome;
    stop.reason = reason ?? null;
    stop.endedAt = now;
    stop.isOpen = false;
    if (this.stops.some(({ isOpen }) => isOpen)) {
      this.version += 1;
      return;
    }
    this.turn('COMPLETED');
    this.completedAt = now;
  }

  private turn(to: TripStatus): void {
    this.status = move(this.status, to);
    this.version += 1;
  }
}
