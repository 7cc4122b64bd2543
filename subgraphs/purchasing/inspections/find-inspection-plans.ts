import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { Criterion } from './criterion.ts';

/** An inspection plan as the graph shows it; to viewers that are bound to no party. */
export type InspectionPlanRow = {
  id: string;
  productId: string;
  supplierId: string | null;
  criteria: Criterion[];
};

const columns = `id, product_id as "productId", supplier_id as "supplierId", criteria,
  sample_count as "sampleCount", sample_percent as "samplePercent",
  acceptance_number as "acceptanceNumber", is_active as "isActive", updated_at as "updatedAt",
  version`;

const plans: ListSpec = {
  from: 'inspection_plan',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    supplierId: { sql: 'supplier_id', type: 'text' },
    isActive: { sql: 'is_active', type: 'boolean' },
    updatedAt: { sql: 'updated_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'updatedAt', direction: 'DESC' },
};

export function listInspectionPlans({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<InspectionPlanRow>(db, plans, args, visibleTo(viewer));
}

/** Plans by id, in the order asked, for a DataLoader. */
export async function inspectionPlansById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<InspectionPlanRow>(
    db,
    sql`select ${sql.raw(columns)} from inspection_plan
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
