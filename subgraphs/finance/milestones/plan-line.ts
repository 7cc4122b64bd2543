import { greatest, least, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { assert } from '../../../kernel/refusal.ts';
import type { InvoiceLine } from '../receivables/invoice.ts';

/** A quantity of a line and what it comes to. */
export type PlanPart = { quantity: Decimal; net: Decimal; tax: Decimal };

/** Digits after the point that a quantity has. */
const QUANTITY_DIGITS = 8;

/**
 * A line of an order that is billed by milestones, or its freight: one of it. Each milestone takes
 * its percent of the quantity. What all parts together come to is the share of their quantity, so
 * they sum to the line exactly.
 */
export class PlanLine {
  id!: string;
  orderId!: string;
  position!: number;
  kind!: InvoiceLine['kind'];
  orderLineId: string | null = null;
  productId: string | null = null;
  description!: string;
  currency!: string;
  /** When the plan was made, and what it came to. */
  ordered!: Decimal;
  net!: Decimal;
  gross!: Decimal;
  taxCode!: string;
  taxRate!: Decimal;
  /** Of `ordered`: not cancelled since. */
  wanted!: Decimal;
  /** What there are parts of, and what they come to. */
  dealt: Decimal = ZERO;
  dealtNet: Decimal = ZERO;
  dealtTax: Decimal = ZERO;
  /** What has left, and what it came to as the order counts it. */
  earned: Decimal = ZERO;
  earnedNet: Decimal = ZERO;

  /** The part for a percent of a quantity. */
  deal(percent: Decimal, quantity: Decimal): PlanPart {
    const left = greatest(ZERO, this.wanted.minus(this.dealt));
    const taken = least(left, percentOf(percent, quantity));
    const net = greatest(ZERO, this.worth(this.net, taken).minus(this.dealtNet));
    const dealtGross = this.dealtNet.plus(this.dealtTax);
    const gross = greatest(ZERO, this.worth(this.gross, taken).minus(dealtGross));
    const part = { quantity: taken, net, tax: gross.minus(net) };
    this.add(part);
    return part;
  }

  /** A part is billed no more. */
  undeal({ quantity, net, tax }: PlanPart): void {
    this.add({ quantity: quantity.negated(), net: net.negated(), tax: tax.negated() });
  }

  /** So much has left; a negative quantity has not after all. */
  earn(quantity: Decimal, net: Decimal): void {
    this.earned = this.earned.plus(quantity);
    this.earnedNet = this.earnedNet.plus(net);
  }

  /**
   * What rounding has left between what there are parts of and what has left, once both are all
   * that is wanted; nothing before.
   */
  rounding(): Decimal {
    const isWhole = this.earned.equals(this.wanted) && this.dealt.equals(this.wanted);
    return isWhole ? this.dealtNet.minus(this.earnedNet) : ZERO;
  }

  /** Wants less. */
  cancel(quantity: Decimal): void {
    assert(quantity.lessThanOrEqualTo(this.wanted), 'no more is cancelled than is wanted');
    this.wanted = this.wanted.minus(quantity);
  }

  /** The part of what was billed that a percent of a cancelled quantity is; it is billed no more. */
  giveBack(percent: Decimal, quantity: Decimal): PlanPart {
    const back = percentOf(percent, quantity);
    const [net, gross] = [
      this.worth(this.net, back.negated()),
      this.worth(this.gross, back.negated()),
    ];
    const tax = this.dealtTax.minus(gross.minus(net));
    const part = { quantity: back, net: this.dealtNet.minus(net), tax };
    this.undeal(part);
    return part;
  }

  /** What all parts come to with so much more. */
  private worth(whole: Decimal, more: Decimal): Decimal {
    const share = whole.times(this.dealt.plus(more)).dividedBy(this.ordered);
    return new Money(share, this.currency).rounded().amount;
  }

  private add({ quantity, net, tax }: PlanPart): void {
    this.dealt = this.dealt.plus(quantity);
    this.dealtNet = this.dealtNet.plus(net);
    this.dealtTax = this.dealtTax.plus(tax);
  }
}

function percentOf(percent: Decimal, quantity: Decimal): Decimal {
  return quantity.times(percent).dividedBy(100).toDecimalPlaces(QUANTITY_DIGITS);
}
