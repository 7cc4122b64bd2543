import { refuse } from '../../kernel/refusal.ts';
import type { ShipmentStatus } from './status.ts';

/** What was seen of a shipment, by whom. */
export type Sighting = {
  shipmentId: string;
  status: ShipmentStatus;
  occurredAt?: string | null;
  place?: string | null;
  note?: string | null;
  sourceRef?: string | null;
  reportedBy: string;
};

/** Clocks of carriers' scanners may be ahead by this much. */
const CLOCK_TOLERANCE_MS = 10 * 60 * 1000;

/** One report of where a shipment stands; kept as it came, and never changed. */
export class TrackingEvent {
  id: string;
  shipmentId: string;
  status: ShipmentStatus;
  place: string | null;
  note: string | null;
  /** When it happened, by the reporter; default when it was told. */
  occurredAt: Date;
  recordedAt: Date;
  /** Viewer id. */
  reportedBy: string;
  /** The reporter's own id of the event: what comes twice counts once per shipment. */
  sourceRef: string | null;

  /** Refuses `IN_THE_FUTURE` for a time more than 10 minutes ahead. */
  constructor(id: string, sighting: Sighting, now: Date) {
    const { shipmentId, status, occurredAt, place, note, sourceRef, reportedBy } = sighting;
    const at = occurredAt ? new Date(occurredAt) : now;
    if (at.getTime() > now.getTime() + CLOCK_TOLERANCE_MS) {
      refuse('IN_THE_FUTURE', { occurredAt: at, now }, ['occurredAt']);
    }
    this.id = id;
    this.shipmentId = shipmentId;
    this.status = status;
    this.place = place ?? null;
    this.note = note ?? null;
    this.occurredAt = at;
    this.recordedAt = now;
    this.reportedBy = reportedBy;
    this.sourceRef = sourceRef || null;
  }
}
