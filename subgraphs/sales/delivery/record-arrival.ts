import { command } from '../../../kernel/command.ts';
import { RecordArrival } from '../contract.ts';
import { announce, lockDelivery } from './delivery-store.ts';

/** Records that the customer has the goods; nothing happens when that is known. */
export const recordArrival = command(
  RecordArrival,
  'sales:record',
  async ({ em, viewer, emit }, { deliveryId, deliveredAt }) => {
    const delivery = await lockDelivery({ em, viewer }, deliveryId);
    const previous = delivery.status;
    if (delivery.arrive(new Date(deliveredAt))) announce(emit, delivery, previous);
    return { deliveryId };
  },
);
