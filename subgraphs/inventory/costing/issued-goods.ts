import { least, sum, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** Goods that left together; `value` is what all of them cost. */
type Issue = { quantity: Decimal; value: Money };

/**
 * What has left for an order line, oldest first, and how much of it has come back. It comes back
 * in the order it left and at the cost it left with, whatever happened to costs meanwhile.
 */
export class IssuedGoods {
  private readonly lineId: string;
  private readonly issues: readonly Issue[];
  private returned: Decimal;

  constructor(lineId: string, issues: readonly Issue[], returned: Decimal) {
    this.lineId = lineId;
    this.issues = issues;
    this.returned = returned;
  }

  /**
   * Takes some back and gives what they cost. Costs of all parts sum to what the goods left with,
   * to the cent. Refuses `NOT_ISSUED` for more than is still away.
   */
  takeBack(quantity: Decimal, currency: string): Money {
    const after = this.returned.plus(quantity);
    const issued = sum(this.issues.map((issue) => issue.quantity));
    if (after.greaterThan(issued)) {
      const away = issued.minus(this.returned).toFixed();
      refuse('NOT_ISSUED', { lineId: this.lineId, away, given: quantity.toFixed() }, ['lines']);
    }
    const cost = this.costOfFirst(after, currency).minus(this.costOfFirst(this.returned, currency));
    this.returned = after;
    return cost;
  }

  private costOfFirst(quantity: Decimal, currency: string): Money {
    let left = quantity;
    let cost = Money.zero(currency);
    for (const issue of this.issues) {
      const part = least(left, issue.quantity);
      if (part.isZero()) break;
      const { amount } = issue.value;
      const share = new Money(amount.times(part).dividedBy(issue.quantity), currency);
      cost = cost.plus(share.rounded());
      left = left.minus(part);
    }
    return cost;
  }
}
