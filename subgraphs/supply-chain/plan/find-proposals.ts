import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, listFor, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A proposal as the graph shows it; for staff only. */
export type ProposalRow = {
  id: string;
  planId: string;
  productId: string;
  warehouseId: string;
  supplierId: string | null;
  quantity: string;
  unit: string;
  cost: string | null;
  currency: string;
};

const columns = `id, plan_id as "planId", product_id as "productId",
  warehouse_id as "warehouseId", supplier_id as "supplierId", quantity, unit,
  order_date::text as "orderDate", needed_date::text as "neededDate", cost, currency, status, why,
  reason, decided_by as "decidedBy", decided_at as "decidedAt", created_at as "createdAt", version`;

const proposals: ListSpec = {
  from: 'supply_proposal',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    status: { sql: 'status', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
    supplierId: { sql: 'supplier_id', type: 'text' },
    orderDate: { sql: 'order_date', type: 'date' },
    createdAt: { sql: 'created_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'orderDate', direction: 'ASC' },
};

export function listProposals({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<ProposalRow>(db, proposals, args, visibleTo(viewer));
}

/** A page of proposals for each of the plans. */
export function proposalsOfPlans(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  ids: readonly string[],
) {
  return listFor<ProposalRow>(db, proposals, args, { column: 'plan_id', ids }, visibleTo(viewer));
}

/** Proposals by id, in the order asked, for a DataLoader. */
export async function proposalsById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(ProposalRow | undefined)[]> {
  const found = await rows<ProposalRow>(
    db,
    sql`select ${sql.raw(columns)} from supply_proposal
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
