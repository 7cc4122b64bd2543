import type { Reading } from '../../../kernel/area.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** Of each order what is picked or has left, by order line, for a DataLoader. */
export async function pickedOfOrders(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Decimal>[]> {
  const found = await rows<{ orderId: string; lineId: string; picked: string }>(
    db,
    sql`select order_id as "orderId", order_line_id as "lineId", sum(case
          when status in ('ISSUED', 'DELIVERED') then issued
          when status in ('PICKED', 'PACKED') then planned - withdrawn
          else least(scanned, planned - withdrawn) end) as picked
        from delivery join delivery_line on delivery_id = delivery.id
        where order_id = ${oneOf(ids)} and status in ('PICKING', 'PICKED', 'PACKED', 'ISSUED', 'DELIVERED')
          and ${visibleTo(viewer, { CUSTOMER: 'customer_id' })}
        group by 1, 2`,
  );
  const byOrder = Map.groupBy(found, ({ orderId }) => orderId);
  return ids.map((id) => {
    const lines = byOrder.get(id) ?? [];
    return new Map(lines.map(({ lineId, picked }) => [lineId, decimal(picked)]));
  });
}
