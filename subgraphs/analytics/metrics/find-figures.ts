import type { Company } from '../../../kernel/company.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { rows, type Sql } from '../../../kernel/database.ts';
import { figuresSql } from './figures-sql.ts';
import { checkedQuery, type MetricQuery, type QueryInput } from './metric-query.ts';

/** A figure of the period and of the one that it is compared to. */
export type Pair = { value: string | null; previous: string | null };

/** One combination of members with its figures, by position. */
export type FigureRow = { keys: (string | null)[]; values: Pair[] };

/** What came of a question: plain data that can be kept; members are named when it is shown. */
export type Result = {
  from: string;
  to: string;
  comparedFrom: string | null;
  comparedTo: string | null;
  currency: string;
  metrics: string[];
  dimensions: string[];
  rows: FigureRow[];
  totals: Pair[];
  rowCount: number;
};

type RawRow = { is_total: number; row_count: string } & Record<string, string | null>;

type Around = { sql: Sql; now: Date; company: Company };

/** Answers a question; refuses what has no answer. */
export async function findFigures(around: Around, input: QueryInput): Promise<Result> {
  const { currency } = around.company;
  return answer(around.sql, checkedQuery(input, { today: dayOf(around.now), currency }));
}

/** Answers a question that has an answer. */
export async function answer(db: Sql, query: MetricQuery): Promise<Result> {
  return resultOf(query, await rows<RawRow>(db, figuresSql(query)));
}

function resultOf(query: MetricQuery, found: readonly RawRow[]): Result {
  const [total, ...others] = found;
  const pairs = (row: RawRow) =>
    query.metrics.map((_, n) => ({
      value: row[`v${n}`] ?? null,
      previous: query.compared ? (row[`w${n}`] ?? null) : null,
    }));
  const totals = pairs(total!);
  const ownRows = others.map((row) => ({
    keys: query.dimensions.map((_, n) => row[`k${n}`] ?? null),
    values: pairs(row),
  }));
  const isSplit = query.dimensions.length > 0;
  return {
    ...query.period,
    comparedFrom: query.compared?.from ?? null,
    comparedTo: query.compared?.to ?? null,
    currency: query.currency,
    metrics: query.metrics.map(({ name }) => name),
    dimensions: query.dimensions.map(({ name }) => name),
    rows: isSplit ? ownRows : [{ keys: [], values: totals }],
    totals,
    rowCount: isSplit ? Number(total!.row_count) : 1,
  };
}
