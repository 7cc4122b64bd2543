import type { Reading } from '../../../kernel/area.ts';
import { sum } from '../../../kernel/decimal.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { Money } from '../../../kernel/money.ts';
import { visibleTo } from '../../../kernel/reads.ts';

export type StockValueArgs = {
  productId?: string | null;
  warehouseId?: string | null;
  asOf?: string | null;
};

/** What the stock of one warehouse is worth. */
export type WarehouseValue = { warehouseId: string; value: Money };

/**
 * What stock is worth: now from the balances, or at the end of a day from the ledger. What is on
 * its way between warehouses is in none of them: transfers have taken it out and not yet in.
 */
export async function findStockValue(
  { sql: db, viewer, company }: Reading,
  { productId, warehouseId, asOf }: StockValueArgs,
) {
  const found = await rows<{ warehouseId: string; value: string }>(
    db,
    sql`select warehouse_id as "warehouseId", sum(value)::text as value
        from ${asOf ? sql`stock_move` : sql`stock_level`}
        where ${visibleTo(viewer)}
          and ${productId ? sql`product_id = ${productId}` : sql`true`}
          and ${warehouseId ? sql`warehouse_id = ${warehouseId}` : sql`true`}
          and ${asOf ? sql`posting_date <= ${asOf}::date` : sql`true`}
        group by warehouse_id order by warehouse_id`,
  );
  const [way] = await rows<{ value: string }>(
    db,
    sql`select coalesce(-sum(value), 0)::text as value from stock_move
        where kind = 'TRANSFER' and ${visibleTo(viewer)}
          and ${productId ? sql`product_id = ${productId}` : sql`true`}
          and ${warehouseId ? sql`false` : sql`true`}
          and ${asOf ? sql`posting_date <= ${asOf}::date` : sql`true`}`,
  );
  const total = sum([...found, way!].map(({ value }) => value));
  return {
    value: new Money(total, company.currency),
    inTransit: new Money(way!.value, company.currency),
    byWarehouse: found.map((row) => ({
      warehouseId: row.warehouseId,
      value: new Money(row.value, company.currency),
    })),
  };
}
