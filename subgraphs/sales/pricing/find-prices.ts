import type { Reading } from '../../../kernel/area.ts';
import {
  listFor,
  visibleTo,
  type Connection,
  type ListArgs,
  type ListSpec,
} from '../../../kernel/reads.ts';

/** A price as the graph shows it; never to a viewer bound to a party. */
export type PriceRow = { id: string; productId: string };

const prices: ListSpec = {
  from: `(select price.*, price_list_id, currency from price
    join price_list_version v on v.id = version_id
    join price_list l on l.id = price_list_id) price`,
  select: `id, version_id as "versionId", product_id as "productId", unit,
    min_quantity as "minQuantity",
    jsonb_build_object('amount', unit_price::text, 'currency', currency) as "unitPrice"`,
  columns: {
    id: { sql: 'id', type: 'text' },
    versionId: { sql: 'version_id', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    unit: { sql: 'unit', type: 'text' },
    minQuantity: { sql: 'min_quantity', type: 'numeric' },
  },
  defaultOrder: { field: 'productId', direction: 'ASC' },
};

/** Pages of prices, one per price list, for a loader. */
export function pricesOf(
  { sql: db, viewer }: Reading,
  args: ListArgs,
  priceListIds: readonly string[],
): Promise<Connection<PriceRow>[]> {
  const parent = { column: 'price_list_id', ids: priceListIds };
  return listFor<PriceRow>(db, prices, args, parent, visibleTo(viewer));
}
