import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { amongOthers, type SearchArgs } from './find-matches.ts';

// Each facet counts what the search would find if that facet alone were not narrowed, so that its
// other values can be chosen, too. The most frequent values come first.

const MAX_VALUES = 50;
const MAX_ATTRIBUTES = 30;

export type CategoryCount = { categoryId: string; count: number };
export type AttributeCount = { code: string; values: { value: string; count: number }[] };

/** Matches in each category, with those in all categories under it. */
export function categoryCounts({ sql: db }: Reading, asked: SearchArgs): Promise<CategoryCount[]> {
  return rows<CategoryCount>(
    db,
    sql`with found as (
          select category_id, count(*) as count from product
          where ${amongOthers(asked, 'category')} group by 1)
        select above as "categoryId", sum(count)::int as count
        from found join product_category on id = category_id, unnest(ancestor_ids) above
        group by 1 order by 2 desc, 1 limit ${MAX_VALUES}`,
  );
}

export function brandCounts({ sql: db }: Reading, asked: SearchArgs) {
  return rows<{ brand: string; count: number }>(
    db,
    sql`select brand, count(*)::int as count from product
        where brand is not null and ${amongOthers(asked, 'brand')}
        group by 1 order by 2 desc, 1 limit ${MAX_VALUES}`,
  );
}

export function statusCounts({ sql: db }: Reading, asked: SearchArgs) {
  return rows<{ status: 'ACTIVE' | 'SELL_OUT' | 'ARCHIVED'; count: number }>(
    db,
    sql`select status, count(*)::int as count from product
        where ${amongOthers(asked, 'status')} group by 1 order by 2 desc, 1`,
  );
}

/** Values of the attributes that most matches have. */
export async function attributeCounts(
  { sql: db }: Reading,
  asked: SearchArgs,
): Promise<AttributeCount[]> {
  const narrowed = [...new Set((asked.attributes ?? []).map(({ code }) => code))];
  const own = narrowed.map(
    (code) => sql`select ${code}::text as code, attributes ->> ${code} as value, count(*) as count
      from product where attributes ? ${code} and ${amongOthers(asked, `@${code}`)} group by 2`,
  );
  const others = sql`select code, value, count(*) as count
    from product, jsonb_each_text(attributes) as held(code, value)
    where code <> all(${narrowed}::text[]) and ${amongOthers(asked, '')} group by 1, 2`;
  const counted = await rows<{ code: string; value: string; count: number }>(
    db,
    sql`select code, value, count::int as count from (
          select *, row_number() over (partition by code order by count desc, value) as place
          from (${sql.join([others, ...own], sql` union all `)}) counted) placed
        where place <= ${MAX_VALUES} order by code, place`,
  );
  const byCode = [...Map.groupBy(counted, ({ code }) => code)];
  const total = (values: { count: number }[]) => values.reduce((sum, { count }) => sum + count, 0);
  return byCode
    .sort(([, a], [, b]) => total(b) - total(a))
    .slice(0, MAX_ATTRIBUTES)
    .map(([code, values]) => ({ code, values }));
}
