import { batchCommand } from '../../../kernel/command.ts';
import { oneOf, sql } from '../../../kernel/database.ts';
import { PlanDelivery } from '../contract.ts';
import { announce } from './announce.ts';
import { lockDeliveries, saveDeliveries } from './delivery-rows.ts';
import { Delivery } from './delivery.ts';

/**
 * Plans deliveries of allocated lines: into the order's delivery that is still only planned for
 * the warehouse, else into a new one.
 */
export const planDelivery = batchCommand(
  PlanDelivery,
  'sales:record',
  async ({ sql: db, emit, ids, now }, allocated) => {
    const orderIds = allocated.map(({ orderId }) => orderId);
    const planned = await lockDeliveries(
      db,
      sql`order_id = ${oneOf(orderIds)} and status = 'PLANNED'`,
    );
    const changed = new Set<Delivery>();
    const answers = allocated.map(({ orderId, lines, ...terms }) => {
      const byWarehouse = Map.groupBy(lines, ({ warehouseId }) => warehouseId);
      const deliveries = [...byWarehouse].map(([warehouseId, parts]) => {
        const open = planned.find(
          (one) => one.orderId === orderId && one.warehouseId === warehouseId,
        );
        const delivery = open ?? new Delivery(ids.next('dlv'), { orderId, warehouseId }, now);
        delivery.agree(terms);
        for (const part of parts) delivery.plan(part, () => ids.next('dln'));
        if (!open) {
          planned.push(delivery);
          announce(emit, delivery, null);
        }
        changed.add(delivery);
        return delivery;
      });
      return { deliveryIds: deliveries.map(({ id }) => id) };
    });
    await saveDeliveries(db, [...changed]);
    return answers;
  },
);
