/** From which warehouses an order is served when several could. */
export type Strategy = 'SINGLE_WAREHOUSE_FIRST' | 'NEAREST' | 'LOWEST_COST' | 'SPLIT_ALLOWED';

/** Where something is, as far as nearness goes by it. */
export type Place = {
  country: string;
  region?: string | null;
  city?: string | null;
  postalCode?: string | null;
};

/** How stock is to be found for an order, and before whom it is served when goods are scarce. */
export type Serving = {
  strategy: string;
  shipTo: Place;
  /** Sales channel of the order. */
  channel?: string | null;
  /** Before all who are not. */
  isForced: boolean;
  /** Of the customer: A before B before C. */
  tier: string;
  /** The day promised, else the day wanted. */
  dueDate: string | null;
  orderedAt: string;
};

const NO_DAY = '9999-12-31';

/**
 * Sorts demands as they are served: forced ones, then by the customer's tier, the day that is due,
 * the time of the order. Text, so that the database sorts by it too.
 */
export function rankOf(orderId: string, how?: Serving): string {
  const { isForced = false, tier = 'C', dueDate, orderedAt = '' } = how ?? {};
  return [isForced ? 0 : 1, tier, dueDate ?? NO_DAY, orderedAt, orderId].join(' ');
}

/** How near two places are: the more they have in common, the greater. */
export function nearness(from: Place | undefined, to: Place | undefined): number {
  if (!from || !to || !isSame(from.country, to.country)) return 0;
  const region = isSame(from.region, to.region) ? 100 : 0;
  const city = isSame(from.city, to.city) ? 50 : 0;
  return 1_000 + region + city + commonStart(from.postalCode ?? '', to.postalCode ?? '');
}

function isSame(a: string | null | undefined, b: string | null | undefined): boolean {
  return Boolean(a) && a!.trim().toLowerCase() === b?.trim().toLowerCase();
}

function commonStart(a: string, b: string): number {
  const differs = [...a].findIndex((letter, index) => letter !== b[index]);
  return differs < 0 ? a.length : differs;
}
