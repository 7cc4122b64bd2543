import { commandSpec } from '../../../kernel/command.ts';

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
