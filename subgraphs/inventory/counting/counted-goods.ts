import { rows, sql } from '../../../kernel/database.ts';
import type { Serial, Wanted } from '../lots/goods.ts';
import { serialsOfIncoming } from '../lots/lot-rows.ts';
import type { Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { StockCountLine } from './stock-count.ts';

/**
 * The goods by which a line differs: where it was counted, and which units, when their serials were
 * noted. Undefined where nobody tells goods apart. Refuses `SERIAL_ON_HAND`.
 */
export async function goodsOfLine(
  desk: Desk,
  level: StockLevel,
  line: StockCountLine,
): Promise<Wanted[] | undefined> {
  if (!level.keepsPlaces) return undefined;
  const { binId, lotId, serials: seen } = line;
  const difference = line.difference()!;
  const place = { binId, lotId, quantity: difference.abs() };
  if (!seen) return [place];
  const known = await knownThere(desk, level, binId);
  const codes = new Set(known.map(({ code }) => code));
  if (difference.isPositive()) {
    const fresh = seen.filter((code) => !codes.has(code));
    return [{ ...place, serials: await serialsOfIncoming(desk, level.productId, fresh) }];
  }
  const gone = known.filter(({ code }) => !seen.includes(code));
  return [{ ...place, serials: gone }];
}

function knownThere({ sql: db }: Desk, { id }: StockLevel, binId: string | null) {
  return rows<Serial>(
    db,
    sql`select id, code, bin_id as "binId" from serial
        where level_id = ${id} and bin_id is not distinct from ${binId} order by code for update`,
  );
}
