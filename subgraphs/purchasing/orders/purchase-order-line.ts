import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { refuse } from '../../../kernel/refusal.ts';

/** What is ordered of one product, and how much of it has come; counters are in the base unit. */
export class PurchaseOrderLine {
  id!: string;
  purchaseOrderId!: string;
  supplierId!: string;
  position!: number;
  productId!: string;
  sku!: string;
  name!: string;
  /** As ordered, in `unit`. */
  quantity!: Decimal;
  unit!: string;
  baseUnit!: string;
  /** The same in the base unit. */
  ordered!: Decimal;
  /** Of one `unit`, without tax. */
  unitPrice!: Decimal;
  net!: Decimal;
  /** How much more may come, in percent of what is ordered. */
  tolerancePercent: Decimal = ZERO;
  expectedDate!: string;
  /** What the supplier says that it will deliver, and when. */
  confirmed: Decimal | null = null;
  confirmedDate: string | null = null;
  accepted: Decimal = ZERO;
  rejected: Decimal = ZERO;
  shortClosed: Decimal = ZERO;
  /** What suppliers' bills that are owed were for. */
  billed: Decimal = ZERO;

  /** Still to come; never less than zero. */
  open(): Decimal {
    const open = this.ordered.minus(this.accepted).minus(this.shortClosed);
    return open.isNegative() ? ZERO : open;
  }

  /** Whether all that was accepted is billed. */
  isBilled(): boolean {
    return !this.accepted.greaterThan(this.billed);
  }

  /** Takes the supplier's answer. Refuses `OVER_CONFIRMED` for more than is ordered. */
  confirm(quantity: Decimal, date: string): void {
    if (quantity.greaterThan(this.ordered)) {
      const figures = { ordered: this.ordered.toFixed(), given: quantity.toFixed() };
      refuse('OVER_CONFIRMED', { ...figures, sku: this.sku, unit: this.baseUnit });
    }
    this.confirmed = quantity;
    this.confirmedDate = date;
  }

  /**
   * Takes accepted and rejected goods; gives what the accepted ones cost. The costs of all receipts
   * of a line sum to its share of the net amount exactly. Refuses `OVER_RECEIPT`.
   */
  receive(accepted: Decimal, rejected: Decimal, currency: string): Money {
    const after = this.accepted.plus(accepted);
    const limit = this.ordered
      .minus(this.shortClosed)
      .times(this.tolerancePercent.dividedBy(100).plus(1));
    if (after.greaterThan(limit)) {
      const left = limit.minus(this.accepted);
      const most = decimal(left.isNegative() ? 0 : left).toFixed();
      const { sku, baseUnit: unit } = this;
      refuse('OVER_RECEIPT', { sku, most, given: accepted.toFixed(), unit });
    }
    const cost = this.costOf(after, currency).minus(this.costOf(this.accepted, currency));
    this.accepted = after;
    this.rejected = this.rejected.plus(rejected);
    return cost;
  }

  /** Accepted goods have turned out to be bad: they are still to come. */
  reject(quantity: Decimal): void {
    this.accepted = this.accepted.minus(quantity);
    this.rejected = this.rejected.plus(quantity);
  }

  /** Goods have not come after all. */
  takeBack(accepted: Decimal, rejected: Decimal): void {
    this.accepted = this.accepted.minus(accepted);
    this.rejected = this.rejected.minus(rejected);
  }

  /** Gives up what has not come. */
  closeShort(): void {
    this.shortClosed = this.shortClosed.plus(this.open());
  }

  private costOf(quantity: Decimal, currency: string): Money {
    const share = this.net.times(quantity).dividedBy(this.ordered);
    return new Money(share, currency).rounded();
  }
}
