import type { Work } from '../../../kernel/command.ts';
import { greatest, least, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { lockYoungest } from '../demand/demand-rows.ts';
import { takeBack } from '../demand/take-back.ts';
import { surroundingsOf } from '../lots/surroundings.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockLevels } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { StockCount, StockCountLine } from './stock-count.ts';

/**
 * Lets go of goods that a count has not found, so that they can leave the books: first of what is
 * kept apart, as picking does with what it does not find; when there are not enough free, of what
 * the youngest orders hold, which wait again. Each line says what it has taken of what was kept
 * apart. Gives what orders have lost, and the levels elsewhere that may have it. Locks all levels
 * of the lines' products.
 */
export async function makeRoom(work: Work, count: StockCount, lines: readonly StockCountLine[]) {
  const productIds = lines.map(({ productId }) => productId);
  const levels = await lockLevels(work, productIds);
  const counted = levels.filter((level) => lines.some((line) => isOf(line, level)));
  const kept = counted.filter(({ keepsPlaces }) => keepsPlaces);
  const isHeld = kept.length > 0 ? await heldLines(work, kept, lines) : () => false;
  const unheld = counted.flatMap((level) => {
    const own = lines.filter((line) => isOf(line, level));
    const missing = letGo(level, own, isHeld);
    const quantity = missing.minus(level.available);
    const isShort = quantity.greaterThan(0) && (!level.allowsNegative || level.keepsPlaces);
    return isShort ? [{ level, quantity }] : [];
  });
  const demands = unheld.length > 0 ? await lockYoungest(work.sql, unheld) : [];
  const losses = unheld.flatMap(({ level, quantity }) => takeBack(level, quantity, demands));
  const keeping = { cause: 'COUNT', reason: count.reasonOfMoves(), documentId: count.id } as const;
  await saveStock(work, { levels, demands, keeping });
  const elsewhere = levels.filter((level) =>
    losses.some(({ demand, level: here }) => {
      return demand.productId === level.productId && here.warehouseId !== level.warehouseId;
    }),
  );
  return { losses, elsewhere };
}

function isOf({ productId, warehouseId }: StockCountLine, level: StockLevel): boolean {
  return level.productId === productId && level.warehouseId === warehouseId;
}

/** Tells of a line whether nobody gets goods of its lot or bin. */
async function heldLines(
  work: Work,
  levels: readonly StockLevel[],
  lines: readonly StockCountLine[],
): Promise<(line: StockCountLine) => boolean> {
  const lotIds = lines.flatMap(({ lotId }) => lotId ?? []);
  const binIds = lines.flatMap(({ binId }) => binId ?? []);
  const surroundings = await surroundingsOf(work, levels, { lotIds, binIds });
  return ({ binId, lotId }) => surroundings.state(binId, lotId).isHeld;
}

/** Frees what is held and missing, and what is kept apart for the rest; gives what is missing. */
function letGo(
  level: StockLevel,
  lines: readonly StockCountLine[],
  isHeld: (line: StockCountLine) => boolean,
): Decimal {
  const heldGone = least(goneOf(lines.filter(isHeld)), level.held);
  const soundGone = goneOf(lines.filter((line) => !isHeld(line)));
  level.hold(level.held.minus(heldGone));
  const missing = heldGone.plus(soundGone);
  const apart = least(greatest(soundGone, missing.minus(level.available)), level.apart);
  if (apart.greaterThan(0)) level.clear(apart);
  note(lines, heldGone.plus(greatest(ZERO, apart)));
  return missing;
}

/** Has the lines say what of their missing goods was kept apart. */
function note(lines: readonly StockCountLine[], freed: Decimal): void {
  let left = freed;
  for (const line of lines) {
    line.fromQuarantine = greatest(ZERO, least(left, line.difference()!.negated()));
    left = left.minus(line.fromQuarantine);
  }
}

function goneOf(lines: readonly StockCountLine[]): Decimal {
  return greatest(ZERO, sum(lines.map((line) => line.difference()!.negated())));
}
