import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal, least, type Decimal } from '../../../kernel/decimal.ts';
import { layersOf } from '../costing/cost-rows.ts';
import type { CostLayers } from '../costing/costing.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { announceChanged, announceDealt, announceMoved } from '../stock/announce.ts';
import { takeGoodsOut, type StockDocument, type StockMove } from '../stock/move.ts';
import { saveStock } from '../stock/stock-change.ts';
import { SettleInspection, SuppliesReturned } from './contract.ts';
import { giveBack } from './give-back.ts';
import { takeHold, type Hold } from './hold-rows.ts';

type Input = NonNullable<(typeof SettleInspection)['types']>['input'];

/**
 * Does what was decided of goods that wait for their inspection, once: what is rejected of them
 * goes back to the supplier or is thrown away, at what it has cost; the others are free, for those
 * who wait for them first. Of goods that are not there any more nothing is done.
 */
export const settleInspection = command(
  SettleInspection,
  'inventory:write',
  async (work, input) => {
    const { inspectionId } = input;
    const held = await takeHold(work, inspectionId);
    if (!held) return { inspectionId };
    const { level } = held;
    const there = least(held.quantity, level.apart);
    level.clear(there);
    const rejected = least(decimal(input.rejected), there);
    const goes = rejected.greaterThan(0);
    if (goes) await takeAway(work, input, held, rejected);
    else await saveStock(work, { levels: [level] });
    announceDealt(work.emit, await dealWaiting(work, [level]));
    await announceChanged(work, [level], goes ? reasons[input.rejectedGoods!] : 'QUARANTINE');
    return { inspectionId };
  },
);

const reasons = { RETURN: 'SUPPLIER_RETURN', SCRAP: 'SCRAP' } as const;

/** Takes rejected goods out of stock: the document of it. */
async function takeAway(
  work: Work,
  { rejectedGoods, postingDate, reason, inspectionId }: Input,
  { level, moveId }: Hold,
  quantity: Decimal,
): Promise<void> {
  const layers = await layersOf(work, level, [moveId]);
  if (rejectedGoods === 'SCRAP') {
    const move = takeGoodsOut(
      work.ids,
      { kind: 'SCRAP', level, quantity, receiptId: moveId },
      layers,
    );
    const id = work.ids.next('adj');
    return write(work, { id, type: 'ADJUSTMENT', postingDate, reason }, move, layers);
  }
  const { move, cost } = await giveBack(work, { level, layers, receiptId: moveId, quantity });
  const id = work.ids.next('srt');
  await write(work, { id, type: 'SUPPLIER_RETURN', postingDate, reason }, move, layers);
  const { productId } = level;
  const purchaseOrderLineId = await purchaseLineOf(work, moveId);
  const goods = { purchaseOrderLineId, productId, quantity: quantity.toFixed() };
  work.emit(SuppliesReturned, {
    ...{ supplierReturnId: id, inspectionId, postingDate, currency: cost.currency, reason },
    lines: [{ ...goods, cost: cost.amount.toFixed() }],
  });
}

async function write(work: Work, document: StockDocument, move: StockMove, layers: CostLayers) {
  const { level } = move;
  const parts = { moves: [move], layers: new Map([[level.id, layers]]) };
  await saveStock(work, { levels: [level], document, ...parts });
  announceMoved(work.emit, document, [move]);
}

async function purchaseLineOf({ sql: db }: Work, moveId: string): Promise<string> {
  const query = sql`select purchase_line_id as id from stock_move where id = ${moveId}`;
  return (await rows<{ id: string }>(db, query))[0]!.id;
}
