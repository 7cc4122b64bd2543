import { command, commandSpec } from '../../kernel/command.ts';
import { announce, announceDelivered, lockShipment } from './shipment-store.ts';
import { TrackingEvent, type Sighting } from './tracking-event.ts';

export type RecordTrackingEventInput = Omit<Sighting, 'reportedBy'> & {
  idempotencyKey?: string | null;
};

export const RecordTrackingEvent = commandSpec<
  RecordTrackingEventInput,
  { shipmentId: string; trackingEventId: string }
>('logistics.recordTrackingEvent');

/**
 * Keeps a report of where a shipment stands, and lets the status follow; the same `sourceRef`
 * again gives the earlier report. For staff and the shipment's carrier. Refuses `IN_THE_FUTURE`.
 */
export const recordTrackingEvent = command(
  RecordTrackingEvent,
  'logistics:track',
  async (work, input) => {
    const { em, viewer, now, ids, emit } = work;
    const { shipmentId, sourceRef } = input;
    const shipment = await lockShipment(work, shipmentId);
    const earlier = await em.find(TrackingEvent, { shipmentId });
    const known = sourceRef && earlier.find((event) => event.sourceRef === sourceRef);
    if (known) return { shipmentId, trackingEventId: known.id };
    const sighting = { ...input, reportedBy: viewer.id };
    const event = new TrackingEvent(ids.next('trk'), sighting, now);
    em.persist(event);
    const previous = shipment.status;
    if (shipment.follow([...earlier, event])) {
      announce(emit, shipment, previous);
      if (shipment.status === 'DELIVERED') await announceDelivered(work, shipment);
    }
    return { shipmentId, trackingEventId: event.id };
  },
);
