import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { ShipTo } from '../contract.ts';
import type { DeliveryRule, Strategy } from '../fulfilment/delivery-rule.ts';
import type { BillingBasis, MilestoneTerms } from '../billing/milestones.ts';
import type { OrderChannel } from '../order.ts';

export type OrderLineInput = {
  productId?: string | null;
  sku?: string | null;
  /** Default unit: the product's base unit. */
  quantity: { value: string; unit?: string | null };
  /** Per unit, instead of the price list's. */
  unitPrice?: string | null;
  /** Of such a price: the unit that the goods are weighed in, when it is per one of that. */
  priceUnit?: string | null;
  /** Of such a price: tax is in it. */
  isTaxIncluded?: boolean | null;
  discountPercent?: string | null;
  /** How the customer numbers the line. */
  customerLine?: string | null;
};

/** An order as a channel says it, whichever that is. */
export type PlaceOrderInput = {
  channel: OrderChannel;
  /** Default: the customer that the caller belongs to. */
  customerId?: string | null;
  /** Default: the customer's. */
  currency?: string | null;
  shipToAddressId?: string | null;
  /** An address of its own, instead of one of the customer's. */
  shipTo?: ShipTo | null;
  /** Default: the customer's first one for bills. */
  billToAddressId?: string | null;
  /** Default: the customer's. */
  billingBasis?: BillingBasis | null;
  /** When it is billed, for the basis `MILESTONE`. */
  milestones?: MilestoneTerms[] | null;
  lines: OrderLineInput[];
  customerPoNumber?: string | null;
  allowDuplicatePo?: boolean | null;
  requestedDate?: string | null;
  warehouseId?: string | null;
  /** Defaults: the channel's. */
  deliveryRule?: DeliveryRule | null;
  strategy?: Strategy | null;
  carrierId?: string | null;
  freight?: { amount: string; currency: string } | null;
  salesperson?: string | null;
  /** Business time of an order from the past. */
  placedAt?: string | null;
  note?: string | null;
  /** Of promotions that need one. */
  couponCodes?: string[] | null;
  /** The accepted quotation that it follows from. */
  quotationId?: string | null;
  idempotencyKey?: string | null;
};

/** Of one order. */
export const MAX_LINES = 500;

/** Refuses an order that nobody could price: `NO_LINES`, `TOO_MANY`, `NOT_POSITIVE`, … */
export function checkInput(input: PlaceOrderInput, now: Date): void {
  if (input.lines.length === 0) refuse('NO_LINES', {}, ['lines']);
  checkDraft(input, now);
}

/** The same for what may still lack its lines. */
export function checkDraft({ lines, freight, placedAt }: PlaceOrderInput, now: Date): void {
  if (lines.length > MAX_LINES) {
    refuse('TOO_MANY', { limit: MAX_LINES, given: lines.length }, ['lines']);
  }
  lines.forEach((line, index) => checkLine(line, index));
  if (freight && decimal(freight.amount).isNegative()) {
    refuse('NEGATIVE_AMOUNT', { given: freight.amount }, ['freight', 'amount']);
  }
  if (placedAt && new Date(placedAt) > now) refuse('PLACED_IN_FUTURE', { placedAt }, ['placedAt']);
}

/** The same for one line; `list` is where it stands in the input. */
export function checkLine(line: OrderLineInput, index: number, list = 'lines'): void {
  const at = (...field: string[]) => [list, String(index), ...field];
  const { quantity, unitPrice, discountPercent } = line;
  if (!line.productId === !line.sku) refuse('NO_PRODUCT', {}, at());
  if (!decimal(quantity.value).greaterThan(0)) {
    refuse('NOT_POSITIVE', { given: quantity.value }, at('quantity', 'value'));
  }
  if (unitPrice && decimal(unitPrice).isNegative()) {
    refuse('NEGATIVE_AMOUNT', { given: unitPrice }, at('unitPrice'));
  }
  const percent = decimal(discountPercent ?? 0);
  if (percent.isNegative() || percent.greaterThan(100)) {
    refuse('BAD_DISCOUNT', { given: percent.toFixed() }, at('discountPercent'));
  }
}

/** True when the caller, not the price list, says what it costs. */
export function setsPrices({ lines }: PlaceOrderInput): boolean {
  return lines.some(hasOwnPrice);
}

export function hasOwnPrice({
  unitPrice,
  discountPercent,
}: Pick<OrderLineInput, 'unitPrice' | 'discountPercent'>): boolean {
  return unitPrice != null || !decimal(discountPercent ?? 0).isZero();
}

const DAY_MS = 86_400_000;

/** True for an order that was placed long ago and is only now entered. */
export function isHistory({ placedAt }: PlaceOrderInput, now: Date): boolean {
  return placedAt != null && isLongBefore(new Date(placedAt), now);
}

/** More than a day before. */
export function isLongBefore(then: Date, now: Date): boolean {
  return then.getTime() < now.getTime() - DAY_MS;
}
