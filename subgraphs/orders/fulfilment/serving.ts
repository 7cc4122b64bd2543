import type { Order } from '../order.ts';

/** How stock is to be found for an order, and before whom it is served when goods are scarce. */
export type Serving = {
  /** From which warehouses, when several could: see `DeliveryRule`. */
  strategy: string;
  shipTo: { country: string; region: string | null; city: string; postalCode: string | null };
  channel: string;
  /** Before all who are not. */
  isForced: boolean;
  /** Of the customer: A before B before C. */
  tier: string;
  /** The day promised, else the day wanted. */
  dueDate: string | null;
  orderedAt: string;
};

/** How stock is to be found for the order, and before whom. */
export function servingOf(order: Order): Serving {
  const { strategy, deliveryRule, customerTier: tier, shipTo, placedAt, channel } = order;
  const { country, region = null, city, postalCode = null } = shipTo;
  return {
    strategy,
    shipTo: { country, region, city, postalCode },
    channel,
    isForced: deliveryRule === 'FORCE',
    tier,
    dueDate: order.promisedDate ?? order.requestedDate,
    orderedAt: placedAt.toISOString(),
  };
}
