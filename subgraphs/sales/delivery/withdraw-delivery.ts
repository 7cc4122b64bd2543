import { command } from '../../../kernel/command.ts';
import { decimal, sum } from '../../../kernel/decimal.ts';
import { DeliveryWithdrawn, WithdrawDelivery } from '../contract.ts';
import { lockUnissued, settleWithdrawals, withdrawFrom } from './withdrawing.ts';

/**
 * Takes quantities out of an order's deliveries before their goods issue, where the least work is
 * lost first, and answers how much of each it could. An emptied delivery is cancelled.
 */
export const withdrawDelivery = command(
  WithdrawDelivery,
  'sales:record',
  async (work, { orderId, lines }) => {
    const deliveries = await lockUnissued(work.sql, orderId);
    const parties = deliveries[0]?.parties() ?? [];
    const withdrawn = lines.map(({ lineId, quantity }) =>
      withdrawFrom(deliveries, lineId, decimal(quantity)),
    );
    const answers = lines.map(({ lineId, quantity }, n) => ({
      ...{ lineId, quantity },
      withdrawn: sum(withdrawn[n]!.map((part) => part.quantity)).toFixed(),
      from: withdrawn[n]!.map((part) => {
        return { warehouseId: part.delivery.warehouseId, quantity: part.quantity.toFixed() };
      }),
    }));
    await settleWithdrawals(work, withdrawn.flat());
    work.emit(DeliveryWithdrawn, { orderId, lines: answers }, { parties });
    return { lines: answers };
  },
);
