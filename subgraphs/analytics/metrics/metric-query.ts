import { refuse } from '../../../kernel/refusal.ts';
import { dimensions, mayBeBy, type Dimension } from './dimensions.ts';
import { metrics, type Metric } from './metrics.ts';
import {
  comparedTo,
  periodOf,
  type Comparison,
  type Period,
  type PeriodInput,
  type Preset,
} from './period.ts';

export type Filter = { dimension: string; in: readonly string[] };
export type Ordering = { by: string; direction: 'ASC' | 'DESC' };

type Shape = {
  metrics: readonly string[];
  dimensions?: readonly string[] | null;
  filters?: readonly Filter[] | null;
  compareTo?: Comparison | null;
  orderBy?: Ordering | null;
  first: number;
};

/** Metrics by dimensions, as somebody asks for them. */
export type QueryInput = Shape & { period?: PeriodInput | null; currency?: string | null };

/** The same as reports and dashboards keep it. */
export type KeptQuery = {
  metrics: readonly string[];
  dimensions: readonly string[];
  filters: readonly Filter[];
  preset: Preset | null;
  compareTo: Comparison | null;
  orderBy: Ordering | null;
  first: number;
};

/** A question that has an answer. */
export type MetricQuery = {
  metrics: readonly Metric[];
  dimensions: readonly Dimension[];
  filters: readonly { dimension: Dimension; in: readonly string[] }[];
  period: Period;
  compared: Period | null;
  compareTo: Comparison | null;
  currency: string;
  orderBy: Ordering;
  first: number;
};

const MAX_METRICS = 8;
const MAX_DIMENSIONS = 2;
const MAX_VALUES = 250;

/**
 * Takes a question at its word. Refuses `NOTHING_GIVEN`, `TOO_MANY`, `UNKNOWN_METRIC`,
 * `UNKNOWN_DIMENSION`, `DIMENSION_NOT_ALLOWED`, `BAD_PERIOD`.
 */
export function checkedQuery(
  input: QueryInput,
  { today, currency }: { today: string; currency: string },
): MetricQuery {
  const asked = [...new Set(input.metrics)].map(metricOf);
  if (asked.length === 0) refuse('NOTHING_GIVEN', {}, ['metrics']);
  const by = [...new Set(input.dimensions ?? [])].map(dimensionOf);
  atMost(MAX_METRICS, asked.length, 'metrics');
  atMost(MAX_DIMENSIONS, by.length, 'dimensions');
  atMost(MAX_VALUES, input.first, 'first');
  const filters = (input.filters ?? []).map(({ dimension, in: values }) => {
    atMost(MAX_VALUES, values.length, 'filters');
    return { dimension: dimensionOf(dimension), in: values };
  });
  for (const dimension of [...by, ...filters.map((filter) => filter.dimension)]) {
    for (const metric of asked) allow(metric, dimension);
  }
  const period = periodOf(input.period, today);
  return {
    ...{ metrics: asked, dimensions: by, filters, period, first: Math.max(input.first, 1) },
    compared: comparedTo(period, input.compareTo),
    compareTo: input.compareTo ?? null,
    currency: input.currency ?? currency,
    orderBy: orderOf(input.orderBy, asked, by),
  };
}

function metricOf(name: string): Metric {
  return metrics.get(name) ?? refuse('UNKNOWN_METRIC', { metric: name }, ['metrics']);
}

/** The dimension of this name. Refuses `UNKNOWN_DIMENSION`. */
export function dimensionOf(name: string): Dimension {
  return dimensions.get(name) ?? refuse('UNKNOWN_DIMENSION', { dimension: name }, ['dimensions']);
}

function allow(metric: Metric, dimension: Dimension): void {
  if (mayBeBy(metric, dimension)) return;
  const figures = { metric: metric.name, dimension: dimension.name };
  refuse('DIMENSION_NOT_ALLOWED', figures, ['dimensions']);
}

function atMost(limit: number, given: number, field: string): void {
  if (given > limit) refuse('TOO_MANY', { limit, given }, [field]);
}

/** Time as it goes by, else the greatest first, unless it is said otherwise. */
function orderOf(
  given: Ordering | null | undefined,
  asked: readonly Metric[],
  by: readonly Dimension[],
): Ordering {
  if (!given) {
    const time = by.find(({ grain }) => grain);
    return time ? { by: time.name, direction: 'ASC' } : { by: asked[0]!.name, direction: 'DESC' };
  }
  const isKnown = [...asked, ...by].some(({ name }) => name === given.by);
  return isKnown ? given : refuse('UNKNOWN_METRIC', { metric: given.by }, ['orderBy']);
}
