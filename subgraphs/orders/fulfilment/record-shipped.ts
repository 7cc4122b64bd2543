import { command, type Work } from '../../../kernel/command.ts';
import { chargeOf } from '../billing/tell-billing.ts';
import { BillableShipped, RecordShipped } from '../contract.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';
import { tellArrived } from './arrival.ts';
import { RecordWeights } from './contract.ts';
import { Dispatch, type Leaving } from './dispatch.ts';
import { needsWeights, ship } from './shipping.ts';
import type { Order } from '../order.ts';

/**
 * Goods have left: they can be invoiced. What is priced by weight counts once it is heard what it
 * weighs. Counts each delivery once.
 */
export const recordShipped = command(RecordShipped, 'orders:record', async (work, input) => {
  const { orderId, deliveryId, lines, shippedAt } = input;
  const order = await lockOrder(work, orderId);
  const dispatch = await dispatchOf(work, deliveryId, orderId);
  if (dispatch.hasLeft()) return { orderId };
  if (!dispatch.weights && needsWeights(order, lines)) dispatch.await({ shippedAt, lines });
  else await count(work, order, dispatch, { shippedAt, lines });
  return { orderId };
});

/** It is known what the goods of a delivery weigh: those that are priced by it count as shipped. */
export const recordWeights = command(RecordWeights, 'orders:record', async (work, input) => {
  const { orderId, deliveryId, lines } = input;
  const order = await lockOrder(work, orderId);
  const dispatch = await dispatchOf(work, deliveryId, orderId);
  const leaving = dispatch.weigh(lines);
  if (leaving) await count(work, order, dispatch, leaving);
  return { orderId };
});

async function dispatchOf({ em }: Work, deliveryId: string, orderId: string): Promise<Dispatch> {
  const known = await em.findOne(Dispatch, { deliveryId });
  const dispatch = known ?? new Dispatch(deliveryId, orderId);
  em.persist(dispatch);
  return dispatch;
}

/** Counts what has left, and says what is to be billed for it. */
async function count(
  work: Work,
  order: Order,
  dispatch: Dispatch,
  { shippedAt, lines: shipped }: Leaving,
): Promise<void> {
  const { emit } = work;
  const at = new Date(shippedAt);
  dispatch.leave(at);
  const { lines, freight } = ship(order, shipped, dispatch);
  const { deliveryId, orderId } = dispatch;
  const billable = { orderId, deliveryId, ...termsOf(order), shippedAt, lines };
  const facts = { parties: order.parties(), occurredAt: at };
  emit(BillableShipped, { ...billable, ...chargeOf(order, freight) }, facts);
  if (dispatch.deliveredAt) {
    order.deliver(dispatch.delivered);
    tellArrived(emit, order, dispatch);
  }
  await concludeOrder(work, order, { at });
}

function termsOf(order: Order) {
  const { number, customerId, channel, salesperson, currency, paymentTermDays } = order;
  const { billingBasis: basis, billToAddressId } = order;
  const billing = { currency, paymentTermDays, basis, billToAddressId };
  return { number, customerId, channel, salesperson, ...billing };
}
