import { dayOf } from '../../../kernel/clock.ts';
import type { Learning } from '../../../kernel/command.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { service } from '../../../kernel/viewer.ts';
import type { ShipTo } from '../contract.ts';
import type { ReviewPolicy } from '../review/review.ts';
import { learnDiscontinued, type Discontinued, type Standing } from './discontinued.ts';
import type { PlaceOrderInput } from './order-input.ts';

type Amount = { amount: string; currency: string };

export type CustomerTerms = {
  id: string;
  name: string;
  status: string;
  currency: string;
  paymentTermDays: number;
  creditLimit: Amount | null;
  /** Owed on open invoices; null when finance has never heard of the customer. */
  balance: Amount | null;
  /** Of the oldest open invoice. */
  oldestDueDate: string | null;
  addresses: (ShipTo & { id: string; isDefaultShipTo: boolean })[];
};

export type PricedLine = {
  productId: string;
  sku: string;
  name: string;
  unit: string;
  baseUnit: string;
  baseQuantity: string;
  unitPrice: string;
  discountPercent: string;
  net: Amount;
  taxCode: string;
  taxRate: string;
  tax: Amount;
  gross: Amount;
};

export type PricedBasket = {
  currency: string;
  lines: PricedLine[];
  net: Amount;
  tax: Amount;
  gross: Amount;
};

type PriceRefusal = {
  code: string;
  message: string;
  field: string[];
  figures: { name: string; value: string }[];
};

/** What the other areas know that an order needs. */
export type Terms = {
  customer: CustomerTerms;
  basket: PricedBasket;
  /** The credit account's `invoiced` before the balance was asked for; null without an account. */
  invoicedBefore: Decimal | null;
  policy: ReviewPolicy;
  /** Products that are sold off, or not sold any more. */
  discontinued: Discontinued[];
};

type Answer = {
  warehouse?: { id: string } | null;
  carrier?: { id: string } | null;
  customer: CustomerTerms | null;
  productsByIds: (Standing | null)[];
  priceBasket: (Partial<PricedBasket> & { userErrors: PriceRefusal[] }) | null;
};

const question = `query OrderTerms($customerId: ID!, $basket: PriceBasketInput!,
    $ids: [ID!]!, $skus: [String!]!, $warehouseId: ID = "", $carrierId: ID = "",
    $inWarehouse: Boolean!, $byCarrier: Boolean!) {
  warehouse(id: $warehouseId) @include(if: $inWarehouse) { id }
  carrier(id: $carrierId) @include(if: $byCarrier) { id }
  customer(id: $customerId) {
    id name status currency paymentTermDays
    creditLimit { amount currency }
    balance { amount currency }
    oldestDueDate
    addresses { id name street city region postalCode country isDefaultShipTo }
  }
  productsByIds(ids: $ids, skus: $skus) { id sku status replacedBy { sku } }
  priceBasket(input: $basket) {
    currency
    lines {
      productId sku name unit baseUnit baseQuantity unitPrice discountPercent taxCode taxRate
      net { amount currency } tax { amount currency } gross { amount currency }
    }
    net { amount currency } tax { amount currency } gross { amount currency }
    userErrors { code message field figures { name value } }
  }
}`;

/**
 * Asks the graph, once, who the customer is and what the basket costs; and again how much is left
 * of what is sold off. Refuses what sales refuses to price, `UNKNOWN_WAREHOUSE` and
 * `UNKNOWN_CARRIER`; throws `NotFound` for an unknown customer.
 */
export async function learnTerms(
  learning: Learning,
  input: PlaceOrderInput,
  customerId: string,
): Promise<Terms> {
  const { graph, viewer, now, sql: db, company } = learning;
  const { channel, currency, lines, placedAt } = input;
  type Known = { invoiced: string | null; limit: string | null; overdueDays: number | null };
  const [known] = await rows<Known>(
    db,
    sql`select invoiced, value_limit as "limit", overdue_days as "overdueDays"
        from (values (${customerId}, ${channel})) asked (customer_id, channel)
        left join credit_account using (customer_id) left join review_policy using (channel)`,
  );
  const { invoiced, limit, overdueDays } = known!;
  const date = dayOf(placedAt ? new Date(placedAt) : now);
  const basket = { customerId, currency, date, channel, lines };
  const asker = service('orders', viewer.requestId);
  const asked = { customerId, basket, ...productsOf(lines), ...ways(input) };
  const answer = await graph<Answer>(question, asked, asker);
  if (!answer.customer) throw new NotFound('customer', customerId);
  refuseUnknownWays(input, answer);
  const { customer, productsByIds } = answer;
  const priced = pricedBy(answer.priceBasket);
  return {
    customer,
    basket: priced,
    discontinued: await learnDiscontinued(learning, productsByIds, priced.lines),
    invoicedBefore: invoiced === null ? null : decimal(invoiced),
    policy: {
      valueLimit: limit === null ? null : decimal(limit),
      currency: company.currency,
      overdueDays,
    },
  };
}

/** Each product by the name that its line gives it. */
function productsOf(lines: PlaceOrderInput['lines']) {
  return {
    ids: lines.flatMap(({ productId }) => productId ?? []),
    skus: lines.flatMap(({ productId, sku }) => (productId || !sku ? [] : sku)),
  };
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

function pricedBy(basket: Answer['priceBasket']): PricedBasket {
  const [error] = basket?.userErrors ?? [];
  if (error) refusePrice(error);
  return basket as PricedBasket;
}

const knownCodes = [
  'UNKNOWN_PRODUCT',
  'UNKNOWN_UNIT',
  'INEXACT_QUANTITY',
  'NO_PRICE',
  'TOO_MANY_DECIMALS',
];

/** Sales' reason as our own: the field paths are the same. */
function refusePrice({ code, message, field, figures }: PriceRefusal): never {
  const given = figures.filter(({ value }) => value !== '' && value !== 'null');
  const own = Object.fromEntries(given.map(({ name, value }) => [name, value]));
  const path = field[0] === 'input' ? field.slice(1) : field;
  if (knownCodes.includes(code)) refuse(code, own, path);
  refuse('CAN_NOT_BE_PRICED', { ...own, reason: code, message }, path);
}
