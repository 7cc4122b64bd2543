import { command } from '../../../kernel/command.ts';
import { BillableShipped, RecordShipped } from '../contract.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';
import { Dispatch } from './dispatch.ts';
import { ship } from './shipping.ts';
import { tellArrived } from './arrival.ts';
import type { Order } from '../order.ts';

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
  const billable = { orderId, deliveryId, ...termsOf(order), shippedAt, lines };
  const facts = { parties: order.parties(), occurredAt: at };
  emit(BillableShipped, { ...billable, freight: freight.toFixed() }, facts);
  if (dispatch.deliveredAt) {
    order.deliver(dispatch.delivered);
    tellArrived(emit, order, dispatch);
  }
  await concludeOrder(work, order, { at });
  return { orderId };
});

function termsOf(order: Order) {
  const { number, customerId, channel, salesperson, currency, paymentTermDays } = order;
  const { billingBasis: basis, billToAddressId } = order;
  const billing = { currency, paymentTermDays, basis, billToAddressId };
  return { number, customerId, channel, salesperson, ...billing };
}
