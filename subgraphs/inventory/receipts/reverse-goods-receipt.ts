import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Learning, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, least, sum, type Decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { ReversedReceiptQuery } from '../__generated__/questions.ts';
import { layersOf } from '../costing/cost-rows.ts';
import type { CostLayers } from '../costing/costing.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { staffOnly } from '../staff.ts';
import { announceChanged, announceDealt, announceMoved } from '../stock/announce.ts';
import { isRecorded } from '../stock/move-rows.ts';
import type { StockDocument, StockMove } from '../stock/move.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockLevel } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import { ReceiptReversed, type ReturnedSupply } from './contract.ts';
import { giveBack } from './give-back.ts';
import { takeHoldsOf } from './hold-rows.ts';

export type ReverseGoodsReceiptInput = {
  goodsReceiptId: string;
  reason: string;
  idempotencyKey?: string | null;
};

const ReverseGoodsReceipt = commandSpec<ReverseGoodsReceiptInput, { goodsReceiptId: string }>(
  'inventory.reverseGoodsReceipt',
);

const document = /* GraphQL */ `
  query ReversedReceipt($id: ID!) {
    goodsReceipt(id: $id) {
      number
      reversedAt
      purchaseOrder {
        id
      }
      lines {
        accepted {
          value
        }
        purchaseOrderLine {
          id
          sku
          accepted {
            value
          }
          billed {
            value
          }
        }
      }
    }
  }
`;

type Receipt = NonNullable<ReversedReceiptQuery['goodsReceipt']>;

/** Asks purchasing for the receipt. Refuses `RECEIPT_REVERSED`, `RECEIPT_BILLED`. */
async function learnReceipt(
  { graph, viewer }: Learning,
  { goodsReceiptId: id }: ReverseGoodsReceiptInput,
): Promise<Receipt> {
  staffOnly(viewer);
  const asker = service('inventory', viewer.requestId);
  const { goodsReceipt } = await graph<ReversedReceiptQuery>(document, { id }, asker);
  if (!goodsReceipt) throw new NotFound('goods receipt', id);
  const { number, reversedAt, lines } = goodsReceipt;
  if (reversedAt) refuse('RECEIPT_REVERSED', { number }, ['goodsReceiptId']);
  for (const own of Map.groupBy(lines, (line) => line.purchaseOrderLine.id).values()) {
    const { sku, accepted, billed } = own[0]!.purchaseOrderLine;
    const here = sum(own.map((line) => line.accepted.value));
    const isBilled = decimal(billed.value).greaterThan(0);
    if (isBilled && decimal(accepted.value).minus(here).lessThan(billed.value)) {
      refuse('RECEIPT_BILLED', { number, sku, billed: billed.value }, ['goodsReceiptId']);
    }
  }
  return goodsReceipt;
}

/**
 * Takes a goods receipt back that should not have been: its goods leave stock at just what they
 * came for, and what is owed for goods received goes down by that. Refuses `RECEIPT_REVERSED`,
 * `RECEIPT_BILLED`, `RECEIPT_NOT_IN_STOCK` a moment too early, `GOODS_LEFT`, `INSUFFICIENT_STOCK`
 * for what orders hold, `REASON_MISSING`.
 */
export const reverseGoodsReceipt = command(
  ReverseGoodsReceipt,
  'purchasing:receive',
  learnReceipt,
  async (work, input) => {
    const { goodsReceiptId } = input;
    const receipt = work.facts;
    const { number } = receipt;
    const reason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    const came = await movesOf(work, goodsReceiptId);
    const isEmpty = receipt.lines.every(({ accepted }) => decimal(accepted.value).isZero());
    if (came.length === 0 && !isEmpty) refuse('RECEIPT_NOT_IN_STOCK', { number });
    const shelves = await lockShelves(work, came);
    // One receipt has one reversal: whoever comes second meets its document.
    const id = goodsReceiptId.replace(/^grn_/, 'rrv_');
    if (await isRecorded(work, id)) refuse('RECEIPT_REVERSED', { number }, ['goodsReceiptId']);
    const holds = await takeHoldsOf(work, goodsReceiptId);
    const layers = new Map<string, CostLayers>();
    for (const level of shelves.values()) {
      level.clear(least(holds.get(level.id) ?? decimal(0), level.quarantined));
      const own = came.filter(({ productId }) => productId === level.productId);
      const receipts = own.map(({ moveId }) => moveId);
      layers.set(level.id, await layersOf(work, level, receipts));
    }
    const moves: StockMove[] = [];
    const lines: ReturnedSupply[] = [];
    for (const { moveId: receiptId, productId, purchaseOrderLineId, quantity } of came) {
      const level = shelves.get(productId)!;
      const own = layers.get(level.id)!;
      expectWhole(number, { receiptId, quantity, sku: skuOf(receipt, purchaseOrderLineId) }, own);
      const goods = { level, layers: own, receiptId, quantity };
      const { move, cost } = await giveBack(work, goods);
      moves.push(move);
      const amounts = { quantity: quantity.toFixed(), cost: cost.amount.toFixed() };
      lines.push({ purchaseOrderLineId, productId, ...amounts });
    }
    const postingDate = dayOf(work.now);
    const reversal: StockDocument = { id, type: 'RECEIPT_REVERSAL', postingDate, reason };
    const levels = [...shelves.values()];
    await saveStock(work, { levels, document: reversal, moves, layers });
    if (moves.length > 0) announceMoved(work.emit, reversal, moves);
    announceDealt(work.emit, await dealWaiting(work, levels));
    await announceChanged(work, levels, 'SUPPLIER_RETURN');
    work.emit(ReceiptReversed, {
      ...{ goodsReceiptId, supplierReturnId: id, purchaseOrderId: receipt.purchaseOrder.id },
      ...{ postingDate, currency: work.company.currency, reason, lines },
    });
    return { goodsReceiptId };
  },
);

type Came = Record<'moveId' | 'productId' | 'warehouseId' | 'purchaseOrderLineId', string> & {
  quantity: Decimal;
};

/** What has come with the receipt, by product. */
async function movesOf({ sql: db }: Work<unknown>, goodsReceiptId: string): Promise<Came[]> {
  const found = await rows<Record<keyof Came, string>>(
    db,
    sql`select id as "moveId", product_id as "productId", warehouse_id as "warehouseId",
          purchase_line_id as "purchaseOrderLineId", quantity
        from stock_move where document_id = ${goodsReceiptId} and kind = 'RECEIPT'
        order by product_id, id`,
  );
  return found.map((row) => ({ ...row, quantity: decimal(row.quantity) }));
}

/** The locked level of each product, in the order in which receipts lock them. */
async function lockShelves(work: Work<unknown>, came: readonly Came[]) {
  const shelves = new Map<string, StockLevel>();
  for (const { productId, warehouseId } of came) {
    if (shelves.has(productId)) continue;
    shelves.set(productId, (await lockLevel(work, productId, warehouseId))!);
  }
  return shelves;
}

type Whole = { receiptId: string; quantity: Decimal; sku: string };

/** Refuses `GOODS_LEFT` unless all goods of a receipt are on hand. */
function expectWhole(number: string, { receiptId, quantity, sku }: Whole, { layers }: CostLayers) {
  const left = layers.find(({ moveId }) => moveId === receiptId)?.quantity ?? decimal(0);
  if (!left.lessThan(quantity)) return;
  const figures = { came: quantity.toFixed(), left: left.toFixed() };
  refuse('GOODS_LEFT', { number, sku, ...figures }, ['goodsReceiptId']);
}

function skuOf({ lines }: Receipt, lineId: string): string {
  const own = lines.find(({ purchaseOrderLine: { id } }) => id === lineId);
  return own?.purchaseOrderLine.sku ?? '';
}
