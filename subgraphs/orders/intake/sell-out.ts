import { rows, sql, takeTurns, type Sql } from '../../../kernel/database.ts';
import { decimal, greatest, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import type { Asked, Discontinued } from './discontinued.ts';

/** What order lines want of a product and is not reserved for them yet, by line; base unit. */
export type Unserved = ReadonlyMap<string, Decimal>;

type Line = { id: string; productId: string; quantity: string };

/** What all orders, also those that are on hold, want of the products and have not got. */
export async function unservedOf(
  db: Sql,
  productIds: readonly string[],
): Promise<(productId: string) => Unserved> {
  const found = await rows<Line>(
    db,
    sql`select id, product_id as "productId",
          ordered - allocated - shipped - cancelled as quantity
        from order_line where product_id = any(${productIds}) and shipped + cancelled < ordered
          and allocated + shipped + cancelled < ordered
          and order_id not in (select id from sales_order where draft is not null)`,
  );
  const byProduct = Map.groupBy(found, ({ productId }) => productId);
  return (productId) => {
    const lines = byProduct.get(productId) ?? [];
    return new Map(lines.map(({ id, quantity }) => [id, decimal(quantity)]));
  };
}

/**
 * What is left for one order of products that are sold off, when orders for them come one by one
 * from here to the commit. Stock was asked earlier: a line that was not served then, or is not now,
 * may not be among what stock has reserved. So two orders never get the same goods; for a moment
 * one may be refused that could be served.
 */
export async function settleRest(db: Sql, products: readonly Asked[]): Promise<Discontinued[]> {
  const ids = products.map(({ productId }) => productId).toSorted();
  if (ids.length === 0) return [];
  for (const id of ids) await takeTurns(db, `rest of ${id}`);
  const unserved = await unservedOf(db, ids);
  return products.map((one) => ({ ...one, available: restOf(one, unserved(one.productId)) }));
}

/** What was free in stock, less what other orders want of it. */
export function restOf({ free, unserved }: Pick<Asked, 'free' | 'unserved'>, now: Unserved) {
  const lines = new Set([...unserved.keys(), ...now.keys()]);
  const wanted = [...lines].map((id) => greatest(unserved.get(id) ?? ZERO, now.get(id) ?? ZERO));
  return greatest(ZERO, free.minus(sum(wanted)));
}
