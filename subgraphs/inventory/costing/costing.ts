import { decimal, least, sum, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';

/** By the month's average goods leave at the moving one until the month is settled. */
export type CostingMethod = 'FIFO' | 'MOVING_AVERAGE' | 'MONTHLY_AVERAGE' | 'STANDARD';

/** Goods of one receipt that are on hand; `value` is what all of them cost, in whole minor units. */
export type CostLayer = {
  /** Place in the order of recording; null until it is stored. */
  readonly position: string | null;
  /** The place they had before, when they have not left after all. */
  place?: string | null;
  /** The move that brought them in. */
  readonly moveId: string;
  quantity: Decimal;
  /** Null where the goods of all layers together cost an average or a standard. */
  value: Money | null;
};

/** Goods of a receipt that have left with a move, at what they cost. */
export type Consumption = {
  issueId: string;
  receiptId: string;
  /** Which they had among those on hand. */
  place?: string | null;
  quantity: Decimal;
  value: Money;
};

/** Goods that left before they came, at what they were thought to cost. */
export type Shortage = {
  /** Null until it is stored. */
  readonly position: string | null;
  readonly issueId: string;
  /** What left, and for whom: a correction is for the same. */
  readonly issued?: Issued;
  quantity: Decimal;
  value: Money;
};

/** A move that took goods out, as far as its corrections must say it again. */
export type Issued = {
  kind: string;
  postingDate: string;
  orderId: string | null;
  customerId: string | null;
};

/** A move has cost more than was booked; `cost` is how much more, negative for less. */
export type CostCorrection = { correctsId: string; issued?: Issued; cost: Money };

/**
 * Which goods of one stock level are on hand, by receipt, oldest first, whatever the method: so a
 * receipt knows what has become of its goods. Under FIFO each layer has a value of its own. Values
 * stay in whole minor units: what rounding leaves stays with the goods that stay, and the last of
 * them take the rest. Hence no sequence loses or makes a cent.
 */
export class CostLayers {
  readonly layers: CostLayer[];
  readonly shortages: Shortage[];
  /** What has left since the layers were read. */
  readonly consumed: Consumption[] = [];
  private corrections: CostCorrection[] = [];

  constructor(layers: CostLayer[] = [], shortages: Shortage[] = []) {
    this.layers = layers;
    this.shortages = shortages;
  }

  /**
   * Adds goods that cost `value` in all. What was short before is settled first, at what the goods
   * really cost. `isPooled`: they are on hand at no cost of their own.
   */
  receive(moveId: string, quantity: Decimal, value: Money, isPooled: boolean): void {
    const coming = { position: null, moveId, quantity, value };
    for (const short of this.shortages) {
      const part = least(short.quantity, coming.quantity);
      if (part.isZero()) continue;
      const cost = takeFrom(coming, part);
      this.settle(short, part, cost, moveId);
    }
    if (coming.quantity.isZero()) return;
    this.layers.push({ ...coming, value: isPooled ? null : coming.value });
  }

  /** Gives what the move has just brought the place it had before it left. */
  restore(moveId: string, place: string | null): void {
    const layer = this.layers.find((one) => one.moveId === moveId);
    if (layer) layer.place = place;
  }

  /**
   * Takes goods out, oldest first, and gives what they cost: `cost` where they have none of their
   * own, else that of the layers. The goods must be there.
   */
  issue(issueId: string, quantity: Decimal, cost?: Money): Money {
    let left = quantity;
    const parts: { layer: CostLayer; quantity: Decimal }[] = [];
    for (const layer of this.layers) {
      const part = least(left, layer.quantity);
      if (part.isZero()) continue;
      parts.push({ layer, quantity: part });
      left = left.minus(part);
    }
    assert(left.isZero() && parts.length > 0, 'the layers hold what is issued');
    const shares = cost?.split(parts.map((part) => part.quantity));
    const taken = parts.map((part, n) => this.consume(issueId, part, shares?.[n]));
    return Money.total(taken, taken[0]!.currency);
  }

  /** Takes goods of one receipt out. Refuses `NOT_ON_HAND` when fewer of them are left. */
  issueFrom(receiptId: string, issueId: string, quantity: Decimal, cost?: Money): Money {
    const layer = this.layers.find(({ moveId }) => moveId === receiptId);
    if (!layer || quantity.greaterThan(layer.quantity)) {
      const left = layer?.quantity.toFixed() ?? '0';
      refuse('NOT_ON_HAND', { receiptId, left, wanted: quantity.toFixed() }, ['quantity', 'value']);
    }
    return this.consume(issueId, { layer, quantity }, cost);
  }

  /** Lets goods out that are yet to come, at what they may cost. */
  goShort(issueId: string, quantity: Decimal, value: Money): void {
    this.shortages.push({ position: null, issueId, quantity, value });
  }

  /** What has turned out to cost otherwise since this was last asked. */
  takeCorrections(): CostCorrection[] {
    return this.corrections.splice(0).filter(({ cost }) => !cost.isZero());
  }

  private consume(
    issueId: string,
    { layer, quantity }: { layer: CostLayer; quantity: Decimal },
    cost: Money | undefined,
  ): Money {
    const value = cost ?? takeFrom(layer as CostLayer & { value: Money }, quantity);
    if (cost) layer.quantity = layer.quantity.minus(quantity);
    const place = layer.place ?? layer.position;
    this.consumed.push({ issueId, receiptId: layer.moveId, place, quantity, value });
    return value;
  }

  private settle(short: Shortage, quantity: Decimal, cost: Money, receiptId: string): void {
    const { issueId, issued } = short;
    const thought = takeFrom(short, quantity);
    this.consumed.push({ issueId, receiptId, quantity, value: cost });
    this.corrections.push({ correctsId: issueId, issued, cost: cost.minus(thought) });
  }
}

/** Takes a part of goods that have a value, at its share in whole minor units. */
function takeFrom(goods: { quantity: Decimal; value: Money }, part: Decimal): Money {
  const { amount, currency } = goods.value;
  const cost = new Money(amount.times(part).dividedBy(goods.quantity), currency).rounded();
  goods.quantity = goods.quantity.minus(part);
  goods.value = goods.value.minus(cost);
  return cost;
}

/** What a quantity costs in all. Refuses `NEGATIVE_COST`, and `CURRENCY_MISMATCH`. */
export function costOf(quantity: Decimal, unitCost: Money, currency: string): Money {
  const cost = unitCost.in(currency);
  if (cost.isNegative()) refuse('NEGATIVE_COST', { given: cost.amount.toFixed() }, ['unitCost']);
  return cost.times(quantity);
}

/** Goods that share one cost: `residue` is what rounding has kept back of their exact value. */
export type Pool = { onHand: Decimal; value: Money; residue: Decimal };

/**
 * What a part of a pool costs, and what rounding keeps back: the goods that stay are worth their
 * exact share rounded to the minor unit, so that roundings do not add up.
 */
export function averageShare(pool: Pool, quantity: Decimal): { cost: Money; residue: Decimal } {
  const { onHand, value, residue } = pool;
  const left = onHand.minus(quantity);
  if (left.isZero()) return { cost: value, residue: decimal(0) };
  const exact = value.amount.plus(residue).times(left).dividedBy(onHand);
  const rounded = new Money(exact, value.currency).rounded();
  const stays = rounded.compare(value) > 0 ? value : rounded;
  const kept = stays.isNegative() ? Money.zero(value.currency) : stays;
  return { cost: value.minus(kept), residue: exact.minus(kept.amount).toDecimalPlaces(12) };
}

export function quantityOf(parts: Iterable<{ quantity: Decimal }>): Decimal {
  return sum([...parts].map(({ quantity }) => quantity));
}
