import type { Context } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { Money } from '../../../kernel/money.ts';
import { payload, userError, type UserError } from '../../../kernel/payload.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { mayActFor, service } from '../../../kernel/viewer.ts';
import type { BasketFactsQuery } from '../__generated__/questions.ts';
import { messages } from '../messages.ts';
import { priceLines, totalsOf, type Basket, type Line, type Totals } from './basket.ts';
import { findRunning, refusedCoupons } from '../promotions/find-running.ts';
import { findRules } from './find-rules.ts';
import { priceFreight, type PricedFreight } from './freight.ts';
import { keysOf, KnownProducts, soldProduct } from './known-products.ts';
import { taxRates } from './tax-rates.ts';

export type PriceBasketInput = {
  customerId: string;
  currency?: string | null;
  date?: string | null;
  /** Code of the sales channel. */
  channel?: string | null;
  couponCodes?: string[] | null;
  /** Under which the coupons are held already. */
  couponReference?: string | null;
  /** Charged with the goods, without tax. */
  freight?: string | null;
  lines: Line[];
};

export type PricedBasket = Partial<Priced> & { userErrors: UserError[] };

/** Totals are those of the lines; freight stands beside them. */
type Priced = Basket & Partial<Totals> & { freight: PricedFreight | null };

type Asking = Pick<Context<object>, 'sql' | 'graph' | 'viewer' | 'now' | 'company'>;

/**
 * Prices a basket for a customer and says why. Lines that can not be priced become user errors,
 * and then there are no totals. Throws `NotFound` unless the viewer may act for the customer.
 */
export async function priceBasket(asking: Asking, input: PriceBasketInput): Promise<PricedBasket> {
  const { viewer } = asking;
  const { customerId } = input;
  if (!mayActFor(viewer, 'CUSTOMER', customerId)) throw new NotFound('customer', customerId);
  const priced = await payload(() => price(asking, input), viewer, messages);
  const lineErrors = (priced.refusals ?? []).map((refusal) =>
    userError(refusal, viewer.language, messages),
  );
  return { lines: [], ...priced, userErrors: [...priced.userErrors, ...lineErrors] };
}

/**
 * The same for a verb that writes what it costs: refuses the first line that can not be priced, and
 * gives plain figures, each line with the quantity asked; `offered` are the lines as priced.
 */
export async function priceForWriting(asking: Asking, input: PriceBasketInput) {
  const basket = await price(asking, input);
  const [refusal] = basket.refusals;
  if (refusal) throw refusal;
  const { currency, net, tax, gross } = basket;
  const lines = basket.lines.map((line, index) => ({
    ...{ productId: line.productId, sku: line.sku, name: line.name, unit: line.unit },
    quantity: input.lines[index]!.quantity.value,
    unitPrice: line.unitPrice.toFixed(),
    ...(line.priceUnit && { priceUnit: line.priceUnit }),
    isTaxIncluded: line.isTaxIncluded,
    discountPercent: line.discountPercent.toFixed(),
    net: line.net.amount.toFixed(),
    tax: line.tax.amount.toFixed(),
    gross: line.gross.amount.toFixed(),
  }));
  const totals = [net!, tax!, gross!].map(({ amount }) => amount.toFixed());
  const figures = { net: totals[0]!, tax: totals[1]!, gross: totals[2]! };
  return { currency, lines, ...figures, offered: basket.lines };
}

const MAX_LINES = 500;
const MAX_COUPONS = 10;

async function price(asking: Asking, input: PriceBasketInput): Promise<Priced> {
  const { sql, now } = asking;
  const { lines, customerId, channel } = input;
  if (lines.length > MAX_LINES) {
    refuse('TOO_MANY', { limit: MAX_LINES, given: lines.length }, ['lines']);
  }
  const given = input.couponCodes?.length ?? 0;
  if (given > MAX_COUPONS) refuse('TOO_MANY', { limit: MAX_COUPONS, given }, ['couponCodes']);
  const date = input.date ?? dayOf(now);
  const { customer, found, taxes } = await learn(asking, input, date);
  if (!customer) refuse('UNKNOWN_CUSTOMER', { customerId }, ['customerId']);
  const currency = input.currency ?? customer.currency;
  const groupId = customer.group?.id;
  const known = found.flatMap((product) => product ?? []);
  const situation = { customerId, groupId, channel, currency, date };
  const couponCodes = input.couponCodes ?? [];
  const coupons = { couponCodes, reference: input.couponReference ?? null, now };
  const [{ rules, taxTerms, freightTaxCode: taxCode }, promotions] = await Promise.all([
    findRules(sql, { ...situation, products: known }),
    findRunning(sql, situation, coupons),
  ]);
  const products = new KnownProducts(found);
  const facts = { currency, rules, taxes, promotions, taxTerms, product: products.get };
  const basket = priceLines(lines, facts);
  basket.refusals.push(...refusedCoupons(couponCodes, promotions));
  const charged = input.freight == null ? null : new Money(input.freight, currency);
  const freight = charged && priceFreight(charged, { taxCode, taxes, date });
  return { ...basket, ...totalsOf(basket), freight };
}

const document = /* GraphQL */ `
  query BasketFacts($customerId: ID!, $ids: [ID!]!, $skus: [String!]!) {
    customer(id: $customerId) {
      currency
      group {
        id
      }
    }
    found: productsByIds(ids: $ids, skus: $skus) {
      ...SoldProduct
    }
  }
  ${soldProduct}
`;

/** Asks the graph once for the customer and the products, and for tax rates when they are old. */
async function learn(asking: Asking, { customerId, lines }: PriceBasketInput, date: string) {
  const { graph, viewer, now, company } = asking;
  const { requestId } = viewer;
  const [answer, taxes] = await Promise.all([
    graph<BasketFactsQuery>(service('sales', requestId), document, {
      customerId,
      ...keysOf(lines),
    }),
    taxRates(graph, { country: company.country, date, now, requestId }),
  ]);
  return { ...answer, taxes };
}
