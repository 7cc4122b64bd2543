import type { Reading } from '../../../kernel/area.ts';
import {
  list,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';

/** A lost sale as the graph shows it. */
export type LostSaleRow = {
  id: string;
  orderId: string;
  lineId: string;
  customerId: string;
  productId: string;
  quantity: string;
  unit: string;
  net: string;
  currency: string;
};

const lostSales: ListSpec = {
  from: 'lost_sale',
  select: `id, order_id as "orderId", line_id as "lineId", customer_id as "customerId",
    product_id as "productId", quantity, unit, net, currency, lost_at as "lostAt"`,
  columns: {
    id: { sql: 'id', type: 'text' },
    orderId: { sql: 'order_id', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    revenue: { sql: 'net', type: 'numeric' },
    lostAt: { sql: 'lost_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'lostAt', direction: 'DESC' },
};

/** A page of sales that were lost for want of stock, the latest first; for staff only. */
export function listLostSales(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<LostSaleRow>> {
  return list<LostSaleRow>(db, lostSales, args, visibleTo(viewer));
}
