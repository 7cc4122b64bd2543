import type { Emit } from '../../../kernel/command.ts';
import { assert } from '../../../kernel/refusal.ts';
import { expectOpen, type ClosedUpTo } from '../open-periods.ts';
import { announceChanged, announceMoved, type Expense } from '../stock/announce.ts';
import { revaluation, type StockDocument, type StockMove } from '../stock/move.ts';
import { saveStock } from '../stock/stock-change.ts';
import type { Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { CostTrail } from './cost-trail.ts';

type LateCost = {
  document: StockDocument;
  /** All of the product, locked. */
  levels: readonly StockLevel[];
  trail: CostTrail;
  /** Moves beside the corrections, and what no goods bear. */
  expenses?: Expense[];
  /** What finance has closed: no correction may lie in it. */
  closed?: ClosedUpTo;
};

/**
 * Books where a late cost has gone, as moves of value in one document: each says which move it
 * corrects. Refuses `NEGATIVE_COST` when goods would be worth less than nothing, `PERIOD_CLOSED`.
 */
export async function bookTrail(
  work: Desk & { emit: Emit },
  { document, levels, trail, expenses, closed }: LateCost,
): Promise<StockMove[]> {
  const byId = new Map(levels.map((level) => [level.id, level]));
  const moves = trail.corrections.map(({ levelId, value, ...about }) => {
    const level = byId.get(levelId);
    expectOpen(closed, about.postingDate);
    assert(level, 'all levels of the product are locked');
    level.revalue(value);
    const { cause, correctsId, postingDate, issued } = about;
    const whose = { orderId: issued?.orderId, customerId: issued?.customerId };
    return revaluation(work.ids, level, value, {
      ...{ cause, postingDate, ...whose },
      correctsId: correctsId ?? undefined,
    });
  });
  for (const level of levels) level.expectWorth();
  await saveStock(work, { levels, document, moves, trail: trail.changes });
  if (moves.length > 0 || expenses?.length) {
    announceMoved(work.emit, document, moves, { currency: work.company.currency, expenses });
  }
  await announceChanged(work, levels, 'REVALUATION');
  return moves;
}
