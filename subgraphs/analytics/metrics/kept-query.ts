import type { Company } from '../../../kernel/company.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { checkedQuery, type Filter, type KeptQuery, type Ordering } from './metric-query.ts';
import type { Comparison, Preset } from './period.ts';

/** A query as somebody gives it to be kept. */
export type KeptQueryInput = {
  metrics: readonly string[];
  dimensions?: readonly string[] | null;
  filters?: readonly Filter[] | null;
  preset?: Preset | null;
  compareTo?: Comparison | null;
  orderBy?: Ordering | null;
  first?: number;
};

/** Takes a query to be kept, whole; refuses what `checkedQuery` refuses. */
export function keptQuery(
  input: KeptQueryInput,
  { now, company }: { now: Date; company: Company },
): KeptQuery {
  const { metrics, dimensions, filters, preset = null, compareTo = null, orderBy = null } = input;
  const first = input.first ?? 100;
  const whole = { dimensions: dimensions ?? [], filters: filters ?? [], first };
  const kept = { metrics, preset, compareTo, orderBy, ...whole };
  const today = dayOf(now);
  checkedQuery({ ...kept, period: { preset } }, { today, currency: company.currency });
  return kept;
}
