import { ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';

type Delivered = { delivered: Decimal; sku: string };

/** How much of an order line was delivered, and how much of that is asked back or is back. */
export class ReturnClaim {
  /** The order line's id. */
  id!: string;
  delivered: Decimal = ZERO;
  claimed: Decimal = ZERO;

  /**
   * Claims some of what is known as `sku`. Refuses `NOT_RETURNABLE` for more than is delivered and
   * not claimed.
   */
  take(quantity: Decimal, { delivered, sku }: Delivered, field: string[]): void {
    if (delivered.greaterThan(this.delivered)) this.delivered = delivered;
    const left = this.delivered.minus(this.claimed);
    if (quantity.greaterThan(left)) {
      const figures = { returnable: left.toFixed(), given: quantity.toFixed() };
      refuse('NOT_RETURNABLE', { lineId: this.id, sku, ...figures }, field);
    }
    this.claimed = this.claimed.plus(quantity);
  }

  /** Gives up what does not come back after all. */
  release(quantity: Decimal): void {
    this.claimed = this.claimed.minus(quantity);
  }
}
