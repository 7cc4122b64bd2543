import { eventSpec } from '../../../kernel/event.ts';
import type { DeliveryPart } from '../contract.ts';

/** A goods issue is taken back: its goods have not left after all. */
export const GoodsIssueReversed = eventSpec<{
  deliveryId: string;
  number: string;
  orderId: string;
  customerId: string;
  warehouseId: string;
  reversedAt: string;
  reason: string;
  lines: DeliveryPart[];
}>('sales.GoodsIssueReversed', 'deliveryId');
