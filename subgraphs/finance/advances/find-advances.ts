import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** An advance as the graph shows it; amounts are in its currency. */
export type SupplierAdvanceRow = Record<
  'id' | 'supplierId' | 'currency' | 'amount' | 'applied' | 'refunded' | 'left',
  string
> & { purchaseOrderId: string | null };

export type AdvanceAllocationRow = Record<'advanceId' | 'billId' | 'amount' | 'currency', string>;

const columns = `id, number, supplier_id as "supplierId", purchase_order_id as "purchaseOrderId",
  currency, amount, applied, refunded, rest as "left", paid_date as "paidDate", method,
  reference, reversed_on as "reversedOn", recorded_at as "recordedAt", version`;

const advances: ListSpec = {
  from: 'supplier_advance',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    number: { sql: 'number', type: 'text' },
    supplierId: { sql: 'supplier_id', type: 'text' },
    purchaseOrderId: { sql: 'purchase_order_id', type: 'text' },
    paidDate: { sql: 'paid_date', type: 'date' },
    left: { sql: 'rest', type: 'numeric' },
  },
  defaultOrder: { field: 'paidDate', direction: 'DESC' },
};

const own = { SUPPLIER: 'supplier_id' };

export function listSupplierAdvances({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<SupplierAdvanceRow>(db, advances, args, visibleTo(viewer, own));
}

/** Advances by id, in the order asked, for a DataLoader. */
export async function supplierAdvancesById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<SupplierAdvanceRow>(
    db,
    sql`select ${sql.raw(columns)} from supplier_advance
        where id = ${oneOf(ids)} and ${visibleTo(viewer, own)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** What advances have settled, by advance or by bill, oldest first, for a DataLoader. */
export async function advanceAllocationsBy(
  parent: 'advanceId' | 'billId',
  { sql: db, viewer }: Reading,
  ids: readonly string[],
) {
  const column = sql.raw(parent === 'billId' ? 'bill_id' : 'advance_id');
  const found = await rows<AdvanceAllocationRow>(
    db,
    sql`select advance_id as "advanceId", bill_id as "billId", p.amount, currency,
          posting_date as "postingDate"
        from advance_allocation p join supplier_advance a on a.id = advance_id
        where ${column} = ${oneOf(ids)} and ${visibleTo(viewer, own)} order by p.id`,
  );
  const byParent = Map.groupBy(found, (row) => row[parent]);
  return ids.map((id) => byParent.get(id) ?? []);
}
