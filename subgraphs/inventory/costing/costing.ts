import { least, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';

export type CostingMethod = 'FIFO' | 'MOVING_AVERAGE';

/** Goods on hand that share one cost; `value` is what all of them cost, in whole minor units. */
export type CostLayer = {
  /** Place in the order of recording; null until it is stored. */
  readonly position: string | null;
  /** The move that brought the first of them in. */
  readonly moveId: string;
  quantity: Decimal;
  value: Money;
};

/**
 * What the goods of one stock level cost, oldest first. FIFO keeps a layer per receipt, moving
 * average one for all; so issuing is the same for both. Values stay in whole minor units: what
 * rounding leaves stays with the goods that stay, and the last of them take the rest. Hence no
 * sequence loses or makes a cent, and nothing on hand is worth exactly nothing.
 */
export class CostLayers {
  readonly layers: CostLayer[];

  constructor(layers: CostLayer[] = []) {
    this.layers = layers;
  }

  /** Adds goods that cost `value` in all, rounded half-up to the minor unit; gives that. */
  receive(method: CostingMethod, moveId: string, quantity: Decimal, value: Money): Money {
    const cost = value.rounded();
    const last = this.layers.at(-1);
    if (method === 'MOVING_AVERAGE' && last) {
      last.quantity = last.quantity.plus(quantity);
      last.value = last.value.plus(cost);
    } else {
      this.layers.push({ position: null, moveId, quantity, value: cost });
    }
    return cost;
  }

  /** Takes goods out, oldest first, and gives what they cost. They must be there. */
  issue(quantity: Decimal): Money {
    let left = quantity;
    const costs: Money[] = [];
    for (const layer of this.layers) {
      const part = least(left, layer.quantity);
      if (part.isZero()) continue;
      costs.push(takeFrom(layer, part));
      left = left.minus(part);
    }
    assert(left.isZero() && costs[0], 'the layers hold what is issued');
    return Money.total(costs, costs[0].currency);
  }
}

function takeFrom(layer: CostLayer, part: Decimal): Money {
  const { amount, currency } = layer.value;
  const cost = new Money(amount.times(part).dividedBy(layer.quantity), currency).rounded();
  layer.quantity = layer.quantity.minus(part);
  layer.value = layer.value.minus(cost);
  return cost;
}

/** What a quantity costs in all. Refuses `NEGATIVE_COST`, and `CURRENCY_MISMATCH`. */
export function costOf(quantity: Decimal, unitCost: Money, currency: string): Money {
  const cost = unitCost.in(currency);
  if (cost.isNegative()) refuse('NEGATIVE_COST', { given: cost.amount.toFixed() }, ['unitCost']);
  return cost.times(quantity);
}
