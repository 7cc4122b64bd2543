import { batchCommand } from '../../../kernel/command.ts';
import { AllocationDeclined, RecordAllocation } from '../contract.ts';
import { concludeOrders, lockOrders } from '../order-store.ts';

/** Takes reserved stock for the lines of orders; declines what nobody wants any more. */
export const recordAllocation = batchCommand(
  RecordAllocation,
  'orders:record',
  async (work, allocations) => {
    const { emit, now } = work;
    const orders = await lockOrders(
      work,
      allocations.map(({ orderId }) => orderId),
    );
    for (const { orderId, lines: reserved } of allocations) {
      const order = orders.get(orderId)!;
      const declined = order.allocate(reserved, now);
      if (declined.length > 0) emit(AllocationDeclined, { orderId, lines: declined });
    }
    await concludeOrders(work, orders.values());
    return allocations.map(({ orderId }) => ({ orderId }));
  },
);
