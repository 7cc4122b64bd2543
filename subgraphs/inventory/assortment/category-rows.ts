import { sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { visibleTo, type ListArgs } from '../../../kernel/reads.ts';
import type { Viewer } from '../../../kernel/viewer.ts';

/** The categories of a product, from the root down; none where nobody has said. */
export function categoriesOf(productId: Fragment): Fragment {
  return sql`coalesce((select coalesce(c.category_ids, array[p.category_id])
    from known_product p left join known_category c on c.id = p.category_id
    where p.product_id = ${productId} and p.category_id is not null), '{}')`;
}

/** Each product with each of its categories, from the root down. */
export const placed: Fragment = sql`select p.product_id, path.category_id
  from known_product p left join known_category c on c.id = p.category_id
  cross join lateral unnest(coalesce(c.category_ids, array[p.category_id])) path(category_id)
  where p.category_id is not null`;

/** True for products of the categories and all below them; for every product when none is given. */
export function isInCategories(
  productId: Fragment,
  categoryIds: readonly string[] | null | undefined,
): Fragment {
  if (!categoryIds) return sql`true`;
  return sql`${productId} in (select p.product_id
    from known_product p left join known_category c on c.id = p.category_id
    where coalesce(c.category_ids, array[p.category_id]) && ${categoryIds}::text[])`;
}

/** Only products of these categories, and of all below them. */
export type Categories = { categories?: readonly string[] | null };

/** What a viewer sees of a list by `product_id`, narrowed to categories. */
export function seenOf(viewer: Viewer, { categories }: ListArgs & Categories): Fragment {
  return sql`${visibleTo(viewer)} and ${isInCategories(sql`product_id`, categories)}`;
}
