import { eventSpec } from '../../../kernel/event.ts';

/** A picker has scanned goods for a line of a delivery. Quantities are in the base unit. */
export const PickScanned = eventSpec<{
  deliveryId: string;
  /** The order line. */
  lineId: string;
  productId: string;
  warehouseId: string;
  /** Where the list has sent the picker; null where nobody minds. */
  binId: string | null;
  lotId: string | null;
  serials: readonly string[];
  quantity: string;
}>('sales.PickScanned', 'deliveryId');
