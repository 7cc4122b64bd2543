import { dayOf } from '../../../kernel/clock.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { layersToIssue } from '../costing/cost-rows.ts';
import { leavingGoods, type NamedGoods } from '../lots/leaving.ts';
import { announceChanged, announceMoved } from '../stock/announce.ts';
import { takeGoodsOut, type StockDocument, type StockMove } from '../stock/move.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockLevels } from '../stock/stock-rows.ts';
import type { TransferLine, TransferOrder } from './transfer-order.ts';
import { expectOnce, lineOf, transferStep, type TransferInput } from './transfer-store.ts';

export type ShipTransferInput = TransferInput & {
  /** In base units; default all that is still to be shipped. */
  lines?: readonly ({ productId: string; quantity: string } & NamedGoods)[] | null;
  /** When it should be there; default the day on which it is needed, today at the earliest. */
  expectedOn?: string | null;
};

/**
 * Sends goods on their way, all or a part: they leave the one warehouse at cost and are worth that
 * until they have come to the other. Goods that orders hold stay. Refuses `ILLEGAL_MOVE`,
 * `NOTHING_TO_SHIP`, `OVER_SHIPMENT`, `OUT_OF_STOCK`, `INSUFFICIENT_STOCK`, and lots and serials
 * that are not there.
 */
export const shipTransfer = transferStep<ShipTransferInput>(
  'shipTransfer',
  'inventory:write',
  async (work, transfer, lines, input) => {
    const day = dayOf(work.now);
    const due = transfer.neededBy > day ? transfer.neededBy : day;
    transfer.send(input.expectedOn ?? due);
    const parts = partsToShip(transfer, lines, input);
    const { fromWarehouseId: warehouseId, number } = transfer;
    const productIds = parts.map(({ line }) => line.productId);
    const levels = await lockLevels(work, productIds, warehouseId);
    const leaving = parts.map(({ line, quantity, named, at }) => {
      const { productId } = line;
      const level = levels.find((one) => one.productId === productId);
      if (!level) refuse('OUT_OF_STOCK', { productId, warehouseId, available: '0' });
      return { line, level, quantity, named, at };
    });
    const needs = leaving.map(({ level, quantity }) => [level.id, quantity] as const);
    const layers = await layersToIssue(work, new Map(needs));
    const moves: StockMove[] = [];
    for (const { line, level, quantity, named, at } of leaving) {
      const goods = await leavingGoods(work, level, quantity, named, at);
      // Also where goods may leave before they come: what is not there can not be on its way.
      level.expectAvailable(quantity);
      line.ship(quantity);
      const going = { kind: 'TRANSFER', level, lineId: line.id, quantity, goods } as const;
      moves.push(takeGoodsOut(work.ids, going, layers.get(level.id)!));
    }
    const id = work.ids.next('tsh');
    const reason = `Transfer ${number}`;
    const document: StockDocument = { id, type: 'TRANSFER', postingDate: day, reason };
    await saveStock(work, { levels, document, moves, layers });
    announceMoved(work.emit, document, moves);
    await announceChanged(work, levels, 'TRANSFER');
  },
);

function partsToShip(
  { number }: TransferOrder,
  lines: readonly TransferLine[],
  { lines: given }: ShipTransferInput,
) {
  expectOnce(given ?? []);
  const parts = given
    ? given.map(({ productId, quantity, ...named }, index) => {
        const line = lineOf(lines, productId, ['lines', String(index), 'productId']);
        line.expectToShip(decimal(quantity), ['lines', String(index), 'quantity']);
        return { line, quantity: decimal(quantity), named, at: ['lines', String(index)] };
      })
    : lines.map((line) => ({ line, quantity: line.toShip(), named: {}, at: [] }));
  const chosen = parts.filter(({ quantity }) => !quantity.isZero());
  if (chosen.length === 0) refuse('NOTHING_TO_SHIP', { number }, ['lines']);
  return chosen;
}
