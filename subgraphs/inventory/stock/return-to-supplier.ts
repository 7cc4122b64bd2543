import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { Quantity } from '../../../kernel/quantity.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { layerOf } from '../costing/cost-rows.ts';
import { expectOpenDay } from '../open-periods.ts';
import { learnUnits } from '../product-units.ts';
import { staffOnly } from '../staff.ts';
import { announceChanged, announceMoved } from './announce.ts';
import type { StockDocument, StockMove } from './move.ts';
import type { MoveResult } from './receive-stock.ts';
import { saveStock } from './stock-change.ts';
import { lockLevel, type Desk } from './stock-rows.ts';

export type ReturnToSupplierInput = {
  /** The receipt that the goods came with. */
  stockMoveId: string;
  quantity: { value: string; unit?: string | null };
  /** Takes them out of quarantine; else they are free goods. */
  fromQuarantine?: boolean | null;
  reason: string;
  postingDate?: string | null;
  idempotencyKey?: string | null;
};

export const ReturnToSupplier = commandSpec<ReturnToSupplierInput, MoveResult>(
  'inventory.returnToSupplier',
);

type Receipt = { productId: string; warehouseId: string };

/**
 * Gives goods of one receipt back to the supplier, at what that receipt has cost, whatever other
 * goods cost. Refuses `NOT_RECEIVED`, `NOT_POSITIVE`, `REASON_MISSING`, `NOT_ON_HAND` for goods of
 * it that have left, `OUT_OF_STOCK` and `INSUFFICIENT_STOCK` for what orders hold, and
 * `NOT_IN_QUARANTINE` for more than is kept apart.
 */
export const returnToSupplier = command(
  ReturnToSupplier,
  'inventory:write',
  learnReceipt,
  async (work, input) => {
    staffOnly(work.viewer);
    const { productId, warehouseId, baseUnit, units } = work.facts;
    const given = new Quantity(input.quantity.value, input.quantity.unit ?? baseUnit);
    if (!given.value.greaterThan(0)) {
      refuse('NOT_POSITIVE', { given: given.value.toFixed() }, ['quantity', 'value']);
    }
    const reason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    const quantity = given.to(baseUnit, units).value;
    const level = (await lockLevel(work, productId, warehouseId))!;
    const { stockMoveId } = input;
    const ofHeld = input.fromQuarantine ? level.letGo(quantity) : undefined;
    const layers = await layerOf(work, level, stockMoveId);
    const cost = await ownCostOf(work, stockMoveId, quantity);
    const id = work.ids.next('mov');
    const taken = level.giveBack(id, stockMoveId, { quantity, cost }, layers);
    const more = taken.minus(level.isPooled ? cost : taken);
    const move: StockMove = {
      ...{ id, kind: 'SUPPLIER_RETURN', level, correctsId: stockMoveId, ofHeld },
      ...{ quantity: quantity.negated(), value: taken.negated() },
      ...(!more.isZero() && { variance: more }),
    };
    const document: StockDocument = {
      ...{ id: work.ids.next('srt'), type: 'SUPPLIER_RETURN', reason },
      postingDate: input.postingDate ?? dayOf(work.now),
    };
    const levels = [level];
    const written = { levels, document, moves: [move], layers: new Map([[level.id, layers]]) };
    await saveStock(work, written);
    announceMoved(work.emit, document, [move]);
    await announceChanged(work, levels, 'SUPPLIER_RETURN');
    return { moveId: id, stockLevelId: level.id };
  },
);

/** Learns what came with the receipt, and in which units it is handled. */
async function learnReceipt(learning: Learning, input: ReturnToSupplierInput) {
  const [receipt] = await rows<Receipt>(
    learning.sql,
    sql`select product_id as "productId", warehouse_id as "warehouseId" from stock_move
        where id = ${input.stockMoveId} and kind = 'RECEIPT'`,
  );
  if (!receipt) refuse('NOT_RECEIVED', { moveId: input.stockMoveId }, ['stockMoveId']);
  const [units] = await Promise.all([
    learnUnits(learning, receipt),
    expectOpenDay(learning, input.postingDate),
  ]);
  return { ...receipt, ...units };
}

/** What so many goods of a receipt have cost, with all that was added later. */
async function ownCostOf(
  { sql: db, company }: Desk,
  receiptId: string,
  quantity: Decimal,
): Promise<Money> {
  const [receipt] = await rows<{ quantity: string; value: string }>(
    db,
    sql`select m.quantity, m.value + coalesce(m.variance, 0) + coalesce((select sum(c.value)
          from stock_move c where c.corrects_id = m.id and c.kind = 'REVALUATION'), 0) as value
        from stock_move m where m.id = ${receiptId}`,
  );
  const { quantity: came, value } = receipt!;
  return new Money(quantity.times(value).dividedBy(decimal(came)), company.currency).rounded();
}
