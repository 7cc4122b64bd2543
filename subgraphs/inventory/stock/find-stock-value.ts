import type { Reading } from '../../../kernel/area.ts';
import { sum } from '../../../kernel/decimal.ts';
import { rows, sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { Money } from '../../../kernel/money.ts';
import { visibleTo } from '../../../kernel/reads.ts';
import { isInCategories, type Categories } from '../assortment/category-rows.ts';
import { transferMoves } from '../transfers/on-the-way.ts';

export type StockValueArgs = {
  productId?: string | null;
  warehouseId?: string | null;
  asOf?: string | null;
} & Categories;

/** What the stock of one warehouse is worth. */
export type WarehouseValue = { warehouseId: string; value: Money };

type Row = Record<'warehouseId' | 'value' | 'quantity' | 'unit', string>;

/**
 * What stock is worth: now from the balances, or at the end of a day from the sums of its days.
 * What is on its way between warehouses is in none of them: transfers have taken it out and not yet
 * in.
 */
export async function findStockValue(reading: Reading, args: StockValueArgs) {
  const { sql: db, viewer, company } = reading;
  const visible = visibleTo(viewer);
  const found = await rows<Row>(db, balancesAt(args, visible));
  const [way] = await rows<{ value: string }>(db, onTheWayAt(args, visible));
  const total = sum([...found, way!].map(({ value }) => value));
  const quantity = sum(found.map((row) => row.quantity));
  return {
    value: new Money(total, company.currency),
    quantity:
      args.productId && found[0] ? { value: quantity.toFixed(), unit: found[0].unit } : null,
    inTransit: new Money(way!.value, company.currency),
    byWarehouse: found.map((row) => ({
      warehouseId: row.warehouseId,
      value: new Money(row.value, company.currency),
    })),
  };
}

/** Quantity and value by warehouse; of a past day in as many rows as there were days with moves. */
export function balancesAt(args: StockValueArgs, visible: Fragment): Fragment {
  const { productId, warehouseId, asOf, categories } = args;
  const days = sql`(select sum(d.quantity) as quantity, sum(d.value) as value
    from stock_day d where d.level_id = l.id and d.day <= ${asOf ?? null}::date)`;
  return sql`select warehouse_id as "warehouseId", coalesce(sum(b.value), 0) as value,
      coalesce(sum(b.quantity), 0) as quantity, min(unit) as unit
    from stock_level l cross join lateral
      ${asOf ? days : sql`(select l.on_hand as quantity, l.value as value)`} b
    where ${visible} and ${isInCategories(sql`product_id`, categories)}
      and ${productId ? sql`product_id = ${productId}` : sql`true`}
      and ${warehouseId ? sql`warehouse_id = ${warehouseId}` : sql`true`}
    group by warehouse_id order by warehouse_id`;
}

/** The value of what is on its way; none of it is in a warehouse. */
export function onTheWayAt(args: StockValueArgs, visible: Fragment): Fragment {
  const { productId, warehouseId, asOf, categories } = args;
  return sql`select coalesce(-sum(value), 0)::text as value from stock_move
    where ${transferMoves} and ${visible} and ${isInCategories(sql`product_id`, categories)}
      and ${productId ? sql`product_id = ${productId}` : sql`true`}
      and ${warehouseId ? sql`false` : sql`true`}
      and ${asOf ? sql`posting_date <= ${asOf}::date` : sql`true`}`;
}
