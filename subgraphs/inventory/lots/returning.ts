import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { Serial, Wanted } from './goods.ts';
import { lotOfCode, serialsByCode } from './lot-rows.ts';

type Said = { quantity: string; lotCode?: string | null; serials?: readonly string[] | null };

/**
 * Goods that come back to a level, or from another, as somebody has named them; undefined when
 * nobody has: then they are those that left. Refuses `UNKNOWN_LOT`, `UNKNOWN_SERIAL`.
 */
export async function returningGoods(
  desk: Desk,
  level: StockLevel,
  { quantity, lotCode, serials: codes }: Said,
): Promise<Wanted[] | undefined> {
  const { productId } = level;
  if (!level.keepsPlaces) return undefined;
  if (lotCode) {
    const lotId = await lotOfCode(desk.sql, productId, lotCode, ['lotCode']);
    return [{ quantity: decimal(quantity), lotId }];
  }
  if (!codes?.length) return undefined;
  return [
    { quantity: decimal(quantity), serials: await serialsAwayByCode(desk, productId, codes) },
  ];
}

/** Units that have left, locked. Refuses `UNKNOWN_SERIAL` for one that has not. */
async function serialsAwayByCode(
  { sql: db }: Desk,
  productId: string,
  codes: readonly string[],
): Promise<Serial[]> {
  const found = await serialsByCode(db, productId, codes);
  const away = found.filter(({ status }) => status === 'ISSUED' || status === 'IN_TRANSIT');
  const strange = codes.find((code) => !away.some((serial) => serial.code === code));
  if (strange) refuse('UNKNOWN_SERIAL', { productId, code: strange }, ['serials']);
  return away.map(({ id, code }) => ({ id, code, binId: null }));
}
