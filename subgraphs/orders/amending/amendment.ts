import { sum, type Decimal } from '../../../kernel/decimal.ts';
import { Quantity, type GivenQuantity, type Unit } from '../../../kernel/quantity.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import type { ShipTo, WantedLine } from '../contract.ts';
import type { DeliveryRule } from '../fulfilment/delivery-rule.ts';
import { fingerprintOf, lineFacts } from '../intake/draft.ts';
import type { OrderLineInput } from '../intake/order-input.ts';
import type { PricedLine } from '../intake/terms.ts';
import type { Order } from '../order.ts';
import { OrderLine } from '../order-line.ts';
import type { OrderChange } from './contract.ts';
import { lineOfSame } from './line-of-same.ts';

/** How much of a line is wanted in all; zero gives it up. */
export type LineAmendment = { lineId: string; quantity: GivenQuantity };

/** What somebody wants changed. */
export type Wish = {
  lines?: readonly LineAmendment[] | null;
  requestedDate?: string | null;
  promisedDate?: string | null;
  shipTo?: ShipTo | null;
  deliveryRule?: DeliveryRule | null;
};

/** The units of each product, with how many decimals a quantity in them has. */
export type KnownUnits = ReadonlyMap<string, readonly Pick<Unit, 'code' | 'decimals'>[]>;

/**
 * The change of an order that has not wholly shipped. What is wanted less is cancelled; more of a
 * whole line makes it larger; more of one that has partly shipped, or was partly given up, stands
 * in a line of its own, so that what was billed and released stays as it is.
 */
export class Amendment {
  readonly order: Order;
  /** What is different now, as it was and as it is. */
  readonly changes: OrderChange[] = [];
  /** What is wanted less. */
  readonly less: { line: OrderLine; quantity: Decimal }[] = [];
  /** Lines that are new. */
  readonly added: OrderLine[] = [];
  /** Lines, new ones among them, of which more is wanted. */
  private readonly grown: { line: OrderLine; more: Decimal }[] = [];
  private readonly newId: () => string;
  private isRepriced = false;

  /** Refuses `NOT_AMENDABLE` when nothing of the order is still to ship. */
  constructor(order: Order, newId: () => string) {
    if (order.isClosed()) refuse('NOT_AMENDABLE', { status: order.status }, ['orderId']);
    this.order = order;
    this.newId = newId;
  }

  /** Takes the wish; refuses what has been picked or shipped, with the figures. */
  take(wish: Wish, units: KnownUnits): void {
    wish.lines?.forEach((asked, index) => this.takeLine(asked, index, units));
    if (wish.shipTo) this.sendTo(wish.shipTo);
    if (wish.requestedDate) this.setDate('requestedDate', wish.requestedDate);
    if (wish.deliveryRule) this.setRule(wish.deliveryRule);
    if (wish.promisedDate) this.setDate('promisedDate', wish.promisedDate);
  }

  /** Adds a line at the price that sales has given. */
  add(asked: OrderLineInput, priced: PricedLine): void {
    this.append(Object.assign(new OrderLine(), lineFacts(asked, priced)));
  }

  /** The lines that can have another price: whole ones. */
  priceable(): OrderLine[] {
    const less = new Set(this.less.map(({ line }) => line));
    return this.order.lines.filter((line) => line.isWhole() && !less.has(line));
  }

  /** Takes the price of today for a line. */
  reprice(line: OrderLine, priced: PricedLine): void {
    const before = line.net;
    const quantity = { value: line.quantity.toFixed(), unit: line.unit };
    Object.assign(line, lineFacts({ quantity }, priced));
    if (line.net.equals(before)) return;
    this.isRepriced = true;
    this.note('NET', line, before.toFixed(), line.net.toFixed());
  }

  /** True when the order may cost more: the review must look at it again. */
  addsValue(): boolean {
    return this.grown.length > 0 || this.isRepriced;
  }

  /**
   * What inventory is to be told: of each line that has grown, how much it wants in all; the other
   * open lines as they are when their place among those who wait is another.
   */
  demand(): WantedLine[] {
    const grown = this.grown.map(({ line: { id: lineId, productId, ordered } }) => {
      return { lineId, productId, quantity: ordered.toFixed() };
    });
    if (!this.changes.some(({ field }) => placing.includes(field))) return grown;
    const known = new Set(grown.map(({ lineId }) => lineId));
    return [...grown, ...this.order.openLines().filter(({ lineId }) => !known.has(lineId))];
  }

  /** How much more of each product is wanted. */
  growth() {
    return this.grown.map(({ line: { productId, baseUnit }, more }) => {
      return { productId, baseUnit, baseQuantity: more.toFixed() };
    });
  }

  /** Sums the order anew. */
  sumUp(): void {
    const { order } = this;
    order.net = sum(order.lines.map(({ net }) => net));
    order.tax = sum(order.lines.map(({ tax }) => tax)).plus(order.freightTax);
    order.total = order.net.plus(order.tax).plus(order.freight);
    const wanted = order.lines.filter((line) => line.wanted().greaterThan(0));
    order.fingerprint = fingerprintOf(
      wanted.map((line) => ({ productId: line.productId, baseQuantity: line.wanted().toFixed() })),
    );
  }

  private takeLine({ lineId, quantity }: LineAmendment, index: number, units: KnownUnits): void {
    const line = this.order.lines.find(({ id }) => id === lineId);
    if (!line) throw new NotFound('order line', lineId);
    const at = ['lines', String(index), 'quantity'];
    const known = unitsOf(line, units.get(line.productId) ?? []);
    const asked = new Quantity(quantity.value, quantity.unit || line.baseUnit);
    if (asked.value.isNegative()) refuse('NEGATIVE_QUANTITY', { given: quantity.value }, at);
    const wanted = asked.to(line.baseUnit, known, at).value;
    const expected = line.wanted().minus(line.withdrawing);
    if (wanted.equals(expected)) return;
    if (wanted.lessThan(expected)) this.shrink(line, expected.minus(wanted), at);
    else this.grow(line, wanted.minus(expected), known, at);
  }

  /** Refuses `ALREADY_SHIPPED` and `ALREADY_PICKED` for more than is left. */
  private shrink(line: OrderLine, less: Decimal, at: readonly string[]): void {
    const { sku, shipped, picking } = line;
    const wanted = line.wanted().minus(line.withdrawing).minus(less);
    const figures = { sku, wanted: wanted.toFixed(), shipped: shipped.toFixed() };
    if (wanted.lessThan(shipped)) refuse('ALREADY_SHIPPED', figures, at);
    if (wanted.lessThan(shipped.plus(picking))) {
      refuse('ALREADY_PICKED', { ...figures, picking: picking.toFixed() }, at);
    }
    const before = line.wanted().minus(line.withdrawing);
    this.note('QUANTITY', line, said(before, line), said(wanted, line));
    this.less.push({ line, quantity: less });
  }

  private grow(
    line: OrderLine,
    more: Decimal,
    units: readonly Unit[],
    at: readonly string[],
  ): void {
    const expectUnit = (all: Decimal) => new Quantity(all, line.baseUnit).to(line.unit, units, at);
    if (!line.isWhole()) {
      expectUnit(more);
      this.append(lineOfSame(line, more));
      return;
    }
    const [before, ordered] = [line.ordered, line.ordered.plus(more)];
    expectUnit(ordered);
    line.resize(ordered);
    this.note('QUANTITY', line, said(before, line), said(ordered, line));
    this.grown.push({ line, more });
  }

  private append(line: OrderLine): void {
    const { id: orderId, customerId, currency, placedAt, lines } = this.order;
    const position = Math.max(...lines.map((one) => one.position)) + 1;
    Object.assign(line, { id: this.newId(), orderId, customerId, currency, placedAt, position });
    lines.push(line);
    this.added.push(line);
    this.grown.push({ line, more: line.ordered });
    this.note('LINE', line, null, said(line.ordered, line));
  }

  /** Refuses `ALREADY_PICKED`: what is being picked leaves for where it was to go. */
  private sendTo(shipTo: ShipTo): void {
    const { order } = this;
    const picked = order.lines.find(({ picking }) => picking.greaterThan(0));
    if (picked) {
      const figures = { sku: picked.sku, picking: picked.picking.toFixed() };
      refuse('ALREADY_PICKED', figures, ['shipTo']);
    }
    const before = addressText(order.shipTo);
    order.sendTo(shipTo);
    if (addressText(shipTo) !== before) {
      this.changes.push({ field: 'SHIP_TO', sku: null, before, after: addressText(shipTo) });
    }
  }

  private setDate(field: 'requestedDate' | 'promisedDate', after: string): void {
    const before = this.order[field];
    if (before === after) return;
    this.order[field] = after;
    const name = field === 'requestedDate' ? 'REQUESTED_DATE' : 'PROMISED_DATE';
    this.changes.push({ field: name, sku: null, before, after });
  }

  private setRule(after: DeliveryRule): void {
    const before = this.order.deliveryRule;
    if (before === after) return;
    this.order.deliveryRule = after;
    this.changes.push({ field: 'DELIVERY_RULE', sku: null, before, after });
  }

  private note(
    field: OrderChange['field'],
    { sku }: OrderLine,
    before: string | null,
    after: string,
  ) {
    this.changes.push({ field, sku, before, after });
  }
}

/** What an order's place among those who wait for stock follows from. */
const placing: readonly OrderChange['field'][] = [
  'REQUESTED_DATE',
  'PROMISED_DATE',
  'DELIVERY_RULE',
  'SHIP_TO',
];

/** The line's own units: what one of the ordered unit holds was settled when it was ordered. */
function unitsOf(line: OrderLine, known: readonly Pick<Unit, 'code' | 'decimals'>[]): Unit[] {
  const decimals = (unit: string) => known.find(({ code }) => code === unit)?.decimals ?? 0;
  const base = { code: line.baseUnit, factor: 1, decimals: decimals(line.baseUnit) };
  const { unit: code, ordered: factor, quantity: divisor } = line;
  return code === base.code ? [base] : [base, { code, factor, divisor, decimals: decimals(code) }];
}

function said(quantity: Decimal, { baseUnit }: OrderLine): string {
  return `${quantity.toFixed()} ${baseUnit}`;
}

function addressText({ name, street, city, region, postalCode, country }: ShipTo): string {
  return [name, street, postalCode, city, region, country].filter(Boolean).join(', ');
}
