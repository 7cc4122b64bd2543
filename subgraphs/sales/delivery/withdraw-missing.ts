import { command } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { WithdrawMissing } from '../contract.ts';
import { lockUnissued, settleWithdrawals, withdrawFrom } from './withdrawing.ts';

/**
 * Takes goods that are not there out of the order's deliveries of that warehouse, where the least
 * work is lost first. An emptied delivery is cancelled.
 */
export const withdrawMissing = command(
  WithdrawMissing,
  'sales:record',
  async (work, { orderId, lines }) => {
    const deliveries = await lockUnissued(work.sql, orderId);
    const withdrawn = lines.flatMap(({ lineId, warehouseId, quantity }) => {
      const there = deliveries.filter((delivery) => delivery.warehouseId === warehouseId);
      return withdrawFrom(there, lineId, decimal(quantity));
    });
    await settleWithdrawals(work, withdrawn);
    return { orderId };
  },
);
