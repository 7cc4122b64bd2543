import type { Reading } from '../../kernel/area.ts';
import { oneOf, rows, sql } from '../../kernel/database.ts';
import { listFor, type Connection, type ListArgs, type ListSpec } from '../../kernel/reads.ts';
import { ownRows } from './find-orders.ts';
import type { LinePromotion } from './order-line.ts';

/** A line as the graph shows it; counters are decimals in `baseUnit`. */
export type LineRow = {
  id: string;
  orderId: string;
  productId: string;
  currency: string;
  quantity: string;
  unit: string;
  baseUnit: string;
  promotions: LinePromotion[];
};

const columns = `id, order_id as "orderId", currency, position, customer_line as "customerLine",
  product_id as "productId", sku,
  name, quantity, unit, base_unit as "baseUnit", unit_price as "unitPrice",
  price_unit as "priceUnit", nominal_weight as "nominalWeight",
  is_tax_included as "isTaxIncluded",
  discount_percent as "discountPercent", has_price_override as "hasPriceOverride", promotions,
  least_days as "leastShelfLifeDays", net,
  tax_code as "taxCode", tax_rate as "taxRate", tax, gross, ordered, allocated, picking, shipped,
  delivered, invoiced, returned, cancelled, withdrawing, ordered - shipped - cancelled as open,
  (select coalesce(sum((part ->> 'quantity')::numeric), 0) from jsonb_array_elements(held) part)
    as held`;

const openLines: ListSpec = {
  from: 'order_line',
  select: columns,
  columns: {
    placedAt: { sql: 'placed_at', type: 'timestamptz' },
    customerId: { sql: 'customer_id', type: 'text' },
    orderId: { sql: 'order_id', type: 'text' },
  },
  defaultOrder: { field: 'placedAt', direction: 'ASC' },
};

/** For each product the lines that still have something to ship, the oldest order first. */
export function openLinesOfProducts(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
): Promise<Connection<LineRow>[]> {
  const open = sql`shipped + cancelled < ordered and ${ownRows(viewer)}
    and order_id not in (select id from sales_order where draft is not null)`;
  return listFor<LineRow>(db, openLines, args, { column: 'product_id', ids }, open);
}

/** Lines by id, in the order asked. */
export async function linesById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(LineRow | undefined)[]> {
  const found = await rows<LineRow>(
    db,
    sql`select ${sql.raw(columns)} from order_line where id = ${oneOf(ids)} and ${ownRows(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** The lines of each order, by position. */
export async function linesOfOrders(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<LineRow[][]> {
  const found = await rows<LineRow>(
    db,
    sql`select ${sql.raw(columns)} from order_line
        where order_id = ${oneOf(ids)} and ${ownRows(viewer)} order by order_id, position`,
  );
  const byOrder = Map.groupBy(found, ({ orderId }) => orderId);
  return ids.map((id) => byOrder.get(id) ?? []);
}
