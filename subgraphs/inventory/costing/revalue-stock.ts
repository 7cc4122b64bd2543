import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { expectOpen, learnClosedUpTo, type ClosedUpTo } from '../open-periods.ts';
import { staffOnly } from '../staff.ts';
import type { StockDocument } from '../stock/move.ts';
import { lockLevels } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { bookTrail } from './book-trail.ts';
import { revalueGoods, type Revaluing } from './revaluing.ts';
import { trailOf } from './trail-rows.ts';

type Line = { productId: string; warehouseId: string; unitCost: string };

export type RevalueStockInput = {
  lines: Line[];
  postingDate?: string | null;
  reason: string;
  idempotencyKey?: string | null;
};

/** By how much the goods of each line are worth more, in the company's currency. */
export type RevaluedRow = { stockLevelId: string; change: string };
type Result = { documentId: string; lines: RevaluedRow[] };

export const RevalueStock = commandSpec<RevalueStockInput, Result>('inventory.revalueStock');

/**
 * Gives goods that were in stock at the end of a day a new unit cost; what has left since then has
 * left at the new one. Refuses `NO_LINES`, `LINE_TWICE`, `REASON_MISSING`, `NEGATIVE_COST`,
 * `NOTHING_TO_REVALUE`, `COSTED_BY_STANDARD`, `FUTURE_DATE`, `PERIOD_CLOSED`.
 */
export const revalueStock = command(
  RevalueStock,
  'inventory:approve',
  learnPeriods,
  (work, input) => revalue(work, input, 'REVALUATION'),
);

export const WriteDownStock = commandSpec<RevalueStockInput, Result>('inventory.writeDownStock');

/**
 * Writes goods down to what they will fetch, line by line, where that is less than their cost: the
 * lower of cost and net realisable value. Refuses as `revalueStock` does.
 */
export const writeDownStock = command(
  WriteDownStock,
  'inventory:approve',
  learnPeriods,
  (work, input) => revalue(work, input, 'WRITE_DOWN'),
);

/** Learns which months are closed; corrections of later issues may lie in several. */
async function learnPeriods(learning: Learning, { postingDate }: RevalueStockInput) {
  return postingDate ? learnClosedUpTo(learning) : undefined;
}

async function revalue(
  work: Work<ClosedUpTo>,
  input: RevalueStockInput,
  cause: Revaluing['cause'],
): Promise<Result> {
  staffOnly(work.viewer);
  const day = input.postingDate ?? dayOf(work.now);
  expectOpen(work.facts, day);
  if (day > dayOf(work.now)) refuse('FUTURE_DATE', { given: day }, ['postingDate']);
  const reason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
  const productIds = input.lines.map(({ productId }) => productId);
  const levels = await lockLevels(work, productIds);
  const held = levelsOf(input.lines, levels);
  const receipts = await receiptsOf(work, held, day);
  const trail = await trailOf(work, [...receipts.values()].flat());
  const lines = input.lines.map(({ unitCost }, n) => {
    const level = held[n]!;
    const revaluing = { level, unitCost: decimal(unitCost), cause, day };
    const change = revalueGoods(trail, receipts.get(level.id) ?? [], revaluing);
    return { stockLevelId: level.id, change: change.amount.toFixed() };
  });
  const id = work.ids.next('rev');
  const document: StockDocument = { id, type: 'REVALUATION', postingDate: day, reason };
  await bookTrail(work, { document, levels, trail, closed: work.facts });
  return { documentId: id, lines };
}

function levelsOf(lines: readonly Line[], levels: readonly StockLevel[]): StockLevel[] {
  if (lines.length === 0) refuse('NO_LINES', {}, ['lines']);
  const found = lines.map(({ productId, warehouseId, unitCost }, n) => {
    const field = ['lines', String(n)];
    if (new Money(unitCost, 'XXX').isNegative()) {
      refuse('NEGATIVE_COST', { given: unitCost }, [...field, 'unitCost']);
    }
    const level = levels.find(
      (one) => one.productId === productId && one.warehouseId === warehouseId,
    );
    if (!level) refuse('NOTHING_TO_REVALUE', { productId }, field);
    if (level.costingMethod === 'STANDARD') refuse('COSTED_BY_STANDARD', { productId }, field);
    return level;
  });
  found.forEach((level, n) => {
    if (found.indexOf(level) < n) refuse('LINE_TWICE', {}, ['lines', String(n)]);
  });
  return found;
}

/** Receipts up to the day of which goods were in stock at its end, by level. */
async function receiptsOf(
  { sql: db }: Work<ClosedUpTo>,
  levels: readonly StockLevel[],
  day: string,
): Promise<Map<string, string[]>> {
  const ids = levels.map(({ id }) => id);
  const found = await rows<{ levelId: string; receiptId: string }>(
    db,
    sql`select m.level_id as "levelId", m.id as "receiptId" from stock_move m
        where m.posting_date <= ${day}::date and m.id in (
          select move_id from cost_layer where level_id = any(${ids})
          union
          select c.receipt_id from stock_move o join consumption c on c.issue_id = o.id
          where o.level_id = any(${ids}) and o.posting_date > ${day}::date)
          and not exists (select from carried_over b join stock_move o on o.id = b.issue_id
            where b.receipt_id = m.id and o.posting_date > ${day}::date)
        order by m.recorded_at, m.id`,
  );
  const byLevel = Map.groupBy(found, ({ levelId }) => levelId);
  return new Map([...byLevel].map(([id, own]) => [id, own.map(({ receiptId }) => receiptId)]));
}
