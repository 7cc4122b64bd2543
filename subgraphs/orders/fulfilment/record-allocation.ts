import { command } from '../../../kernel/command.ts';
import { AllocationDeclined, OrderAllocated, RecordAllocation } from '../contract.ts';
import { concludeOrder, lockOrder } from '../order-store.ts';

/** Takes reserved stock for the order's lines; declines what nobody wants any more. */
export const recordAllocation = command(RecordAllocation, 'orders:record', async (work, input) => {
  const { emit, now } = work;
  const { orderId } = input;
  const order = await lockOrder(work, orderId);
  const { taken, declined } = order.allocate(input.lines, now);
  if (taken.length > 0) {
    const { number, customerId, shipTo, carrierId, requestedDate } = order;
    const lines = taken;
    emit(OrderAllocated, {
      orderId,
      number,
      customerId,
      shipTo,
      carrierId,
      requestedDate,
      lines,
    });
  }
  if (declined.length > 0) emit(AllocationDeclined, { orderId, lines: declined });
  await concludeOrder(work, order);
  return { orderId };
});
