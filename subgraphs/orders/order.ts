import { decimal, sum, ZERO, type Decimal } from '../../kernel/decimal.ts';
import { assert, refuse } from '../../kernel/refusal.ts';
import type { Party } from '../../kernel/viewer.ts';
import type { AllocatedLine, LineQuantity, ShipTo, WantedLine } from './contract.ts';
import type { DeliveryRule, Strategy } from './fulfilment/delivery-rule.ts';
import type { PlaceOrderInput } from './intake/order-input.ts';
import type { BillingBasis, MilestoneTerms } from './billing/milestones.ts';
import { unservedPart } from './lost/lost-sale.ts';
import { creditFigures } from './review/credit-figures.ts';
import type { OrderLine } from './order-line.ts';
import { isComplete } from './ship-to.ts';
import { statusOf, type OrderStatus } from './status.ts';

export type OrderChannel =
  'PHONE' | 'EMAIL' | 'WEB' | 'STORE' | 'DISTRIBUTOR' | 'MARKETPLACE' | 'EDI';

/** What a customer wants, at what price, and how far it has come. Amounts are in `currency`. */
export class Order {
  id!: string;
  /** `SO-000123`. */
  number!: string;
  customerId!: string;
  channel!: OrderChannel;
  currency!: string;
  /** Units of the company's currency for one of it, when it was placed; null: not known. */
  rate: Decimal | null = null;
  paymentTermDays!: number;
  shipTo!: ShipTo;
  shipToCountry!: string;
  /** Of the customer; null: the first one for bills. */
  billToAddressId: string | null = null;
  billingBasis: BillingBasis = 'ISSUE';
  /** When parts of it are billed that do not all wait for its goods; none otherwise. */
  milestones: MilestoneTerms[] = [];
  customerPoNumber: string | null = null;
  requestedDate: string | null = null;
  /** The day that the customer was told. */
  promisedDate: string | null = null;
  warehouseId: string | null = null;
  deliveryRule: DeliveryRule = 'AVAILABLE';
  strategy: Strategy = 'SINGLE_WAREHOUSE_FIRST';
  /** How much is to be paid before it leaves, under `AFTER_PAYMENT`. */
  depositPercent: Decimal = decimal(100);
  /** Paid in advance. */
  prepaid: Decimal = ZERO;
  /** How important the customer is: A before B before C. */
  customerTier = 'C';
  carrierId: string | null = null;
  salesperson: string | null = null;
  note: string | null = null;
  quotationId: string | null = null;
  /** Under which sales holds the coupons it came with. */
  couponReference: string | null = null;
  /** When the customer ordered; before `createdAt` for history. */
  placedAt!: Date;
  /** Viewer id of who placed it. */
  placedBy!: string;
  /** Totals as ordered; what is cancelled later stays in them. Tax is that of lines and freight. */
  net!: Decimal;
  tax!: Decimal;
  /** Net freight charge, invoiced with the first part. */
  freight: Decimal = ZERO;
  /** On it, as its channel taxes it on the day of the order; it is in `tax`. */
  freightTaxCode = 'NONE';
  freightTaxRate: Decimal = ZERO;
  freightTax: Decimal = ZERO;
  /** Some delivery that has left carries it. */
  isFreightBilled = false;
  /** Gross: net, tax and freight. */
  total!: Decimal;
  /** Same for orders with the same products and quantities. */
  fingerprint!: string;
  /** What is to be ordered, as long as it is a draft. */
  draft: PlaceOrderInput | null = null;
  approvedAt: Date | null = null;
  rejectedAt: Date | null = null;
  allocationSeenAt: Date | null = null;
  unpaidInvoices = 0;
  /** The order's part of the customer's credit account: not yet invoiced, and invoiced. */
  exposure: Decimal = ZERO;
  invoicedGross: Decimal = ZERO;
  status: OrderStatus = 'ON_HOLD';
  createdAt!: Date;
  updatedAt!: Date;
  version = 0;

  /** All lines by position, loaded with the order. */
  lines: OrderLine[] = [];

  /** The customer may learn of what happens to its order. */
  parties(): Party[] {
    return [{ kind: 'CUSTOMER', id: this.customerId }];
  }

  /** Refuses `VERSION_CONFLICT` unless the order has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }

  /** Frees the order for fulfilment. Refuses `NOT_ON_HOLD`, `INCOMPLETE_SHIP_TO`. */
  approve(now: Date): void {
    this.requireHold();
    if (!isComplete(this.shipTo)) refuse('INCOMPLETE_SHIP_TO', { ...this.shipTo }, ['shipTo']);
    this.approvedAt = now;
  }

  /** Turns the order down, and with it everything it wants. Refuses `NOT_ON_HOLD`. */
  reject(now: Date): void {
    this.requireHold();
    this.rejectedAt = now;
    for (const line of this.lines) line.cancel(line.cancellable(), false);
  }

  sendTo(shipTo: ShipTo): void {
    this.shipTo = shipTo;
    this.shipToCountry = shipTo.country;
  }

  /** What is still to be shipped, for inventory to reserve. */
  openLines(): WantedLine[] {
    return this.lines
      .filter((line) => line.open().greaterThan(0))
      .map((line) => ({
        ...part(line, line.open()),
        productId: line.productId,
        ...(line.leastDays !== null && { leastDays: line.leastDays }),
      }));
  }

  isClosed(): boolean {
    return this.lines.every((line) => line.open().isZero());
  }

  /** Gross of what is wanted of it. */
  worth(): Decimal {
    const reduced = this.lines.filter((line) => line.cancelled.greaterThan(0));
    return this.total.minus(sum(reduced.map((line) => line.cancelledGross())));
  }

  /** Billed by milestones: what is invoiced does not follow from what has left. */
  isBilledAhead(): boolean {
    return this.milestones.length > 0;
  }

  isPartShipped(): boolean {
    return this.lines.some((line) => line.shipped.greaterThan(0));
  }

  /** Takes reserved stock; gives what is neither wanted nor already released: it is declined. */
  allocate(reserved: readonly AllocatedLine[], now: Date): LineQuantity[] {
    this.allocationSeenAt ??= now;
    return reserved
      .map(({ lineId, warehouseId, quantity }) => {
        const line = this.line(lineId);
        const { taken, declined } = line.allocate(decimal(quantity));
        line.hold(warehouseId, taken);
        return part(line, declined);
      })
      .filter(isSome);
  }

  /** Loses stock that is not there; gives what deliveries lose: all, when picking has missed it. */
  lose(lost: readonly AllocatedLine[], isPicked: boolean): AllocatedLine[] {
    return lost
      .map(({ lineId, quantity, warehouseId }) => {
        const line = this.line(lineId);
        const amount = decimal(quantity);
        const held = isPicked ? ZERO : line.loseHeld(amount, warehouseId);
        line.lose(amount);
        return { ...part(line, amount.minus(held)), warehouseId };
      })
      .filter(isSome);
  }

  pick(picking: readonly LineQuantity[]): void {
    for (const { lineId, quantity } of picking) this.line(lineId).pick(decimal(quantity));
  }

  deliver(delivered: readonly LineQuantity[]): void {
    for (const { lineId, quantity } of delivered) this.line(lineId).deliver(decimal(quantity));
  }

  takeBack(returned: readonly LineQuantity[]): void {
    for (const { lineId, quantity } of returned) this.line(lineId).takeBack(decimal(quantity));
  }

  invoice(invoiced: readonly LineQuantity[]): void {
    for (const { lineId, quantity } of invoiced) this.line(lineId).invoice(decimal(quantity));
  }

  /**
   * Cancels what has no stock at once; the rest is to be withdrawn first. Lost is what had none
   * though inventory was asked.
   */
  cancel(wanted: readonly { line: OrderLine; quantity: Decimal }[]) {
    const isPartShipped = this.isPartShipped();
    const answers = wanted.map(({ line, quantity }) => ({
      line,
      ...line.cancel(quantity, isPartShipped),
    }));
    return {
      cancelled: answers
        .map(({ line, cancelled, from }) => ({
          ...part(line, cancelled),
          ...(from.length > 0 && { from }),
        }))
        .filter(isSome),
      withdrawing: answers.map(({ line, withdrawing }) => part(line, withdrawing)).filter(isSome),
      lost: this.allocationSeenAt ? answers.flatMap(unservedPart) : [],
    };
  }

  /** Takes the answer to a withdrawal and gives what is cancelled by it. */
  withdraw(answers: readonly (LineQuantity & { withdrawn: string })[]): LineQuantity[] {
    const isPartShipped = this.isPartShipped();
    return answers
      .map(({ lineId, quantity, withdrawn }) => {
        const line = this.line(lineId);
        const cancelled = line.withdraw(decimal(quantity), decimal(withdrawn), isPartShipped);
        return part(line, cancelled);
      })
      .filter(isSome);
  }

  /** Derives the status and the credit figures anew; gives how they have changed. */
  settle(now: Date) {
    const { exposure, invoicedGross, status: previous } = this;
    this.status = statusOf(this);
    Object.assign(this, creditFigures(this));
    this.updatedAt = now;
    this.version += 1;
    const credit = {
      exposure: this.exposure.minus(exposure),
      invoicedGross: this.invoicedGross.minus(invoicedGross),
    };
    return { previous, credit };
  }

  line(lineId: string): OrderLine {
    const line = this.lines.find(({ id }) => id === lineId);
    assert(line, `order ${this.id} has the line ${lineId}`);
    return line;
  }

  private requireHold(): void {
    if (this.status !== 'ON_HOLD') refuse('NOT_ON_HOLD', { status: this.status }, ['orderId']);
  }
}

function part(line: OrderLine, quantity: Decimal): LineQuantity {
  return { lineId: line.id, quantity: quantity.toFixed() };
}

function isSome({ quantity }: LineQuantity): boolean {
  return !decimal(quantity).isZero();
}
