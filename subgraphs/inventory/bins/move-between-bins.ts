import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { positiveInBaseUnit } from '../../../kernel/quantity.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { expectSerials } from '../../../kernel/tracking.ts';
import type { Goods, Wanted } from '../lots/goods.ts';
import { expectBin } from '../lots/incoming.ts';
import { lotOfCode, serialsOnLevel } from '../lots/lot-rows.ts';
import { changedPlaces } from '../lots/place-parts.ts';
import { NO_PLACES, placesOf } from '../lots/place-rows.ts';
import { surroundingsOf } from '../lots/surroundings.ts';
import { settleHeld } from '../lots/settle-held.ts';
import { learnUnits } from '../product-units.ts';
import { staffOnly } from '../staff.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockLevels, type Part } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';

export type MoveBetweenBinsInput = {
  productId: string;
  warehouseId: string;
  /** Null: goods that were not put away yet. */
  fromBinId?: string | null;
  toBinId: string;
  quantity: { value: string; unit?: string | null };
  /** Default: of any lot, what expires first. */
  lotCode?: string | null;
  serials?: readonly string[] | null;
  idempotencyKey?: string | null;
};

/**
 * Puts goods into another bin of their warehouse. In a bin for goods apart they are nobody's; out
 * of it they go to those who wait. Refuses `NOT_POSITIVE`, `SAME_BIN`, `UNKNOWN_BIN`, `UNKNOWN_LOT`,
 * `SERIALS_DIFFER`, `UNKNOWN_SERIAL`, `SERIALS_NEEDED`, and `NOT_IN_PLACE` when fewer lie there.
 */
export const moveBetweenBins = command(
  commandSpec<MoveBetweenBinsInput, { stockLevelId: string }>('inventory.moveBetweenBins'),
  'inventory:write',
  learnUnits,
  async (work, input) => {
    staffOnly(work.viewer);
    const { productId, warehouseId, toBinId } = input;
    const fromBinId = input.fromBinId ?? null;
    const quantity = positiveInBaseUnit(input.quantity, work.facts, ['quantity']).value;
    if (fromBinId === toBinId) refuse('SAME_BIN', {}, ['toBinId']);
    const levels = await lockLevels(work, [productId]);
    const level = levels.find((one) => one.warehouseId === warehouseId);
    if (!level?.hasBins) refuse('UNKNOWN_BIN', { binId: toBinId, warehouseId }, ['toBinId']);
    await expectBin(work.sql, warehouseId, toBinId, ['toBinId']);
    const wanted = await namedGoods(work, level, input, quantity);
    await carry(work, level, { ...wanted, binId: fromBinId }, toBinId);
    await settleHeld(work, levels);
    return { stockLevelId: level.id };
  },
);

async function namedGoods(
  work: Work<unknown>,
  level: StockLevel,
  { lotCode, serials: codes }: MoveBetweenBinsInput,
  quantity: Wanted['quantity'],
): Promise<Wanted> {
  const lotId = lotCode
    ? await lotOfCode(work.sql, level.productId, lotCode, ['lotCode'])
    : undefined;
  if (!codes?.length) return { quantity, lotId };
  expectSerials(codes, quantity, []);
  return { quantity, lotId, serials: await serialsOnLevel(work, level, codes) };
}

/** Takes the goods from where they are and puts them into the bin. */
async function carry(
  work: Work<unknown>,
  level: StockLevel,
  wanted: Wanted,
  toBinId: string,
): Promise<void> {
  const needOf = () => ({ ...NO_PLACES, binIds: [wanted.binId!, toBinId] });
  const places = (await placesOf(work, [level], { needOf })).get(level.id)!;
  const goods = places.takeNamed(wanted);
  const lotIds = goods.flatMap(({ lotId }) => lotId ?? []);
  const surroundings = await surroundingsOf(work, [level], { lotIds, binIds: [toBinId] });
  for (const part of goods) {
    const to = { binId: toBinId, lotId: part.lotId };
    places.put({ ...part, ...to }, { ...to, ...surroundings.state(toBinId, part.lotId) });
  }
  const written = changedPlaces(work, [level], new Map([[level.id, places]]));
  await saveStock(work, {
    levels: [],
    more: [...written, ...carriedParts(work, level, goods, toBinId)],
  });
}

function carriedParts(
  { ids, now, viewer }: Work<unknown>,
  level: StockLevel,
  goods: readonly Goods[],
  toBinId: string,
): Part[] {
  const carried = goods.map(({ binId, lotId, quantity }) => {
    return { id: ids.next('plm'), lot_id: lotId, from_bin_id: binId, quantity };
  });
  const serialIds = goods.flatMap(({ serials }) => serials.map(({ id }) => id));
  const moved = sql`insert into place_move (id, level_id, lot_id, from_bin_id, to_bin_id, quantity,
      moved_at, actor)
    select id, ${level.id}, lot_id, from_bin_id, ${toBinId}, quantity, ${now}::timestamptz,
      ${viewer.id}
    from json_to_recordset(${JSON.stringify(carried)}::json)
      as c(id text, lot_id text, from_bin_id text, quantity numeric)`;
  if (serialIds.length === 0) return [moved];
  return [
    moved,
    sql`update serial set bin_id = ${toBinId}, changed_at = ${now}::timestamptz
        where id = any(${serialIds})`,
  ];
}
