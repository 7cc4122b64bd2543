import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { inBaseUnit, type Quantity } from '../../../kernel/quantity.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { toldGoods, type ToldGoods } from '../../../kernel/tracking.ts';
import { announceChanged, announceMoved } from './announce.ts';
import { layersToIssue } from '../costing/cost-rows.ts';
import { costOf } from '../costing/costing.ts';
import { takeGoodsOut, type StockDocument } from './move.ts';
import { leavingGoods, type NamedGoods } from '../lots/leaving.ts';
import { learnUnitsAndDay, type ProductUnits } from '../product-units.ts';
import type { MoveResult } from './receive-stock.ts';
import { staffOnly } from '../staff.ts';
import { toldWeight } from '../../../kernel/weighing.ts';
import { followCatchWeight } from '../weights/follow-catch-weight.ts';
import { saveStock } from './stock-change.ts';
import { lockLevel } from './stock-rows.ts';
import { takeIn } from './take-in.ts';

export type AdjustStockInput = {
  productId: string;
  warehouseId: string;
  /** Counted less recorded: positive when there is more than the books say. */
  difference: { value: string; unit?: string | null };
  /** Of one of the difference's unit, for a positive one; default the average of what is there. */
  unitCost?: { amount: string; currency: string } | null;
  reason: string;
  postingDate?: string | null;
  /** Of which lots and units it is; a lot's quantity is positive either way. */
  binId?: string | null;
  /** What it weighs, positive either way; default a share of what is there. */
  weight?: string | null;
  idempotencyKey?: string | null;
} & ToldGoods;

export const AdjustStock = commandSpec<AdjustStockInput, MoveResult>('inventory.adjustStock');

/**
 * Corrects a stock level by what a count found. Refuses `NO_DIFFERENCE`, `COST_NEEDED`, and
 * `OUT_OF_STOCK` or `INSUFFICIENT_STOCK` when more would go than is free, and what lots, serials and
 * bins are refused for, and `WEIGHT_OUT_OF_RANGE`, `NOT_WEIGHED`. Goods that are named may be held: that is how bad ones go.
 */
export const adjustStock = command(
  AdjustStock,
  'inventory:write',
  learnUnitsAndDay,
  async (work, input) => {
    staffOnly(work.viewer);
    const quantity = inBaseUnit(input.difference, work.facts, ['difference']);
    if (quantity.isZero()) refuse('NO_DIFFERENCE', {}, ['difference', 'value']);
    const cost = input.unitCost && new Money(input.unitCost.amount, input.unitCost.currency);
    const value = cost
      ? costOf(decimal(input.difference.value), cost, work.company.currency)
      : undefined;
    const document: StockDocument = {
      id: work.ids.next('adj'),
      type: 'ADJUSTMENT',
      postingDate: input.postingDate ?? dayOf(work.now),
      reason: input.reason,
    };
    const { productId, warehouseId } = input;
    const { catchWeight } = work.facts;
    const weighed = toldWeight(input.weight, quantity.value.abs(), catchWeight);
    const change = { productId, warehouseId, quantity, weighed, catchWeight };
    const { tracking } = work.facts;
    const coming = { quantity: change.quantity.value, day: document.postingDate, at: [] };
    const said = () => ({ ...toldGoods(work.facts, input, coming), tracking, binId: input.binId });
    const move = quantity.value.isPositive()
      ? await takeIn(work, document, { ...change, kind: 'ADJUSTMENT', value, said: said() })
      : await takeAway(work, document, { ...change, named: input });
    return { moveId: move.id, stockLevelId: move.level.id };
  },
);

type Loss = {
  productId: string;
  warehouseId: string;
  quantity: Quantity;
  named: NamedGoods;
  weighed?: Decimal;
};

async function takeAway(work: Work<ProductUnits>, document: StockDocument, loss: Loss) {
  const { productId, warehouseId } = loss;
  const quantity = loss.quantity.value.negated();
  const level = await lockLevel(work, productId, warehouseId);
  if (!level) refuse('OUT_OF_STOCK', { productId, warehouseId, available: '0' });
  await followCatchWeight(work, level, work.facts.catchWeight);
  const layers = await layersToIssue(work, new Map([[level.id, quantity]]));
  const goods = await leavingGoods(work, level, quantity, loss.named);
  const { weighed } = loss;
  const going = { kind: 'ADJUSTMENT', level, quantity, goods, weighed } as const;
  const move = takeGoodsOut(work.ids, going, layers.get(level.id)!);
  await saveStock(work, { levels: [level], document, moves: [move], layers });
  announceMoved(work.emit, document, [move]);
  await announceChanged(work, [level], 'ADJUSTMENT');
  return move;
}
