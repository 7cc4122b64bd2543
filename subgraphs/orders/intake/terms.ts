import { createHash } from 'node:crypto';
import { dayOf } from '../../../kernel/clock.ts';
import type { Learning } from '../../../kernel/command.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import type { GraphFor } from '../../../kernel/graph.ts';
import type { Money } from '../../../kernel/money.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service, type Viewer } from '../../../kernel/viewer.ts';
import type { ShipTo } from '../contract.ts';
import type { BillingBasis } from '../billing/milestones.ts';
import { learnCosts } from '../review/learn-costs.ts';
import { learnLimit, learnRate } from '../review/learn-rates.ts';
import { learnPolicy, type ReviewTerms } from '../review/learn-policy.ts';
import { learnDiscontinued, refuseDiscontinued, type Asked } from './discontinued.ts';
import { isHistory, type OrderLineInput, type PlaceOrderInput } from './order-input.ts';
import { ownRefusal, type PriceRefusal } from './price-refusal.ts';

type Amount = { amount: string; currency: string };

export type CustomerTerms = {
  id: string;
  name: string;
  status: string;
  tier: string;
  currency: string;
  paymentTermDays: number;
  creditLimit: Amount | null;
  /** Owed on open invoices; null when finance has never heard of the customer. */
  balance: Amount | null;
  /** For how long goods must be good yet. */
  leastShelfLifeDays: number | null;
  leastShelfLifePercent: number | null;
  /** Of the oldest open invoice. */
  oldestDueDate: string | null;
  billingBasis: BillingBasis;
  addresses: (ShipTo & { id: string; isBillTo: boolean; isDefaultShipTo: boolean })[];
};

export type PricedLine = {
  productId: string;
  sku: string;
  name: string;
  unit: string;
  baseUnit: string;
  baseQuantity: string;
  unitPrice: string;
  /** What price lists say instead; null when they gave the unit price, or have none. */
  listPrice: string | null;
  /** Of goods that are priced by weight: the unit of it, and about how much one base unit has. */
  priceUnit?: string | null;
  nominalWeight?: string | null;
  isTaxIncluded: boolean;
  discountPercent: string;
  promotions: { promotionId: string; code: string; amount: Amount }[];
  net: Amount;
  taxCode: string;
  taxRate: string;
  tax: Amount;
  /** What the tax consists of. */
  taxes: { code: string; percent: string; isCompound: boolean }[];
  gross: Amount;
  status: 'ACTIVE' | 'SELL_OUT' | 'ARCHIVED';
  /** SKU of what takes the product's place. */
  successor: string | null;
  /** For how long its goods are good in all. */
  shelfLifeDays: number | null;
};

export type PricedBasket = {
  currency: string;
  lines: PricedLine[];
  /** The tax on freight, beside the totals; null for an order without any. */
  freight?: { taxCode: string; taxRate: string; tax: Amount } | null;
  net: Amount;
  tax: Amount;
  gross: Amount;
};

/** What the other areas know that an order needs. */
export type Terms = ReviewTerms & {
  customer: CustomerTerms;
  /** What the basket's currency counts in the company's; null: not known. */
  rate: Decimal | null;
  /** In the company's currency, where a rate is known. */
  creditLimit: Money | null;
  basket: PricedBasket;
  /** Products that are sold off, or not sold any more. */
  discontinued: Asked[];
  /** What a base unit costs; see `learnCosts`. */
  costs: ReadonlyMap<string, Decimal>;
  /** Neither from the past nor agreed on before: refused for what a person would have to decide. */
  isNew: boolean;
  /** Under which the order's coupons are held; null when it has none. */
  couponReference: string | null;
};

type Answer = {
  warehouse?: { id: string } | null;
  carrier?: { id: string } | null;
  customer: CustomerTerms | null;
  priceBasket: (Partial<PricedBasket> & { userErrors: PriceRefusal[] }) | null;
};

const question = `query OrderTerms($customerId: ID!, $basket: PriceBasketInput!,
    $warehouseId: ID = "", $carrierId: ID = "", $inWarehouse: Boolean!, $byCarrier: Boolean!) {
  warehouse(id: $warehouseId) @include(if: $inWarehouse) { id }
  carrier(id: $carrierId) @include(if: $byCarrier) { id }
  customer(id: $customerId) {
    id name status tier currency paymentTermDays
    creditLimit: effectiveCreditLimit { amount currency }
    balance { amount currency }
    oldestDueDate leastShelfLifeDays leastShelfLifePercent billingBasis
    addresses { id name street city region postalCode country isBillTo isDefaultShipTo }
  }
  priceBasket(input: $basket) {
    currency
    lines {
      productId sku name unit baseUnit baseQuantity unitPrice listPrice priceUnit nominalWeight
      isTaxIncluded discountPercent taxCode taxRate status successor shelfLifeDays
      taxes { code percent isCompound }
      promotions { promotionId code amount { amount currency } }
      net { amount currency } tax { amount currency } gross { amount currency }
    }
    net { amount currency } tax { amount currency } gross { amount currency }
    freight { taxCode taxRate tax { amount currency } }
    userErrors { code message field figures { name value } }
  }
}`;

/**
 * Asks the graph, once, who the customer is and what the basket costs; and again how much is left
 * of what is sold off. Refuses what sales refuses to price, `UNKNOWN_WAREHOUSE` and
 * `UNKNOWN_CARRIER`; throws `NotFound` for an unknown customer. A draft takes no coupons, and may
 * hold what is not sold any more.
 */
export async function learnTerms(
  learning: Learning,
  input: PlaceOrderInput,
  customerId: string,
  isDraft = false,
): Promise<Terms> {
  const { graph, viewer, now } = learning;
  const { channel, currency, lines, placedAt } = input;
  const reviewTerms = await learnPolicy(learning, customerId, channel);
  const date = dayOf(placedAt ? new Date(placedAt) : now);
  const coupons = isDraft ? undefined : couponsOf(input, viewer);
  const freight = input.freight && { freight: input.freight.amount };
  const asked = { customerId, currency, date, channel, ...coupons, ...freight };
  const basket = { ...asked, lines: lines.map(basketLine) };
  const asker = service('orders', viewer.requestId);
  const answer = await graph<Answer>(question, { customerId, basket, ...ways(input) }, asker);
  if (!answer.customer) throw new NotFound('customer', customerId);
  refuseUnknownWays(input, answer);
  const { customer } = answer;
  const pricedBasket = priced(answer.priceBasket);
  const discontinued = await learnDiscontinued(learning, pricedBasket.lines);
  // What was agreed on before is for a person to decide; a new order is refused.
  const isNew = !isDraft && !input.quotationId && !isHistory(input, now);
  if (isNew) refuseDiscontinued(discontinued, pricedBasket.lines);
  if (coupons && (await learning.isNew))
    await takeCoupons(graph, asker, { customerId, ...coupons });
  return {
    customer,
    rate: await learnRate(learning, pricedBasket.currency, date),
    creditLimit: await learnLimit(learning, customer.creditLimit, date),
    basket: pricedBasket,
    couponReference: coupons?.couponReference ?? null,
    ...{ discontinued, isNew },
    costs: await learnCosts(
      learning,
      reviewTerms.policy,
      pricedBasket.lines.map(({ productId }) => productId),
    ),
    ...reviewTerms,
  };
}

/** What sales is told of a line. */
function basketLine(line: OrderLineInput) {
  const { customerLine: _, ...priced } = line;
  return priced;
}

type Coupons = { couponCodes: string[]; couponReference: string };

/** The coupons of an order, under a reference that is the same when it is tried again. */
function couponsOf(input: PlaceOrderInput, viewer: Viewer): Coupons | undefined {
  const { couponCodes, idempotencyKey } = input;
  if (!couponCodes?.length) return undefined;
  const who = [viewer.id, idempotencyKey ?? viewer.requestId, idempotencyKey ? '' : input];
  const couponReference = createHash('sha256').update(JSON.stringify(who)).digest('base64url');
  return { couponCodes, couponReference };
}

const taking = `mutation TakeCoupons($input: TakeCouponsInput!) {
  takeCoupons(input: $input) { userErrors { code message field figures { name value } } }
}`;

async function takeCoupons(
  graph: GraphFor,
  asker: Viewer,
  { customerId, couponCodes, couponReference: reference }: Coupons & { customerId: string },
): Promise<void> {
  type Taken = { takeCoupons: { userErrors: PriceRefusal[] } };
  const input = { reference, customerId, couponCodes };
  const { takeCoupons: taken } = await graph<Taken>(taking, { input }, asker);
  const [error] = taken.userErrors;
  if (error) throw ownRefusal(error);
}

/** The warehouse and the carrier, asked only when the order names them. */
function ways({ warehouseId, carrierId }: PlaceOrderInput) {
  return {
    ...(warehouseId && { warehouseId }),
    ...(carrierId && { carrierId }),
    inWarehouse: Boolean(warehouseId),
    byCarrier: Boolean(carrierId),
  };
}

function refuseUnknownWays({ warehouseId, carrierId }: PlaceOrderInput, answer: Answer): void {
  if (warehouseId && !answer.warehouse) {
    refuse('UNKNOWN_WAREHOUSE', { warehouseId }, ['warehouseId']);
  }
  if (carrierId && !answer.carrier) refuse('UNKNOWN_CARRIER', { carrierId }, ['carrierId']);
}

function priced(basket: Answer['priceBasket']): PricedBasket {
  const [error] = basket?.userErrors ?? [];
  if (error) throw ownRefusal(error);
  return basket as PricedBasket;
}
