import { command } from '../../kernel/command.ts';
import { CancelShipment } from './contract.ts';
import { bearCost, tellCost } from './record-freight-cost.ts';
import { report } from './report.ts';
import { dropPart, partsOf, shipmentOf } from './shipment-parts.ts';
import { lockShipmentForStaff } from './shipment-store.ts';

/**
 * Takes a delivery whose goods issue was taken back out of its shipment, and cancels a shipment of
 * which nothing is left: carrying it costs nothing then; else what is left bears the cost. One that
 * has come back, or was cancelled, stays so. Refuses `SHIPMENT_UNDER_WAY`.
 */
export const cancelShipment = command(
  CancelShipment,
  'logistics:write',
  async (work, { deliveryId }) => {
    const { sql: db } = work;
    const known = await shipmentOf(db, deliveryId);
    if (!known) return { deliveryId };
    const shipment = await lockShipmentForStaff(work, known);
    if (shipment.isGivenUp()) return { deliveryId };
    shipment.expectHere();
    const parts = await partsOf(db, known);
    const others = parts.filter((part) => part.deliveryId !== deliveryId);
    if (others.length === parts.length) return { deliveryId };
    if (others.length === 0) {
      await report(work, shipment, { status: 'CANCELLED', sourceRef: deliveryId });
      const { freightCost, freightCurrency: currency } = shipment;
      if (freightCost && currency) await bearCost(work, shipment, { amount: '0', currency });
    } else {
      await dropPart(db, known, deliveryId);
      shipment.leaveWith(others);
      await tellCost(work, shipment);
    }
    return { deliveryId };
  },
);
