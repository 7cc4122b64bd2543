import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { PlanDelivery } from '../contract.ts';
import { announce, lockDeliveries } from './delivery-store.ts';
import { Delivery } from './delivery.ts';

/**
 * Plans the delivery of allocated lines: into the order's delivery that is still only planned for
 * the warehouse, else into a new one.
 */
export const planDelivery = command(PlanDelivery, 'sales:record', async (work, input) => {
  const { em, emit, ids } = work;
  const { orderId, lines, ...terms } = input;
  const byWarehouse = Map.groupBy(lines, ({ warehouseId }) => warehouseId);
  const warehouseIds = [...byWarehouse.keys()].sort();
  const where = { orderId, status: 'PLANNED', warehouseId: { $in: warehouseIds } } as const;
  const planned = await lockDeliveries(em, where);
  const missing = warehouseIds.filter((id) => !planned.some((one) => one.warehouseId === id));
  const made = await newDeliveries(work, orderId, missing);
  for (const delivery of [...planned, ...made]) {
    delivery.agree(terms);
    for (const part of byWarehouse.get(delivery.warehouseId)!) {
      delivery.plan(part, () => ids.next('dln'));
    }
    em.persist([delivery, ...delivery.lines]);
  }
  for (const delivery of made) announce(emit, delivery, null);
  return { deliveryIds: [...planned, ...made].map(({ id }) => id) };
});

async function newDeliveries(
  { sql: db, ids, now }: Work,
  orderId: string,
  warehouseIds: readonly string[],
): Promise<Delivery[]> {
  if (warehouseIds.length === 0) return [];
  const numbers = await rows<{ number: string }>(
    db,
    sql`select nextval('delivery_number') as number from generate_series(1, ${warehouseIds.length})`,
  );
  return warehouseIds.map((warehouseId, index) => {
    const number = `DN-${numbers[index]!.number.padStart(6, '0')}`;
    return new Delivery(ids.next('dlv'), number, { orderId, warehouseId }, now);
  });
}
