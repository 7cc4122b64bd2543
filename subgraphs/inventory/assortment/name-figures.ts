import type { Reading } from '../../../kernel/area.ts';
import { rows, sql } from '../../../kernel/database.ts';

type Figures = Readonly<Record<string, unknown>>;

/**
 * What people call the products and warehouses that a refusal speaks of by their ids: `product`,
 * `products`, `warehouse`. What nobody has named goes by its id.
 */
export async function nameFigures({ sql: db }: Reading, figures: Figures): Promise<Figures> {
  const { productId = null, productIds = [], warehouseId = null } = figures;
  const products = [productId, productIds].flat().filter((id) => typeof id === 'string');
  if (products.length === 0 && warehouseId === null) return {};
  const found = await rows<{ id: string; name: string }>(
    db,
    sql`select product_id as id, sku as name from known_product
          where product_id = any(${products})
        union all select id, code from warehouse where id = ${warehouseId}`,
  );
  const names = new Map<unknown, string>(found.map(({ id, name }) => [id, name]));
  return {
    product: names.get(productId) ?? productId,
    products: products.map((id) => names.get(id) ?? id),
    warehouse: names.get(warehouseId) ?? warehouseId,
  };
}
