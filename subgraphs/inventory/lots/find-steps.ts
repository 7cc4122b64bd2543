import type { Reading } from '../../../kernel/area.ts';
import { listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A step of goods as the graph shows it; to viewers that are bound to no party. */
export type GoodsStepRow = {
  id: string;
  moveId: string;
  warehouseId: string;
  binId: string | null;
  orderId: string | null;
  customerId: string | null;
  goodsReceiptId: string | null;
  deliveryId: string | null;
  returnOrderId: string | null;
};

const ledger = `m.kind, m.unit, m.warehouse_id, m.posting_date, m.recorded_at, m.id as move_id,
  d.id as document_id, d.type, d.order_id, d.customer_id`;

const shown: Pick<ListSpec, 'select' | 'columns' | 'defaultOrder'> = {
  select: `id, kind, jsonb_build_object('value', quantity::text, 'unit', unit) as quantity,
    warehouse_id as "warehouseId", bin_id as "binId", move_id as "moveId",
    order_id as "orderId", customer_id as "customerId",
    case when type = 'RECEIPT' and document_id like 'grn%' then document_id end
      as "goodsReceiptId",
    case when type = 'DELIVERY' then document_id end as "deliveryId",
    case when type = 'RETURN' then document_id end as "returnOrderId",
    posting_date as "postingDate", recorded_at as "recordedAt"`,
  columns: { recordedAt: { sql: 'recorded_at', type: 'timestamptz' } },
  defaultOrder: { field: 'recordedAt', direction: 'ASC' },
};

const ofLots: ListSpec = {
  ...shown,
  from: `(select p.lot_id as owner, p.move_id || coalesce(p.bin_id, '') as id, p.bin_id,
      p.quantity, ${ledger}
    from move_part p join stock_move m on m.id = p.move_id
      join stock_document d on d.id = m.document_id) step`,
};

const ofSerials: ListSpec = {
  ...shown,
  from: `(select s.serial_id as owner, s.move_id as id, null as bin_id,
      sign(m.quantity) as quantity, ${ledger}
    from move_serial s join stock_move m on m.id = s.move_id
      join stock_document d on d.id = m.document_id) step`,
};

/** A page of the way of each lot. */
export function stepsOfLots({ sql: db, viewer }: Reading, args: ListArgs, ids: readonly string[]) {
  return listFor<GoodsStepRow>(db, ofLots, args, { column: 'owner', ids }, visibleTo(viewer));
}

/** A page of the way of each unit. */
export function stepsOfSerials(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  return listFor<GoodsStepRow>(db, ofSerials, args, { column: 'owner', ids }, visibleTo(viewer));
}
