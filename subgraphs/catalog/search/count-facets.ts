import DataLoader from 'dataloader';
import type { Reading } from '../../../kernel/area.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import type { ProductStatus } from '../products/status.ts';
import { amongOthers, isNarrowed, type SearchArgs } from './find-matches.ts';

// Each facet counts what the search would find if that facet alone were not narrowed, so that its
// other values can be chosen, too. The most frequent values come first.

const MAX_VALUES = 50;
const MAX_ATTRIBUTES = 30;

export type CategoryCount = { categoryId: string; count: number };
export type AttributeCount = { code: string; values: { value: string; count: number }[] };

type Facet = 'category' | 'brand' | 'status' | 'attributes';
type Counted = { facet: Facet; code: string | null; value: string; count: number };

/** What a search has found, by facet; the facets that are asked for share one look at it. */
export class Facets {
  private readonly counted: DataLoader<Facet, Counted[]>;

  constructor({ sql: db }: Reading, asked: SearchArgs) {
    this.counted = new DataLoader((facets: readonly Facet[]) => countAll(db, asked, facets));
  }

  /** Matches in each category, with those in all categories under it. */
  async categories(): Promise<CategoryCount[]> {
    const counted = await this.counted.load('category');
    return counted.map(({ value: categoryId, count }) => ({ categoryId, count }));
  }

  async brands() {
    const counted = await this.counted.load('brand');
    return counted.map(({ value: brand, count }) => ({ brand, count }));
  }

  async statuses() {
    const counted = await this.counted.load('status');
    return counted.map(({ value, count }) => ({ status: value as ProductStatus, count }));
  }

  /** Values of the attributes that most matches have. */
  async attributes(): Promise<AttributeCount[]> {
    const byCode = Map.groupBy(await this.counted.load('attributes'), ({ code }) => code!);
    const total = (values: { count: number }[]) => values.reduce((sum, one) => sum + one.count, 0);
    return [...byCode]
      .sort(([, a], [, b]) => total(b) - total(a))
      .slice(0, MAX_ATTRIBUTES)
      .map(([code, values]) => ({ code, values }));
  }
}

/** Counts facets in one statement: words are matched once for all that are not narrowed. */
async function countAll(db: Sql, asked: SearchArgs, facets: readonly Facet[]) {
  const counts = facets.map((facet) => sql`(${counting[facet](asked)})`);
  const counted = await rows<Counted>(
    db,
    sql`with found as (${matches(asked, '')})
        select facet, code, value, count from (${sql.join(counts, sql` union all `)}) counted
        order by facet, code, count desc, value`,
  );
  return facets.map((facet) => counted.filter((one) => one.facet === facet));
}

const counting: Record<Facet, (asked: SearchArgs) => Fragment> = {
  category: (asked) => sql`
    select 'category' as facet, null as code, above as value, sum(count)::int as count
    from (select category_id, count(*) as count from ${among(asked, 'category')} group by 1) own
      join product_category on id = category_id, unnest(ancestor_ids) above
    group by above order by 4 desc, above limit ${MAX_VALUES}`,
  brand: (asked) => sql`
    select 'brand' as facet, null as code, brand as value, count(*)::int as count
    from ${among(asked, 'brand')} where brand is not null
    group by brand order by 4 desc, brand limit ${MAX_VALUES}`,
  status: (asked) => sql`
    select 'status' as facet, null as code, status as value, count(*)::int as count
    from ${among(asked, 'status')} group by status`,
  attributes: (asked) => sql`
    select 'attributes' as facet, code, value, count::int as count
    from (select *, row_number() over (partition by code order by count desc, value) as place
          from (${attributeValues(asked)}) valued) placed
    where place <= ${MAX_VALUES}`,
};

function attributeValues(asked: SearchArgs): Fragment {
  const narrowed = [...new Set((asked.attributes ?? []).map(({ code }) => code))];
  const own = narrowed.map(
    (code) => sql`select ${code}::text as code, attributes ->> ${code} as value, count(*) as count
      from ${among(asked, `@${code}`)} where attributes ? ${code} group by 2`,
  );
  const others = sql`select code, value, count(*) as count
    from found, jsonb_each_text(attributes) as held(code, value)
    where code <> all(${narrowed}::text[]) group by 1, 2`;
  return sql.join([others, ...own], sql` union all `);
}

/** The products that a facet's values are counted among. */
function among(asked: SearchArgs, facet: string): Fragment {
  return isNarrowed(asked, facet) ? sql`(${matches(asked, facet)}) others` : sql`found`;
}

function matches(asked: SearchArgs, facet: string): Fragment {
  return sql`select category_id, brand, status, attributes from product
    where ${amongOthers(asked, facet)}`;
}
