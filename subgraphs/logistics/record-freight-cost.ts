import { command, commandSpec } from '../../kernel/command.ts';
import { FreightCostRecorded } from './contract.ts';
import { lockShipmentForStaff } from './shipment-store.ts';

export type RecordFreightCostInput = {
  shipmentId: string;
  freightCost: { amount: string; currency: string };
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

export const RecordFreightCost = commandSpec<RecordFreightCostInput, { shipmentId: string }>(
  'logistics.recordFreightCost',
);

/**
 * Records what carrying a shipment costs, in place of what was recorded before; for staff only.
 * Refuses `VERSION_CONFLICT`, `NEGATIVE_FREIGHT`, `INEXACT_AMOUNT`.
 */
export const recordFreightCost = command(
  RecordFreightCost,
  'logistics:write',
  async (work, { shipmentId, freightCost, expectedVersion }) => {
    const shipment = await lockShipmentForStaff(work, shipmentId);
    shipment.expect(expectedVersion);
    shipment.bear(freightCost);
    const { orderId, customerId, carrierId, version } = shipment;
    const about = { shipmentId, orderId, customerId, carrierId };
    work.emit(FreightCostRecorded, { ...about, ...freightCost, version });
    return { shipmentId };
  },
);
