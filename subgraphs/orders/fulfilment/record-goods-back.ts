import { command } from '../../../kernel/command.ts';
import { assert } from '../../../kernel/refusal.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';
import { RecordGoodsBack } from './contract.ts';
import { Dispatch } from './dispatch.ts';
import { unship } from './shipping.ts';

/**
 * The goods of a delivery that was taken back are on hand: in one step they are not shipped, and
 * reserved for the order as far as they are free. Counts each delivery once.
 */
export const recordGoodsBack = command(RecordGoodsBack, 'orders:record', async (work, input) => {
  const { orderId, deliveryId, lines } = input;
  const order = await lockOrder(work, orderId);
  const dispatch = await work.em.findOne(Dispatch, { deliveryId });
  assert(dispatch?.reversedAt, 'stock has goods again after the order knows that they come');
  if (!dispatch.comeBack(work.now)) return { orderId };
  unship(order, lines, dispatch);
  const reserved = lines.map(({ reserved: quantity, ...line }) => ({ ...line, quantity }));
  order.allocate(reserved, work.now);
  await concludeOrder(work, order, { at: dispatch.reversedAt });
  return { orderId };
});
