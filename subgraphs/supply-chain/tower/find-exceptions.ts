import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { ExceptionCode } from './rules.ts';
import type { Severity } from './exception.ts';

/** An exception as the graph shows it; for staff only. */
export type ExceptionRow = {
  id: string;
  code: ExceptionCode;
  severity: Severity;
  money: string | null;
  currency: string;
} & Record<
  'productId' | 'warehouseId' | 'orderId' | 'purchaseOrderId' | 'supplierId' | 'shipmentId',
  string | null
>;

const columns = `id, code, severity, status, money, currency, product_id as "productId",
  warehouse_id as "warehouseId", order_id as "orderId", purchase_order_id as "purchaseOrderId",
  supplier_id as "supplierId", shipment_id as "shipmentId", figures, owner_id as owner,
  raised_at as "raisedAt", acknowledged_at as "acknowledgedAt",
  acknowledged_by as "acknowledgedBy", resolved_at as "resolvedAt", version`;

const exceptions: ListSpec = {
  from: 'supply_exception',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    code: { sql: 'code', type: 'text' },
    severity: { sql: 'severity', type: 'text' },
    status: { sql: 'status', type: 'text' },
    ownerId: { sql: 'owner_id', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    supplierId: { sql: 'supplier_id', type: 'text' },
    purchaseOrderId: { sql: 'purchase_order_id', type: 'text' },
    raisedAt: { sql: 'raised_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'raisedAt', direction: 'DESC' },
};

export function listExceptions({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<ExceptionRow>(db, exceptions, args, visibleTo(viewer));
}

/** Exceptions by id, in the order asked, for a DataLoader. */
export async function exceptionsById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(ExceptionRow | undefined)[]> {
  const found = await rows<ExceptionRow>(
    db,
    sql`select ${sql.raw(columns)} from supply_exception
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
