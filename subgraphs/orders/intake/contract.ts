import { eventSpec } from '../../../kernel/event.ts';

/** A draft of an order was written; it is not placed, and holds nothing. */
export const OrderDrafted = eventSpec<{
  orderId: string;
  number: string;
  customerId: string;
  channel: string;
}>('orders.OrderDrafted', 'orderId');

/** A draft of an order was thrown away. */
export const OrderDraftDiscarded = eventSpec<{
  orderId: string;
  number: string;
  customerId: string;
  reason: string;
}>('orders.OrderDraftDiscarded', 'orderId');
