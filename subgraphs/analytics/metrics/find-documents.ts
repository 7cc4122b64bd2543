import type { Reading } from '../../../kernel/area.ts';
import { sql } from '../../../kernel/database.ts';
import { list, visibleTo, type Connection, type ListArgs } from '../../../kernel/reads.ts';
import type { FactKind } from '../facts/fact.ts';
import { checkedFor } from './ask.ts';
import { aggregateSql, conditionSql, tableOf } from './figures-sql.ts';
import { measureOf } from './measures.ts';
import type { Filter, QueryInput } from './metric-query.ts';
import { measuresOf } from './metrics.ts';

/** A document behind a figure, and its part of it. */
export type DocumentRow = {
  kind: FactKind;
  documentId: string;
  number: string | null;
  date: string;
  value: string | null;
};

export type DocumentArgs = ListArgs & {
  input: QueryInput;
  metric?: string | null;
  keys?: readonly Filter[] | null;
};

/** Documents that a metric's leading measure counts in a query, newest first; for staff only. */
export function listDocuments(
  reading: Reading,
  { input, metric, keys, ...page }: DocumentArgs,
): Promise<Connection<DocumentRow>> {
  const query = checkedFor(reading, {
    ...input,
    filters: [...(input.filters ?? []), ...(keys ?? [])],
  });
  const asked = query.metrics.find(({ name }) => name === metric) ?? query.metrics[0]!;
  const [measure] = measuresOf(asked.formula);
  const value = aggregateSql(measure!, query.currency);
  const spec = {
    from: sql`(select document_id as id, kind, day, max(number) as number, ${value} as value
      from ${tableOf(measureOf(measure!).fact)} where ${conditionSql(query, query.period)}
      group by document_id, kind, day) document`,
    select: 'kind, id as "documentId", number, day::text as date, trim_scale(value)::text as value',
    columns: { day: { sql: 'day', type: 'date' } },
    defaultOrder: { field: 'day', direction: 'DESC' },
  } as const;
  const counted = sql`value <> 0 and ${visibleTo(reading.viewer)}`;
  return list<DocumentRow>(reading.sql, spec, page, counted);
}
