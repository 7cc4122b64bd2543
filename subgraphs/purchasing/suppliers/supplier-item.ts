import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';

export type SupplierItemDetails = {
  supplierSku?: string | null;
  /** Per base unit, without tax. */
  price?: { amount: string; currency: string } | null;
  leadTimeDays?: number | null;
  /** Least order quantity, in the product's base unit. */
  minimumQuantity?: string | null;
  isPreferred: boolean;
  /** How much more than ordered may come, in percent of the order; 0 to 100. */
  tolerancePercent?: string | null;
};

/** What one supplier sells of one product: price, lead time, least quantity. */
export class SupplierItem {
  id: string;
  supplierId: string;
  productId: string;
  supplierSku: string | null = null;
  price: Decimal | null = null;
  currency: string;
  leadTimeDays = 0;
  minimumQuantity: Decimal = ZERO;
  isPreferred = false;
  tolerancePercent: Decimal = ZERO;
  updatedAt!: Date;
  version = 0;

  constructor(id: string, supplier: { id: string; currency: string }, productId: string) {
    this.id = id;
    this.supplierId = supplier.id;
    this.currency = supplier.currency;
    this.productId = productId;
  }

  /** Takes the details over; what is absent stays. Refuses `NEGATIVE_FIGURE`, `BAD_TOLERANCE`. */
  describe(details: SupplierItemDetails, now: Date): void {
    const { price, leadTimeDays, minimumQuantity } = details;
    refuseNegative('price', price?.amount);
    refuseNegative('leadTimeDays', leadTimeDays);
    refuseNegative('minimumQuantity', minimumQuantity);
    const tolerance = decimal(details.tolerancePercent ?? this.tolerancePercent);
    refuseNegative('tolerancePercent', tolerance.toFixed());
    if (tolerance.greaterThan(100)) {
      refuse('BAD_TOLERANCE', { given: tolerance.toFixed() }, ['tolerancePercent']);
    }
    if (price) {
      this.price = decimal(price.amount);
      this.currency = price.currency;
    }
    this.supplierSku = details.supplierSku ?? this.supplierSku;
    this.leadTimeDays = leadTimeDays ?? this.leadTimeDays;
    this.minimumQuantity = decimal(minimumQuantity ?? this.minimumQuantity);
    this.isPreferred = details.isPreferred;
    this.tolerancePercent = tolerance;
    this.updatedAt = now;
    this.version += 1;
  }
}

function refuseNegative(name: string, given: string | number | null | undefined): void {
  if (given != null && decimal(given).isNegative()) {
    refuse('NEGATIVE_FIGURE', { name, given }, [name]);
  }
}
