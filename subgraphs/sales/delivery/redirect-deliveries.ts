import { command } from '../../../kernel/command.ts';
import { RedirectDeliveries } from '../contract.ts';
import { saveDeliveries } from './delivery-rows.ts';
import { lockUnissued } from './withdrawing.ts';

/** Sends an order's deliveries elsewhere, or on another day, unless their goods have left. */
export const redirectDeliveries = command(
  RedirectDeliveries,
  'sales:record',
  async ({ sql: db }, { orderId, shipTo, requestedDate }) => {
    const deliveries = await lockUnissued(db, orderId);
    for (const delivery of deliveries) delivery.redirect(shipTo, requestedDate);
    if (deliveries.length > 0) await saveDeliveries(db, deliveries);
    return { deliveryIds: deliveries.map(({ id }) => id) };
  },
);
