import { batchCommand } from '../../../kernel/command.ts';
import { oneOf, sql } from '../../../kernel/database.ts';
import { findGoers, goAlong } from '../consolidation/going-along.ts';
import { PlanDelivery } from '../contract.ts';
import { announce } from './announce.ts';
import { lockDeliveries, saveDeliveries } from './delivery-rows.ts';
import { Delivery } from './delivery.ts';

/**
 * Plans deliveries of allocated lines: into the order's delivery that is still only planned for
 * the warehouse, else into a new one. Where the customer or the channel wants it, a new one leaves
 * together with what is planned for the same address, day and carrier.
 */
export const planDelivery = batchCommand(PlanDelivery, 'sales:record', async (work, allocated) => {
  const { sql: db, emit, ids, now } = work;
  const orderIds = allocated.map(({ orderId }) => orderId);
  const goers = await findGoers(db, allocated);
  const planned = await lockDeliveries(
    db,
    sql`order_id = ${oneOf(orderIds)} and status = 'PLANNED'`,
  );
  const fresh: Delivery[] = [];
  const changed = new Set<Delivery>();
  const answers = allocated.map(({ orderId, lines, ...terms }) => {
    const byWarehouse = Map.groupBy(lines, ({ warehouseId }) => warehouseId);
    const deliveries = [...byWarehouse].map(([warehouseId, parts]) => {
      const isOpen = (one: Delivery) => one.orderId === orderId && one.warehouseId === warehouseId;
      const open = planned.find(isOpen) ?? fresh.find(isOpen);
      const delivery = open ?? new Delivery(ids.next('dlv'), { orderId, warehouseId }, now);
      delivery.agree(terms);
      for (const part of parts) delivery.plan(part, () => ids.next('dln'));
      if (!open) {
        fresh.push(delivery);
        announce(emit, delivery, null);
      }
      changed.add(delivery);
      return delivery;
    });
    return { deliveryIds: deliveries.map(({ id }) => id) };
  });
  const joined = await goAlong(work, await goers(), { fresh, planned });
  await saveDeliveries(db, [...new Set([...changed, ...joined])]);
  return answers;
});
