import { commandSpec } from '../../../kernel/command.ts';

/**
 * A picker has scanned goods for a line of a delivery: they are kept for it. What the books do not
 * have there, or others have, must be picked again.
 */
export const KeepScan = commandSpec<{
  deliveryId: string;
  lineId: string;
  productId: string;
  warehouseId: string;
  /** Where a list has sent the picker; null: of any bin, or lot. */
  binId: string | null;
  lotId: string | null;
  serials: readonly string[];
  /** In the base unit. */
  quantity: string;
  idempotencyKey?: string;
}>('inventory.keepScan');
