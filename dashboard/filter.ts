import type { MetricQueryInput, OrderChannel, OrderFilter } from './__generated__/documents.ts';

export const periods = ['today', 'week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

export const channels: readonly OrderChannel[] = [
  'PHONE',
  'EMAIL',
  'WEB',
  'STORE',
  'DISTRIBUTOR',
  'MARKETPLACE',
  'EDI',
];

/** What a person has chosen to look at; the address of the page holds it. */
export type Filter = { period: Period; channel?: OrderChannel; warehouseId?: string };

/** Days, both included, in UTC: `2026-03-31`. */
export type Days = { from: string; to: string };

const lengths: Readonly<Record<Period, number>> = {
  today: 1,
  week: 7,
  month: 30,
  quarter: 90,
  year: 365,
};

/** Reads a filter from the query of an address; what makes no sense is left out. */
export function filterOf(query: string): Filter {
  const asked = new URLSearchParams(query);
  const warehouse = asked.get('warehouse') ?? undefined;
  return {
    period: periods.find((period) => period === asked.get('period')) ?? 'month',
    channel: channels.find((channel) => channel === asked.get('channel')),
    warehouseId: warehouse && /^[\w-]{1,60}$/.test(warehouse) ? warehouse : undefined,
  };
}

/** The query of an address that holds this filter. */
export function queryOf({ period, channel, warehouseId }: Filter): string {
  const query = new URLSearchParams({ period });
  if (channel) query.set('channel', channel);
  if (warehouseId) query.set('warehouse', warehouseId);
  return `?${query}`;
}

/** The days of a period that ends today. */
export function daysOf(period: Period, now = new Date()): Days {
  const first = new Date(now);
  first.setUTCDate(first.getUTCDate() - lengths[period] + 1);
  return { from: first.toISOString().slice(0, 10), to: now.toISOString().slice(0, 10) };
}

/** Sums by day as long as a chart has room for them, else by month. */
export function grainOf(period: Period): 'day' | 'month' {
  return lengths[period] > 90 ? 'month' : 'day';
}

/** All days of a period or, for a long one, all its months: `2026-03`. */
export function stepsOf(period: Period, now = new Date()): string[] {
  const { from, to } = daysOf(period, now);
  const width = grainOf(period) === 'day' ? 10 : 7;
  const steps = new Set<string>();
  for (const day = new Date(`${from}T00:00:00Z`); ; day.setUTCDate(day.getUTCDate() + 1)) {
    const text = day.toISOString().slice(0, 10);
    steps.add(text.slice(0, width));
    if (text === to) return [...steps];
  }
}

/** The orders placed in these days, narrowed to the filter's channel. */
export function ordersIn({ channel }: Filter, { from, to }: Days): OrderFilter {
  const end = new Date(`${to}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 1);
  return {
    placedAt: { gte: `${from}T00:00:00Z`, lt: end.toISOString() },
    status: { ne: 'DRAFT' },
    ...(channel && { channel: { eq: channel } }),
  };
}

/** Metrics of the filter's period, narrowed to its channel. */
export function metricsIn({ period, channel }: Filter, metrics: string[]): MetricQueryInput {
  return {
    metrics,
    period: daysOf(period),
    first: 250,
    ...(channel && { filters: [{ dimension: 'channel', in: [channel] }] }),
  };
}
