import { createHash } from 'node:crypto';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import type { Ids } from '../../../kernel/ids.ts';
import { Money } from '../../../kernel/money.ts';
import { assert, NotFound } from '../../../kernel/refusal.ts';
import { milestonesFor } from '../billing/milestones.ts';
import type { ShipTo } from '../contract.ts';
import { Order } from '../order.ts';
import { OrderLine } from '../order-line.ts';
import { hasOwnPrice, type OrderLineInput, type PlaceOrderInput } from './order-input.ts';
import { leastDaysFor } from './shelf-life.ts';
import type { CustomerTerms, PricedBasket, PricedLine, Terms } from './terms.ts';

/** Who makes the order, and when; of the draft that it takes the place of. */
export type Making = { ids: Ids; now: Date; placedBy: string; draft?: Order };

/**
 * The order that follows from what was asked and from the terms; it has no number yet, unless it
 * takes the place of a draft. Refuses
 * `CURRENCY_MISMATCH` for freight in another currency, `BAD_MILESTONES`; throws `NotFound` for a foreign address.
 */
export function draftOrder(input: PlaceOrderInput, terms: Terms, making: Making): Order {
  const { customer, basket } = terms;
  const { currency } = basket;
  const freight = input.freight
    ? new Money(input.freight.amount, input.freight.currency).in(currency).rounded()
    : Money.zero(currency);
  const shipTo = shipToOf(input, customer);
  const net = decimal(basket.net.amount);
  const freightTax = freightTaxOf(basket);
  const tax = decimal(basket.tax.amount).plus(freightTax.freightTax);
  const billingBasis = input.billingBasis ?? customer.billingBasis;
  const { draft } = making;
  const order = Object.assign(new Order(), {
    ...(draft && { number: draft.number, version: draft.version }),
    id: draft?.id ?? making.ids.next('ord'),
    customerId: customer.id,
    channel: input.channel,
    currency,
    rate: terms.rate,
    paymentTermDays: customer.paymentTermDays,
    shipTo,
    shipToCountry: shipTo.country,
    billToAddressId: billToOf(input, customer),
    billingBasis,
    milestones: milestonesFor(billingBasis, input.milestones),
    customerPoNumber: input.customerPoNumber?.trim() || null,
    requestedDate: input.requestedDate ?? null,
    warehouseId: input.warehouseId ?? null,
    deliveryRule: input.deliveryRule ?? terms.fulfilment.deliveryRule,
    strategy: input.strategy ?? terms.fulfilment.strategy,
    depositPercent: decimal(terms.fulfilment.depositPercent),
    customerTier: customer.tier,
    carrierId: input.carrierId ?? null,
    salesperson: input.salesperson?.trim() || null,
    note: input.note ?? null,
    quotationId: input.quotationId ?? null,
    couponReference: terms.couponReference,
    placedAt: input.placedAt ? new Date(input.placedAt) : making.now,
    placedBy: making.placedBy,
    net,
    tax,
    freight: freight.amount,
    ...freightTax,
    total: net.plus(tax).plus(freight.amount),
    fingerprint: fingerprintOf(basket.lines),
    createdAt: draft?.createdAt ?? making.now,
    updatedAt: making.now,
  });
  assert(basket.lines.length === input.lines.length, 'sales prices every line of the basket');
  order.lines = basket.lines.map((priced, index) =>
    Object.assign(new OrderLine(), lineFacts(input.lines[index]!, priced), {
      id: making.ids.next('orl'),
      leastDays: leastDaysFor(customer, priced),
      orderId: order.id,
      customerId: order.customerId,
      currency,
      placedAt: order.placedAt,
      position: index + 1,
    }),
  );
  return order;
}

function freightTaxOf({ freight }: PricedBasket) {
  return {
    freightTaxCode: freight?.taxCode ?? 'NONE',
    freightTaxRate: decimal(freight?.taxRate ?? 0),
    freightTax: decimal(freight?.tax.amount ?? 0),
  };
}

/** What a line says of its product and its price. */
export function lineFacts(
  asked: Pick<OrderLineInput, 'quantity' | 'unitPrice' | 'discountPercent' | 'customerLine'>,
  priced: PricedLine,
) {
  const { productId, sku, name, unit, baseUnit, taxCode } = priced;
  return {
    productId,
    sku,
    name,
    customerLine: asked.customerLine?.trim() || null,
    quantity: decimal(asked.quantity.value),
    unit,
    baseUnit,
    ordered: decimal(priced.baseQuantity),
    unitPrice: decimal(priced.unitPrice),
    listPrice: priced.listPrice === null ? null : decimal(priced.listPrice),
    priceUnit: priced.priceUnit ?? null,
    nominalWeight: priced.nominalWeight == null ? null : decimal(priced.nominalWeight),
    isTaxIncluded: priced.isTaxIncluded,
    discountPercent: decimal(priced.discountPercent),
    hasPriceOverride: hasOwnPrice(asked),
    promotions: priced.promotions.map((one) => ({ ...one, amount: one.amount.amount })),
    net: decimal(priced.net.amount),
    taxCode,
    taxRate: decimal(priced.taxRate),
    taxParts: priced.taxes.length > 1 ? priced.taxes : null,
    tax: decimal(priced.tax.amount),
    gross: decimal(priced.gross.amount),
  };
}

/** The address asked for, else the customer's default; blank where there is none, for the review. */
function shipToOf({ shipTo, shipToAddressId }: PlaceOrderInput, customer: CustomerTerms): ShipTo {
  const known = customer.addresses;
  const address =
    shipTo ??
    (shipToAddressId
      ? known.find(({ id }) => id === shipToAddressId)
      : (known.find(({ isDefaultShipTo }) => isDefaultShipTo) ?? known[0]));
  if (!address && shipToAddressId) throw new NotFound('address', shipToAddressId);
  return {
    name: address?.name || customer.name,
    street: address?.street ?? '',
    city: address?.city ?? '',
    region: address?.region ?? null,
    postalCode: address?.postalCode ?? null,
    country: address?.country ?? '',
  };
}

function billToOf({ billToAddressId: id }: PlaceOrderInput, customer: CustomerTerms) {
  if (!id) return null;
  const isKnown = customer.addresses.some((address) => address.id === id && address.isBillTo);
  if (!isKnown) throw new NotFound('address for bills', id);
  return id;
}

/** The same for the same products in the same quantities, whatever the units and sequence. */
export function fingerprintOf(lines: readonly { productId: string; baseQuantity: string }[]) {
  const totals = new Map<string, Decimal>();
  for (const { productId, baseQuantity } of lines) {
    totals.set(productId, decimal(baseQuantity).plus(totals.get(productId) ?? 0));
  }
  const text = [...totals].map(([id, quantity]) => `${id} ${quantity.toFixed()}`).sort();
  return createHash('sha256').update(text.join('\n')).digest('base64url');
}
