import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { positiveInBaseUnit } from '../../../kernel/quantity.ts';
import { toldGoods, type ToldGoods } from '../../../kernel/tracking.ts';
import { costOf } from '../costing/costing.ts';
import type { StockDocument } from './move.ts';
import { learnUnitsAndDay } from '../product-units.ts';
import { staffOnly } from '../staff.ts';
import { weightOfComing } from '../../../kernel/weighing.ts';
import { takeIn } from './take-in.ts';

export type ReceiveStockInput = {
  /** Goods that came in, or what was there when the books were opened. */
  kind?: 'RECEIPT' | 'OPENING' | null;
  productId: string;
  warehouseId: string;
  quantity: { value: string; unit?: string | null };
  /** Of one of the quantity's unit, in the company's currency. */
  unitCost: { amount: string; currency: string };
  postingDate?: string | null;
  reason?: string | null;
  binId?: string | null;
  /** What all of it weighs, in the unit that the product's goods are weighed in. */
  weight?: string | null;
  idempotencyKey?: string | null;
} & ToldGoods;

export type MoveResult = { moveId: string; stockLevelId: string };

export const ReceiveStock = commandSpec<ReceiveStockInput, MoveResult>('inventory.receiveStock');

/**
 * Takes goods into stock and deals them to waiting demand, oldest order first. Refuses
 * `NOT_POSITIVE`, `NEGATIVE_COST`, `CURRENCY_MISMATCH`, and units the
 * product does not have, `PERIOD_CLOSED`, `WEIGHT_NEEDED`, `WEIGHT_OUT_OF_RANGE`, `NOT_WEIGHED`, and
 * what lots, serials and bins are refused for.
 */
export const receiveStock = command(
  ReceiveStock,
  'inventory:write',
  learnUnitsAndDay,
  async (work, input) => {
    staffOnly(work.viewer);
    const quantity = positiveInBaseUnit(input.quantity, work.facts, ['quantity']);
    const unitCost = new Money(input.unitCost.amount, input.unitCost.currency);
    const value = costOf(decimal(input.quantity.value), unitCost, work.company.currency);
    const document: StockDocument = {
      id: work.ids.next('rcp'),
      type: input.kind ?? 'RECEIPT',
      postingDate: input.postingDate ?? dayOf(work.now),
      reason: input.reason ?? undefined,
    };
    const { productId, warehouseId } = input;
    const coming = { quantity: quantity.value, day: document.postingDate, at: [] };
    const { tracking } = work.facts;
    const said = { ...toldGoods(work.facts, input, coming), tracking, binId: input.binId };
    const { catchWeight } = work.facts;
    const weighed = weightOfComing(input.weight, quantity.value, catchWeight);
    const goods = { productId, warehouseId, quantity, value, said, weighed, catchWeight };
    const move = await takeIn(work, document, { kind: 'RECEIPT', ...goods });
    return { moveId: move.id, stockLevelId: move.level.id };
  },
);
