import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { checkedAdjustments, type AdjustmentInput } from './adjustment.ts';
import type { ReplenishmentMethod } from './rule.ts';

export type SaveReplenishmentRuleInput = {
  productId: string;
  warehouseId: string;
  /** Default by what is given: an order quantity, or a level to order up to. */
  method?: ReplenishmentMethod | null;
  reorderPoint?: string | null;
  orderUpTo?: string | null;
  orderQuantity?: string | null;
  orderMultiple?: string | null;
  minimumQuantity?: string | null;
  reviewDays?: number | null;
  demandMean?: string | null;
  demandDeviation?: string | null;
  leadTimeDays?: number | null;
  leadTimeDeviation?: string | null;
  serviceLevel?: string | null;
  historyDays?: number | null;
  orderCost?: string | null;
  holdingPercent?: string | null;
  priceBreaks?: readonly { from: string; price: string }[] | null;
  leadTimeFactor?: string | null;
  variabilityFactor?: string | null;
  adjustments?: readonly AdjustmentInput[] | null;
  prefersTransfer?: boolean | null;
  isAutomatic?: boolean | null;
  isActive?: boolean | null;
  idempotencyKey?: string | null;
};

const MOST_DAYS = 730;
/** Figures that other methods have: with this one they would say something else. */
const strange: Record<ReplenishmentMethod, readonly ('reorderPoint' | Ordered)[]> = {
  REORDER_POINT: ['orderUpTo'],
  MIN_MAX: ['orderQuantity'],
  PERIODIC: ['reorderPoint', 'orderQuantity'],
  BUFFER: ['reorderPoint', 'orderUpTo', 'orderQuantity'],
};
type Ordered = 'orderUpTo' | 'orderQuantity';

/** The rule by its columns, with what holds when nothing is given. Refuses what means nothing. */
export function checkedRule(input: SaveReplenishmentRuleInput) {
  const { reorderPoint = null, orderUpTo = null, orderQuantity = null } = input;
  const method = methodOf(input);
  const other = strange[method].find((field) => input[field] != null);
  if (other) refuse('ONE_POLICY', {}, [other]);
  checkSigns(input);
  checkRanges(input, method);
  if (
    orderUpTo !== null &&
    reorderPoint !== null &&
    !decimal(orderUpTo).greaterThan(reorderPoint)
  ) {
    refuse('ORDER_UP_TO_TOO_LOW', { orderUpTo, reorderPoint }, ['orderUpTo']);
  }
  return {
    method,
    reorder_point: reorderPoint,
    order_up_to: orderUpTo,
    order_quantity: orderQuantity,
    order_multiple: input.orderMultiple ?? null,
    minimum_quantity: input.minimumQuantity ?? null,
    review_days: input.reviewDays ?? (method === 'PERIODIC' ? 7 : null),
    demand_mean: input.demandMean ?? null,
    demand_deviation: input.demandDeviation ?? null,
    lead_time_days: input.leadTimeDays ?? null,
    lead_time_deviation: input.leadTimeDeviation ?? null,
    service_level: input.serviceLevel ?? '95',
    history_days: input.historyDays ?? 90,
    order_cost: input.orderCost ?? null,
    holding_percent: input.holdingPercent ?? null,
    price_breaks: input.priceBreaks ?? [],
    lead_time_factor: input.leadTimeFactor ?? '0.5',
    variability_factor: input.variabilityFactor ?? '0.5',
    adjustments: checkedAdjustments(input.adjustments ?? [], method === 'BUFFER'),
    prefers_transfer: input.prefersTransfer ?? true,
    is_automatic: input.isAutomatic ?? false,
    is_active: input.isActive ?? true,
  };
}

function methodOf({ method, orderUpTo, orderQuantity }: SaveReplenishmentRuleInput) {
  if (method) return method;
  if ((orderUpTo == null) === (orderQuantity == null)) refuse('ONE_POLICY', {}, ['orderUpTo']);
  return orderUpTo == null ? 'REORDER_POINT' : 'MIN_MAX';
}

function checkSigns(input: SaveReplenishmentRuleInput): void {
  const { reorderPoint, demandMean, demandDeviation, leadTimeDeviation, variabilityFactor } = input;
  const notNegative = { reorderPoint, demandMean, demandDeviation, leadTimeDeviation };
  for (const [field, given] of Object.entries({ ...notNegative, variabilityFactor })) {
    if (given != null && decimal(given).isNegative()) refuse('NEGATIVE_FIGURE', { given }, [field]);
  }
  const { orderUpTo, orderQuantity, orderMultiple, minimumQuantity } = input;
  const { orderCost, holdingPercent, leadTimeFactor } = input;
  const quantities = { orderUpTo, orderQuantity, orderMultiple, minimumQuantity };
  const positive = { ...quantities, orderCost, holdingPercent, leadTimeFactor };
  for (const [field, given] of Object.entries(positive)) {
    if (given != null && !decimal(given).greaterThan(0)) refuse('NOT_POSITIVE', { given }, [field]);
  }
  (input.priceBreaks ?? []).forEach(({ from, price }, index) => {
    const at = ['priceBreaks', String(index)];
    if (decimal(from).isNegative()) refuse('NEGATIVE_FIGURE', { given: from }, [...at, 'from']);
    if (!decimal(price).greaterThan(0)) refuse('NOT_POSITIVE', { given: price }, [...at, 'price']);
  });
}

function checkRanges(input: SaveReplenishmentRuleInput, method: ReplenishmentMethod): void {
  const { leadTimeDays, reviewDays, historyDays, serviceLevel } = input;
  if (leadTimeDays != null && (leadTimeDays < 0 || leadTimeDays > MOST_DAYS)) {
    refuse('LEAD_TIME_OUT_OF_RANGE', { given: leadTimeDays, most: MOST_DAYS }, ['leadTimeDays']);
  }
  const isOut = (days: number | null | undefined, least: number, most: number) =>
    days != null && (days < least || days > most);
  if (isOut(reviewDays, 1, 365)) {
    refuse('DAYS_OUT_OF_RANGE', { given: reviewDays, most: 365 }, ['reviewDays']);
  }
  if (isOut(historyDays, 7, MOST_DAYS)) {
    refuse('DAYS_OUT_OF_RANGE', { given: historyDays, most: MOST_DAYS }, ['historyDays']);
  }
  if (serviceLevel != null && !isBetween(serviceLevel, 50, 99.99)) {
    refuse('SERVICE_LEVEL_OUT_OF_RANGE', { given: serviceLevel, method }, ['serviceLevel']);
  }
}

function isBetween(given: string, least: number, most: number): boolean {
  return decimal(given).greaterThanOrEqualTo(least) && decimal(given).lessThanOrEqualTo(most);
}
