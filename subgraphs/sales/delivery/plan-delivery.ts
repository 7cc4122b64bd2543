import { command } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { PlanDelivery } from '../contract.ts';
import { announce } from './announce.ts';
import { lockDeliveries, saveDeliveries } from './delivery-rows.ts';
import { Delivery } from './delivery.ts';

/**
 * Plans the delivery of allocated lines: into the order's delivery that is still only planned for
 * the warehouse, else into a new one.
 */
export const planDelivery = command(
  PlanDelivery,
  'sales:record',
  async ({ sql: db, emit, ids, now }, { orderId, lines, ...terms }) => {
    const byWarehouse = Map.groupBy(lines, ({ warehouseId }) => warehouseId);
    const planned = await lockDeliveries(
      db,
      sql`order_id = ${orderId} and status = 'PLANNED'
        and warehouse_id = any(${[...byWarehouse.keys()]})`,
    );
    const deliveries = [...byWarehouse].map(([warehouseId, parts]) => {
      const open = planned.find((delivery) => delivery.warehouseId === warehouseId);
      const delivery = open ?? new Delivery(ids.next('dlv'), { orderId, warehouseId }, now);
      delivery.agree(terms);
      for (const part of parts) delivery.plan(part, () => ids.next('dln'));
      if (!open) announce(emit, delivery, null);
      return delivery;
    });
    await saveDeliveries(db, deliveries);
    return { deliveryIds: deliveries.map(({ id }) => id) };
  },
);
