import { command } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { DeliveryWithdrawn, WithdrawDelivery } from '../contract.ts';
import { announce } from './announce.ts';
import { lockDeliveries, saveDeliveries } from './delivery-rows.ts';
import type { Delivery } from './delivery.ts';
import { unissued } from './status.ts';

/**
 * Takes quantities out of an order's deliveries before their goods issue, where the least work is
 * lost first, and answers how much of each it could. An emptied delivery is cancelled.
 */
export const withdrawDelivery = command(
  WithdrawDelivery,
  'sales:record',
  async ({ sql: db, emit, now }, { orderId, lines }) => {
    const deliveries = await lockDeliveries(
      db,
      sql`order_id = ${orderId} and status = any(${[...unissued]})`,
    );
    const inOrder = deliveries.toSorted(
      (a, b) => unissued.indexOf(a.status) - unissued.indexOf(b.status),
    );
    const touched = new Set<Delivery>();
    const answers = lines.map(({ lineId, quantity }) => {
      let left = decimal(quantity);
      const from = inOrder.flatMap((delivery) => {
        const withdrawn = delivery.withdraw(lineId, left);
        if (withdrawn.isZero()) return [];
        touched.add(delivery);
        left = left.minus(withdrawn);
        return { warehouseId: delivery.warehouseId, quantity: withdrawn.toFixed() };
      });
      return { lineId, quantity, withdrawn: decimal(quantity).minus(left).toFixed(), from };
    });
    for (const delivery of touched) {
      const previous = delivery.status;
      delivery.settleWithdrawal(now);
      announce(emit, delivery, previous);
    }
    if (touched.size > 0) await saveDeliveries(db, [...touched]);
    const parties = deliveries[0]?.parties() ?? [];
    emit(DeliveryWithdrawn, { orderId, lines: answers }, { parties });
    return { lines: answers };
  },
);
