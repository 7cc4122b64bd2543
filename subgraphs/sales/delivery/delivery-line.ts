import { ZERO, type Decimal } from '../../../kernel/decimal.ts';
import type { DeliveryPart } from '../contract.ts';

/** One order line's part of a delivery, in the base unit: `issued + withdrawn ≤ planned`. */
export class DeliveryLine {
  id: string;
  deliveryId: string;
  orderLineId: string;
  productId: string;
  /** All that was ever put in. */
  planned: Decimal = ZERO;
  /** Taken out again before goods issue. */
  withdrawn: Decimal = ZERO;
  issued: Decimal = ZERO;

  constructor(id: string, deliveryId: string, orderLineId: string, productId: string) {
    this.id = id;
    this.deliveryId = deliveryId;
    this.orderLineId = orderLineId;
    this.productId = productId;
  }

  kept(): Decimal {
    return this.planned.minus(this.withdrawn);
  }

  open(): Decimal {
    return this.kept().minus(this.issued);
  }

  part(): DeliveryPart {
    const { orderLineId: lineId, productId } = this;
    return { lineId, productId, quantity: this.kept().toFixed() };
  }
}
