import { isDeepStrictEqual } from 'node:util';
import type { Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { isBeyondSale, type Discontinued } from '../intake/discontinued.ts';
import { isComplete, type Order } from '../order.ts';
import type { CreditAccount } from './credit-account.ts';

export type FindingCode =
  | 'CUSTOMER_BLOCKED'
  | 'CREDIT_LIMIT'
  | 'CREDIT_NOT_COMPARABLE'
  | 'DISCONTINUED_PRODUCT'
  | 'INCOMPLETE_SHIP_TO'
  | 'LIKELY_DUPLICATE'
  | 'ORDER_VALUE'
  | 'OVERDUE_INVOICES'
  | 'PRICE_OVERRIDE';

/** Something the review noticed. A blocking one waits for a person. */
export type Finding = {
  code: FindingCode;
  severity: 'WARNING' | 'BLOCKING';
  figures: Record<string, string>;
};

/** What holds a channel's orders; null where nothing does. */
export type ReviewPolicy = {
  /** Gross, in `currency`. */
  valueLimit: Decimal | null;
  currency: string;
  overdueDays: number | null;
};

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
  /** The order was placed long ago and is only now entered. */
  isHistory: boolean;
  /** Who places it could approve it too. */
  mayApprove: boolean;
};

type Rule = (subject: ReviewCase) => Finding | undefined;

const rules: readonly Rule[] = [
  customerBlocked,
  creditLimit,
  overdueInvoices,
  orderValue,
  incompleteShipTo,
  likelyDuplicate,
  priceOverride,
  discontinuedProduct,
];

/** Everything the rules find, in the order of the rules; nothing blocking means approved. */
export function review(subject: ReviewCase): Finding[] {
  return rules.map((rule) => rule(subject)).filter((finding) => finding !== undefined);
}

export function isBlocking({ severity }: Finding): boolean {
  return severity === 'BLOCKING';
}

/** False for what an earlier review has found in the same way, so that it was decided. */
export function isNews({ code, figures }: Finding, known: readonly Finding[]): boolean {
  const before = known.find((finding) => finding.code === code);
  return !before || !isDeepStrictEqual(before.figures, figures);
}

function customerBlocked({ customerStatus, isHistory }: ReviewCase): Finding | undefined {
  if (customerStatus === 'ACTIVE' || customerStatus === 'PROSPECT') return undefined;
  return { code: 'CUSTOMER_BLOCKED', ...unless(isHistory), figures: { status: customerStatus } };
}

/** Open invoices + open orders + this order must fit the limit, all gross. */
function creditLimit(subject: ReviewCase): Finding | undefined {
  const { order, balance, account, isHistory, creditLimit: limit } = subject;
  if (!limit) return undefined;
  const { currency } = order;
  if (limit.currency !== currency || balance.currency !== currency) {
    const figures = { currency, limitCurrency: limit.currency, balanceCurrency: balance.currency };
    return { code: 'CREDIT_NOT_COMPARABLE', ...unless(isHistory), figures };
  }
  const open = order.worth().minus(order.invoicedGross);
  const excess = balance.amount.plus(account.exposure).plus(open).minus(limit.amount);
  if (!excess.greaterThan(0)) return undefined;
  const figures = {
    limit: limit.amount.toFixed(),
    openInvoices: balance.amount.toFixed(),
    openOrders: account.exposure.toFixed(),
    thisOrder: open.toFixed(),
    excess: excess.toFixed(),
    currency,
  };
  return { code: 'CREDIT_LIMIT', ...unless(isHistory), figures };
}

function overdueInvoices({ policy, overdueDays, isHistory }: ReviewCase): Finding | undefined {
  const { overdueDays: allowed } = policy;
  if (allowed === null || overdueDays <= allowed) return undefined;
  const figures = { overdueDays: String(overdueDays), allowed: String(allowed) };
  return { code: 'OVERDUE_INVOICES', ...unless(isHistory), figures };
}

/** A great order needs a second person, unless the first may approve. */
function orderValue({ order, policy, isHistory, mayApprove }: ReviewCase): Finding | undefined {
  const { valueLimit: limit, currency } = policy;
  const worth = order.worth();
  if (!limit || order.currency !== currency || !worth.greaterThan(limit)) return undefined;
  const figures = { limit: limit.toFixed(), thisOrder: worth.toFixed(), currency };
  return { code: 'ORDER_VALUE', ...unless(isHistory || mayApprove), figures };
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
function priceOverride({ order, isHistory, mayApprove }: ReviewCase): Finding | undefined {
  const skus = order.lines.filter((line) => line.hasPriceOverride).map(({ sku }) => sku);
  if (skus.length === 0) return undefined;
  const figures = { skus: skus.join(', ') };
  return { code: 'PRICE_OVERRIDE', ...unless(isHistory || mayApprove), figures };
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

/** History has been decided: what would have blocked then only warns now. */
function unless(isSettled: boolean): Pick<Finding, 'severity'> {
  return { severity: isSettled ? 'WARNING' : 'BLOCKING' };
}
