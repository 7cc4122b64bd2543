import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';

/** A sales target as the graph shows it, with what was sold up to now; for staff only. */
export type SalesTargetRow = {
  id: string;
  customerId: string | null;
  productId: string | null;
};

// Run rate: what comes of the whole period at the pace of its days so far.
const targetColumns = (today: string, currency: string) => `id, name, from_date as "from",
  to_date as "to", measure, amount, channel, salesperson, customer_id as "customerId",
  product_id as "productId", updated_at as "updatedAt", version, actual,
  round(100 * actual / amount, 2) as "achievedPercent", amount - actual as gap,
  case when from_date > '${today}'::date then null else
    round(actual * (to_date - from_date + 1)
      / (least(to_date, '${today}'::date) - from_date + 1), 4) end as "expectedAtEnd",
  case when measure = 'REVENUE' then '${currency}' end as currency`;

const sold = (currency: string) => `(select t.*, s.actual from sales_target t
  cross join lateral (select coalesce(case t.measure when 'REVENUE' then sum(net)
      when 'QUANTITY' then sum(quantity) else count(distinct order_id) filter (where quantity > 0) end, 0) as actual
    from sale where sold_on between t.from_date and t.to_date and currency = '${currency}'
      and (t.channel is null or channel = t.channel)
      and (t.salesperson is null or salesperson = t.salesperson)
      and (t.customer_id is null or customer_id = t.customer_id)
      and (t.product_id is null or product_id = t.product_id)) s) sales_target`;

const specOf = (today: string, currency: string): ListSpec => ({
  from: sold(currency),
  select: targetColumns(today, currency),
  columns: {
    id: { sql: 'id', type: 'text' },
    from: { sql: 'from_date', type: 'date' },
    to: { sql: 'to_date', type: 'date' },
  },
  defaultOrder: { field: 'from', direction: 'DESC' },
});

export function listSalesTargets(reading: Reading, args: ListArgs) {
  const { sql: db, viewer, now, company } = reading;
  const spec = specOf(dayOf(now), company.currency);
  return list<SalesTargetRow>(db, spec, args, visibleTo(viewer));
}

/** Targets by id, in the order asked, for a DataLoader. */
export async function salesTargetsById(reading: Reading, ids: readonly string[]) {
  const { sql: db, viewer, now, company } = reading;
  const { from, select } = specOf(dayOf(now), company.currency);
  const found = await rows<SalesTargetRow>(
    db,
    sql`select ${sql.raw(select)} from ${sql.raw(from as string)}
        where id = ${oneOf(ids)} and ${visibleTo(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
