import { dayOf } from '../../../kernel/clock.ts';
import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Refusal } from '../../../kernel/refusal.ts';
import { GoodsPicked } from '../contract.ts';
import { isRecorded } from '../stock/move-rows.ts';
import { learnRooms, lockLevels } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { KeepScan } from './contract.ts';
import type { Goods, Wanted } from './goods.ts';
import { serialsOnLevel } from './lot-rows.ts';
import { needOf } from './need.ts';
import { writePicks } from './pick-rows.ts';
import { placesOf } from './place-rows.ts';
import { claimsOfLines } from './room-rows.ts';

type Scan = NonNullable<(typeof KeepScan)['types']>['input'];

/**
 * Keeps goods that a picker has scanned for a line, beside what was picked for it before. It
 * refuses nothing: what the books do not have there, or others have, is void, and the line is to be
 * picked again. Where nobody minds which goods leave, nothing is kept.
 */
export const keepScan = command(KeepScan, 'inventory:issue', async (work, scan) => {
  const { deliveryId, lineId, productId, warehouseId } = scan;
  const [level] = await lockLevels(work, [productId], warehouseId);
  if (!level?.keepsPlaces || (await isRecorded(work, deliveryId))) return { deliveryId };
  await learnRooms(work, [level]);
  try {
    await writePicks(work, deliveryId, [{ lineId, level, goods: await pick(work, level, scan) }]);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await writePicks(work, deliveryId, [{ lineId, level, goods: asScanned(scan) }], true);
  }
  work.emit(GoodsPicked, { deliveryId, lines: [await pickedOf(work, scan)], isScan: true });
  return { deliveryId };
});

async function pick(work: Work, level: StockLevel, scan: Scan): Promise<Goods[]> {
  const { lineId, binId, lotId, quantity: scanned, serials: codes } = scan;
  const quantity = decimal(scanned);
  const claim = (await claimsOfLines(work.sql, [lineId]))(lineId);
  const named = [...(lotId ? [{ lotId }] : []), ...(binId ? [{ binId }] : [])];
  const need = () => needOf(level, { quantity, claims: [claim], named }, dayOf(work.now));
  const places = (await placesOf(work, [level], { needOf: need })).get(level.id)!;
  const serials = codes.length > 0 ? await serialsOnLevel(work, level, codes) : [];
  const wanted: Wanted = {
    binId: binId ?? undefined,
    lotId: lotId ?? undefined,
    quantity,
    serials,
  };
  return places.pick(wanted, ['quantity'], claim);
}

function asScanned({ binId, lotId, quantity }: Scan): Goods[] {
  return [{ binId, lotId, quantity: decimal(quantity), serials: [] }];
}

/** What of a line is picked by now, and whether some of it must be again. */
async function pickedOf({ sql: db }: Work, { deliveryId, lineId }: Scan) {
  type Line = { lineId: string; picked: string; isVoid: boolean };
  const [line] = await rows<Line>(
    db,
    sql`select ${lineId} as "lineId", bool_or(is_void) as "isVoid",
          trim_scale(coalesce(sum(quantity) filter (where not is_void), 0))::text as picked
        from stock_pick where delivery_id = ${deliveryId} and line_id = ${lineId}`,
  );
  return line!;
}
