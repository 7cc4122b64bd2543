import { sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import type { Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { Weighed } from '../../../kernel/weighing.ts';

/** Has a locked level's goods weighed as the catalog says by now. */
export async function followCatchWeight(
  { sql: db }: Desk,
  level: StockLevel,
  goods: Weighed | null | undefined,
): Promise<void> {
  const { catchWeight: known, productId } = level;
  if (!goods || (known?.unit === goods.unit && known.nominal.equals(goods.nominal))) return;
  level.catchWeight = { unit: goods.unit, nominal: decimal(goods.nominal) };
  await sql`update known_product set catch_weight_unit = ${goods.unit},
      nominal_weight = ${goods.nominal}::numeric
    where product_id = ${productId}`.execute(db);
}
