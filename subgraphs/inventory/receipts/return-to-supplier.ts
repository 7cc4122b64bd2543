import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { positiveInBaseUnit } from '../../../kernel/quantity.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { layersOf } from '../costing/cost-rows.ts';
import { expectOpenDay } from '../open-periods.ts';
import { learnUnits } from '../product-units.ts';
import { staffOnly } from '../staff.ts';
import { announceChanged, announceMoved } from '../stock/announce.ts';
import type { StockDocument } from '../stock/move.ts';
import type { MoveResult } from '../stock/receive-stock.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockLevel } from '../stock/stock-rows.ts';
import { SuppliesReturned } from './contract.ts';
import { giveBack } from './give-back.ts';
import { expectNotHeld } from './hold-rows.ts';

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

type Receipt = { productId: string; warehouseId: string; purchaseOrderLineId: string | null };

/**
 * Gives goods of one receipt back to the supplier, at what that receipt has cost, whatever other
 * goods cost. Refuses `NOT_RECEIVED`, `NOT_POSITIVE`, `REASON_MISSING`, `NOT_ON_HAND` for goods of
 * it that have left, `OUT_OF_STOCK` and `INSUFFICIENT_STOCK` for what orders hold,
 * `NOT_IN_QUARANTINE` for more than is kept apart, and `UNDER_INSPECTION`.
 */
export const returnToSupplier = command(
  ReturnToSupplier,
  'inventory:write',
  learnReceipt,
  async (work, input) => {
    staffOnly(work.viewer);
    const { productId, warehouseId, purchaseOrderLineId } = work.facts;
    const quantity = positiveInBaseUnit(input.quantity, work.facts, ['quantity']).value;
    const reason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    const level = (await lockLevel(work, productId, warehouseId))!;
    const { stockMoveId: receiptId } = input;
    const held = input.fromQuarantine ? await expectNotHeld(work, level, quantity) : undefined;
    const ofHeld = held && level.letGo(quantity, held);
    const layers = await layersOf(work, level, [receiptId]);
    const { move, cost } = await giveBack(work, { level, layers, receiptId, quantity, ofHeld });
    const postingDate = input.postingDate ?? dayOf(work.now);
    const id = work.ids.next('srt');
    const document: StockDocument = { id, type: 'SUPPLIER_RETURN', reason, postingDate };
    const levels = [level];
    const written = { levels, document, moves: [move], layers: new Map([[level.id, layers]]) };
    await saveStock(work, written);
    announceMoved(work.emit, document, [move]);
    await announceChanged(work, levels, 'SUPPLIER_RETURN');
    if (purchaseOrderLineId) {
      const goods = { purchaseOrderLineId, productId, quantity: quantity.toFixed() };
      work.emit(SuppliesReturned, {
        ...{ supplierReturnId: id, inspectionId: null, postingDate, reason },
        ...{ currency: cost.currency, lines: [{ ...goods, cost: cost.amount.toFixed() }] },
      });
    }
    return { moveId: move.id, stockLevelId: level.id };
  },
);

/** Learns what came with the receipt, and in which units it is handled. */
async function learnReceipt(learning: Learning, input: ReturnToSupplierInput) {
  const [receipt] = await rows<Receipt>(
    learning.sql,
    sql`select product_id as "productId", warehouse_id as "warehouseId",
          purchase_line_id as "purchaseOrderLineId"
        from stock_move where id = ${input.stockMoveId} and kind = 'RECEIPT'`,
  );
  if (!receipt) refuse('NOT_RECEIVED', { moveId: input.stockMoveId }, ['stockMoveId']);
  const [units] = await Promise.all([
    learnUnits(learning, receipt),
    expectOpenDay(learning, input.postingDate),
  ]);
  return { ...receipt, ...units };
}
