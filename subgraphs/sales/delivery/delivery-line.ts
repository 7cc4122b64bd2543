import { ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
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
  /** How the product's goods are told apart. */
  tracking: 'NONE' | 'LOT' | 'SERIAL' = 'NONE';
  /** Of how many somebody has said which were picked, or has scanned them. */
  named: Decimal = ZERO;
  /** What was picked must not leave. */
  isToRepick = false;

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

  /** Refuses `PICK_AGAIN` for goods that must not leave, `SERIALS_NEEDED` for unnamed units. */
  expectPicked(index: number): void {
    const { orderLineId, productId, named } = this;
    const at = ['lines', String(index)];
    if (this.open().isZero()) return;
    if (this.isToRepick) refuse('PICK_AGAIN', { lineId: orderLineId, productId }, at);
    if (this.tracking !== 'SERIAL' || named.greaterThanOrEqualTo(this.open())) return;
    const figures = { lineId: orderLineId, named: named.toFixed(), wanted: this.open().toFixed() };
    refuse('SERIALS_NEEDED', figures, at);
  }

  /** Refuses `SERIALS_NEEDED` when more units are named than leave: nobody knows which stay. */
  expectNoMoreNamed(leaving: Decimal): void {
    const { orderLineId: lineId, named, tracking } = this;
    if (tracking !== 'SERIAL' || named.lessThanOrEqualTo(leaving)) return;
    const figures = { lineId, named: named.toFixed(), wanted: leaving.toFixed() };
    refuse('SERIALS_NEEDED', figures, ['lines']);
  }

  part(): DeliveryPart {
    const { orderLineId: lineId, productId } = this;
    return { lineId, productId, quantity: this.kept().toFixed() };
  }
}
