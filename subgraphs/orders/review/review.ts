import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { isBeyondSale, type Discontinued } from '../intake/discontinued.ts';
import type { Order } from '../order.ts';
import { isComplete } from '../ship-to.ts';
import { countedIn } from './counted.ts';
import type { CreditAccount } from './credit-account.ts';
import type { Unusual } from './find-unusual.ts';
import { CREDIT_STOP_SCOPE, scopeOf, type Finding, type FindingCode } from './finding.ts';
import type { ReviewPolicy } from './policy.ts';

/** All that the rules look at. */
export type ReviewCase = {
  order: Order;
  customerStatus: string;
  /** Null: no limit. */
  creditLimit: Money | null;
  /** Open invoices, and what was invoiced since they were counted. */
  balance: Money;
  /** Without the order itself. */
  account: CreditAccount;
  /** What the company has decided for the order's channel. */
  policy: ReviewPolicy;
  /** Days for which the oldest open invoice is overdue; 0 when none is. */
  overdueDays: number;
  /** Number of an order of the same customer, with the same lines, within a day. */
  twin: string | null;
  /** Its products that are sold off, or not sold any more. */
  discontinued: readonly Discontinued[];
  /** What one base unit of a product costs the company, where it is asked for and known. */
  costs: ReadonlyMap<string, Decimal>;
  /** Lines that are far outside what the customer usually takes. */
  unusual: readonly Unusual[];
  /** The order was placed long ago and is only now entered. */
  isHistory: boolean;
  /** True when who places it could decide about what needs the scope. */
  mayDecide(scope: string): boolean;
};

type Rule = (subject: ReviewCase) => Finding | undefined;

const rules: readonly Rule[] = [
  customerBlocked,
  creditLimit,
  overdueInvoices,
  orderValue,
  approvalTier,
  incompleteShipTo,
  likelyDuplicate,
  priceOverride,
  priceFloor,
  margin,
  unusualQuantity,
  discontinuedProduct,
];

/** Everything the rules find, in the order of the rules; nothing blocking means approved. */
export function review(subject: ReviewCase): Finding[] {
  return rules.map((rule) => rule(subject)).filter((finding) => finding !== undefined);
}

function customerBlocked({ customerStatus, isHistory }: ReviewCase): Finding | undefined {
  if (customerStatus === 'ACTIVE' || customerStatus === 'PROSPECT') return undefined;
  return { code: 'CUSTOMER_BLOCKED', ...unless(isHistory), figures: { status: customerStatus } };
}

/**
 * Open invoices + open orders + this order, all gross and in the company's currency, as a part of
 * the limit: near it is WATCH, over it is HOLD, and far over it is STOP, which fewer may decide
 * about.
 */
function creditLimit(subject: ReviewCase): Finding | undefined {
  const { order, balance, account, isHistory, creditLimit: limit, policy } = subject;
  if (!limit) return undefined;
  const { currency } = policy;
  const own = countedIn(currency, order, order.worth().minus(order.invoicedGross));
  if (!own || limit.currency !== currency || balance.currency !== currency) {
    const currencies = { limitCurrency: limit.currency, balanceCurrency: balance.currency };
    const figures = { currency: order.currency, ...currencies };
    return { code: 'CREDIT_NOT_COMPARABLE', ...unless(isHistory), figures };
  }
  const used = balance.amount.plus(account.exposure).plus(own);
  const figures = {
    limit: limit.amount.toFixed(),
    openInvoices: balance.amount.toFixed(),
    openOrders: new Money(account.exposure, currency).rounded().amount.toFixed(),
    thisOrder: own.toFixed(),
    excess: new Money(used.minus(limit.amount), currency).rounded().amount.toFixed(),
    currency,
  };
  const isOver = (percent: Decimal | null) =>
    percent !== null && used.greaterThan(limit.amount.times(percent).dividedBy(100));
  if (isOver(policy.creditStopPercent)) {
    const stopped = { ...figures, scope: CREDIT_STOP_SCOPE };
    return { code: 'CREDIT_STOP', ...unless(isHistory), figures: stopped };
  }
  if (used.greaterThan(limit.amount)) {
    return { code: 'CREDIT_LIMIT', ...unless(isHistory), figures };
  }
  if (!isOver(policy.creditWatchPercent)) return undefined;
  return { code: 'CREDIT_WATCH', severity: 'WARNING', figures };
}

function overdueInvoices({ policy, overdueDays, isHistory }: ReviewCase): Finding | undefined {
  const { overdueDays: allowed } = policy;
  if (allowed === null || overdueDays <= allowed) return undefined;
  const figures = { overdueDays: String(overdueDays), allowed: String(allowed) };
  return { code: 'OVERDUE_INVOICES', ...unless(isHistory), figures };
}

/** A great order needs a second person, unless the first may approve. */
function orderValue({ order, policy, ...subject }: ReviewCase): Finding | undefined {
  const { valueLimit: limit, currency } = policy;
  const worth = countedIn(currency, order, order.worth());
  if (!limit || !worth?.greaterThan(limit)) return undefined;
  const figures = { limit: limit.toFixed(), thisOrder: worth.toFixed(), currency };
  return decidable(subject, 'ORDER_VALUE', figures);
}

/** The highest tier that the order's worth reaches says who may decide about it. */
function approvalTier({ order, policy, ...subject }: ReviewCase): Finding | undefined {
  const { tiers, currency } = policy;
  const worth = countedIn(currency, order, order.worth());
  const tier = tiers.findLast(({ over }) => worth?.greaterThan(over));
  if (!worth || !tier) return undefined;
  const { over, scope } = tier;
  const figures = { over: decimal(over).toFixed(), thisOrder: worth.toFixed(), currency, scope };
  return decidable(subject, 'APPROVAL_TIER', figures);
}

function incompleteShipTo({ order: { shipTo } }: ReviewCase): Finding | undefined {
  if (isComplete(shipTo)) return undefined;
  const { name, street, city, country } = shipTo;
  const figures = { name, street, city, country };
  return { code: 'INCOMPLETE_SHIP_TO', severity: 'BLOCKING', figures };
}

function likelyDuplicate({ twin, isHistory }: ReviewCase): Finding | undefined {
  if (!twin || isHistory) return undefined;
  return { code: 'LIKELY_DUPLICATE', severity: 'BLOCKING', figures: { orderNumber: twin } };
}

/** A price set by hand needs a second person, unless the first may approve. */
function priceOverride({ order, ...subject }: ReviewCase): Finding | undefined {
  const skus = order.lines.filter((line) => line.hasPriceOverride).map(({ sku }) => sku);
  if (skus.length === 0) return undefined;
  return decidable(subject, 'PRICE_OVERRIDE', { skus: skus.join(', ') });
}

/** A price further below that of the lists than the channel allows needs a second person. */
function priceFloor({ order, policy, ...subject }: ReviewCase): Finding | undefined {
  const { maxDiscountPercent: most } = policy;
  if (most === null) return undefined;
  const least = decimal(100).minus(most);
  const below = order.lines.filter(({ listPrice, unitPrice, discountPercent }) => {
    const asked = unitPrice.times(decimal(100).minus(discountPercent));
    return asked.lessThan((listPrice ?? unitPrice).times(least));
  });
  if (below.length === 0) return undefined;
  return decidable(subject, 'PRICE_BELOW_FLOOR', { skus: skusOf(below), most: most.toFixed() });
}

/** What is earned on a line, as a part of its net amount, where its cost is known. */
function margin(subject: ReviewCase): Finding | undefined {
  const { order, policy, costs } = subject;
  const { minMarginPercent: least, currency } = policy;
  if (least === null) return undefined;
  const low = order.lines.filter((line) => {
    const net = countedIn(currency, order, line.net);
    const cost = costs.get(line.productId)?.times(line.ordered);
    return net && cost && net.minus(cost).times(100).lessThan(net.times(least));
  });
  if (low.length === 0) return undefined;
  return decidable(subject, 'MARGIN_TOO_LOW', { skus: skusOf(low), least: least.toFixed() });
}

/** A slip of the finger, perhaps: somebody looks at it, whoever has placed it. */
function unusualQuantity({ unusual, isHistory }: ReviewCase): Finding | undefined {
  if (unusual.length === 0) return undefined;
  const figures = {
    skus: skusOf(unusual),
    ordered: unusual.map(({ ordered }) => decimal(ordered).toFixed()).join(', '),
    usual: unusual.map(({ usual }) => decimal(usual).toFixed()).join(', '),
  };
  return { code: 'UNUSUAL_QUANTITY', ...unless(isHistory), figures };
}

function skusOf(lines: readonly { sku: string }[]): string {
  return lines.map(({ sku }) => sku).join(', ');
}

/** Names what takes their place; more than is left of them needs a person. */
function discontinuedProduct({ discontinued, isHistory }: ReviewCase): Finding | undefined {
  if (discontinued.length === 0) return undefined;
  const figures = {
    skus: discontinued.map(({ sku }) => sku).join(', '),
    successors: discontinued.map(({ successor }) => successor ?? '–').join(', '),
  };
  const isSettled = isHistory || !discontinued.some(isBeyondSale);
  return { code: 'DISCONTINUED_PRODUCT', ...unless(isSettled), figures };
}

/** Holds the order for a second person, unless the first may decide about it. */
function decidable(
  { isHistory, mayDecide }: Pick<ReviewCase, 'isHistory' | 'mayDecide'>,
  code: FindingCode,
  figures: Finding['figures'],
): Finding {
  return { code, ...unless(isHistory || mayDecide(scopeOf({ code, figures }))), figures };
}

/** History has been decided: what would have blocked then only warns now. */
function unless(isSettled: boolean): Pick<Finding, 'severity'> {
  return { severity: isSettled ? 'WARNING' : 'BLOCKING' };
}
