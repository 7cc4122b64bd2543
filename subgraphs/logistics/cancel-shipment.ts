import { command } from '../../kernel/command.ts';
import { rows, sql } from '../../kernel/database.ts';
import { CancelShipment } from './contract.ts';
import { report } from './report.ts';
import { lockShipmentForStaff } from './shipment-store.ts';

/**
 * Cancels the shipment of a delivery whose goods issue was taken back; one that has come back, or
 * was cancelled, stays so. Refuses `SHIPMENT_UNDER_WAY`.
 */
export const cancelShipment = command(
  CancelShipment,
  'logistics:write',
  async (work, { deliveryId }) => {
    const [known] = await rows<{ id: string }>(
      work.sql,
      sql`select id from shipment where delivery_id = ${deliveryId}`,
    );
    if (!known) return { deliveryId };
    const shipment = await lockShipmentForStaff(work, known.id);
    if (shipment.isGivenUp()) return { deliveryId };
    shipment.expectHere();
    await report(work, shipment, { status: 'CANCELLED', sourceRef: deliveryId });
    return { deliveryId };
  },
);
