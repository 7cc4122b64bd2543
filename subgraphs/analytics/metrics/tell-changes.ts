import { dayOf } from '../../../kernel/clock.ts';
import type { Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { MetricChanged } from '../contract.ts';
import type { FactKind } from '../facts/fact.ts';
import { factsOf } from './dimensions.ts';
import { findFigures } from './find-figures.ts';
import { metrics } from './metrics.ts';

type Told = { metric: string; value: string | null };

/** So many metrics are computed in one statement. */
const TOGETHER = 8;

/** Tells of each metric of these facts that is something else today than was last told. */
export async function tellChanges(
  work: Pick<Work<unknown>, 'sql' | 'now' | 'company' | 'emit'>,
  kinds: readonly FactKind[],
): Promise<void> {
  const touched = [...metrics.values()].filter((metric) =>
    factsOf(metric).some((kind) => kinds.includes(kind)),
  );
  const now: Told[] = [];
  for (let n = 0; n < touched.length; n += TOGETHER) {
    const names = touched.slice(n, n + TOGETHER).map(({ name }) => name);
    const question = { metrics: names, period: { preset: 'TODAY' }, first: 1 } as const;
    const { totals } = await findFigures(work, question);
    now.push(...names.map((metric, at) => ({ metric, value: totals[at]!.value })));
  }
  const changed = await rows<Told>(
    work.sql,
    sql`insert into metric_told (metric, day, value)
        select metric, ${dayOf(work.now)}::date, value
        from jsonb_to_recordset(${JSON.stringify(now)}::jsonb) as t(metric text, value numeric)
        on conflict (metric) do update set day = excluded.day, value = excluded.value
        where (metric_told.day, metric_told.value)
          is distinct from (excluded.day, excluded.value)
        returning metric, value::text`,
  );
  for (const { metric, value: today } of changed) work.emit(MetricChanged, { metric, today });
}
