import { decimal, least, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import type { Adjustment } from './adjustment.ts';
import type { Figure, Terms } from './terms.ts';

/** How a rule decides: at a point in lots, between two figures, at each review, or by a buffer. */
export type ReplenishmentMethod = 'REORDER_POINT' | 'MIN_MAX' | 'PERIODIC' | 'BUFFER';

/**
 * When and how much of a product is wanted in a warehouse; quantities are in base units. What is
 * null is measured or computed.
 */
export type ReplenishmentRule = {
  id: string;
  productId: string;
  warehouseId: string;
  unit: string;
  method: ReplenishmentMethod;
  /** Goods are wanted when the stock position is at or under it. */
  reorderPoint: Decimal | null;
  /** Buys up to this position; or else in lots of `orderQuantity`. */
  orderUpTo: Decimal | null;
  orderQuantity: Decimal | null;
  /** The quantity is rounded up to whole multiples of it. */
  orderMultiple: Decimal | null;
  /** Less is not bought at once. */
  minimumQuantity: Decimal | null;
  /** Days from one review to the next; of a buffer: days that an order should last. */
  reviewDays: number | null;
  /** Per day. */
  demandMean: Decimal | null;
  demandDeviation: Decimal | null;
  leadTimeDays: number | null;
  leadTimeDeviation: Decimal | null;
  /** Share of the times that goods last until more come, in percent. */
  serviceLevel: Decimal;
  /** Of one order. */
  orderCost: Decimal | null;
  /** Of holding goods for a year, in percent of their cost. */
  holdingPercent: Decimal | null;
  /** All units have the price of the greatest `from` that the order reaches. */
  priceBreaks: readonly { from: string; price: string }[];
  leadTimeFactor: Decimal;
  variabilityFactor: Decimal;
  /** Factors that are planned for some days. */
  adjustments?: readonly Adjustment[];
  /** Takes another warehouse's surplus first. */
  prefersTransfer: boolean;
  isAutomatic: boolean;
};

/** What there is and what is to come and go. */
export type Position = {
  onHand: Decimal;
  reserved: Decimal;
  /** There, but not for sale. */
  quarantined?: Decimal;
  /** Wanted by orders, not there. */
  waiting: Decimal;
  /** Ordered from suppliers. */
  incoming: Decimal;
  /** Asked for, not ordered or sent yet. */
  requested: Decimal;
  /** On its way from other warehouses. */
  inTransit?: Decimal;
  /** Asked for by other warehouses, not sent yet. */
  toLeave?: Decimal;
};

/** On hand − reserved − quarantined − waiting − to leave + incoming + in transit + requested. */
export function positionOf(at: Position): Decimal {
  const { onHand, reserved, quarantined = ZERO, waiting, toLeave = ZERO } = at;
  const { incoming, requested, inTransit = ZERO } = at;
  const gone = sum([reserved, quarantined, waiting, toLeave]);
  return sum([onHand, incoming, requested, inTransit]).minus(gone);
}

/**
 * How much is wanted, how much of it would be bought, and the figures both follow from; null as
 * long as the stock position is over the reorder point. The (s, S), (s, nQ) and (R, S) policies of
 * Silver, Pyke and Thomas, Inventory and Production Management, ch. 6.
 */
export function propose(terms: Terms, at: Position) {
  const { reorderPoint, orderUpTo, orderQuantity } = terms;
  const position = positionOf(at);
  const isEnough = reorderPoint && position.greaterThan(reorderPoint);
  if (isEnough) return null;
  const lacking = (orderUpTo ?? reorderPoint!).minus(position);
  const wanted = orderQuantity ? wholeLots(lacking, orderQuantity) : lacking;
  if (!wanted.greaterThan(0)) return null;
  const measured = Object.entries(at).map(([name, value]): Figure => {
    return { name, value: value.toFixed(), source: 'MEASURED' };
  });
  const figures: Figure[] = [
    ...measured,
    { name: 'position', value: position.toFixed(), source: 'COMPUTED' },
  ];
  return { wanted, quantity: rounded(wanted, terms), figures };
}

/** As a supplier sells it: not less than the least, in whole multiples. */
export function rounded(wanted: Decimal, { orderMultiple, minimumQuantity }: Terms): Decimal {
  const enough = minimumQuantity && wanted.lessThan(minimumQuantity) ? minimumQuantity : wanted;
  return orderMultiple ? upTo(enough, orderMultiple) : enough;
}

/** In which zone of a buffer a position lies. */
export function zoneOf(position: Decimal, red: Decimal, yellow: Decimal) {
  if (position.lessThanOrEqualTo(red)) return 'RED';
  return position.lessThanOrEqualTo(yellow) ? 'YELLOW' : 'GREEN';
}

/** Goods that another warehouse can do without. */
export type Surplus = { warehouseId: string; quantity: Decimal };

/** Which warehouse gives how much of what is wanted: those with most to give first. */
export function shareOut(wanted: Decimal, surpluses: readonly Surplus[]): Surplus[] {
  let left = wanted;
  const most = surpluses.toSorted((a, b) => b.quantity.comparedTo(a.quantity));
  return most.flatMap(({ warehouseId, quantity: there }) => {
    const quantity = least(left, there);
    if (!quantity.greaterThan(0)) return [];
    left = left.minus(quantity);
    return [{ warehouseId, quantity }];
  });
}

/** As many whole lots as bring the position over the reorder point; at least one. */
function wholeLots(lacking: Decimal, lot: Decimal): Decimal {
  return lacking.dividedBy(lot).floor().plus(1).times(lot);
}

function upTo(wanted: Decimal, multiple: Decimal): Decimal {
  return decimal(wanted.dividedBy(multiple).ceil()).times(multiple);
}
