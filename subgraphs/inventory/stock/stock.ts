import type { Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { assert, refuse } from '../../../kernel/refusal.ts';
import { noThresholds, type Alert, type Thresholds } from '../alerts/alert.ts';
import type { CostLayers } from '../costing/costing.ts';

/** A stock level as it is stored. */
type Balance = {
  id: string;
  productId: string;
  warehouseId: string;
  /** The product's base unit; all quantities are in it. */
  unit: string;
  onHand: Decimal;
  reserved: Decimal;
  value: Money;
  version: number;
  thresholds?: Thresholds;
  /** What is being said of it. */
  alert?: Alert | null;
};

/**
 * What there is of a product in a warehouse: `onHand` in base units, `reserved` the part of it
 * that is held for orders, `value` what it cost, in the company's currency. Never negative.
 */
export class StockLevel {
  readonly id: string;
  readonly productId: string;
  readonly warehouseId: string;
  readonly unit: string;
  onHand: Decimal;
  reserved: Decimal;
  value: Money;
  version: number;
  thresholds: Thresholds;
  alert: Alert | null;
  private readonly storedVersion: number;

  constructor(stored: Balance) {
    this.id = stored.id;
    this.productId = stored.productId;
    this.warehouseId = stored.warehouseId;
    this.unit = stored.unit;
    this.onHand = stored.onHand;
    this.reserved = stored.reserved;
    this.value = stored.value;
    this.version = stored.version;
    this.thresholds = stored.thresholds ?? noThresholds;
    this.alert = stored.alert ?? null;
    this.storedVersion = stored.version;
  }

  get available(): Decimal {
    return this.onHand.minus(this.reserved);
  }

  get hasChanged(): boolean {
    return this.version > this.storedVersion;
  }

  /** Holds goods for an order. Refuses `OUT_OF_STOCK`, `INSUFFICIENT_STOCK`. */
  reserve(quantity: Decimal): void {
    this.expectAvailable(quantity);
    this.reserved = this.reserved.plus(quantity);
    this.change();
  }

  /** Frees goods that were held. */
  release(quantity: Decimal): void {
    assert(quantity.lessThanOrEqualTo(this.reserved), 'only what is reserved can be released');
    this.reserved = this.reserved.minus(quantity);
    this.change();
  }

  /** Takes goods in. */
  receive(quantity: Decimal, cost: Money): void {
    this.onHand = this.onHand.plus(quantity);
    this.value = this.value.plus(cost);
    this.change();
  }

  /** Takes free goods out, gives what they cost. Refuses `OUT_OF_STOCK`, `INSUFFICIENT_STOCK`. */
  issue(quantity: Decimal, layers: CostLayers): Money {
    this.expectAvailable(quantity);
    const cost = layers.issue(quantity);
    this.onHand = this.onHand.minus(quantity);
    this.value = this.value.minus(cost);
    this.change();
    return cost;
  }

  /** What so many goods cost at the average of those on hand. Refuses `COST_NEEDED` without any. */
  averageCostOf(quantity: Decimal): Money {
    const { amount, currency } = this.value;
    if (this.onHand.isZero()) refuse('COST_NEEDED', { productId: this.productId }, ['unitCost']);
    return new Money(amount.times(quantity).dividedBy(this.onHand), currency);
  }

  /** Refuses `OUT_OF_STOCK` or `INSUFFICIENT_STOCK` when fewer goods are free. */
  private expectAvailable(wanted: Decimal): void {
    if (wanted.lessThanOrEqualTo(this.available)) return;
    refuse(this.available.isZero() ? 'OUT_OF_STOCK' : 'INSUFFICIENT_STOCK', {
      productId: this.productId,
      warehouseId: this.warehouseId,
      wanted: wanted.toFixed(),
      available: this.available.toFixed(),
      onHand: this.onHand.toFixed(),
      reserved: this.reserved.toFixed(),
      unit: this.unit,
    });
  }

  private change(): void {
    this.version = this.storedVersion + 1;
  }
}
