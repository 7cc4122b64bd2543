import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { PlanDimension } from './plan-scope.ts';

/** A sales plan as the graph shows it; for staff only. */
export type SalesPlanRow = {
  id: string;
  by: PlanDimension;
  parentId: string | null;
  parentKey: string | null;
};

const plans: ListSpec = {
  from: 'sales_plan',
  select: `id, name, year, measure, dimension as by, parent_id as "parentId",
    parent_key as "parentKey", created_at as "createdAt", updated_at as "updatedAt", version`,
  columns: {
    id: { sql: 'id', type: 'text' },
    name: { sql: 'name', type: 'text' },
    year: { sql: 'year', type: 'integer' },
    measure: { sql: 'measure', type: 'text' },
    by: { sql: 'dimension', type: 'text' },
    parentId: { sql: 'parent_id', type: 'text' },
  },
  defaultOrder: { field: 'year', direction: 'DESC' },
};

export function listSalesPlans({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<SalesPlanRow>(db, plans, args, visibleTo(viewer));
}

/** Plans by id, in the order asked, for a DataLoader. */
export async function salesPlansById({ sql: db, viewer }: Reading, ids: readonly string[]) {
  const found = await rows<SalesPlanRow>(
    db,
    sql`select ${sql.raw(plans.select)} from sales_plan
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

type ChangesArgs = ListArgs & { salesPlanId: string; from: number; to: number };

/** What a version of a plan says otherwise than another; absent cells count as zero. */
export type SalesPlanChangeRow = { key: string; by: PlanDimension };

export function listSalesPlanChanges(
  { sql: db, viewer }: Reading,
  { salesPlanId, from, to, ...args }: ChangesArgs,
) {
  const cells = (number: number) => sql`(select p.dimension, l.key, l.month, l.amount
    from sales_plan p join sales_plan_version v on v.plan_id = p.id
      join sales_plan_line l on l.version_id = v.id
    where p.id = ${salesPlanId} and v.number = ${number})`;
  const changed = sql`(select key || ' ' || month as id, key, month,
      coalesce(a.dimension, b.dimension) as by, coalesce(a.amount, 0) as before,
      coalesce(b.amount, 0) as after
    from ${cells(from)} a full join ${cells(to)} b using (key, month)
    where a.amount is distinct from b.amount and 2 = (select count(*) from sales_plan_version
      where plan_id = ${salesPlanId} and number in (${from}, ${to}))) changed`;
  return list<SalesPlanChangeRow>(db, { ...changes, from: changed }, args, visibleTo(viewer));
}

const changes: Omit<ListSpec, 'from'> = {
  select: `key, by, month, before, after, after - before as change`,
  columns: {
    key: { sql: 'key', type: 'text' },
    month: { sql: 'month', type: 'integer' },
    change: { sql: '(after - before)', type: 'numeric' },
    size: { sql: 'abs(after - before)', type: 'numeric' },
  },
  defaultOrder: { field: 'size', direction: 'DESC' },
};
