import type { Reading } from '../../../kernel/area.ts';
import { daysAfter } from '../../../kernel/clock.ts';
import { sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { BadInput } from '../../../kernel/refusal.ts';

export type SalesDimension =
  'PRODUCT' | 'CUSTOMER' | 'CHANNEL' | 'SALESPERSON' | 'DAY' | 'MONTH' | 'TOTAL';

export type SalesAnalysisArgs = ListArgs & {
  from: string;
  to: string;
  by: SalesDimension;
};

/** What was sold of one product, to one customer, by one channel, in one month. */
export type SalesAnalysisRow = {
  key: string;
  dimension: SalesDimension;
  revenue: string;
  quantity: string;
  orders: number;
  averageOrder: string | null;
  previousRevenue: string;
  growthPercent: string | null;
};

const keys: Record<SalesDimension, string> = {
  PRODUCT: 'product_id',
  CUSTOMER: 'customer_id',
  CHANNEL: 'channel',
  SALESPERSON: `coalesce(salesperson, '')`,
  DAY: 'sold_on::text',
  MONTH: `to_char(sold_on, 'YYYY-MM')`,
  TOTAL: `''`,
};

const DAY_MS = 86_400_000;

/**
 * Sales of a period by a dimension, most sold first, beside the period of the same length before.
 * Sales are what was shipped, without tax, in the company's currency; for staff only.
 */
export async function findSalesAnalysis(
  { sql: db, viewer, company }: Reading,
  { from, to, by, ...args }: SalesAnalysisArgs,
) {
  if (from > to) throw new BadInput('The period begins after it ends.');
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  const before = daysAfter(from, -days);
  const key = sql.raw(keys[by]);
  // Days and months have no counterpart of the same name before them.
  const since = by === 'DAY' || by === 'MONTH' ? from : before;
  const sold = sql`(select ${key} as id, ${by}::text as dimension,
      coalesce(sum(net) filter (where sold_on >= ${from}::date), 0) as revenue,
      coalesce(sum(quantity) filter (where sold_on >= ${from}::date), 0) as quantity,
      count(distinct order_id) filter (where sold_on >= ${from}::date and quantity > 0)::int as orders,
      coalesce(sum(net) filter (where sold_on < ${from}::date), 0) as previous
    from sale where sold_on between ${since}::date and ${to}::date
      and currency = ${company.currency} group by 1) sold`;
  const spec: ListSpec = { ...analysis, from: sold };
  return list<SalesAnalysisRow>(db, spec, args, visibleTo(viewer));
}

const analysis = {
  select: `id as key, dimension, revenue, quantity, orders,
    round(revenue / nullif(orders, 0), 2) as "averageOrder", previous as "previousRevenue",
    round(100 * (revenue - previous) / nullif(previous, 0), 2) as "growthPercent"`,
  columns: {
    revenue: { sql: 'revenue', type: 'numeric' },
    quantity: { sql: 'quantity', type: 'numeric' },
    orders: { sql: 'orders', type: 'integer' },
    key: { sql: 'id', type: 'text' },
  },
  defaultOrder: { field: 'revenue', direction: 'DESC' as const },
};
