import { commandSpec } from '../../../kernel/command.ts';
import { eventSpec } from '../../../kernel/event.ts';

/** A delivery's goods have not left after all: they are on hand again, and their order's. */
export const TakeBackIssue = commandSpec<{
  deliveryId: string;
  orderId: string;
  customerId: string;
  /** Business day of the moves. */
  reversedOn: string;
  reason: string;
  idempotencyKey?: string;
}>('inventory.takeBackIssue');

/** A delivery's goods are on hand again, and reserved for their order as far as they are free. */
export const GoodsTakenBack = eventSpec<{
  deliveryId: string;
  orderId: string;
  lines: { lineId: string; warehouseId: string; quantity: string; reserved: string }[];
}>('inventory.GoodsTakenBack', 'orderId');
