import { greatest, least, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import { noThresholds, type Alert, type Thresholds } from '../alerts/alert.ts';
import { averageShare, type CostingMethod, type CostLayers } from '../costing/costing.ts';
import type { Balance } from './balance.ts';
import { StockFigures } from './stock-figures.ts';

/**
 * What there is of a product in a warehouse: `onHand` in base units, `reserved` the part of it
 * that is held for orders, `quarantined` the part that is kept apart and not for sale, `value` what
 * it cost, in the company's currency. Never negative, unless the warehouse lets goods leave before
 * they have come.
 */
export class StockLevel extends StockFigures {
  value: Money;
  readonly costingMethod: CostingMethod;
  readonly standardCost: Decimal | null;
  lastCost: Decimal | null;
  residue: Decimal;
  thresholds: Thresholds;
  readonly categoryIds: readonly string[];
  /** When it is scarce, everybody gets a share. */
  readonly isFairlyShared: boolean;
  alert: Alert | null;

  constructor(stored: Balance) {
    super(stored);
    this.value = stored.value;
    this.costingMethod = stored.costingMethod ?? 'FIFO';
    this.standardCost = stored.standardCost ?? null;
    this.lastCost = stored.lastCost ?? null;
    this.residue = stored.residue ?? ZERO;
    this.thresholds = stored.thresholds ?? noThresholds;
    this.alert = stored.alert ?? null;
    this.categoryIds = stored.categoryIds ?? [];
    this.isFairlyShared = stored.isFairlyShared ?? false;
  }

  /** True when goods on hand have no cost of their own but an average or the standard. */
  get isPooled(): boolean {
    return this.costingMethod !== 'FIFO';
  }

  /**
   * Takes goods in and gives what they are booked for: what they cost or, by standard, the standard
   * cost, with the variance from it.
   */
  receive(
    moveId: string,
    quantity: Decimal,
    { cost, exact }: { cost: Money; exact?: Decimal },
    layers: CostLayers,
  ): { value: Money; variance?: Money } {
    const given = cost.rounded();
    const value = this.standardOf(quantity, given.currency) ?? given;
    const wasShort = this.onHand.isNegative();
    layers.receive(moveId, quantity, value, this.isPooled);
    this.lastCost = given.amount.dividedBy(quantity);
    this.onHand = this.onHand.plus(quantity);
    this.value = this.value.plus(value);
    const isAverage = this.isPooled && this.costingMethod !== 'STANDARD';
    if (isAverage && exact && !wasShort) {
      this.residue = this.residue.plus(exact).minus(value.amount);
    }
    this.change();
    return value.equals(given) ? { value } : { value, variance: given.minus(value) };
  }

  /**
   * Takes free goods out, gives what they cost; where that is allowed, also goods that have yet to
   * come. Refuses `OUT_OF_STOCK`, `INSUFFICIENT_STOCK`.
   */
  issue(moveId: string, quantity: Decimal, layers: CostLayers): Money {
    if (!this.allowsNegative || this.keepsPlaces) this.expectAvailable(quantity);
    const there = this.onHand.isNegative() ? ZERO : least(quantity, this.onHand);
    const short = quantity.minus(there);
    const thought = new Money(short.times(this.costOfNext()), this.value.currency).rounded();
    const cost = there.isZero()
      ? Money.zero(this.value.currency)
      : layers.issue(moveId, there, this.shareOf(there));
    if (!short.isZero()) layers.goShort(moveId, short, thought);
    return this.takeOut(quantity, cost.plus(thought));
  }

  /**
   * Takes free goods of one receipt out, for the supplier, at what they have cost; gives that. All
   * goods of a level take all of its value. Refuses `OUT_OF_STOCK`, `INSUFFICIENT_STOCK`,
   * `NOT_ON_HAND`.
   */
  giveBack(
    moveId: string,
    receiptId: string,
    { quantity, cost }: { quantity: Decimal; cost: Money },
    layers: CostLayers,
  ): Money {
    this.expectAvailable(quantity);
    const isAll = quantity.equals(this.onHand) || cost.compare(this.value) > 0;
    const own = this.standardOf(quantity, cost.currency) ?? cost;
    const share = this.isPooled ? (isAll ? this.value : own) : undefined;
    return this.takeOut(quantity, layers.issueFrom(receiptId, moveId, quantity, share));
  }

  /** Changes what the goods are worth; nothing else changes. */
  revalue(change: Money): void {
    this.value = this.value.plus(change);
    this.change();
  }

  /** Refuses `NEGATIVE_COST` when goods on hand have come to cost less than nothing. */
  expectWorth(): void {
    if (!this.value.isNegative() || this.onHand.isNegative()) return;
    refuse('NEGATIVE_COST', { given: this.value.amount.toFixed() }, ['amount']);
  }

  private takeOut(quantity: Decimal, cost: Money): Money {
    this.onHand = this.onHand.minus(quantity);
    this.apart = least(this.apart, greatest(ZERO, this.onHand));
    this.value = this.value.minus(cost);
    if (!this.onHand.greaterThan(0)) this.residue = ZERO;
    this.change();
    return cost;
  }

  /** What goods cost that have none of their own; none where they have. */
  private shareOf(quantity: Decimal): Money | undefined {
    if (!this.isPooled) return undefined;
    const { cost, residue } = averageShare(this, quantity);
    this.residue = residue;
    return cost;
  }

  private standardOf(quantity: Decimal, currency: string): Money | undefined {
    if (this.costingMethod !== 'STANDARD') return undefined;
    assert(this.standardCost, 'a standard cost is set');
    return new Money(this.standardCost.times(quantity), currency).rounded();
  }

  /** What a unit may cost that has not come yet. */
  private costOfNext(): Decimal {
    const isStandard = this.costingMethod === 'STANDARD';
    return (isStandard ? this.standardCost : this.lastCost) ?? ZERO;
  }

  /** What so many goods cost at the average of those on hand. Refuses `COST_NEEDED` without any. */
  averageCostOf(quantity: Decimal): Money {
    const { amount, currency } = this.value;
    if (!this.onHand.greaterThan(0))
      refuse('COST_NEEDED', { productId: this.productId }, ['unitCost']);
    return new Money(amount.times(quantity).dividedBy(this.onHand), currency);
  }
}
