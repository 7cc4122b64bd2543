import { command, commandSpec } from '../../kernel/command.ts';
import { refuse } from '../../kernel/refusal.ts';
import { Carrier } from './carrier.ts';
import { CarrierAssigned } from './contract.ts';
import { lockShipmentForStaff } from './shipment-store.ts';

export type AssignCarrierInput = {
  shipmentId: string;
  carrierId: string;
  trackingNumber?: string | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

export const AssignCarrier = commandSpec<AssignCarrierInput, { shipmentId: string }>(
  'logistics.assignCarrier',
);

/**
 * Gives a shipment to a carrier, or to another one; for staff only. Refuses `VERSION_CONFLICT`,
 * `UNKNOWN_CARRIER`, `SHIPMENT_CLOSED`.
 */
export const assignCarrier = command(AssignCarrier, 'logistics:write', async (work, input) => {
  const { shipmentId, carrierId } = input;
  const shipment = await lockShipmentForStaff(work, shipmentId);
  shipment.expect(input.expectedVersion);
  if ((await work.em.count(Carrier, { id: carrierId })) === 0) {
    refuse('UNKNOWN_CARRIER', { carrierId }, ['carrierId']);
  }
  const previousCarrierId = shipment.carrierId;
  shipment.assign(carrierId, input.trackingNumber?.trim() ?? null);
  const { orderId, trackingNumber, version } = shipment;
  const assigned = { shipmentId, orderId, previousCarrierId, carrierId, trackingNumber, version };
  work.emit(CarrierAssigned, assigned);
  return { shipmentId };
});
