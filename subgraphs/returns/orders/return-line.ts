import { decimal, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';

export type ReturnReason =
  'DEFECTIVE' | 'DAMAGED' | 'WRONG_ITEM' | 'NOT_AS_DESCRIBED' | 'NOT_NEEDED' | 'OTHER';

export type ItemGrade = 'AS_NEW' | 'GOOD' | 'WORN' | 'BROKEN';

export type Disposition =
  'RESTOCK' | 'REFURBISH' | 'SCRAP' | 'RETURN_TO_SUPPLIER' | 'RETURN_TO_CUSTOMER';

/** Units of a line that were found in one grade, and where they go. */
export class ReturnInspection {
  id!: string;
  returnOrderId!: string;
  returnLineId!: string;
  position!: number;
  quantity!: Decimal;
  grade!: ItemGrade;
  disposition!: Disposition;
  warehouseId!: string;
  note: string | null = null;
  /** Which goods they are, where these are told apart. */
  goods: { lotCode?: string; serials?: string[] } = {};

  isKept(): boolean {
    return this.disposition !== 'RETURN_TO_CUSTOMER';
  }
}

/** What is sent back of one order line; quantities are in the product's base unit. */
export class ReturnLine {
  id!: string;
  returnOrderId!: string;
  orderLineId!: string;
  position!: number;
  productId!: string;
  sku!: string;
  name!: string;
  unit!: string;
  /** Decimal places that a quantity of it may have. */
  decimals!: number;
  reason!: ReturnReason;
  note: string | null = null;
  /** What may come back. */
  quantity!: Decimal;
  received: Decimal = ZERO;
  /** What is kept of the credit. */
  feePercent!: Decimal;
  /** What the customer was charged for it, without tax, at the time of asking. */
  net!: Decimal;
  inspections: ReturnInspection[] = [];

  /** Refuses `TOO_MANY_RECEIVED` for more than was authorised, and `INEXACT_QUANTITY`. */
  receive(quantity: Decimal, field: string[]): void {
    this.requireExact(quantity, field);
    if (quantity.isNegative() || quantity.greaterThan(this.quantity)) {
      const figures = { authorised: this.quantity.toFixed(), given: quantity.toFixed() };
      refuse('TOO_MANY_RECEIVED', { ...figures, unit: this.unit }, field);
    }
    this.received = quantity;
  }

  /** Refuses `NOT_ALL_INSPECTED` unless exactly what came was inspected. */
  inspect(inspections: ReturnInspection[]): void {
    const inspected = sum(inspections.map(({ quantity }) => quantity));
    if (!inspected.equals(this.received)) {
      const figures = { received: this.received.toFixed(), inspected: inspected.toFixed() };
      refuse('NOT_ALL_INSPECTED', { sku: this.sku, ...figures }, ['lines']);
    }
    this.inspections = inspections;
  }

  /** Refuses `INEXACT_QUANTITY` for half a piece. */
  requireExact(quantity: Decimal, field: string[]): void {
    const { unit, decimals } = this;
    if (quantity.decimalPlaces() <= decimals) return;
    refuse('INEXACT_QUANTITY', { value: quantity.toFixed(), unit, decimals }, field);
  }

  /** What we keep of it. */
  kept(): Decimal {
    const kept = this.inspections.filter((inspection) => inspection.isKept());
    return sum(kept.map(({ quantity }) => decimal(quantity)));
  }
}
