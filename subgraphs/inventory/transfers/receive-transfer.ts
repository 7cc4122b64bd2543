import { dayOf } from '../../../kernel/clock.ts';
import type { Work } from '../../../kernel/command.ts';
import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { costingMethodOf, layersToReceive } from '../costing/cost-rows.ts';
import type { CostLayers } from '../costing/costing.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import { announceChanged, announceDealt, announceMoved } from '../stock/announce.ts';
import type { StockDocument, StockMove } from '../stock/move.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockOrMakeLevel } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { Arrival, TransferLine, TransferOrder } from './transfer-order.ts';
import { expectOnce, lineOf, transferStep, type TransferInput } from './transfer-store.ts';

export type ReceiveTransferInput = TransferInput & {
  /** In base units; default all that is on its way. */
  lines?: readonly { productId: string; received: string; missing?: string | null }[] | null;
  /** Why something is missing, or more than was sent has come. */
  reason?: string | null;
};

/**
 * Takes in what has come, all or a part, at the cost it left with, and deals it to those who wait.
 * What is missing is written off, what came beyond is written up, each with the reason. Refuses
 * `ILLEGAL_MOVE`, `NOTHING_ON_THE_WAY`, `OVER_MISSING`, `REASON_MISSING`.
 */
export const receiveTransfer = transferStep<ReceiveTransferInput>(
  'receiveTransfer',
  'inventory:write',
  async (work, transfer, lines, input) => {
    transfer.expectOnTheWay();
    const parts = partsToReceive(transfer, lines, input);
    const differs = parts.some(({ arrival: a }) => !a.missing.plus(a.surplus).isZero());
    const said = input.reason?.trim();
    if (differs && !said) refuse('REASON_MISSING', {}, ['reason']);
    const layers = new Map<string, CostLayers>();
    const moves: StockMove[] = [];
    for (const { line, arrival } of parts) {
      moves.push(...(await takeOff(work, transfer, { line, arrival, layers })));
    }
    transfer.arrive(lines, work.now);
    const document: StockDocument = {
      id: work.ids.next('trc'),
      type: 'TRANSFER',
      postingDate: dayOf(work.now),
      reason: [`Transfer ${transfer.number}`, ...(said ? [said] : [])].join(': '),
    };
    const levels = [...new Set(moves.map(({ level }) => level))];
    await saveStock(work, { levels, document, moves, layers });
    announceMoved(work.emit, document, moves);
    announceDealt(work.emit, await dealWaiting(work, levels));
    await announceChanged(work, levels, 'TRANSFER');
  },
);

type Part = { line: TransferLine; arrival: Arrival };

function partsToReceive(
  { number }: TransferOrder,
  lines: readonly TransferLine[],
  { lines: given }: ReceiveTransferInput,
): Part[] {
  expectOnce(given ?? []);
  const parts = given
    ? given.map(({ productId, received, missing }, index) => {
        const line = lineOf(lines, productId, ['lines', String(index), 'productId']);
        const at = ['lines', String(index)];
        return { line, arrival: line.arrivalOf(decimal(received), decimal(missing ?? 0), at) };
      })
    : lines.map((line) => ({ line, arrival: line.arrivalOf(line.inTransit(), ZERO, ['lines']) }));
  const all = ({ received, missing, surplus }: Arrival): Decimal =>
    received.plus(missing).plus(surplus);
  const some = parts.filter(({ arrival }) => !all(arrival).isZero());
  some.forEach(({ line, arrival }) => {
    // Goods of which nothing was sent did not come with this transfer.
    if (line.shipped.isZero() && !all(arrival).isZero()) refuse('NOTHING_ON_THE_WAY', { number });
  });
  if (some.length === 0) refuse('NOTHING_ON_THE_WAY', { number }, ['lines']);
  return some.toSorted((a, b) => (a.line.productId < b.line.productId ? -1 : 1));
}

/** The moves of a line: what was on its way comes in whole; then the difference is written. */
async function takeOff(
  work: Work,
  { toWarehouseId }: TransferOrder,
  { line, arrival, layers: layersOf }: Part & { layers: Map<string, CostLayers> },
): Promise<StockMove[]> {
  const { productId, unit } = line;
  const method = await costingMethodOf(work.sql, productId, 'share');
  const level = await lockOrMakeLevel(work, productId, toWarehouseId, unit);
  const layers = await layersToReceive(work, level);
  layersOf.set(level.id, layers);
  const { received, missing, surplus } = line.arrive(arrival, work.company.currency);
  const came = arrival.received.plus(arrival.surplus);
  const off = { quantity: arrival.received.plus(arrival.missing), value: received.plus(missing) };
  const difference = {
    quantity: arrival.surplus.minus(arrival.missing),
    value: surplus.minus(missing),
  };
  const moves = [
    moveOf(work, 'TRANSFER', level, off),
    moveOf(work, 'ADJUSTMENT', level, difference),
  ].filter(({ quantity }) => !quantity.isZero());
  if (!came.isZero()) {
    const value = layers.receive(method, moves[0]!.id, came, received.plus(surplus));
    level.receive(came, value);
  }
  return moves;
}

function moveOf(
  { ids }: Work,
  kind: 'TRANSFER' | 'ADJUSTMENT',
  level: StockLevel,
  what: Pick<StockMove, 'quantity' | 'value'>,
): StockMove {
  return { id: ids.next('mov'), kind, level, ...what };
}
