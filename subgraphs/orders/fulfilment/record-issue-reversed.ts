import { dayOf } from '../../../kernel/clock.ts';
import { command } from '../../../kernel/command.ts';
import { assert } from '../../../kernel/refusal.ts';
import { lockOrder } from '../order-store.ts';
import { IssueTakenBack, RecordIssueReversed } from './contract.ts';
import { Dispatch } from './dispatch.ts';
import { requireInvoiced } from './shipping.ts';

/**
 * A delivery has not left after all: stock is to have its goods again, and what was billed for them
 * is billed no more. The order counts them as shipped until it hears that stock has them, so that
 * it never seems to wait for its own goods. Hears of each delivery once.
 */
export const recordIssueReversed = command(
  RecordIssueReversed,
  'orders:record',
  async (work, { orderId, deliveryId, reversedAt, ...input }) => {
    const at = new Date(reversedAt);
    const order = await lockOrder(work, orderId);
    const dispatch = await work.em.findOne(Dispatch, { deliveryId });
    assert(dispatch, 'it is heard first that a delivery left, then that it did not');
    if (!dispatch.takeBack(at)) return { orderId };
    requireInvoiced(order, input.lines);
    const { customerId } = order;
    const { warehouseId, reason, lines } = input;
    const reversedOn = dayOf(at);
    work.emit(IssueTakenBack, {
      ...{ orderId, customerId, deliveryId, warehouseId, reversedOn, reason, lines },
    });
    return { orderId };
  },
);
