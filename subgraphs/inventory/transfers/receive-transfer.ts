import { dayOf } from '../../../kernel/clock.ts';
import type { Work } from '../../../kernel/command.ts';
import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { layersToReceive } from '../costing/cost-rows.ts';
import type { CostLayers } from '../costing/costing.ts';
import type { CarriedOver, IssuedGoods } from '../costing/issued-goods.ts';
import { issuedGoodsOf } from '../costing/issued-rows.ts';
import { dealWaiting } from '../demand/deal-waiting.ts';
import type { Wanted } from '../lots/goods.ts';
import { returningGoods } from '../lots/returning.ts';
import { announceChanged, announceDealt, announceMoved } from '../stock/announce.ts';
import { passThrough, takeGoodsIn, type StockDocument, type StockMove } from '../stock/move.ts';
import { saveStock } from '../stock/stock-change.ts';
import { lockOrMakeLevel } from '../stock/stock-rows.ts';
import type { StockLevel } from '../stock/stock.ts';
import type { Arrival, TransferLine, TransferOrder } from './transfer-order.ts';
import { expectOnce, lineOf, transferStep, type TransferInput } from './transfer-store.ts';

type ArrivedLine = {
  productId: string;
  received: string;
  missing?: string | null;
  /** Of what has come, where units are told apart. */
  serials?: readonly string[] | null;
};

export type ReceiveTransferInput = TransferInput & {
  /** In base units; default all that is on its way. */
  lines?: readonly ArrivedLine[] | null;
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
    const carried = new Map<string, readonly CarriedOver[]>();
    const moves: StockMove[] = [];
    const lineIds = parts.map(({ line }) => line.id);
    const sent = await issuedGoodsOf(work, 'TRANSFER', lineIds);
    for (const part of parts) {
      const { id, productId, unit } = part.line;
      const level = await lockOrMakeLevel(work, productId, transfer.toWarehouseId, unit);
      const own = await layersToReceive(work, level);
      layers.set(level.id, own);
      const { serials, arrival } = part;
      const quantity = arrival.received.toFixed();
      const named = await returningGoods(work, level, { quantity, serials });
      const coming = { ...part, goods: sent.get(id)!, level, layers: own, named };
      moves.push(...takeOff(work, coming, carried));
    }
    transfer.arrive(lines, work.now);
    const document: StockDocument = {
      id: work.ids.next('trc'),
      type: 'TRANSFER',
      postingDate: dayOf(work.now),
      reason: [`Transfer ${transfer.number}`, ...(said ? [said] : [])].join(': '),
    };
    const levels = [...new Set(moves.map(({ level }) => level))];
    await saveStock(work, { levels, document, moves, layers, carried });
    announceMoved(work.emit, document, moves);
    announceDealt(work.emit, await dealWaiting(work, levels));
    await announceChanged(work, levels, 'TRANSFER');
  },
);

type Part = { line: TransferLine; arrival: Arrival; serials?: readonly string[] | null };

function partsToReceive(
  { number }: TransferOrder,
  lines: readonly TransferLine[],
  { lines: given }: ReceiveTransferInput,
): Part[] {
  expectOnce(given ?? []);
  const parts = given
    ? given.map(({ productId, received, missing, serials }, index): Part => {
        const line = lineOf(lines, productId, ['lines', String(index), 'productId']);
        const at = ['lines', String(index)];
        const arrival = line.arrivalOf(decimal(received), decimal(missing ?? 0), at);
        return { line, arrival, serials };
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

/** Goods of a line that come, with where they come from and what they had cost. */
type Coming = Part & {
  goods: IssuedGoods;
  level: StockLevel;
  layers: CostLayers;
  /** Those that have come, when somebody has named them. */
  named?: Wanted[];
};

/** The moves of a line: goods come in at what they left with; then the difference is written. */
function takeOff(
  { ids, company }: Work,
  { line, arrival, goods, level, layers, named }: Coming,
  carried: Map<string, readonly CarriedOver[]>,
): StockMove[] {
  const { received, missing, surplus } = arrival;
  const { id: lineId } = line;
  const moves: StockMove[] = [];
  const come = (quantity: Decimal, take: (cost: Money, exact: Decimal) => StockMove[]) => {
    if (quantity.isZero()) return;
    const back = goods.takeBack(quantity);
    const costs = back.goods.map(({ value }) => value);
    const came = take(Money.total(costs, company.currency), back.exact);
    carried.set(came[0]!.id, back.goods);
    moves.push(...came);
  };
  line.arrive(arrival);
  come(received, (cost, exact) => {
    const said = { kind: 'TRANSFER', level, lineId, quantity: received, goods: named } as const;
    return takeGoodsIn(ids, { ...said, cost, exact }, layers);
  });
  come(missing, (cost) => {
    const lost = { kind: 'TRANSFER', level, lineId, quantity: missing, cost } as const;
    return passThrough(ids, lost, 'ADJUSTMENT', layers);
  });
  if (surplus.isZero()) return moves;
  const cost = goods.worthOf(surplus, company.currency);
  return [
    ...moves,
    ...takeGoodsIn(ids, { kind: 'ADJUSTMENT', level, quantity: surplus, cost }, layers),
  ];
}
