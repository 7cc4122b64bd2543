import type { Reading } from '../../../kernel/area.ts';
import { listOf, rows, sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { keyOf, stepOf, type SalesDimension } from './dimension.ts';
import { periodBefore, type Period } from './period.ts';
import { within, type SalesScope } from './scope.ts';

type Question = Period & { by: SalesDimension; of?: SalesScope | null };
export type SalesAnalysisArgs = ListArgs & Question;

/** Figures of an earlier period. */
export type SalesPastRow = {
  revenue: string;
  margin: string;
  quantity: string;
  orders: number;
  growthPercent: string | null;
  marginGrowthPercent: string | null;
};

/** What was sold under one key of a dimension, now and before. */
export type SalesAnalysisRow = {
  key: string;
  dimension: SalesDimension;
  revenue: string;
  cost: string;
  margin: string;
  discount: string;
  averageOrder: string | null;
  lostRevenue: string;
  previousRevenue: string;
  previous: SalesPastRow;
  yearBefore: SalesPastRow;
};

/**
 * Sales of a period by a dimension, most sold first, beside the period before and the year before;
 * in the company's currency, for staff only. By day, month, quarter or year each span stands beside
 * the one before it.
 */
export async function findSalesAnalysis(
  reading: Reading,
  { from, to, by, of, ...args }: SalesAnalysisArgs,
) {
  const spec: ListSpec = { ...analysis, from: soldSql(reading, { from, to, by, of }) };
  return list<SalesAnalysisRow>(reading.sql, spec, args, visibleTo(reading.viewer));
}

/** What each channel has sold, in the order asked, for a DataLoader. */
export async function resultsOfChannels(
  reading: Reading,
  period: Period,
  codes: readonly string[],
): Promise<SalesAnalysisRow[]> {
  const sold = soldSql(reading, { ...period, by: 'CHANNEL' });
  // A channel that has sold nothing has results as well.
  return rows<SalesAnalysisRow>(
    reading.sql,
    sql`select ${sql.raw(analysis.select)} from (select code as id, 'CHANNEL' as dimension,
          ${sql.join(sums.map((sum) => sql.raw(`coalesce(${sum}, 0) as ${sum}`)))}
        from unnest(${listOf(codes)}) with ordinality as c(code, position)
          left join ${sold} on id = code
        where ${visibleTo(reading.viewer)} order by position) sold`,
  );
}

const measures = [
  ...(['revenue', 'cost', 'discount', 'quantity', 'orders'] as const),
  ...(['lost_revenue', 'lost_units'] as const),
] as const;
const eras = ['', 'before_', 'year_'] as const;
const sums = eras.flatMap((era) => measures.map((measure) => `${era}${measure}`));

/** One statement: facts are summed once per era, and the sums stand side by side by key. */
function soldSql({ company }: Reading, { by, of, ...period }: Question): Fragment {
  // Of a span of time there is a row when something was sold in it, not when only before.
  const step = stepOf(by);
  const before = periodBefore(period);
  const year = sql`interval '1 year'`;
  const parts = [
    era(0, keyOf(by), sql`sold_on between ${period.from}::date and ${period.to}::date`),
    step
      ? shifted(1, by, step, period)
      : era(1, keyOf(by), sql`sold_on between ${before.from}::date and ${before.to}::date`),
    shifted(2, by, year, period),
  ];
  const kept = sql`currency = ${company.currency} and ${within(of)}`;
  const facts = parts.map(
    ({ number, key, when }) => sql`select ${sql.lit(number)} as era, ${key} as id,
      sum(net) as revenue, sum(cost) as cost, sum(discount) as discount, sum(quantity) as quantity,
      sum(lost_net) as lost_revenue, sum(lost_quantity) as lost_units,
      count(distinct order_id) filter (where quantity > 0 and not is_reversed) as orders
    from sale where ${when} and ${kept} group by 2`,
  );
  const columns = eras.flatMap((name, number) =>
    measures.map((measure) => {
      const type = measure === 'orders' ? '::int' : '';
      const sum = `coalesce(sum(${measure}) filter (where era = ${number}), 0)${type}`;
      return sql.raw(`${sum} as ${name}${measure}`);
    }),
  );
  return sql`(select id, ${by}::text as dimension, ${sql.join(columns)}
    from (${sql.join(facts, sql` union all `)}) eras group by 1
    having ${step ? sql`bool_or(era = 0)` : sql`true`}) sold`;
}

const era = (number: number, key: Fragment, when: Fragment) => ({ number, key, when });

/** Days that stand in the period when they are counted so much later. */
function shifted(number: number, by: SalesDimension, step: Fragment, { from, to }: Period) {
  const day = sql`(sold_on + ${step})`;
  // A month may be three days shorter than the one before; the index needs plain bounds.
  const near = sql`sold_on between ${from}::date - ${step} - interval '3 days' and ${to}::date`;
  const when = sql`${near} and ${day}::date between ${from}::date and ${to}::date`;
  return era(number, keyOf(by, day), when);
}

const growth = (now: string, then: string) =>
  `round(100 * (${now} - (${then})) / nullif(abs(${then}), 0), 2)`;

const past = (name: string) => {
  const margin = `${name}revenue - ${name}cost`;
  return `jsonb_build_object('revenue', (${name}revenue)::text, 'margin', (${margin})::text,
    'quantity', trim_scale(${name}quantity)::text, 'orders', ${name}orders,
    'growthPercent', ${growth('revenue', `${name}revenue`)}::text,
    'marginGrowthPercent', ${growth('(revenue - cost)', margin)}::text)`;
};

const analysis = {
  select: `id as key, dimension, revenue, cost, revenue - cost as margin, discount, quantity,
    orders,
    round(100 * (revenue - cost) / nullif(revenue, 0), 2) as "marginPercent",
    round(100 * discount / nullif(revenue + discount, 0), 2) as "discountPercent",
    round(revenue / nullif(orders, 0), 2) as "averageOrder",
    lost_revenue as "lostRevenue", trim_scale(lost_units) as "unitsLost", before_revenue as "previousRevenue",
    ${growth('revenue', 'before_revenue')} as "growthPercent",
    ${past('before_')} as previous, ${past('year_')} as "yearBefore"`,
  columns: {
    revenue: { sql: 'revenue', type: 'numeric' },
    margin: { sql: '(revenue - cost)', type: 'numeric' },
    discount: { sql: 'discount', type: 'numeric' },
    quantity: { sql: 'quantity', type: 'numeric' },
    orders: { sql: 'orders', type: 'integer' },
    averageOrder: { sql: 'coalesce(revenue / nullif(orders, 0), 0)', type: 'numeric' },
    lostRevenue: { sql: 'lost_revenue', type: 'numeric' },
    unitsLost: { sql: 'lost_units', type: 'numeric' },
    change: { sql: '(revenue - before_revenue)', type: 'numeric' },
    yearChange: { sql: '(revenue - year_revenue)', type: 'numeric' },
    key: { sql: 'id', type: 'text' },
  },
  defaultOrder: { field: 'revenue', direction: 'DESC' as const },
};
