import { isDeepStrictEqual } from 'node:util';

export type FindingCode =
  | 'APPROVAL_TIER'
  | 'CREDIT_STOP'
  | 'CREDIT_WATCH'
  | 'CUSTOMER_BLOCKED'
  | 'CREDIT_LIMIT'
  | 'CREDIT_NOT_COMPARABLE'
  | 'DISCONTINUED_PRODUCT'
  | 'INCOMPLETE_SHIP_TO'
  | 'LIKELY_DUPLICATE'
  | 'MARGIN_TOO_LOW'
  | 'ORDER_VALUE'
  | 'OVERDUE_INVOICES'
  | 'PRICE_BELOW_FLOOR'
  | 'PRICE_OVERRIDE'
  | 'UNUSUAL_QUANTITY';

/** Something the review noticed. A blocking one waits for a person. */
export type Finding = {
  code: FindingCode;
  severity: 'WARNING' | 'BLOCKING';
  figures: Record<string, string>;
};

/** Needed to decide about any order. */
export const APPROVE = 'orders:approve';
const CREDIT = 'orders:approve:credit';
const PRICES = 'orders:approve:prices';
/** To let an order through that is far over the credit limit. */
export const CREDIT_STOP_SCOPE = 'orders:credit';

/** What deciding about a finding needs besides `APPROVE`; a tier of approval names its own. */
const scopes: Partial<Record<FindingCode, string>> = {
  CUSTOMER_BLOCKED: CREDIT,
  CREDIT_LIMIT: CREDIT,
  CREDIT_NOT_COMPARABLE: CREDIT,
  OVERDUE_INVOICES: CREDIT,
  CREDIT_STOP: CREDIT_STOP_SCOPE,
  PRICE_OVERRIDE: PRICES,
  PRICE_BELOW_FLOOR: PRICES,
  MARGIN_TOO_LOW: PRICES,
};

/** The scope that deciding about the finding needs. */
export function scopeOf({ code, figures }: Pick<Finding, 'code' | 'figures'>): string {
  return figures.scope ?? scopes[code] ?? APPROVE;
}

export function isBlocking({ severity }: Finding): boolean {
  return severity === 'BLOCKING';
}

/** False for what an earlier review has found in the same way, so that it was decided. */
export function isNews({ code, figures }: Finding, known: readonly Finding[]): boolean {
  const before = known.find((finding) => finding.code === code);
  return !before || !isDeepStrictEqual(before.figures, figures);
}
