import type { Reading } from '../../../kernel/area.ts';
import { sql } from '../../../kernel/database.ts';
import { list, visibleTo, type Connection, type ListArgs } from '../../../kernel/reads.ts';
import type { FactKind } from '../facts/fact.ts';
import { aggregateSql, conditionSql, tableOf } from './figures-sql.ts';
import type { Result } from './find-figures.ts';
import { measureOf } from './measures.ts';
import { dimensionOf, type Filter } from './metric-query.ts';
import { measuresOf, metrics } from './metrics.ts';

/** A document behind a figure, and its part of it. */
export type DocumentRow = {
  kind: FactKind;
  documentId: string;
  number: string | null;
  date: string;
  value: string | null;
};

export type DocumentArgs = Pick<ListArgs, 'first' | 'after' | 'last' | 'before'> & {
  metric?: string | null;
  keys?: readonly Filter[] | null;
};

/** Documents that a metric's leading measure counts in a result, newest first; for staff only. */
export async function listDocuments(
  { sql: db, viewer }: Reading,
  result: Result,
  { metric, keys, ...page }: DocumentArgs,
): Promise<Connection<DocumentRow> | null> {
  const name = metric ?? result.metrics[0]!;
  if (result.isShared || !result.metrics.includes(name)) return null;
  const [measure] = measuresOf(metrics.get(name)!.formula);
  const { fact } = measureOf(measure!);
  const filters = [...result.filters, ...(keys ?? [])].map(({ dimension, in: values }) => {
    return { dimension: dimensionOf(dimension), in: values };
  });
  const value = aggregateSql(measure!, result.currency);
  const spec = {
    from: sql`(select document_id as id, kind, day, max(number) as number, ${value} as value
      from ${tableOf(fact)} where ${conditionSql({ filters }, result)}
      group by document_id, kind, day) document`,
    select: 'kind, id as "documentId", number, day::text as date, trim_scale(value)::text as value',
    columns: { day: { sql: 'day', type: 'date' } },
    defaultOrder: { field: 'day', direction: 'DESC' },
  } as const;
  const counted = sql`value <> 0 and ${visibleTo(viewer)}`;
  return list<DocumentRow>(db, spec, page, counted);
}
