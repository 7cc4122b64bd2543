import { dayOf } from '../../../kernel/clock.ts';
import { command } from '../../../kernel/command.ts';
import { assert } from '../../../kernel/refusal.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';
import { IssueTakenBack, RecordIssueReversed } from './contract.ts';
import { Dispatch } from './dispatch.ts';
import { unship } from './shipping.ts';

/**
 * A delivery has not left after all: its goods are to be shipped again, and what was billed for
 * them is billed no more. Counts each delivery once.
 */
export const recordIssueReversed = command(
  RecordIssueReversed,
  'orders:record',
  async (work, { orderId, deliveryId, reversedAt, ...input }) => {
    const { em, emit } = work;
    const at = new Date(reversedAt);
    const order = await lockOrder(work, orderId);
    const dispatch = await em.findOne(Dispatch, { deliveryId });
    assert(dispatch, 'it is heard first that a delivery left, then that it did not');
    if (!dispatch.takeBack(at)) return { orderId };
    unship(order, input.lines, dispatch);
    const { customerId } = order;
    const { warehouseId, reason, lines } = input;
    const reversedOn = dayOf(at);
    emit(IssueTakenBack, {
      ...{ orderId, customerId, deliveryId, warehouseId, reversedOn, reason, lines },
    });
    await concludeOrder(work, order, { at });
    return { orderId };
  },
);
