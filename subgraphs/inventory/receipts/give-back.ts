import type { Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import type { CostLayers } from '../costing/costing.ts';
import { costsOfReceipts } from '../costing/receipt-costs.ts';
import type { StockMove } from '../stock/move.ts';
import type { Desk } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';

/** Goods of one receipt, on a level that is locked; `layers` are those of its receipts. */
type Given = {
  level: StockLevel;
  layers: CostLayers;
  receiptId: string;
  quantity: Decimal;
  /** How many of them are held apart with their lot or bin. */
  ofHeld?: Decimal;
};

/**
 * Gives free goods of one receipt back to the supplier: the move of it, and what is booked against
 * goods received that are not invoiced: what that receipt has cost, whatever other goods cost.
 * Refuses as the level does.
 */
export async function giveBack(
  desk: Desk,
  { level, layers, receiptId, quantity, ofHeld }: Given,
): Promise<{ move: StockMove; cost: Money }> {
  const own = await ownCostOf(desk, receiptId, quantity);
  const id = desk.ids.next('mov');
  const taken = level.giveBack(id, receiptId, { quantity, cost: own }, layers);
  const cost = level.isPooled ? own : taken;
  const more = taken.minus(cost);
  const move: StockMove = {
    ...{ id, kind: 'SUPPLIER_RETURN', level, correctsId: receiptId, ofHeld },
    ...{ quantity: quantity.negated(), value: taken.negated() },
    ...(!more.isZero() && { variance: more }),
  };
  return { move, cost };
}

/** What so many goods of a receipt have cost, with all that was added later. */
async function ownCostOf(desk: Desk, receiptId: string, quantity: Decimal): Promise<Money> {
  const receipt = (await costsOfReceipts(desk, [receiptId])).get(receiptId)!;
  const { amount, currency } = receipt.cost;
  return new Money(quantity.times(amount).dividedBy(receipt.quantity), currency).rounded();
}
