import { rows, sql, type Sql } from '../../../kernel/database.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { LotPart, Tracking } from '../../../kernel/tracking.ts';
import type { Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { Wanted } from './goods.ts';
import { followTracking } from './keep-places.ts';
import { lotsOfIncoming, serialsOfIncoming, type Origin } from './lot-rows.ts';

/** What is known of goods that come in; base units. */
export type SaidOfGoods = {
  /** How the catalog has the product's goods told apart. */
  tracking?: Tracking;
  lots?: readonly LotPart[];
  serials?: readonly string[];
  /** Where they are put; default where goods land in the warehouse. */
  binId?: string | null;
};

/**
 * Goods that come to a locked level, as lots, serials and bins that it knows. Undefined where
 * nobody minds. Refuses `LOT_EXPIRED`, `SERIAL_ON_HAND`, `UNKNOWN_BIN`, `NEGATIVE_STOCK`.
 */
export async function incomingGoods(
  desk: Desk,
  level: StockLevel,
  quantity: Decimal,
  { tracking, lots = [], serials = [], binId: given }: SaidOfGoods,
  origin: Origin,
): Promise<Wanted[] | undefined> {
  if (tracking) await followTracking(desk, level, tracking);
  const binId = given ? await expectBin(desk.sql, level.warehouseId, given) : undefined;
  if (lots.length > 0) {
    const parts = await lotsOfIncoming(desk, level.productId, lots, origin);
    return parts.map((part) => ({ ...part, binId }));
  }
  if (serials.length > 0) {
    const units = await serialsOfIncoming(desk, level.productId, serials);
    return [{ quantity, serials: units, binId }];
  }
  return binId ? [{ quantity, binId }] : undefined;
}

/** The bin's id, when goods of the warehouse may be put there. Refuses `UNKNOWN_BIN`. */
export async function expectBin(
  db: Sql,
  warehouseId: string,
  binId: string,
  at: readonly string[] = ['binId'],
): Promise<string> {
  const [bin] = await rows(
    db,
    sql`select from bin where id = ${binId} and warehouse_id = ${warehouseId} and is_active
        for share`,
  );
  return bin ? binId : refuse('UNKNOWN_BIN', { binId, warehouseId }, at);
}
