import { decimal, greatest, least, sum, ZERO, type Decimal } from '../../kernel/decimal.ts';
import { assert, refuse } from '../../kernel/refusal.ts';
import { NOTHING_BILLED, shareOf, type StoredBill } from './fulfilment/billing.ts';
import { held, unheld, type HeldPart } from './fulfilment/held.ts';
import type { TaxPart } from '../../kernel/tax.ts';
import { resized } from './line-amounts.ts';

/** A promotion of sales, and by how much it has lowered the line. */
export type LinePromotion = { promotionId: string; code: string; amount: string };

/**
 * One product of an order. All counters are in the product's base unit and obey
 * `returned ≤ delivered ≤ shipped`, `picking ≤ allocated`, `invoiced ≤ ordered` and
 * `allocated + shipped + cancelled ≤ ordered`; the table checks the same. No more is invoiced than
 * has shipped, unless milestones bill the order.
 */
export class OrderLine {
  id!: string;
  orderId!: string;
  /** Copies of the order's own facts, which never change: the row rule and the lists need them. */
  customerId!: string;
  currency!: string;
  placedAt!: Date;
  /** From 1, in the order of the customer's document. */
  position!: number;
  /** How the customer numbers it. */
  customerLine: string | null = null;
  productId!: string;
  sku!: string;
  name!: string;
  /** As the customer said it, in a unit of the product's. */
  quantity!: Decimal;
  unit!: string;
  baseUnit!: string;
  /** Per one `priceUnit`, else per one `unit`; and as price lists have it, where it is another. */
  unitPrice!: Decimal;
  listPrice: Decimal | null = null;
  /** Of goods that are priced by weight: the unit of it, and about how much one base unit has. */
  priceUnit: string | null = null;
  nominalWeight: Decimal | null = null;
  /** Tax is in the unit price. */
  isTaxIncluded = false;
  discountPercent: Decimal = ZERO;
  hasPriceOverride = false;
  /** What promotions have taken off the net amount, in turn. */
  promotions: LinePromotion[] = [];
  /** For how many days its goods must be good yet; null when any serve. */
  leastDays: number | null = null;
  net!: Decimal;
  taxCode!: string;
  /** Percent. */
  taxRate!: Decimal;
  /** The taxes that it consists of; null where it is one. */
  taxParts: TaxPart[] | null = null;
  tax!: Decimal;
  gross!: Decimal;

  ordered!: Decimal;
  /** Reserved for the line and not yet shipped. */
  allocated: Decimal = ZERO;
  /** The part of `allocated` that the warehouse is picking. */
  picking: Decimal = ZERO;
  /** The part of `allocated` that no delivery is planned for: it waits for the delivery rule. */
  held: HeldPart[] = [];
  /** What is billed beyond the share of what has shipped: cents, once a delivery was taken back. */
  billedAhead: StoredBill = NOTHING_BILLED;
  /** The part of `allocated` that sales was asked to withdraw and has not answered for. */
  withdrawing: Decimal = ZERO;
  shipped: Decimal = ZERO;
  delivered: Decimal = ZERO;
  invoiced: Decimal = ZERO;
  returned: Decimal = ZERO;
  cancelled: Decimal = ZERO;
  /** The part of `cancelled` that was given up after some of the order had shipped. */
  shortClosed: Decimal = ZERO;
  /** The part of `cancelled` whose stock, if any, inventory freed before the order heard of it. */
  releasedUnseen: Decimal = ZERO;

  /** What the customer still wants of the line, shipped or not. */
  wanted(): Decimal {
    return this.ordered.minus(this.cancelled);
  }

  /** What is still to be shipped. */
  open(): Decimal {
    return this.wanted().minus(this.shipped);
  }

  unallocated(): Decimal {
    return this.open().minus(this.allocated);
  }

  /** What may still be cancelled: not shipped, and not already asked for. */
  cancellable(): Decimal {
    return this.open().minus(this.withdrawing);
  }

  /** A quantity in the base unit. Refuses `UNKNOWN_UNIT` unless in it or in the ordered unit. */
  toBase({ value, unit }: { value: string; unit?: string | null }): Decimal {
    if (!unit || unit === this.baseUnit) return decimal(value);
    if (unit !== this.unit) refuse('UNKNOWN_UNIT', { unit, known: [this.baseUnit, this.unit] });
    return decimal(value).times(this.ordered).dividedBy(this.quantity);
  }

  /** Takes reserved stock; declines what is neither wanted nor already released. */
  allocate(reserved: Decimal): { taken: Decimal; declined: Decimal } {
    const taken = least(reserved, this.unallocated());
    const released = least(reserved.minus(taken), this.releasedUnseen);
    this.allocated = this.allocated.plus(taken);
    this.releasedUnseen = this.releasedUnseen.minus(released);
    return { taken, declined: reserved.minus(taken).minus(released) };
  }

  /** Lets go what is held: it may leave. */
  letGo(): HeldPart[] {
    return this.held.splice(0);
  }

  /** Loses stock that is not there, and waits for other. */
  lose(quantity: Decimal): void {
    this.unallocate(quantity);
  }

  /** Of what is lost in a warehouse, gives how much no delivery was planned with. */
  loseHeld(lost: Decimal, warehouseId: string): Decimal {
    return sum(this.unhold(lost, warehouseId).map((part) => part.quantity));
  }

  pick(quantity: Decimal): void {
    this.picking = least(this.picking.plus(quantity), this.allocated);
  }

  ship(quantity: Decimal): void {
    this.shipped = this.shipped.plus(quantity);
    this.picking = remaining(this.picking, quantity);
    this.unallocate(quantity);
  }

  /** Has goods again that had shipped, and of which so much was invoiced. */
  unship(quantity: Decimal, invoiced: Decimal): void {
    this.requireInvoiced(invoiced);
    this.shipped = this.shipped.minus(quantity);
    this.invoiced = this.invoiced.minus(invoiced);
  }

  requireInvoiced(quantity: Decimal): void {
    assert(quantity.lessThanOrEqualTo(this.invoiced), 'what is taken back was invoiced');
  }

  deliver(quantity: Decimal): void {
    this.delivered = this.delivered.plus(quantity);
  }

  /** Takes goods back that were delivered. */
  takeBack(quantity: Decimal): void {
    this.returned = this.returned.plus(quantity);
    assert(!this.returned.greaterThan(this.delivered), 'only what was delivered comes back');
  }

  uninvoice(quantity: Decimal): void {
    this.invoiced = this.invoiced.minus(quantity);
    assert(!this.invoiced.isNegative(), 'only what was invoiced is credited');
  }

  invoice(quantity: Decimal): void {
    this.invoiced = this.invoiced.plus(quantity);
  }

  /**
   * Cancels what has no stock at once, then what is held in no delivery, and begins to withdraw the
   * rest; `unserved` is the first of these. Refuses `TOO_MUCH_TO_CANCEL` for more than is cancellable.
   */
  cancel(quantity: Decimal, isPartShipped: boolean) {
    if (quantity.greaterThan(this.cancellable())) {
      const [asked, cancellable] = [quantity.toFixed(), this.cancellable().toFixed()];
      refuse('TOO_MUCH_TO_CANCEL', { lineId: this.id, asked, cancellable }, ['lines']);
    }
    const unseen = least(quantity, this.unallocated());
    const from = this.unhold(quantity.minus(unseen));
    const freed = sum(from.map((part) => part.quantity));
    const cancelled = unseen.plus(freed);
    const withdrawing = quantity.minus(cancelled);
    this.giveUp(cancelled, isPartShipped);
    this.unallocate(freed);
    this.releasedUnseen = this.releasedUnseen.plus(unseen);
    this.withdrawing = this.withdrawing.plus(withdrawing);
    return { cancelled, withdrawing, from, unserved: unseen };
  }

  /** Sales' answer to a withdrawal; gives what is cancelled by it. A repeated answer gives zero. */
  withdraw(asked: Decimal, withdrawn: Decimal, isPartShipped: boolean): Decimal {
    const cancelled = least(withdrawn, this.withdrawing);
    this.withdrawing = remaining(this.withdrawing, asked);
    this.giveUp(cancelled, isPartShipped);
    this.unallocate(cancelled);
    return cancelled;
  }

  /** True when nothing of it has shipped or was given up: such a line may change as a whole. */
  isWhole(): boolean {
    return this.wanted().equals(this.ordered) && this.shipped.isZero() && this.withdrawing.isZero();
  }

  /** Wants so much in all, at its price; promotions go on in proportion. */
  resize(ordered: Decimal): void {
    assert(this.isWhole(), 'only a whole line changes its size');
    Object.assign(this, resized(this, ordered));
  }

  /** The gross amount of what is wanted and not yet invoiced. */
  uninvoicedGross(): Decimal {
    const left = greatest(ZERO, this.wanted().minus(this.invoiced));
    return this.share(this.gross, this.invoiced, left);
  }

  invoicedGross(): Decimal {
    return this.share(this.gross, ZERO, this.invoiced);
  }

  cancelledGross(): Decimal {
    return this.share(this.gross, this.wanted(), this.cancelled);
  }

  /** The net amount of what was given up last. */
  lastCancelledNet(quantity: Decimal): Decimal {
    return this.share(this.net, this.wanted(), quantity);
  }

  private share(whole: Decimal, done: Decimal, quantity: Decimal): Decimal {
    return shareOf(whole, this, done, quantity);
  }

  private giveUp(quantity: Decimal, isPartShipped: boolean): void {
    this.cancelled = this.cancelled.plus(quantity);
    if (isPartShipped) this.shortClosed = this.shortClosed.plus(quantity);
  }

  /** Keeps allocated stock until the delivery rule lets it go. */
  hold(warehouseId: string, quantity: Decimal): void {
    this.held = held(this.held, warehouseId, quantity);
  }

  private unhold(most: Decimal, warehouseId?: string): HeldPart[] {
    const { taken, kept } = unheld(this.held, most, warehouseId);
    this.held = kept;
    return taken;
  }

  private unallocate(quantity: Decimal): void {
    this.allocated = remaining(this.allocated, quantity);
    this.picking = least(this.picking, this.allocated);
    this.withdrawing = least(this.withdrawing, this.allocated);
  }
}

function remaining(whole: Decimal, part: Decimal): Decimal {
  return whole.minus(least(whole, part));
}
