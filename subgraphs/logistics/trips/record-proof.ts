import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { report } from '../report.ts';
import { lockShipment } from '../shipment-store.ts';
import { isEnd } from '../status.ts';
import { lockShipmentsOf, lockTrip, tellTrip } from './trip-store.ts';

export type RecordProofOfDeliveryInput = {
  shipmentId: string;
  /** Name of the person who took the goods. */
  receiver: string;
  /** Where the signature and the picture are kept. */
  signatureRef?: string | null;
  photoRef?: string | null;
  note?: string | null;
  deliveredAt?: string | null;
  idempotencyKey?: string | null;
};

const RecordProofOfDelivery = commandSpec<RecordProofOfDeliveryInput, { shipmentId: string }>(
  'logistics.recordProofOfDelivery',
);

/**
 * Notes who took the goods: the shipment is delivered, and its stop has ended. Once per shipment;
 * for staff, the shipment's carrier, and the driver on whose trip it is. Refuses `NAME_MISSING`,
 * `SHIPMENT_CLOSED`, `IN_THE_FUTURE`, `ILLEGAL_MOVE` before the trip has left.
 */
export const recordProofOfDelivery = command(
  RecordProofOfDelivery,
  'logistics:drive',
  async (work, input) => {
    const { shipmentId } = input;
    const receiver = input.receiver.trim() || refuse('NAME_MISSING', {}, ['receiver']);
    const [riding] = await rows<{ tripId: string }>(
      work.sql,
      sql`select trip_id as "tripId" from trip_stop
          where shipment_id = ${shipmentId} and is_open`,
    );
    const isDriver = work.viewer.party?.kind === 'DRIVER';
    if (isDriver && !riding) throw new NotFound('shipment', shipmentId);
    // The trip is locked before its shipment, as everywhere.
    const trip =
      riding && (isDriver || !work.viewer.party) && (await lockTrip(work, riding.tripId));
    const stop = trip && trip.stops.find((one) => one.shipmentId === shipmentId && one.isOpen);
    const shipment =
      stop && isDriver
        ? (await lockShipmentsOf(work, [stop]))[0]!
        : await lockShipment(work, shipmentId);
    const { status, number } = shipment;
    if (isEnd(status)) refuse('SHIPMENT_CLOSED', { status, number }, ['shipmentId']);
    const previous = trip && trip.status;
    if (trip && stop) trip.end(stop, 'DELIVERED', work.now);
    const occurredAt = input.deliveredAt ?? work.now.toISOString();
    const note = input.note?.trim() || null;
    await report(work, shipment, { status: 'DELIVERED', occurredAt, note: `Taken by ${receiver}` });
    await work.em.flush();
    await sql`insert into proof_of_delivery (shipment_id, receiver, signature_ref, photo_ref, note,
        delivered_at, recorded_at, recorded_by)
      values (${shipmentId}, ${receiver}, ${input.signatureRef ?? null}, ${input.photoRef ?? null},
        ${note}, ${occurredAt}::timestamptz, ${work.now}::timestamptz,
        ${work.viewer.id})`.execute(work.sql);
    if (trip) tellTrip(work, trip, previous || null);
    return { shipmentId };
  },
);
