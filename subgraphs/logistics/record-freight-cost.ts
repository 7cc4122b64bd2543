import { command, commandSpec, type Work } from '../../kernel/command.ts';
import { FreightCostRecorded } from './contract.ts';
import { freightSharesOf } from './shipment-parts.ts';
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
    await bearCost(work, shipment, freightCost);
    return { shipmentId };
  },
);

type Telling = Pick<Work, 'emit' | 'sql'>;

/** Has the shipment bear that cost, in place of an earlier one, and tells of it. */
export async function bearCost(
  work: Telling,
  shipment: Shipment,
  freightCost: RecordFreightCostInput['freightCost'],
): Promise<void> {
  shipment.bear(freightCost);
  await tellCost(work, shipment);
}

/** Tells what carrying the shipment costs, once it is known, and how its orders share that. */
export async function tellCost({ emit, sql: db }: Telling, shipment: Shipment): Promise<void> {
  const { id: shipmentId, orderId, customerId, carrierId, version } = shipment;
  const { freightCost, freightCurrency: currency } = shipment;
  if (!freightCost || !currency) return;
  const about = { shipmentId, orderId, customerId, carrierId };
  const [shares] = await freightSharesOf(db, [shipmentId]);
  const amount = freightCost.toFixed();
  emit(FreightCostRecorded, { ...about, shares, amount, currency, version });
}
