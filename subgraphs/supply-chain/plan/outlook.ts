import { daysAfter } from '../../../kernel/clock.ts';
import { decimal, sum, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { periodOf } from '../forecast/series.ts';
import type { OpenDemand, ProductFacts } from './learn-supply.ts';
import { safetyStockOf, timePhase, type Plan } from './time-phase.ts';

/** What the area itself knows of a product in a warehouse; quantities in the base unit. */
export type OwnFacts = {
  productId: string;
  warehouseId: string;
  serviceLevel: string;
  safetyStock: string | null;
  orderMultiple: string;
  coverWeeks: number;
  /** By week; what was taken in the present week already is not expected again. */
  forecast: { day: string; quantity: string; upper: string }[];
  taken: string;
  inbound: { day: string; quantity: string }[];
  /** Accepted and not ordered yet. */
  accepted: { day: string; quantity: string }[];
  /** Undecided demand goes to the warehouse that the product is wanted in most. */
  isMain: boolean;
};

/** A proposal that follows from a plan, and why. */
export type Proposed = {
  supplierId: string | null;
  quantity: Decimal;
  orderDate: string;
  neededDate: string;
  cost: Decimal | null;
  why: { name: string; value: string }[];
};

export type PlannedWeek = Record<'demand' | 'inbound' | 'proposed' | 'projected', string> & {
  startDate: string;
};

/** A product in a warehouse, planned. */
export type Planned = {
  own: OwnFacts;
  unit: string;
  onHand: Decimal;
  safetyStock: Decimal;
  plan: Plan;
  weeks: PlannedWeek[];
  proposals: Proposed[];
  /** What is lacking at worst, at the supplier's price. */
  shortageValue: Decimal | null;
};

type Calendar = { today: string; weeks: readonly string[]; currency: string };
type Dated = { day: string | null; quantity: Decimal | string };

/** Sums by week; what is overdue counts in the present one, what comes later than all not. */
function byWeek(parts: readonly Dated[], { today, weeks }: Calendar): Decimal[] {
  const totals = weeks.map(() => ZERO);
  for (const { day, quantity } of parts) {
    const week = weeks.indexOf(periodOf(day && day > today ? day : today, 'WEEK'));
    if (week >= 0) totals[week] = totals[week]!.plus(quantity);
  }
  return totals;
}

const larger = (a: Decimal, b: Decimal) => (a.lessThan(b) ? b : a);

/** The weekly spread of the forecast's error: its upper bound is 1.6449 of them away. */
function spreadOf(forecast: OwnFacts['forecast']): number {
  const wide = forecast.map(({ quantity, upper }) => (Number(upper) - Number(quantity)) / 1.6449);
  return wide.length > 0 ? Math.max(0, wide.reduce((a, b) => a + b, 0) / wide.length) : 0;
}

/** Plans one product in one warehouse: what it has, what is wanted and comes, what to buy. */
export function planOne(own: OwnFacts, product: ProductFacts, calendar: Calendar): Planned {
  const { today, weeks, currency } = calendar;
  const item = product.items[0];
  const leadTimeDays = item?.leadTimeDays ?? 0;
  const orders = byWeek(ownDemand(own, product.demand), calendar);
  const forecast = byWeek(own.forecast, calendar);
  forecast[0] = larger(ZERO, (forecast[0] ?? ZERO).minus(own.taken));
  const demand = weeks.map((_, n) => larger(forecast[n]!, orders[n]!));
  const inbound = byWeek([...own.inbound, ...own.accepted], calendar);
  const onHand = product.onHand.get(own.warehouseId) ?? ZERO;
  const safetyStock =
    own.safetyStock === null
      ? safetyStockOf(decimal(own.serviceLevel), spreadOf(own.forecast), leadTimeDays)
      : decimal(own.safetyStock);
  const earliest = daysAfter(today, leadTimeDays);
  const minimum = decimal(item?.minimumQuantity ?? 0);
  const multiple = decimal(own.orderMultiple);
  const firstWeek = weeks.filter((week) => week < periodOf(earliest, 'WEEK')).length;
  const outlook = { onHand, safetyStock, demand, inbound };
  const terms = { firstWeek, minimum, multiple, coverWeeks: own.coverWeeks };
  const plan = timePhase(outlook, terms);
  const price = item?.price?.currency === currency ? decimal(item.price.amount) : null;
  const valueOf = (quantity: Decimal) =>
    price ? new Money(price.times(quantity), currency).rounded().amount : null;
  const proposed = weeks.map(() => ZERO);
  const proposals = plan.receipts.map(({ week, quantity, projected }): Proposed => {
    proposed[week] = quantity;
    const neededDate = weeks[week]! < earliest ? earliest : weeks[week]!;
    const figures = {
      ...{ onHand, inbound: totalOf(own.inbound), accepted: totalOf(own.accepted) },
      ...{ openOrders: sum(orders), forecast: sum(forecast), safetyStock, projected },
      ...{ leadTimeDays, minimum, multiple, coverWeeks: own.coverWeeks },
    };
    const why = Object.entries(figures).map(([name, value]) => ({ name, value: String(value) }));
    const orderDate = daysAfter(neededDate, -leadTimeDays);
    const supplierId = item?.supplier.id ?? null;
    return { supplierId, quantity, orderDate, neededDate, cost: valueOf(quantity), why };
  });
  return {
    ...{ own, unit: product.unit, onHand, safetyStock, plan, proposals },
    weeks: weeks.map((startDate, n) => ({
      startDate,
      demand: demand[n]!.toFixed(),
      inbound: inbound[n]!.toFixed(),
      proposed: proposed[n]!.toFixed(),
      projected: plan.projected[n]!.toFixed(),
    })),
    shortageValue: plan.shortage ? valueOf(plan.shortage.quantity) : null,
  };
}

function ownDemand(own: OwnFacts, demand: readonly OpenDemand[]): OpenDemand[] {
  return demand.filter(({ warehouseId }) =>
    warehouseId === null ? own.isMain : warehouseId === own.warehouseId,
  );
}

function totalOf(parts: readonly { quantity: string }[]): Decimal {
  return sum(parts.map(({ quantity }) => quantity));
}
