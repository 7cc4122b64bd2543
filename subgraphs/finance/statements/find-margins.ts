import type { Reading } from '../../../kernel/area.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import type { Period } from './find-statements.ts';

/**
 * What something earned: revenue without tax, with freight charged, less the cost of its goods and
 * of carrying them.
 */
export type MarginRow = {
  currency: string;
  revenue: string;
  cost: string;
  freight: string;
  amount: string;
  percent: string | null;
};

const noMargin = { revenue: '0', cost: '0', freight: '0', amount: '0', percent: null };

/** Sales and cost of sales in the ledger by what the entries are about; for staff only. */
async function marginsBy(
  column: 'order_id' | 'customer_id',
  { sql: db, viewer, company }: Reading,
  ids: readonly string[],
  period?: Partial<Period>,
): Promise<MarginRow[]> {
  const since = period?.from ? sql`posting_date >= ${period.from}::date` : sql`true`;
  const until = period?.to ? sql`posting_date <= ${period.to}::date` : sql`true`;
  const found = await rows<MarginRow & { id: string }>(
    db,
    sql`select id, revenue, cost, freight, revenue - cost - freight as amount,
          round(100 * (revenue - cost - freight) / nullif(revenue, 0), 2) as percent
        from (select l.${sql.raw(column)} as id,
            coalesce(sum(credit - debit) filter (where a.section = 'SALES'), 0) as revenue,
            coalesce(sum(debit - credit) filter (where a.section = 'COST_OF_SALES'), 0) as cost,
            coalesce(sum(debit - credit) filter (where r.role = 'FREIGHT_COST'), 0) as freight
          from journal_line l join account a on a.id = l.account_id
          left join posting_rule r on r.account_id = a.id and r.role = 'FREIGHT_COST'
          where l.${sql.raw(column)} = ${oneOf(ids)} and ${since} and ${until}
            and ${visibleTo(viewer)}
          group by 1) earned`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => ({ ...noMargin, ...byId.get(id), currency: company.currency }));
}

/** The margin of each order so far, for a DataLoader. */
export function marginsOfOrders(reading: Reading, ids: readonly string[]) {
  return marginsBy('order_id', reading, ids);
}

/** The margin of each customer in a period, for a DataLoader. */
export function marginsOfCustomers(
  reading: Reading,
  period: Partial<Period>,
  ids: readonly string[],
) {
  return marginsBy('customer_id', reading, ids, period);
}
