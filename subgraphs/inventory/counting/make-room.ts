import type { Work } from '../../../kernel/command.ts';
import { least, type Decimal } from '../../../kernel/decimal.ts';
import { lockYoungest } from '../demand/demand-rows.ts';
import { takeBack } from '../demand/take-back.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockLevels } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { StockCountLine } from './stock-count.ts';

/**
 * Lets go of goods that a count has not found, so that they can leave the books: first of what is
 * kept apart, as picking does with what it does not find; when there are not enough free, of what
 * the youngest orders hold, which wait again. Gives what orders have lost, and the levels elsewhere
 * that may have it. Locks all levels of the lines' products.
 */
export async function makeRoom(work: Work, lines: readonly StockCountLine[]) {
  const productIds = lines.map(({ productId }) => productId);
  const levels = await lockLevels(work, productIds);
  const unheld = lines.flatMap((line) => {
    const level = levels.find((one) => isOf(line, one));
    if (!level) return [];
    const missing = line.difference()!.negated();
    takeApart(level, missing);
    const quantity = missing.minus(level.available);
    const isShort = quantity.greaterThan(0) && !level.allowsNegative;
    return isShort ? [{ level, quantity }] : [];
  });
  const demands = unheld.length > 0 ? await lockYoungest(work.sql, unheld) : [];
  const losses = unheld.flatMap(({ level, quantity }) => takeBack(level, quantity, demands));
  await saveStock(work, { levels, demands });
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

/** Frees at most so much of what is kept apart. */
function takeApart(level: StockLevel, missing: Decimal): void {
  const freed = least(missing, level.quarantined);
  if (freed.greaterThan(0)) level.letGo(freed);
}
