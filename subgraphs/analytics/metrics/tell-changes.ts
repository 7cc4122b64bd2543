import { dayOf } from '../../../kernel/clock.ts';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { MetricChanged } from '../contract.ts';
import type { FactKind } from '../facts/fact.ts';
import { factsOf } from './dimensions.ts';
import { answer } from './find-figures.ts';
import { metrics } from './metrics.ts';

type Told = { metric: string; value: string | null };

/**
 * Tells of each metric of these facts that is something else today than was last told; all of them
 * are computed in one statement.
 */
export async function tellChanges(
  work: Pick<Work<unknown>, 'sql' | 'now' | 'company' | 'emit'>,
  kinds: readonly FactKind[],
): Promise<void> {
  const touched = [...metrics.values()].filter((metric) =>
    factsOf(metric).some((kind) => kinds.includes(kind)),
  );
  if (touched.length === 0) return;
  const today = dayOf(work.now);
  const { totals } = await answer(work.sql, {
    ...{ metrics: touched, dimensions: [], filters: [], compared: null, compareTo: null },
    period: { from: today, to: today },
    currency: work.company.currency,
    orderBy: { by: touched[0]!.name, direction: 'ASC' },
    first: 1,
  });
  const now: Told[] = touched.map(({ name }, n) => ({ metric: name, value: totals[n]!.value }));
  const changed = await rows<Told>(
    work.sql,
    sql`insert into metric_told (metric, day, value)
        select metric, ${today}::date, value
        from jsonb_to_recordset(${JSON.stringify(now)}::jsonb) as t(metric text, value numeric)
        on conflict (metric) do update set day = excluded.day, value = excluded.value
        where (metric_told.day, metric_told.value)
          is distinct from (excluded.day, excluded.value)
        returning metric, value::text`,
  );
  for (const { metric, value } of changed) work.emit(MetricChanged, { metric, today: value });
}
