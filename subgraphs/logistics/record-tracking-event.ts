import { command, commandSpec } from '../../kernel/command.ts';
import { report } from './report.ts';
import { lockShipment } from './shipment-store.ts';
import type { Sighting } from './tracking-event.ts';

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
    const { shipmentId } = input;
    const shipment = await lockShipment(work, shipmentId);
    const event = await report(work, shipment, input);
    return { shipmentId, trackingEventId: event.id };
  },
);
