import { ZERO, type Decimal } from '../../../kernel/decimal.ts';
import type { Ids } from '../../../kernel/ids.ts';
import type { Money } from '../../../kernel/money.ts';
import type { CostLayers } from '../costing/costing.ts';
import type { Claim } from '../lots/claim.ts';
import type { Wanted } from '../lots/goods.ts';
import type { DocumentType, MoveKind } from './kinds.ts';
import type { StockLevel } from './stock.ts';

/** What causes moves: a delivery, a receipt, an adjustment, a late cost. */
export type StockDocument = {
  id: string;
  type: DocumentType;
  /** Business day of its moves. */
  postingDate: string;
  orderId?: string;
  customerId?: string;
  reason?: string;
};

/** An entry of the stock ledger: signed quantity in base units, value signed alike. */
export type StockMove = {
  id: string;
  kind: MoveKind;
  level: StockLevel;
  lineId?: string;
  /** The purchase order line that the goods were bought with. */
  purchaseLineId?: string;
  quantity: Decimal;
  value: Money;
  /** What the goods cost beyond their standard cost. */
  variance?: Money;
  /** Of a revaluation: what it stands against, and the move that it corrects. */
  cause?: string;
  correctsId?: string;
  /** Where they differ from the document's. */
  postingDate?: string;
  orderId?: string | null;
  customerId?: string | null;
  /** What the goods weigh by the scales; then by how much the balance changes, signed. */
  weighed?: Decimal;
  weight?: Decimal;
  /** Which goods, where a level tells them apart and somebody has said. */
  goods?: readonly Wanted[];
  /** Which goods it is to take, where nobody has said. */
  claim?: Claim;
  /** How many of them are of what is held apart with its lot or bin. */
  ofHeld?: Decimal;
  /** The receipt whose goods they are, where somebody has said. */
  receiptId?: string;
  /** The move that brought these goods a moment before. */
  throughId?: string;
};

type Said = 'kind' | 'level' | 'lineId' | 'quantity' | 'goods' | 'weighed';

type Coming = Pick<StockMove, Said | 'purchaseLineId' | 'weight'> & {
  /** What all of the goods cost, and the same before rounding where it differs. */
  cost: Money;
  exact?: Decimal;
};

/** Takes goods in: the move of it, then corrections of what had left before its goods came. */
export function takeGoodsIn(
  ids: Ids,
  { cost, exact, ...coming }: Coming,
  layers: CostLayers,
): [StockMove, ...StockMove[]] {
  const { level, quantity } = coming;
  const id = ids.next('mov');
  const booked = level.receive(id, quantity, { cost, exact }, layers);
  const corrections = layers.takeCorrections().map(({ correctsId, issued, cost: more }) => {
    level.revalue(more.negated());
    return revaluation(ids, level, more.negated(), {
      cause: issued!.kind,
      correctsId,
      orderId: issued!.orderId,
      customerId: issued!.customerId,
    });
  });
  return [{ id, ...coming, ...booked }, ...corrections];
}

type Going = Pick<StockMove, Said | 'claim' | 'ofHeld' | 'receiptId'>;

/** Takes goods out at cost: the move of it. `quantity` is positive. Refuses as the level does. */
export function takeGoodsOut(ids: Ids, { quantity, ...going }: Going, layers: CostLayers) {
  const id = ids.next('mov');
  const value = going.level.issue(id, quantity, layers).negated();
  return { id, ...going, quantity: quantity.negated(), value } satisfies StockMove;
}

type Passing = Pick<StockMove, Said> & { cost: Money };

/** Goods come in and go at once, as a loss or as scrap: they never touch what is on hand. */
export function passThrough(
  ids: Ids,
  { cost: value, ...coming }: Passing,
  goneAs: 'SCRAP' | 'ADJUSTMENT',
  layers: CostLayers,
): [StockMove, StockMove] {
  const { level, quantity } = coming;
  const [id, goneId] = [ids.next('mov'), ids.next('mov')];
  layers.consumed.push({ issueId: goneId, receiptId: id, quantity, value });
  const gone = { quantity: quantity.negated(), value: value.negated() };
  return [
    { id, ...coming, value },
    { id: goneId, kind: goneAs, level, ...gone, throughId: id },
  ];
}

type Correction = Pick<
  StockMove,
  'cause' | 'correctsId' | 'postingDate' | 'orderId' | 'customerId'
>;

/** A change of value alone. */
export function revaluation(
  ids: Ids,
  level: StockLevel,
  value: Money,
  about: Correction,
): StockMove {
  return { id: ids.next('mov'), kind: 'REVALUATION', level, quantity: ZERO, value, ...about };
}
