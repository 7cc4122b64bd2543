import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { visibleTo } from '../../../kernel/reads.ts';

/** What lacks, as another area tells it: a product in a warehouse, or neither. */
export type Lack = {
  id: string;
  product?: { id: string } | null;
  warehouse?: { id: string } | null;
};

/** Orders that are shown of one product. */
const MAX_ORDERS = 100;

/** A product and a warehouse, as one key of a loader; undefined when no product is named. */
export function placeOf({ product, warehouse }: Lack): string | undefined {
  return product ? `${product.id} ${warehouse?.id ?? ''}` : undefined;
}

/**
 * The orders that wait for a product in a warehouse, or wherever it may come, oldest first; for
 * viewers that are bound to no party. Keys are those of `placeOf`; for a DataLoader.
 */
export async function waitingOrdersAt({ sql: db, viewer }: Reading, places: readonly string[]) {
  const found = await rows<{ place: string; id: string }>(
    db,
    sql`select asked.place, waiting.order_id as id
        from unnest(${places}::text[]) as asked(place)
        cross join lateral (select distinct order_id from demand
          where waiting > 0 and product_id = split_part(asked.place, ' ', 1)
            and (warehouse_id is null or split_part(asked.place, ' ', 2) in ('', warehouse_id))
            and ${visibleTo(viewer)}
          order by order_id limit ${MAX_ORDERS}) waiting
        order by waiting.order_id`,
  );
  const byPlace = Map.groupBy(found, ({ place }) => place);
  return places.map((place) => (byPlace.get(place) ?? []).map(({ id }) => ({ id })));
}
