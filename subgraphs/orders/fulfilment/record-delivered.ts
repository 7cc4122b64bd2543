import { command } from '../../../kernel/command.ts';
import { RecordDelivered } from '../contract.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';
import { tellArrived } from './arrival.ts';
import { Dispatch } from './dispatch.ts';

/** Goods have arrived. When it is heard before that they left, it counts as soon as they have. */
export const recordDelivered = command(RecordDelivered, 'orders:record', async (work, input) => {
  const { em, emit } = work;
  const { orderId, deliveryId, lines } = input;
  const at = new Date(input.deliveredAt);
  const order = await lockOrder(work, orderId);
  const known = await em.findOne(Dispatch, { deliveryId });
  const dispatch = known ?? new Dispatch(deliveryId, orderId);
  if (!dispatch.arrive(lines, at)) return { orderId };
  em.persist(dispatch);
  if (!dispatch.shippedAt) return { orderId };
  order.deliver(lines);
  tellArrived(emit, order, dispatch);
  await concludeOrder(work, order, { at });
  return { orderId };
});
