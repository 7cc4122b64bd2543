import { dayOf } from '../../../kernel/clock.ts';
import { ReturnResolved } from '../contract.ts';
import type { Resolution } from './return-order.ts';
import { step, type StepInput } from './return-store.ts';

export type ResolveReturnInput = StepInput & {
  /** Default: what the customer wants. */
  resolution?: Resolution | null;
  isFeeWaived: boolean;
};

/**
 * Decides how the customer is made whole for what we keep; finance credits it at the price, the
 * discount and the tax it was invoiced with, less the restocking fee unless that is waived.
 */
export const resolveReturn = step<ResolveReturnInput>('resolveReturn', (order, input, work) => {
  order.resolve(input.resolution ?? order.wanted, work.now);
  const { id: returnOrderId, orderId, customerId } = order;
  const lines = order.kept().map((line) => ({
    lineId: line.orderLineId,
    quantity: line.kept().toFixed(),
    feePercent: input.isFeeWaived ? '0' : line.feePercent.toFixed(),
  }));
  if (lines.length === 0) return;
  const creditDate = dayOf(work.now);
  work.emit(ReturnResolved, { returnOrderId, orderId, customerId, creditDate, lines });
});
