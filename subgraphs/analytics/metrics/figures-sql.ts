import { sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { minorDigitsOf } from '../../../kernel/money.ts';
import type { Dimension } from './dimensions.ts';
import { measureOf, type MeasureName } from './measures.ts';
import type { MetricQuery } from './metric-query.ts';
import { measuresOf, type Formula, type Metric, type MetricKind } from './metrics.ts';
import { daysFrom } from './period.ts';
import type { FactKind } from '../facts/fact.ts';

/** A measure in the period (`m_…`) or in the one that it is compared to (`p_…`). */
const columnOf = (name: MeasureName, isCompared: boolean) =>
  sql.raw(`${isCompared ? 'p' : 'm'}_${name.toLowerCase()}`);

/**
 * One statement for the whole question: each kind of fact is summed once per period, the sums stand
 * side by side by key, and metrics are computed of them. The first row holds the totals; of the
 * others, those in which nothing counts are left out.
 */
export function figuresSql(query: MetricQuery): Fragment {
  const names = [...new Set(query.metrics.flatMap(({ formula }) => measuresOf(formula)))];
  const keys = query.dimensions.map((_, n) => sql.raw(`k${n}`));
  const parts = [false, ...(query.compared ? [true] : [])].flatMap((isCompared) =>
    [...Map.groupBy(names, (name) => measureOf(name).fact)].map(([fact, own]) =>
      sumsSql(query, fact, { own, names, isCompared }),
    ),
  );
  const measured = names.flatMap((name) => [columnOf(name, false), columnOf(name, true)]);
  const merged = sql.join(measured.map((column) => sql`max(${column}) as ${column}`));
  const values = query.metrics.flatMap((metric, n) => [
    sql`${valueSql(metric, query.currency, false)} as ${sql.raw(`v${n}`)}`,
    sql`${valueSql(metric, query.currency, true)} as ${sql.raw(`w${n}`)}`,
  ]);
  const perKey = sql.join([sql`is_total`, ...keys]);
  return sql`select ${perKey}, ${sql.join(values)},
      count(*) filter (where is_total = 0) over () as row_count
    from (select ${perKey}, ${merged}
      from (${sql.join(parts, sql` union all `)}) sums group by ${perKey}) merged
    where is_total = 1 or coalesce(${sql.join(measured.map((column) => sql`nullif(${column}, 0)`))})
      is not null
    order by is_total desc, ${orderSql(query)}, ${sql.join([sql`is_total`, ...keys])}
    limit ${query.first + 1}`;
}

type Sums = { own: readonly MeasureName[]; names: readonly MeasureName[]; isCompared: boolean };

/** Sums of one kind of fact in one period by key, and over all; nothing in others' columns. */
function sumsSql(query: MetricQuery, fact: FactKind, { own, names, isCompared }: Sums): Fragment {
  const period = isCompared ? query.compared! : query.period;
  const keys = query.dimensions.map(
    (dimension, n) => sql`${keySql(dimension, shiftSql(query, isCompared))} as ${sql.raw(`k${n}`)}`,
  );
  const keyNames = query.dimensions.map((_, n) => sql.raw(`k${n}`));
  const isTotal = keyNames.length > 0 ? sql`grouping(${keyNames[0]!})` : sql`1`;
  const sums = names.flatMap((name) =>
    [false, true].map((side) => {
      const isHere = own.includes(name) && side === isCompared;
      const value = isHere ? aggregateSql(name, query.currency) : sql`null::numeric`;
      return sql`${value} as ${columnOf(name, side)}`;
    }),
  );
  const groups = keyNames.length > 0 ? sql`(${sql.join(keyNames)}), ()` : sql`()`;
  return sql`select ${sql.join([sql`${isTotal} as is_total`, ...keyNames, ...sums])}
    from (select ${sql.join([sql`f.*`, ...keys])} from ${tableOf(fact)} f
      where ${conditionSql(query, period)}) f
    group by grouping sets (${groups})`;
}

/** The part of `fact` that holds one kind: named, so that no other is planned for. */
export function tableOf(fact: FactKind): Fragment {
  return sql.raw(`fact_${fact.toLowerCase()}`);
}

/** Facts that a question is about. */
export function conditionSql(
  { filters }: Pick<MetricQuery, 'filters'>,
  { from, to }: MetricQuery['period'],
): Fragment {
  const own = filters.map(
    ({ dimension, in: values }) => sql`${keySql(dimension, sql`day`)} = any(${values}::text[])`,
  );
  return sql.join([sql`day between ${from}::date and ${to}::date`, ...own], sql` and `);
}

/** A dimension's value as text; of time, the first day of its span. */
function keySql({ column, grain }: Dimension, day: Fragment): Fragment {
  if (!grain) return sql.raw(column);
  return sql`date_trunc(${sql.lit(grain)}, ${day}::timestamp)::date::text`;
}

/** The day as the period counts it: days that are compared stand where they are compared to. */
function shiftSql({ period, compared, compareTo }: MetricQuery, isCompared: boolean): Fragment {
  if (!isCompared || !compared) return sql`day`;
  if (compareTo === 'PREVIOUS_YEAR') return sql`(day + interval '1 year')`;
  return sql`(day + ${sql.lit(daysFrom(compared.from, period.from))}::integer)`;
}

/** A measure's sum over the facts that count for it. */
export function aggregateSql(name: MeasureName, currency: string): Fragment {
  const { aggregate, where, inCurrency } = measureOf(name);
  const conditions = [
    ...(where ? [sql.raw(where)] : []),
    ...(inCurrency ? [sql`currency = ${currency}`] : []),
  ];
  const filter =
    conditions.length > 0 ? sql`filter (where ${sql.join(conditions, sql` and `)})` : sql``;
  // The sign of a sum stands before it, its filter behind it.
  return sql`${sql.raw(aggregate)} ${filter}`;
}

/** A metric of the sums side by side; null where it is divided by nothing. */
function valueSql({ formula, kind }: Metric, currency: string, isCompared: boolean): Fragment {
  const above = formulaSql(formula, isCompared);
  if (!formula.by) return sql`trim_scale(${above})::text`;
  const factor = sql.raw(kind === 'PERCENT' ? '100.0' : '1.0');
  const below = sql`nullif(${formulaSql(formula.by, isCompared)}, 0)`;
  const digits = sql.lit(digitsOf(kind, currency));
  return sql`trim_scale(round(${factor} * ${above} / ${below}, ${digits}))::text`;
}

function formulaSql({ plus, minus = [] }: Formula, isCompared: boolean): Fragment {
  const known = (name: MeasureName) => sql`coalesce(${columnOf(name, isCompared)}, 0)`;
  const first = sql.join(plus.map(known), sql` + `);
  return minus.length > 0
    ? sql`(${first} - ${sql.join(minus.map(known), sql` - `)})`
    : sql`(${first})`;
}

function digitsOf(kind: MetricKind, currency: string): number {
  return kind === 'MONEY' ? minorDigitsOf(currency) : 2;
}

function orderSql(query: MetricQuery): Fragment {
  const { by, direction } = query.orderBy;
  const n = query.metrics.findIndex(({ name }) => name === by);
  const way = sql.raw(direction === 'ASC' ? 'asc nulls first' : 'desc nulls last');
  if (n < 0) {
    const key = query.dimensions.findIndex(({ name }) => name === by);
    return sql`${sql.raw(`k${key}`)} ${way}`;
  }
  const metric = query.metrics[n]!;
  const above = formulaSql(metric.formula, false);
  const value = metric.formula.by
    ? sql`${above} / nullif(${formulaSql(metric.formula.by, false)}, 0)`
    : above;
  return sql`${value} ${way}`;
}
