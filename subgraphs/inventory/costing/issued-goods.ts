import { least, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { quantityOf } from './costing.ts';

/** Goods of one receipt that left with one move, what they cost, and what of them came back. */
export type IssuedPart = {
  issueId: string;
  /** Null while nobody knows which receipt they are of. */
  sourceId: string | null;
  /** Their place among those on hand before they left, where it is known. */
  place?: string | null;
  quantity: Decimal;
  value: Money;
  returned: Decimal;
  returnedValue: Money;
};

/** Goods that come in again, at what they had cost. */
export type CarriedOver = {
  issueId: string;
  sourceId: string | null;
  place?: string | null;
  quantity: Decimal;
  value: Money;
};

/**
 * What has left for a line of an order or a transfer, oldest first, and how much of it has come
 * back. It comes back in the order it left and at the cost it left with, with all that was added to
 * that since.
 */
export class IssuedGoods {
  private readonly lineId: string;
  private readonly parts: readonly IssuedPart[];

  constructor(lineId: string, parts: readonly IssuedPart[]) {
    this.lineId = lineId;
    this.parts = parts;
  }

  /**
   * Takes some back: of which issue and receipt, and at what cost. Costs of all parts sum to what
   * the goods left with, to the cent. `exact` is the cost before rounding. Refuses `NOT_ISSUED` for
   * more than is still away.
   */
  takeBack(quantity: Decimal): { goods: CarriedOver[]; exact: Decimal } {
    const returned = this.parts.reduce((total, part) => total.plus(part.returned), ZERO);
    const away = quantityOf(this.parts).minus(returned);
    if (quantity.greaterThan(away)) {
      const figures = { away: away.toFixed(), given: quantity.toFixed() };
      refuse('NOT_ISSUED', { lineId: this.lineId, ...figures }, ['lines']);
    }
    const goods: CarriedOver[] = [];
    let [left, exact] = [quantity, ZERO];
    for (const part of this.parts) {
      const taken = least(left, part.quantity.minus(part.returned));
      if (!taken.greaterThan(0)) continue;
      exact = exact.plus(part.value.amount.times(taken).dividedBy(part.quantity));
      goods.push(takeFromPart(part, taken));
      left = left.minus(taken);
    }
    return { goods, exact };
  }

  /** What so many more of such goods cost, at the average of all that left. */
  worthOf(quantity: Decimal, currency: string): Money {
    const value = Money.total(
      this.parts.map((part) => part.value),
      currency,
    );
    const each = value.amount.dividedBy(quantityOf(this.parts));
    return new Money(each.times(quantity), currency).rounded();
  }
}

function takeFromPart(part: IssuedPart, quantity: Decimal): CarriedOver {
  const { issueId, sourceId, place } = part;
  const { amount, currency } = part.value;
  const after = part.returned.plus(quantity);
  const upTo = new Money(amount.times(after).dividedBy(part.quantity), currency).rounded();
  const share = upTo.minus(part.returnedValue);
  const value = share.isNegative() ? Money.zero(currency) : share;
  part.returned = after;
  part.returnedValue = part.returnedValue.plus(value);
  return { issueId, sourceId, place, quantity, value };
}
