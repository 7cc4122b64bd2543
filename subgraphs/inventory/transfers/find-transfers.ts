import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { onTheWayOf } from './on-the-way.ts';

/** A transfer as the graph shows it; to viewers that are bound to no party. */
export type TransferOrderRow = { id: string; fromWarehouseId: string; toWarehouseId: string };

/** A line of a transfer as the graph shows it. */
export type TransferLineRow = { transferOrderId: string; productId: string; transitValue: string };

const columns = `id, number, from_warehouse_id as "fromWarehouseId",
  to_warehouse_id as "toWarehouseId", status, needed_by as "neededBy",
  expected_on as "expectedOn", reason, requested_at as "requestedAt",
  requested_by as "requestedBy", approved_at as "approvedAt", approved_by as "approvedBy",
  ended_at as "endedAt", version`;

const transfers: ListSpec = {
  from: 'transfer_order',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    fromWarehouseId: { sql: 'from_warehouse_id', type: 'text' },
    toWarehouseId: { sql: 'to_warehouse_id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    requestedAt: { sql: 'requested_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'requestedAt', direction: 'DESC' },
};

/** A page of transfers. */
export function listTransferOrders({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<TransferOrderRow>(db, transfers, args, visibleTo(viewer));
}

/** Transfers by id, in the order asked, for a DataLoader. */
export async function transferOrdersById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<TransferOrderRow>(
    db,
    sql`select ${sql.raw(columns)} from transfer_order
        where id = any(${ids}) and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

const inUnit = (expression: string) =>
  `jsonb_build_object('value', trim_scale(${expression})::text, 'unit', unit)`;

/** The lines of each transfer, by position, for a DataLoader. */
export async function linesOfTransfers({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<TransferLineRow>(
    db,
    sql`select id, transfer_order_id as "transferOrderId", product_id as "productId", position,
          ${sql.raw(inUnit('wanted'))} as wanted, ${sql.raw(inUnit('shipped'))} as shipped,
          ${sql.raw(inUnit('received'))} as received, ${sql.raw(inUnit('missing'))} as missing,
          ${sql.raw(inUnit('surplus'))} as surplus,
          ${sql.raw(inUnit('shipped - received - missing'))} as "inTransit",
          ${onTheWayOf(sql`transfer_line.id`)} as "transitValue"
        from transfer_line where transfer_order_id = any(${ids}) and ${visibleTo(viewer)}
        order by position`,
  );
  const byTransfer = Map.groupBy(found, ({ transferOrderId }) => transferOrderId);
  return ids.map((id) => byTransfer.get(id) ?? []);
}
