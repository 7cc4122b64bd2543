import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { Money } from '../../../kernel/money.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { offeredRequisitions } from './find-requisitions.ts';

/** What is to be bought of one product for one warehouse; to viewers bound to no party. */
export type PlannedLineRow = {
  supplierId: string | null;
  warehouseId: string;
  productId: string;
  unit: string;
  needed: string;
  minimum: string;
  quantity: string;
  price: string | null;
  cost: string | null;
  currency: string | null;
  neededBy: string;
  orderBy: string;
  requisitionIds: string[];
};

/** What one order to a supplier for a warehouse would be made of. */
export type PlannedPurchaseRow = Pick<PlannedLineRow, 'supplierId' | 'warehouseId' | 'orderBy'> & {
  lines: PlannedLineRow[];
};

/** What the lines cost that have a price; null when none has, or in several currencies. */
export function totalOf(lines: readonly PlannedLineRow[]): Money | null {
  const costs = lines.flatMap(({ cost, currency }) =>
    cost && currency ? [new Money(cost, currency)] : [],
  );
  const [first, ...others] = new Set(costs.map(({ currency }) => currency));
  return first && others.length === 0 ? Money.total(costs, first) : null;
}

export type PlanArgs = { until?: string | null; warehouseId?: string | null };

/** Lines that are shown, the most urgent first, and requisitions behind each. */
const MAX_LINES = 500;
const MAX_BEHIND = 100;

/**
 * What the open requisitions come to as orders: by supplier and warehouse, a line per product, at
 * least the supplier's minimum of it, the most urgent first; `until` leaves out what needs ordering
 * later. In base units and the supplier's present price.
 */
export async function findPurchasePlan(
  { sql: db, viewer }: Reading,
  { until = null, warehouseId = null }: PlanArgs,
): Promise<PlannedPurchaseRow[]> {
  const found = await rows<PlannedLineRow>(
    db,
    sql`select *, round(price * quantity, 2)::text as cost
        from (select offer_supplier_id as "supplierId", warehouse_id as "warehouseId",
            product_id as "productId", min(unit) as unit, sum(quantity) as needed,
            coalesce(min(minimum_quantity), 0) as minimum,
            greatest(sum(quantity), min(minimum_quantity)) as quantity, min(price) as price,
            min(currency) as currency, min(needed_by)::text as "neededBy",
            min(order_by)::text as "orderBy",
            (array_agg(id order by needed_by, id))[1:${MAX_BEHIND}] as "requisitionIds"
          from (select *, needed_by - coalesce(lead_time_days, 0) as order_by
            from ${sql.raw(offeredRequisitions)}) requisition
          where status = 'OPEN' and order_by <= coalesce(${until}::date, 'infinity')
            and warehouse_id = coalesce(${warehouseId}::text, warehouse_id)
            and ${visibleTo(viewer)}
          group by 1, 2, 3) line
        order by "orderBy", "supplierId", "warehouseId", "productId" limit ${MAX_LINES}`,
  );
  const groups = Map.groupBy(found, (line) => `${line.supplierId} ${line.warehouseId}`);
  return [...groups.values()].map((lines) => {
    const { supplierId, warehouseId, orderBy } = lines[0]!;
    return { supplierId, warehouseId, orderBy, lines };
  });
}
