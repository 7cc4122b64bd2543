import type { Reading } from '../../kernel/area.ts';
import { oneOf, rows, sql } from '../../kernel/database.ts';
import {
  list,
  listFor,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../kernel/reads.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { ShipTo } from './contract.ts';
import type { DeliveryRule } from './fulfilment/delivery-rule.ts';
import type { OrderChannel } from './order.ts';
import { orderStatuses } from './status.ts';

/** An order as the graph shows it; amounts are decimals in `currency`. */
export type OrderRow = {
  id: string;
  number: string;
  customerId: string;
  channel: OrderChannel;
  shipTo: ShipTo;
  salesperson: string | null;
  currency: string;
  net: string;
  tax: string;
  freight: string;
  freightTax: string;
  total: string;
  warehouseId: string | null;
  deliveryRule: DeliveryRule;
  carrierId: string | null;
};

const columns = `id, number, customer_id as "customerId", channel, status, currency,
  payment_term_days as "paymentTermDays", ship_to as "shipTo",
  customer_po_number as "customerPoNumber", requested_date as "requestedDate",
  promised_date as "promisedDate",
  warehouse_id as "warehouseId", carrier_id as "carrierId",
  delivery_rule as "deliveryRule", billing_basis as "billingBasis",
  bill_to_address_id as "billToAddressId", strategy, deposit_percent as "depositPercent", prepaid,
  salesperson, note,
  placed_at as "placedAt", net, tax, freight, freight_tax as "freightTax", total, created_at as "createdAt",
  updated_at as "updatedAt", version`;

const orders: ListSpec = {
  from: 'sales_order',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    customerId: { sql: 'customer_id', type: 'text' },
    channel: { sql: 'channel', type: 'text' },
    number: { sql: 'number', type: 'text' },
    placedAt: { sql: 'placed_at', type: 'timestamptz' },
    total: { sql: 'total', type: 'numeric' },
    customerPoNumber: { sql: 'customer_po_number', type: 'text' },
    salesperson: { sql: 'salesperson', type: 'text' },
    shipToCountry: { sql: 'ship_to_country', type: 'text' },
  },
  defaultOrder: { field: 'placedAt', direction: 'DESC' },
  fewValues: {
    ...{ table: 'sales_order', field: 'status' },
    ...{ values: orderStatuses, orders: ['placedAt', 'total'] },
  },
};

/** Customers' users see their own orders; suppliers, carriers and drivers see none. */
export function ownRows(viewer: Viewer) {
  return visibleTo(viewer, { CUSTOMER: 'customer_id' });
}

/** A page of orders, newest first. */
export function listOrders(
  { sql: db, viewer }: Reading,
  args: ListArgs,
): Promise<Connection<OrderRow>> {
  return list<OrderRow>(db, orders, args, ownRows(viewer));
}

/** The same page of each customer's orders. */
export function ordersOfCustomers(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
): Promise<Connection<OrderRow>[]> {
  return listFor<OrderRow>(db, orders, args, { column: 'customer_id', ids }, ownRows(viewer));
}

/** Orders by a unique column, in the order asked, for a DataLoader. */
export async function ordersBy(
  column: 'id' | 'number',
  { sql: db, viewer }: Reading,
  keys: readonly string[],
): Promise<(OrderRow | undefined)[]> {
  const found = await rows<OrderRow>(
    db,
    sql`select ${sql.raw(columns)} from sales_order
        where ${sql.raw(column)} = ${oneOf(keys)} and ${ownRows(viewer)}`,
  );
  const byKey = new Map(found.map((row) => [row[column], row]));
  return keys.map((key) => byKey.get(key));
}
