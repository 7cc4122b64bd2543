import type { Learning } from '../../../kernel/command.ts';
import { dayOf } from '../../../kernel/clock.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import type { Money } from '../../../kernel/money.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { mayActFor, service } from '../../../kernel/viewer.ts';
import { learnDiscontinued, refuseDiscontinued, type Asked } from '../intake/discontinued.ts';
import type { OrderLineInput } from '../intake/order-input.ts';
import { ownRefusal, type PriceRefusal } from '../intake/price-refusal.ts';
import type { CustomerTerms, PricedLine } from '../intake/terms.ts';
import { readOrder } from '../order-rows.ts';
import type { Order } from '../order.ts';
import type { OrderLine } from '../order-line.ts';
import { learnCosts } from '../review/learn-costs.ts';
import { learnLimit } from '../review/learn-rates.ts';
import { learnPolicy, type ReviewTerms } from '../review/learn-policy.ts';
import { Amendment, type KnownUnits } from './amendment.ts';
import type { AgreedPrices, AmendmentWish } from './held-amendment.ts';

/** What the other areas know that an amendment needs. */
export type AmendmentTerms = ReviewTerms & {
  customer: CustomerTerms;
  units: KnownUnits;
  /** Prices of the added lines, in their sequence. */
  added: PricedLine[];
  /** The price of today of lines of the order, by id; none when prices are kept. */
  repriced: ReadonlyMap<string, PricedLine>;
  /** Of the order that was priced anew; null when prices are kept. */
  pricedVersion: number | null;
  /** What there is more of in the order, and which of that is not simply sold any more. */
  growth: Parameters<typeof refuseDiscontinued>[1];
  discontinued: Asked[];
  costs: ReadonlyMap<string, Decimal>;
  /** In the company's currency, where a rate is known. */
  creditLimit: Money | null;
};

/** A product as the catalog has it. */
type Product = {
  id: string;
  sku: string;
  status: PricedLine['status'];
  replacedBy: { sku: string } | null;
  units: { code: string; decimals: number }[];
};

type Known = { customer: CustomerTerms | null; productsByIds: (Product | null)[] };

const question = `query AmendmentTerms($customerId: ID!, $ids: [ID!]!, $skus: [String!]!) {
  customer(id: $customerId) {
    id name status tier currency paymentTermDays
    creditLimit: effectiveCreditLimit { amount currency }
    balance { amount currency }
    oldestDueDate
    addresses { id name street city region postalCode country isDefaultShipTo }
  }
  productsByIds(ids: $ids, skus: $skus) {
    id sku status replacedBy { sku } units { code decimals }
  }
}`;

/**
 * Asks the graph how the customer stands, in which units the products are handled, and what added
 * lines cost, unless that is agreed: all lines, when prices are not kept. Refuses what sales
 * refuses to price, and more of what is not sold any more. Throws `NotFound` for an order that the
 * viewer does not see.
 */
export async function learnAmendment(
  learning: Learning,
  input: AmendmentWish & { orderId: string },
  agreed?: AgreedPrices,
): Promise<AmendmentTerms> {
  const { graph, viewer, sql: db } = learning;
  const order = await readOrder(db, input.orderId);
  if (!order || !mayActFor(viewer, 'CUSTOMER', order.customerId)) {
    throw new NotFound('order', input.orderId);
  }
  const { customerId, channel, version } = order;
  const reviewTerms = await learnPolicy(learning, customerId, channel);
  const asker = service('orders', viewer.requestId);
  const products = productsOf(order, input.addLines ?? []);
  const known = await graph<Known>(question, { customerId, ...products }, asker);
  if (!known.customer) throw new NotFound('customer', customerId);
  const found = known.productsByIds.filter((product) => product !== null);
  const units: KnownUnits = new Map(found.map((product) => [product.id, product.units]));

  const trial = new Amendment(order, () => '');
  trial.take(input, units);
  const again = input.reprice ? trial.priceable() : [];
  const { added, repriced } =
    agreed ?? (await learnPrices(learning, order, again, input.addLines ?? []));
  const byId = new Map(found.map((product) => [product.id, product]));
  const grown = trial
    .growth()
    .map((line) => ({ ...line, ...standingOf(byId.get(line.productId)) }));
  const more = [...grown, ...added];
  const discontinued = await learnDiscontinued(learning, more);
  refuseDiscontinued(discontinued, more);
  return {
    ...reviewTerms,
    customer: known.customer,
    creditLimit: await learnLimit(learning, known.customer.creditLimit, dayOf(learning.now)),
    units,
    added,
    repriced: new Map(Object.entries(repriced)),
    pricedVersion: input.reprice && !agreed ? version : null,
    growth: more,
    discontinued,
    costs: await learnCosts(learning, reviewTerms.policy, [
      ...order.lines.map(({ productId }) => productId),
      ...more.map(({ productId }) => productId),
    ]),
  };
}

/** Whether a product is still sold; one that the catalog does not know is not. */
function standingOf(product: Product | undefined) {
  const { sku = '', status = 'ARCHIVED', replacedBy = null } = product ?? {};
  return { sku, status, successor: replacedBy?.sku ?? null };
}

/** Every product of the order, and those of the added lines by what they name them. */
function productsOf(order: Order, added: readonly OrderLineInput[]) {
  return {
    ids: [
      ...order.lines.map(({ productId }) => productId),
      ...added.flatMap(({ productId }) => productId ?? []),
    ],
    skus: added.flatMap(({ productId, sku }) => (productId || !sku ? [] : sku)),
  };
}

const pricing = `query AmendmentPrices($basket: PriceBasketInput!) {
  priceBasket(input: $basket) {
    lines {
      productId sku name unit baseUnit baseQuantity unitPrice listPrice priceUnit nominalWeight
      isTaxIncluded discountPercent taxCode taxRate status successor
      taxes { code percent isCompound }
      promotions { promotionId code amount { amount currency } }
      net { amount currency } tax { amount currency } gross { amount currency }
    }
    userErrors { code message field figures { name value } }
  }
}`;

/** What lines of the order cost today, then what the added ones cost. */
async function learnPrices(
  { graph, viewer, now }: Learning,
  { customerId, currency, channel }: Order,
  again: readonly OrderLine[],
  added: readonly OrderLineInput[],
): Promise<AgreedPrices> {
  const known = again.map(({ productId, quantity, unit }) => {
    return { productId, quantity: { value: quantity.toFixed(), unit } };
  });
  const lines = [...known, ...added];
  if (lines.length === 0) return { added: [], repriced: {} };
  const basket = { customerId, currency, date: dayOf(now), channel, lines };
  type Priced = { priceBasket: { lines: PricedLine[]; userErrors: PriceRefusal[] } };
  const asker = service('orders', viewer.requestId);
  const { priceBasket: priced } = await graph<Priced>(pricing, { basket }, asker);
  const [error] = priced.userErrors;
  if (error) throw ownRefusal({ ...error, field: fieldOfAdded(error.field, again.length) });
  const anew = again.map(({ id }, index) => [id, priced.lines[index]!]);
  return { added: priced.lines.slice(again.length), repriced: Object.fromEntries(anew) };
}

/** Where in the amendment a line of the basket stands; a known line stands nowhere. */
function fieldOfAdded(field: readonly string[], known: number): string[] {
  const path = field[0] === 'input' ? field.slice(1) : field;
  const [lines, index, ...rest] = path;
  if (lines !== 'lines' || index === undefined || Number(index) < known) return ['reprice'];
  return ['addLines', String(Number(index) - known), ...rest];
}
