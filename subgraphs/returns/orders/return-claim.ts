import { ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** How much of an order line was delivered, and how much of that is asked back or is back. */
export class ReturnClaim {
  /** The order line's id. */
  id!: string;
  delivered: Decimal = ZERO;
  claimed: Decimal = ZERO;

  /** Claims some. Refuses `NOT_RETURNABLE` for more than is delivered and not claimed. */
  take(quantity: Decimal, delivered: Decimal, field: string[]): void {
    if (delivered.greaterThan(this.delivered)) this.delivered = delivered;
    const left = this.delivered.minus(this.claimed);
    if (quantity.greaterThan(left)) {
      const figures = { lineId: this.id, returnable: left.toFixed(), given: quantity.toFixed() };
      refuse('NOT_RETURNABLE', figures, field);
    }
    this.claimed = this.claimed.plus(quantity);
  }

  /** Gives up what does not come back after all. */
  release(quantity: Decimal): void {
    this.claimed = this.claimed.minus(quantity);
  }
}
