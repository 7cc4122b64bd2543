import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

export type PipelineArgs = { owner?: string | null };
export type FiguresRow = {
  /** The stage's code, or the month. */
  key: string;
  count: number;
  value: string;
  weighted: string;
  currency: string;
};

/**
 * Open opportunities: how many, worth how much, and weighted by their stages' probabilities, for
 * each group. What was expected in a month that is over still stands in it.
 */
function figuresBy(
  group: 'opportunity_stage.code' | 'month',
  { viewer, company }: Reading,
  { owner }: PipelineArgs,
) {
  const key = sql.raw(group);
  const { currency } = company;
  return sql`select ${key} as key, ${currency} as currency, count(opportunity.id)::int as count,
      coalesce(sum(value), 0)::text as value,
      coalesce(sum(round(value * probability / 100, 4)), 0)::text as weighted
    from opportunity_stage
    left join opportunity on stage = code and outcome is null
      and (${owner ?? null}::text is null or owner = ${owner ?? null})
    cross join lateral (select to_char(expected_date, 'YYYY-MM') as month) due
    where ${visibleTo(viewer)}`;
}

/** The pipeline by stage, in the order of the stages, also those without any. */
export function pipelineStages(reading: Reading, args: PipelineArgs) {
  return rows<FiguresRow>(
    reading.sql,
    sql`${figuresBy('opportunity_stage.code', reading, args)}
        group by opportunity_stage.code, position order by position`,
  );
}

const MONTHS = 120;

/** The pipeline by the month in which opportunities are expected, at most ten years of them. */
export function pipelineMonths(reading: Reading, args: PipelineArgs) {
  return rows<FiguresRow>(
    reading.sql,
    sql`${figuresBy('month', reading, args)} and month is not null
        group by month order by month limit ${MONTHS}`,
  );
}
