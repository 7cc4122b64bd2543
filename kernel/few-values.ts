import { sql } from './database.ts';
import { columnOf, expression, type Columns, type Fragment } from './filters.ts';

/**
 * A filter field that has few values, such as a status. The table has an index on (it, order
 * column, id) for each of the `orders`: a page of some values is merged from one walk per value.
 * Left alone the planner walks along the order column alone, past all that has another value; and
 * what is still open is always at the far end.
 */
export type FewValues = {
  field: string;
  values: readonly string[];
  /** Order fields. */
  orders: readonly string[];
};

type Comparison = { eq?: string | null; ne?: string | null; in?: string[] | null };
type Filter = Record<string, unknown> & { not?: Record<string, unknown> | null };

/** The values that a filter leaves, as far as it says so beside all else or in its `not`. */
export function valuesLeft({ field, values }: FewValues, filter: object | null = null): string[] {
  const { not, ...own } = (filter ?? {}) as Filter;
  const meant = matching(own[field] as Comparison | undefined);
  const isAlone = not && Object.keys(not).length === 1 && not[field];
  const unmeant = isAlone ? matching(not[field] as Comparison) : () => false;
  return values.filter((value) => meant(value) && !unmeant(value));
}

function matching(comparison: Comparison | null = {}): (value: string) => boolean {
  const { eq, ne, in: some } = comparison ?? {};
  return (value) =>
    (eq == null || value === eq) &&
    (ne == null || value !== ne) &&
    (some == null || some.includes(value));
}

/** What stands after FROM for a page of some values: the first rows of each of them. */
export function walksOf(
  table: string,
  columns: Columns,
  { field }: FewValues,
  values: readonly string[],
  walk: (condition: Fragment) => Fragment,
): Fragment {
  const column = expression(columnOf(columns, field));
  return sql`(select walk.* from unnest(${values}::text[]) as v(value)
    cross join lateral (select * from ${sql.raw(table)}
      where ${walk(sql`${column} = v.value`)}) walk) ${sql.raw(table)}`;
}
