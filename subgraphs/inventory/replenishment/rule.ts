import { decimal, sum, type Decimal } from '../../../kernel/decimal.ts';

/** When and how much of a product is bought for a warehouse; quantities are in base units. */
export type ReplenishmentRule = {
  id: string;
  productId: string;
  warehouseId: string;
  unit: string;
  /** Goods are wanted when the stock position is at or under it. */
  reorderPoint: Decimal;
  /** Buys up to this position (min/max); or else in lots of `orderQuantity`. */
  orderUpTo: Decimal | null;
  orderQuantity: Decimal | null;
  /** The quantity is rounded up to whole multiples of it. */
  orderMultiple: Decimal | null;
  leadTimeDays: number;
  isAutomatic: boolean;
};

/** What there is and what is to come and go. */
export type Position = {
  onHand: Decimal;
  reserved: Decimal;
  /** Wanted by orders, not there. */
  waiting: Decimal;
  /** Ordered from suppliers. */
  incoming: Decimal;
  /** Asked for, not ordered yet. */
  requested: Decimal;
};

/**
 * How much is to be bought, and the figures it follows from; null as long as the stock position
 * (on hand − reserved − waiting + incoming + requested) is over the reorder point. The (s, S) and
 * (s, nQ) policies of Silver, Pyke and Thomas, Inventory and Production Management, ch. 6.
 */
export function propose(rule: ReplenishmentRule, at: Position) {
  const { reorderPoint, orderUpTo, orderQuantity, orderMultiple } = rule;
  const { onHand, reserved, waiting, incoming, requested } = at;
  const gone = [reserved.negated(), waiting.negated()];
  const position = sum([onHand, incoming, requested, ...gone]);
  if (position.greaterThan(reorderPoint)) return null;
  const lacking = (orderUpTo ?? reorderPoint).minus(position);
  const wanted = orderQuantity ? wholeLots(lacking, orderQuantity) : lacking;
  const quantity = orderMultiple ? upTo(wanted, orderMultiple) : wanted;
  const figures = { onHand, reserved, waiting, incoming, requested, position, reorderPoint };
  const policy = orderUpTo ? { orderUpTo } : { orderQuantity: orderQuantity! };
  const rounding = orderMultiple ? { orderMultiple } : {};
  const why = Object.entries({ ...figures, ...policy, ...rounding, quantity });
  return {
    quantity,
    why: Object.fromEntries(why.map(([name, value]) => [name, value.toFixed()])),
  };
}

/** As many whole lots as bring the position over the reorder point; at least one. */
function wholeLots(lacking: Decimal, lot: Decimal): Decimal {
  return lacking.dividedBy(lot).floor().plus(1).times(lot);
}

function upTo(wanted: Decimal, multiple: Decimal): Decimal {
  return decimal(wanted.dividedBy(multiple).ceil()).times(multiple);
}
