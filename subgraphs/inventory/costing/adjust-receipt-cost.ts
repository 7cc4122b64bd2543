import { command } from '../../../kernel/command.ts';
import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { AdjustReceiptCost } from '../contract.ts';
import { isRecorded } from '../stock/move-rows.ts';
import type { StockDocument } from '../stock/move.ts';
import { lockLevels } from '../stock/stock-rows.ts';
import { billedGoods, type ReceivedGoods } from './billed-goods.ts';
import { bookLateCost } from './late-cost.ts';

/**
 * Adds what a supplier's bill differs by from the booked cost to the receipts that it bills, once
 * per bill; it goes with their goods. Of a bill that is cheaper each part of them bears at most
 * what it is worth: the rest stays the variance that finance has booked with the bill. Refuses
 * `NOT_RECEIVED` while they are not in stock yet.
 */
export const adjustReceiptCost = command(
  AdjustReceiptCost,
  'inventory:write',
  async (work, input) => {
    const { billId: id, postingDate, currency, lines } = input;
    await lockLevels(
      work,
      lines.map(({ productId }) => productId),
    );
    if (lines.length === 0 || (await isRecorded(work, id))) return { billId: id };
    const receipts = await receiptsOf(
      work.sql,
      lines.map((line) => line.purchaseOrderLineId),
    );
    const parts = lines.flatMap(({ purchaseOrderLineId, productId, ...line }) => {
      const [before, quantity] = [decimal(line.billedBefore), decimal(line.quantity)];
      const received = receipts.get(purchaseOrderLineId) ?? [];
      const billed = billedGoods(received, before, quantity);
      if (!billed) refuse('NOT_RECEIVED', { moveId: purchaseOrderLineId }, ['lines']);
      const shares = new Money(line.difference, currency).split(
        billed.map((part) => part.quantity),
      );
      return billed.map(({ receiptId }, n) => ({ receiptId, productId, amount: shares[n]! }));
    });
    const document: StockDocument = { id, type: 'BILL', postingDate };
    await bookLateCost(work, { document, cause: 'BILL', parts });
    return { billId: id };
  },
);

type Row = { lineId: string; receiptId: string; quantity: string };

/** What has come of each purchase order line, oldest first; last what has all gone back. */
async function receiptsOf(
  db: Sql,
  lineIds: readonly string[],
): Promise<Map<string, ReceivedGoods[]>> {
  const found = await rows<Row>(
    db,
    sql`select purchase_line_id as "lineId", id as "receiptId", quantity from stock_move m
        where purchase_line_id = any(${lineIds}) and kind = 'RECEIPT'
        order by exists (select from stock_move back where back.corrects_id = m.id
          and back.kind = 'SUPPLIER_RETURN' and back.quantity = -m.quantity), recorded_at, id`,
  );
  const byLine = Map.groupBy(found, ({ lineId }) => lineId);
  return new Map(
    [...byLine].map(([lineId, own]) => [
      lineId,
      own.map(({ receiptId, quantity }) => ({ receiptId, quantity: decimal(quantity) })),
    ]),
  );
}
