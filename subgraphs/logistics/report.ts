import type { Work } from '../../kernel/command.ts';
import { announce, announceDelivered } from './shipment-store.ts';
import type { Shipment } from './shipment.ts';
import { TrackingEvent, type Sighting } from './tracking-event.ts';

/**
 * Keeps a report of a locked shipment, lets the status follow, and tells of it; the same
 * `sourceRef` again gives the earlier report. Refuses `IN_THE_FUTURE`.
 */
export async function report(
  work: Work,
  shipment: Shipment,
  sighting: Omit<Sighting, 'shipmentId' | 'reportedBy'>,
): Promise<TrackingEvent> {
  const { em, viewer, now, ids, emit } = work;
  const { id: shipmentId } = shipment;
  const { sourceRef } = sighting;
  const earlier = await em.find(TrackingEvent, { shipmentId });
  const known = sourceRef && earlier.find((event) => event.sourceRef === sourceRef);
  if (known) return known;
  const seen = { ...sighting, shipmentId, reportedBy: viewer.id };
  const event = new TrackingEvent(ids.next('trk'), seen, now);
  em.persist(event);
  const previous = shipment.status;
  if (shipment.follow([...earlier, event])) {
    announce(emit, shipment, previous);
    if (shipment.status === 'DELIVERED') await announceDelivered(work, shipment);
  }
  return event;
}
