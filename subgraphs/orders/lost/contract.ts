import { eventSpec } from '../../../kernel/event.ts';

/**
 * Of what was just cancelled, what nothing was there for though inventory was asked: sales that
 * were lost for want of stock. For staff only.
 */
export const SalesLost = eventSpec<{
  orderId: string;
  customerId: string;
  channel: string;
  salesperson: string | null;
  /** The company's, or the order's where its rate is not known. */
  currency: string;
  lostAt: string;
  lines: {
    lostSaleId: string;
    lineId: string;
    productId: string;
    /** Base unit. */
    quantity: string;
    /** Without tax, at the order's price. */
    net: string;
  }[];
}>('orders.SalesLost', 'orderId');
