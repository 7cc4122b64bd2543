import type { Reading } from '../../../kernel/area.ts';
import { sql } from '../../../kernel/database.ts';
import { list, visibleTo, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import { daysOf, type Period } from './period.ts';
import { within, type SalesScope } from './scope.ts';

type ProductPairArgs = ListArgs & Period & { of?: SalesScope | null };

/** Two products that are bought in the same orders. */
export type ProductPairRow = { productId: string; withId: string };

/** Pairs grow with the square of the products: so many are looked at, those most orders have. */
const MOST_PRODUCTS = 200;

/**
 * Which products are bought with which: support, confidence and lift of association rules
 * (Agrawal, Imielinski, Swami 1993; Brin et al. 1997), an order being a basket. For staff only.
 */
export async function listProductPairs(
  { sql: db, viewer, company }: Reading,
  { from, to, of, ...args }: ProductPairArgs,
) {
  daysOf({ from, to });
  const pairs = sql`(with basket as materialized (
      select distinct order_id, product_id from sale
      where sold_on between ${from}::date and ${to}::date and quantity > 0
        and not is_reversed
        and currency = ${company.currency} and ${within(of)}),
    total as (select count(distinct order_id)::numeric as orders from basket),
    product as (select product_id, count(*)::numeric as orders from basket
      group by 1 order by 2 desc, 1 limit ${MOST_PRODUCTS}),
    known as materialized (select * from basket join product using (product_id)),
    pair as (select a.product_id, b.product_id as with_id, a.orders as own, b.orders as its,
        count(*)::numeric as together
      from known a join known b on a.order_id = b.order_id and a.product_id <> b.product_id
      group by 1, 2, 3, 4)
    select product_id || ' ' || with_id as id, product_id, with_id, together::int as orders,
      round(100 * together / total.orders, 2) as support, round(100 * together / own, 2) as confidence,
      round(together * total.orders / (own * its), 4) as lift
    from pair cross join total) pair`;
  return list<ProductPairRow>(db, { ...productPairs, from: pairs }, args, visibleTo(viewer));
}

const productPairs: Omit<ListSpec, 'from'> = {
  select: `product_id as "productId", with_id as "withId", orders, support, confidence, lift`,
  columns: {
    productId: { sql: 'product_id', type: 'text' },
    orders: { sql: 'orders', type: 'integer' },
    support: { sql: 'support', type: 'numeric' },
    confidence: { sql: 'confidence', type: 'numeric' },
    lift: { sql: 'lift', type: 'numeric' },
  },
  defaultOrder: { field: 'lift', direction: 'DESC' },
};
