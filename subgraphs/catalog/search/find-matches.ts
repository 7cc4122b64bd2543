import type { Reading } from '../../../kernel/area.ts';
import { sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import type { Connection, ListArgs } from '../../../kernel/reads.ts';
import { pageOfMatches, within, type ProductRow } from '../products/find-products.ts';
import type { ProductStatus } from '../products/status.ts';
import { searchFor } from './search-text.ts';

type AttributeCondition = {
  code: string;
  in?: readonly string[] | null;
  gte?: string | null;
  lte?: string | null;
};

/** What is searched for: words, and what the products found must be, facet by facet. */
export type SearchArgs = ListArgs & {
  search?: string | null;
  categoryIds?: readonly string[] | null;
  brands?: readonly string[] | null;
  statuses?: readonly ProductStatus[] | null;
  attributes?: readonly AttributeCondition[] | null;
};

/** A page of matches, and what was searched for, so that facets can be counted when asked. */
export type Matches = Connection<ProductRow> & { asked: SearchArgs };

/** Finds products by words and facets; the best matches come first. */
export async function searchProducts({ sql: db }: Reading, asked: SearchArgs): Promise<Matches> {
  const conditions = [...conditionsOf(asked).values()];
  return { ...(await pageOfMatches(db, asked, all(conditions))), asked };
}

/** The condition of each facet that the search narrows, by its name; an attribute's is `@code`. */
function conditionsOf(asked: SearchArgs): Map<string, Fragment> {
  const { categoryIds, brands, statuses, attributes } = asked;
  const conditions = new Map<string, Fragment>();
  if (categoryIds) conditions.set('category', within(categoryIds));
  if (brands) conditions.set('brand', sql`brand = any(${brands}::text[])`);
  if (statuses) conditions.set('status', sql`status = any(${statuses}::text[])`);
  for (const condition of attributes ?? []) {
    const name = `@${condition.code}`;
    const before = conditions.get(name) ?? sql`true`;
    conditions.set(name, sql`${before} and ${holds(condition)}`);
  }
  return conditions;
}

/** True when the search narrows the facet. */
export function isNarrowed(asked: SearchArgs, facet: string): boolean {
  return conditionsOf(asked).has(facet);
}

/** What a facet's values are counted among: products that fulfil all but the facet's own condition. */
export function amongOthers(asked: SearchArgs, facet: string): Fragment {
  const others = [...conditionsOf(asked)].flatMap(([name, own]) => (name === facet ? [] : own));
  return all([searchFor(asked.search ?? '')?.condition ?? sql`true`, ...others]);
}

function all(conditions: readonly Fragment[]): Fragment {
  return sql.join([sql`true`, ...conditions], sql` and `);
}

function holds({ code, in: values, gte, lte }: AttributeCondition): Fragment {
  const number = sql`(case when attributes ->> ${code} ~ '^-?[0-9]+([.][0-9]+)?$'
    then (attributes ->> ${code})::numeric end)`;
  const bounds = [
    ...(gte == null ? [] : [sql`${number} >= ${gte}::numeric`]),
    ...(lte == null ? [] : [sql`${number} <= ${lte}::numeric`]),
  ];
  return all([...(values ? [oneOf(code, values)] : []), ...bounds, sql`attributes ? ${code}`]);
}

/** Containment, which the index on attributes answers. */
function oneOf(code: string, values: readonly string[]): Fragment {
  const each = values.map(
    (value) => sql`attributes @> ${JSON.stringify({ [code]: value })}::jsonb`,
  );
  return each.length > 0 ? sql`(${sql.join(each, sql` or `)})` : sql`false`;
}
