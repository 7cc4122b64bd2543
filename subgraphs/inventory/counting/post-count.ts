import { dayOf } from '../../../kernel/clock.ts';
import type { Work } from '../../../kernel/command.ts';
import { sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { layersToIssue, layersToReceive } from '../costing/cost-rows.ts';
import type { CostLayers } from '../costing/costing.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { settleClaims } from '../demand/settle-claims.ts';
import { announceChanged, announceDealt, announceLost, announceMoved } from '../stock/announce.ts';
import { takeGoodsIn, takeGoodsOut, type StockDocument, type StockMove } from '../stock/move.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockLevels, lockOrMakeLevel } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { closeLines } from './count-store.ts';
import { goodsOfLine } from './counted-goods.ts';
import { makeRoom } from './make-room.ts';
import type { StockCount, StockCountLine } from './stock-count.ts';

type Lines = readonly StockCountLine[];

/**
 * Writes the differences of a submitted count to the ledger, as one document, and deals what was
 * found to those who wait. Goods that are not there are taken back from orders that hold them,
 * which get others where there are any. Refuses `COST_NEEDED` for found goods without a cost.
 */
export async function postCount(work: Work, count: StockCount, all: Lines): Promise<void> {
  count.post(work.now);
  await closeLines(work, count);
  const lines = all
    .filter((line) => !line.difference()!.isZero())
    .toSorted((a, b) => (a.productId < b.productId ? -1 : 1));
  if (lines.length === 0) return;
  const { losses, elsewhere } = await makeRoom(work, count, lines);
  const layers = new Map<string, CostLayers>();
  const moves: StockMove[] = [];
  for (const own of Map.groupBy(lines, ({ productId }) => productId).values()) {
    moves.push(...(await adjustLevel(work, own, layers)));
  }
  const document: StockDocument = {
    id: count.id,
    type: 'ADJUSTMENT',
    postingDate: dayOf(work.now),
    reason: count.reasonOfMoves(),
  };
  const levels = [...new Set(moves.map(({ level }) => level))];
  await saveStock(work, { levels, document, moves, layers });
  losses.push(...(await settleClaims(work, levels)));
  announceMoved(work.emit, document, moves);
  const grown = moves.filter(({ quantity }) => quantity.isPositive()).map(({ level }) => level);
  announceLost(work.emit, losses);
  announceDealt(work.emit, await dealWaiting(work, [...new Set(grown), ...elsewhere]));
  await announceChanged(work, levels, 'ADJUSTMENT');
  await announceChanged(work, elsewhere, 'RESERVATION');
}

/** The moves of a product's lines: what was found comes first, so that nothing is short. */
async function adjustLevel(
  work: Work,
  lines: Lines,
  layersOf: Map<string, CostLayers>,
): Promise<StockMove[]> {
  const { productId, warehouseId, unit } = lines[0]!;
  const level = await lockOrMakeLevel(work, productId, warehouseId, unit);
  const found = lines.filter((line) => line.difference()!.isPositive());
  const lost = lines.filter((line) => line.difference()!.isNegative());
  const gone = sum(lost.map((line) => line.difference()!.negated()));
  const layers = gone.isZero()
    ? await layersToReceive(work, level)
    : (await layersToIssue(work, new Map([[level.id, gone]]))).get(level.id)!;
  layersOf.set(level.id, layers);
  const moves: StockMove[] = [];
  const kind = 'ADJUSTMENT';
  for (const line of found) {
    const quantity = line.difference()!;
    const cost = costOfFound(level, line, work);
    const goods = await goodsOfLine(work, level, line);
    moves.push(...takeGoodsIn(work.ids, { kind, level, quantity, cost, goods }, layers));
  }
  for (const line of lost) {
    const quantity = line.difference()!.negated();
    const goods = await goodsOfLine(work, level, line);
    moves.push(takeGoodsOut(work.ids, { kind, level, quantity, goods }, layers));
  }
  return moves;
}

/** What found goods are worth: as somebody said, else the average of what is there. */
function costOfFound(level: StockLevel, line: StockCountLine, { company }: Work): Money {
  const quantity = line.difference()!;
  if (!line.unitCost) return level.averageCostOf(quantity);
  return new Money(line.unitCost.times(quantity), company.currency).rounded();
}

/**
 * What all differences are worth by today's average cost, each taken as positive. Refuses
 * `COST_NEEDED` for found goods of which nobody knows the cost.
 */
export async function valueVariance(work: Work, count: StockCount, lines: Lines): Promise<Decimal> {
  const productIds = lines.map(({ productId }) => productId);
  const levels = await lockLevels(work, productIds, count.warehouseId);
  const byProduct = new Map(levels.map((level) => [level.productId, level]));
  let total = ZERO;
  for (const line of lines) {
    const difference = line.difference()!;
    if (difference.isZero()) continue;
    const level = byProduct.get(line.productId);
    const average = level?.onHand.greaterThan(0)
      ? level.value.amount.dividedBy(level.onHand)
      : undefined;
    const cost = line.unitCost ?? average;
    if (!cost) refuse('COST_NEEDED', { productId: line.productId, position: line.position });
    total = total.plus(difference.abs().times(cost));
  }
  return new Money(total, work.company.currency).rounded().amount;
}
