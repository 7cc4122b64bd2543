import { command } from '../../../kernel/command.ts';
import { RecordArrival } from '../contract.ts';
import { announce } from './announce.ts';
import { saveDeliveries } from './delivery-rows.ts';
import { lockDelivery } from './lock-delivery.ts';

/** Records that the customer has the goods; nothing happens when that is known. */
export const recordArrival = command(
  RecordArrival,
  'sales:record',
  async ({ sql, viewer, emit }, { deliveryId, deliveredAt }) => {
    const delivery = await lockDelivery({ sql, viewer }, deliveryId);
    const previous = delivery.status;
    if (delivery.arrive(new Date(deliveredAt))) {
      announce(emit, delivery, previous);
      await saveDeliveries(sql, [delivery]);
    }
    return { deliveryId };
  },
);
