import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, least, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { layersOf } from '../costing/cost-rows.ts';
import type { CostLayers } from '../costing/costing.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { announceChanged, announceDealt, announceMoved } from '../stock/announce.ts';
import { isRecorded } from '../stock/move-rows.ts';
import type { StockDocument, StockMove } from '../stock/move.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockLevel } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { ReceiptReversed, type ReturnedSupply } from './contract.ts';
import { giveBack } from './give-back.ts';
import { takeHoldsOf } from './hold-rows.ts';
import { learnReceipt, type Receipt } from './reversible-receipt.ts';

export type ReverseGoodsReceiptInput = {
  goodsReceiptId: string;
  reason: string;
  idempotencyKey?: string | null;
};

const ReverseGoodsReceipt = commandSpec<ReverseGoodsReceiptInput, { goodsReceiptId: string }>(
  'inventory.reverseGoodsReceipt',
);

/**
 * Takes a goods receipt back that should not have been: its goods leave stock at just what they
 * came for, and what is owed for goods received goes down by that. Refuses `REASON_MISSING`,
 * `RECEIPT_REVERSED`, `RECEIPT_BILLED`, `RECEIPT_NOT_IN_STOCK` a moment too early, `GOODS_LEFT`,
 * and `INSUFFICIENT_STOCK` for what orders hold.
 */
export const reverseGoodsReceipt = command(
  ReverseGoodsReceipt,
  'purchasing:receive',
  learnReceipt,
  async (work, input) => {
    const { goodsReceiptId } = input;
    const { emit, facts: receipt, now, company } = work;
    const reason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    const came = await movesOf(work, goodsReceiptId);
    const shelves = await lockShelves(work, came);
    // One receipt has one reversal: whoever comes second meets its document.
    const id = goodsReceiptId.replace(/^grn_/, 'rrv_');
    if (await isRecorded(work, id)) refuse('RECEIPT_REVERSED', { number: receipt.number });
    const layers = await freeHeld(work, goodsReceiptId, came, shelves);
    const { moves, lines } = await takeOut(work, came, shelves, layers);
    const postingDate = dayOf(now);
    const reversal: StockDocument = { id, type: 'RECEIPT_REVERSAL', postingDate, reason };
    const levels = [...shelves.values()];
    await saveStock(work, { levels, document: reversal, moves, layers });
    if (moves.length > 0) announceMoved(emit, reversal, moves);
    announceDealt(emit, await dealWaiting(work, levels));
    await announceChanged(work, levels, 'SUPPLIER_RETURN');
    emit(ReceiptReversed, {
      ...{ goodsReceiptId, supplierReturnId: id, purchaseOrderId: receipt.purchaseOrder.id },
      ...{ postingDate, currency: company.currency, reason, lines },
    });
    return { goodsReceiptId };
  },
);

type Came = Record<'moveId' | 'productId' | 'warehouseId' | 'purchaseOrderLineId', string> & {
  quantity: Decimal;
};

/** What has come with the receipt, by product. Refuses `RECEIPT_NOT_IN_STOCK`. */
async function movesOf({ sql: db, facts }: Work<Receipt>, goodsReceiptId: string): Promise<Came[]> {
  const found = await rows<Record<keyof Came, string>>(
    db,
    sql`select id as "moveId", product_id as "productId", warehouse_id as "warehouseId",
          purchase_line_id as "purchaseOrderLineId", quantity
        from stock_move where document_id = ${goodsReceiptId} and kind = 'RECEIPT'
        order by product_id, id`,
  );
  const isEmpty = facts.lines.every(({ accepted }) => decimal(accepted.value).isZero());
  if (found.length === 0 && !isEmpty) refuse('RECEIPT_NOT_IN_STOCK', { number: facts.number });
  return found.map((row) => ({ ...row, quantity: decimal(row.quantity) }));
}

type Shelves = ReadonlyMap<string, StockLevel>;
type Layers = ReadonlyMap<string, CostLayers>;

/** The locked level of each product, in the order in which receipts lock them. */
async function lockShelves(work: Work<unknown>, came: readonly Came[]): Promise<Shelves> {
  const shelves = new Map<string, StockLevel>();
  for (const { productId, warehouseId } of came) {
    if (shelves.has(productId)) continue;
    shelves.set(productId, (await lockLevel(work, productId, warehouseId))!);
  }
  return shelves;
}

/** Frees what of the receipt waits for an inspection; gives the layers of its goods, by level. */
async function freeHeld(
  work: Work<unknown>,
  goodsReceiptId: string,
  came: readonly Came[],
  shelves: Shelves,
): Promise<Layers> {
  const holds = await takeHoldsOf(work, goodsReceiptId);
  const layers = new Map<string, CostLayers>();
  for (const level of shelves.values()) {
    level.clear(least(holds.get(level.id) ?? decimal(0), level.apart));
    const own = came.filter(({ productId }) => productId === level.productId);
    const receipts = own.map(({ moveId }) => moveId);
    layers.set(level.id, await layersOf(work, level, receipts));
  }
  return layers;
}

/** Takes all that came out of stock: the moves, and what goes back of each order line. */
async function takeOut(
  work: Work<Receipt>,
  came: readonly Came[],
  shelves: Shelves,
  byLevel: Layers,
): Promise<{ moves: StockMove[]; lines: ReturnedSupply[] }> {
  const moves: StockMove[] = [];
  const lines: ReturnedSupply[] = [];
  for (const goods of came) {
    const { moveId: receiptId, productId, purchaseOrderLineId, quantity } = goods;
    const level = shelves.get(productId)!;
    const layers = byLevel.get(level.id)!;
    expectWhole(work.facts, goods, layers);
    const { move, cost } = await giveBack(work, { level, layers, receiptId, quantity });
    moves.push(move);
    const amounts = { quantity: quantity.toFixed(), cost: cost.amount.toFixed() };
    lines.push({ purchaseOrderLineId, productId, ...amounts });
  }
  return { moves, lines };
}

/** Refuses `GOODS_LEFT` unless all goods that came with the move are on hand. */
function expectWhole(
  { number, lines }: Receipt,
  { moveId, quantity, purchaseOrderLineId }: Came,
  { layers }: CostLayers,
): void {
  const left = layers.find((layer) => layer.moveId === moveId)?.quantity ?? decimal(0);
  if (!left.lessThan(quantity)) return;
  const line = lines.find((one) => one.purchaseOrderLine.id === purchaseOrderLineId);
  const figures = { came: quantity.toFixed(), left: left.toFixed() };
  refuse('GOODS_LEFT', { number, sku: line?.purchaseOrderLine.sku, ...figures });
}
