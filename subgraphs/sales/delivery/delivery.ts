import { least, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { requireState } from '../../../kernel/transitions.ts';
import type { Party } from '../../../kernel/viewer.ts';
import type { DeliveryAddress, DeliveryPart } from '../contract.ts';
import { isSameAddress } from './address.ts';
import { DeliveryLine } from './delivery-line.ts';
import { move, type DeliveryStatus } from './status.ts';

/** What the order wants of all its deliveries; its newest wish holds until goods issue. */
export type DeliveryTerms = {
  orderNumber: string;
  customerId: string;
  shipTo: DeliveryAddress;
  carrierId: string | null;
  requestedDate: string | null;
};

type NewId = (prefix: string) => string;

/** Goods of one order that leave one warehouse together. */
export class Delivery {
  id: string;
  /** `DN-000001`; given when it is first saved. */
  number!: string;
  orderId: string;
  warehouseId: string;
  orderNumber!: string;
  customerId!: string;
  shipTo!: DeliveryAddress;
  carrierId: string | null = null;
  requestedDate: string | null = null;
  status: DeliveryStatus = 'PLANNED';
  plannedAt: Date;
  pickingStartedAt: Date | null = null;
  pickedAt: Date | null = null;
  packedAt: Date | null = null;
  /** Why something was not found. */
  pickNote: string | null = null;
  issuedAt: Date | null = null;
  deliveredAt: Date | null = null;
  cancelledAt: Date | null = null;
  /** When its goods issue was taken back, and why. */
  reversedAt: Date | null = null;
  reversalReason: string | null = null;
  /** With which others it leaves, or has left. */
  consolidationId: string | null = null;
  version = 0;

  /** All lines, loaded with the delivery. */
  lines: DeliveryLine[] = [];

  constructor(id: string, of: { orderId: string; warehouseId: string }, now: Date) {
    this.id = id;
    this.orderId = of.orderId;
    this.warehouseId = of.warehouseId;
    this.plannedAt = now;
  }

  /** The customer may learn of what happens to its delivery. */
  parties(): Party[] {
    return [{ kind: 'CUSTOMER', id: this.customerId }];
  }

  agree(terms: DeliveryTerms): void {
    if (this.consolidationId) this.partWhenElsewhere(terms);
    this.orderNumber = terms.orderNumber;
    this.customerId = terms.customerId;
    this.shipTo = terms.shipTo;
    this.carrierId = terms.carrierId;
    this.requestedDate = terms.requestedDate;
    this.version += 1;
  }

  redirect(shipTo: DeliveryAddress, requestedDate: string | null): void {
    if (this.consolidationId) this.partWhenElsewhere({ ...this, shipTo, requestedDate });
    this.shipTo = shipTo;
    this.requestedDate = requestedDate;
    this.version += 1;
  }

  /** Adds to the line of an order line, or makes one with the id that `newId` gives. */
  plan({ lineId, productId, quantity }: DeliveryPart, newId: () => string): void {
    let line = this.lines.find(({ orderLineId }) => orderLineId === lineId);
    if (!line) {
      line = new DeliveryLine(newId(), this.id, lineId, productId);
      this.lines.push(line);
    }
    line.planned = line.planned.plus(quantity);
  }

  /** Leaves together with others, or by itself. Refuses `ILLEGAL_MOVE` once it is being picked. */
  goWith(consolidationId: string | null): void {
    requireState(this.status, consolidationId ? 'CONSOLIDATED' : 'SEPARATE', 'PLANNED');
    if (consolidationId === this.consolidationId) return;
    this.consolidationId = consolidationId;
    this.version += 1;
  }

  /** Stays behind when others leave with which it was to: with its like, or by itself. */
  stayBehind(consolidationId: string | null): void {
    this.consolidationId = consolidationId;
    if (this.status !== 'PACKED') {
      this.version += 1;
      return;
    }
    this.to('PICKED');
    this.packedAt = null;
  }

  /** Begins to pick. Refuses `ILLEGAL_MOVE`. */
  startPicking(now: Date): void {
    this.to('PICKING');
    this.pickingStartedAt = now;
  }

  /** Ends the picking. Refuses `ILLEGAL_MOVE`. */
  confirmPick(now: Date, note: string | null): void {
    this.to('PICKED');
    this.pickedAt = now;
    this.pickNote = note;
  }

  pack(now: Date): void {
    this.to('PACKED');
    this.packedAt = now;
  }

  /** Takes what it can of an order line's quantity out again, before goods issue; gives how much. */
  withdraw(orderLineId: string, quantity: Decimal): Decimal {
    const line = this.lines.find((one) => one.orderLineId === orderLineId);
    if (!line || this.issuedAt) return ZERO;
    const withdrawn = least(quantity, line.open());
    line.withdrawn = line.withdrawn.plus(withdrawn);
    return withdrawn;
  }

  /** Ends a withdrawal: a delivery of which nothing is left is cancelled. */
  settleWithdrawal(now: Date): void {
    if (this.contents().length > 0) {
      this.version += 1;
      return;
    }
    this.to('CANCELLED');
    this.cancelledAt = now;
  }

  /** True when somebody has said which goods were picked for it. */
  hasPicks(): boolean {
    return this.lines.some(({ named, isToRepick }) => isToRepick || !named.isZero());
  }

  /**
   * Leaves out what does not leave now: the rest is a delivery of its own, at the same step; gives
   * it, if there is any. Parcels and picks stay with what leaves. Refuses `SERIALS_NEEDED`.
   */
  split(leaving: ReadonlyMap<string, Decimal>, now: Date, newId: NewId): Delivery | undefined {
    const left = this.lines.flatMap((line): DeliveryPart[] => {
      const { orderLineId: lineId, productId } = line;
      const leaves = leaving.get(lineId) ?? ZERO;
      line.expectNoMoreNamed(leaves);
      const rest = line.open().minus(leaves);
      const quantity = this.withdraw(lineId, rest);
      const part = { lineId, productId, quantity: quantity.toFixed() };
      return quantity.isZero() ? [] : [part];
    });
    if (left.length === 0) return undefined;
    const rest = new Delivery(newId('dlv'), this, now);
    rest.agree(this);
    rest.pickingStartedAt = this.pickingStartedAt;
    rest.pickedAt = this.pickedAt;
    rest.status = this.status === 'PACKED' ? 'PICKED' : this.status;
    for (const part of left) rest.plan(part, () => newId('dln'));
    return rest;
  }

  /**
   * All of it leaves the warehouse. Refuses `ILLEGAL_MOVE`, `IN_THE_FUTURE`, and goods that are not
   * picked as they must be: `PICK_AGAIN`, `SERIALS_NEEDED`.
   */
  issue(issuedAt: Date, now: Date): void {
    this.to('ISSUED');
    this.lines.forEach((line, index) => line.expectPicked(index));
    if (issuedAt > now) refuse('IN_THE_FUTURE', { issuedAt, now }, ['issuedAt']);
    this.issuedAt = issuedAt;
    for (const line of this.lines) line.issued = line.open();
  }

  /**
   * Takes its goods issue back. Refuses `ISSUE_REVERSED`, `ALREADY_DELIVERED`, and `ILLEGAL_MOVE`
   * before goods issue.
   */
  reverse(reason: string, now: Date): void {
    const { number, status } = this;
    if (status === 'REVERSED') refuse('ISSUE_REVERSED', { number }, ['deliveryId']);
    if (status === 'DELIVERED') refuse('ALREADY_DELIVERED', { number }, ['deliveryId']);
    this.to('REVERSED');
    this.reversedAt = now;
    this.reversalReason = reason;
  }

  /** The customer has it. False when that is not news. */
  arrive(deliveredAt: Date): boolean {
    if (this.status !== 'ISSUED') return false;
    this.to('DELIVERED');
    this.deliveredAt = deliveredAt;
    return true;
  }

  /** What is in it: planned and not withdrawn. */
  contents(): DeliveryPart[] {
    return this.lines.filter((line) => line.kept().greaterThan(0)).map((line) => line.part());
  }

  /** Refuses `VERSION_CONFLICT` unless the delivery has the version the caller has seen. */
  expect(version: number | null | undefined): void {
    if (version != null && version !== this.version) {
      refuse('VERSION_CONFLICT', { expected: version, actual: this.version }, ['expectedVersion']);
    }
  }

  /** What goes elsewhere goes alone; another day parts it as long as nobody picks. */
  private partWhenElsewhere(terms: Omit<DeliveryTerms, 'orderNumber' | 'customerId'>): void {
    const isOtherDay = terms.requestedDate !== this.requestedDate;
    const isElsewhere =
      !isSameAddress(terms.shipTo, this.shipTo) || terms.carrierId !== this.carrierId;
    if (isElsewhere || (isOtherDay && this.status === 'PLANNED')) this.consolidationId = null;
  }

  private to(status: DeliveryStatus): void {
    this.status = move(this.status, status);
    this.version += 1;
  }
}
