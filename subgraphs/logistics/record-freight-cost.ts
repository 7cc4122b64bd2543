import { command, commandSpec, type Work } from '../../kernel/command.ts';
import { FreightCostRecorded } from './contract.ts';
import type { Shipment } from './shipment.ts';
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
    bearCost(work, shipment, freightCost);
    return { shipmentId };
  },
);

/** Has the shipment bear that cost, in place of an earlier one, and tells of it. */
export function bearCost(
  { emit }: Pick<Work, 'emit'>,
  shipment: Shipment,
  freightCost: RecordFreightCostInput['freightCost'],
): void {
  shipment.bear(freightCost);
  const { id: shipmentId, orderId, customerId, carrierId, version } = shipment;
  const about = { shipmentId, orderId, customerId, carrierId };
  emit(FreightCostRecorded, { ...about, ...freightCost, version });
}
