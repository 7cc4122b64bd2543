import { command } from '../../../kernel/command.ts';
import { BillableShipped, RecordShipped } from '../contract.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';
import { Dispatch } from './dispatch.ts';
import { ship } from './shipping.ts';

/** Goods have left: they can be invoiced. Counts each delivery once. */
export const recordShipped = command(RecordShipped, 'orders:record', async (work, input) => {
  const { em, emit } = work;
  const { orderId, deliveryId, shippedAt } = input;
  const at = new Date(shippedAt);
  const order = await lockOrder(work, orderId);
  const known = await em.findOne(Dispatch, { deliveryId });
  const dispatch = known ?? new Dispatch(deliveryId, orderId);
  if (!dispatch.leave(at)) return { orderId };
  em.persist(dispatch);
  const { lines, freight } = ship(order, input.lines, dispatch);
  if (dispatch.deliveredAt) order.deliver(dispatch.delivered);
  const { number, customerId, channel, salesperson, currency, paymentTermDays } = order;
  const terms = { number, customerId, channel, salesperson, currency, paymentTermDays, shippedAt };
  const billable = { orderId, deliveryId, ...terms, lines, freight: freight.toFixed() };
  emit(BillableShipped, billable, { parties: order.parties(), occurredAt: at });
  await concludeOrder(work, order, { at });
  return { orderId };
});
