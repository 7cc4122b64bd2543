import { rows, sql, type Sql } from '../../../kernel/database.ts';
import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import type { RunReplenishment } from '../contract.ts';
import type { Position, ReplenishmentMethod, ReplenishmentRule, Surplus } from './rule.ts';
import { spreadOf } from './statistics.ts';
import type { Measured } from './terms.ts';

type RunInput = NonNullable<(typeof RunReplenishment)['types']>['input'];

export const BATCH = 250;

/** The next active rules of a run; a periodic one only on the days of its review. */
export function batchOf({ warehouseId, after }: RunInput, today: string) {
  const there = warehouseId ? sql`r.warehouse_id = ${warehouseId}` : sql`true`;
  return sql`select r.* from replenishment_rule r
    where is_active and ${there} and r.id > ${after ?? ''} and (method <> 'PERIODIC'
      or reviewed_on is null or reviewed_on = ${today}::date
      or reviewed_on + review_days <= ${today}::date)
    order by r.id limit ${BATCH}`;
}

/** A rule with what there is, and what the past says. */
export type FoundRule = { rule: ReplenishmentRule; stock: Position; measured: Measured };

/**
 * The next rules. What waits for goods of any warehouse is counted once, by the product's first
 * rule. Demand is what was issued, per day since the level is in the ledger; lead time what orders
 * of the last year have taken.
 */
export async function findRules(db: Sql, input: RunInput, today: string): Promise<FoundRule[]> {
  const found = await rows<RuleRow>(
    db,
    sql`select r.id, r.product_id as "productId", r.warehouse_id as "warehouseId", r.unit, r.method,
          reorder_point as "reorderPoint", order_up_to as "orderUpTo",
          order_quantity as "orderQuantity", order_multiple as "orderMultiple",
          minimum_quantity as "minimumQuantity", review_days as "reviewDays",
          demand_mean as "demandMean", demand_deviation as "demandDeviation",
          lead_time_days as "leadTimeDays", lead_time_deviation as "leadTimeDeviation",
          service_level as "serviceLevel", order_cost as "orderCost",
          holding_percent as "holdingPercent", price_breaks as "priceBreaks",
          lead_time_factor as "leadTimeFactor", variability_factor as "variabilityFactor",
          adjustments, prefers_transfer as "prefersTransfer", is_automatic as "isAutomatic",
          coalesce(l.on_hand, 0) as "onHand", coalesce(l.reserved, 0) as reserved,
          coalesce(l.quarantined, 0) as quarantined,
          coalesce(demand.waiting, 0) as waiting, coalesce(asked.quantity, 0) as requested,
          coalesce(moving.in_transit, 0) as "inTransit", coalesce(moving.to_come, 0) as "toCome",
          coalesce(moving.to_leave, 0) as "toLeave", past.days, past.total, past.squares,
          round(l.value / nullif(l.on_hand, 0), 6) as "unitCost",
          supplied.mean as "leadTimeMean", supplied.deviation as "leadTimeSpread"
        from (${batchOf(input, today)}) r
        left join stock_level l on l.product_id = r.product_id and l.warehouse_id = r.warehouse_id
        cross join lateral (select sum(d.waiting) as waiting from demand d
          where d.product_id = r.product_id and d.waiting > 0 and (d.warehouse_id = r.warehouse_id
            or (d.warehouse_id is null and r.id = (select min(o.id) from replenishment_rule o
              where o.product_id = r.product_id and o.is_active)))) demand
        left join replenishment_proposal asked on asked.rule_id = r.id
          and asked.status = 'REQUESTED' and asked.source = 'PURCHASE'
        cross join lateral (${moving}) moving
        cross join lateral (${past(today)}) past
        cross join lateral (select avg(received_on - ordered_on) as mean,
            coalesce(stddev_samp(received_on - ordered_on), 0) as deviation
          from expected_supply s where s.product_id = r.product_id
            and s.warehouse_id = r.warehouse_id and s.received_on > ${today}::date - 365) supplied
        order by r.id`,
  );
  return found.map(toFound);
}

/** What goes between warehouses: on its way here, to be sent here, to be sent from here. */
const moving = sql`
  select sum(i.shipped - i.received - i.missing) filter (where t.to_warehouse_id = r.warehouse_id)
      as in_transit,
    sum(i.wanted - i.shipped) filter (where t.to_warehouse_id = r.warehouse_id) as to_come,
    sum(i.wanted - i.shipped) filter (where t.from_warehouse_id = r.warehouse_id) as to_leave
  from transfer_line i join transfer_order t on t.id = i.transfer_order_id
    and r.warehouse_id in (t.from_warehouse_id, t.to_warehouse_id)
  where i.product_id = r.product_id and i.wanted > i.received + i.missing
    and t.status in ('REQUESTED', 'APPROVED', 'IN_TRANSIT')`;

/** Issues per whole day of the rule's history: how many days, and the sums over those with issues. */
const past = (today: string) => sql`
  select least(r.history_days, ${today}::date - (select m.posting_date from stock_move m
        where m.level_id = l.id order by m.recorded_at, m.id limit 1)) as days,
    coalesce(sum(day.issued), 0) as total, coalesce(sum(day.issued ^ 2), 0) as squares
  from (select -sum(m.quantity) as issued from stock_move m
    where m.level_id = l.id and m.kind = 'ISSUE'
      and m.posting_date >= ${today}::date - r.history_days and m.posting_date < ${today}::date
    group by m.posting_date) day`;

/** What other warehouses can do without: what is free there over what their rule or watch wants. */
export async function findSurpluses(
  db: Sql,
  { productId, warehouseId }: ReplenishmentRule,
): Promise<Surplus[]> {
  const found = await rows<{ warehouseId: string; quantity: string }>(
    db,
    sql`select l.warehouse_id as "warehouseId", floor(l.on_hand - l.reserved - l.quarantined
          - waiting.quantity - leaving.quantity - case when r.id is null
            then greatest(l.minimum, l.safety_stock, 0) else r.current_top end)::text as quantity
        from stock_level l
        left join replenishment_rule r on r.product_id = l.product_id
          and r.warehouse_id = l.warehouse_id and r.is_active
        cross join lateral (select coalesce(sum(d.waiting), 0) as quantity from demand d
          where d.product_id = l.product_id and d.waiting > 0
            and (d.warehouse_id = l.warehouse_id or d.warehouse_id is null)) waiting
        cross join lateral (select coalesce(sum(quantity), 0) as quantity from (
          select i.wanted - i.shipped as quantity
          from transfer_line i join transfer_order t on t.id = i.transfer_order_id
          where i.product_id = l.product_id and t.from_warehouse_id = l.warehouse_id
            and i.wanted > i.received + i.missing
          union all select p.quantity from replenishment_proposal p
          where p.product_id = l.product_id and p.from_warehouse_id = l.warehouse_id
            and p.status = 'PROPOSED') leaving) leaving
        where l.product_id = ${productId} and l.warehouse_id <> ${warehouseId}
          and (r.id is null or r.current_top is not null)`,
  );
  return found.map((row) => ({ ...row, quantity: decimal(row.quantity) }));
}

type Whole = 'id' | 'productId' | 'warehouseId' | 'unit';
type Given = 'serviceLevel' | 'leadTimeFactor' | 'variabilityFactor';
type Optional =
  | 'reorderPoint'
  | 'orderUpTo'
  | 'orderQuantity'
  | 'orderMultiple'
  | 'minimumQuantity'
  | 'demandMean'
  | 'demandDeviation'
  | 'leadTimeDeviation'
  | 'orderCost'
  | 'holdingPercent';
type Flags =
  'reviewDays' | 'leadTimeDays' | 'priceBreaks' | 'adjustments' | 'prefersTransfer' | 'isAutomatic';
type Stock =
  | 'onHand'
  | 'reserved'
  | 'quarantined'
  | 'waiting'
  | 'requested'
  | 'inTransit'
  | 'toCome'
  | 'toLeave';

type RuleRow = Record<Whole | Given | Stock | 'total' | 'squares', string> &
  Record<Optional | 'unitCost' | 'leadTimeMean' | 'leadTimeSpread', string | null> &
  Pick<ReplenishmentRule, Flags> & { method: ReplenishmentMethod; days: number | null };

function toFound(row: RuleRow): FoundRule {
  const orNull = (value: string | null): Decimal | null => (value === null ? null : decimal(value));
  const { id, productId, warehouseId, unit, method, reviewDays, leadTimeDays } = row;
  const rule: ReplenishmentRule = {
    ...{ id, productId, warehouseId, unit, method, reviewDays, leadTimeDays },
    reorderPoint: orNull(row.reorderPoint),
    orderUpTo: orNull(row.orderUpTo),
    orderQuantity: orNull(row.orderQuantity),
    orderMultiple: orNull(row.orderMultiple),
    minimumQuantity: orNull(row.minimumQuantity),
    demandMean: orNull(row.demandMean),
    demandDeviation: orNull(row.demandDeviation),
    leadTimeDeviation: orNull(row.leadTimeDeviation),
    serviceLevel: decimal(row.serviceLevel),
    orderCost: orNull(row.orderCost),
    holdingPercent: orNull(row.holdingPercent),
    priceBreaks: row.priceBreaks,
    leadTimeFactor: decimal(row.leadTimeFactor),
    variabilityFactor: decimal(row.variabilityFactor),
    adjustments: row.adjustments,
    prefersTransfer: row.prefersTransfer,
    isAutomatic: row.isAutomatic,
  };
  const { days, total, squares, leadTimeMean: mean, leadTimeSpread: deviation } = row;
  return {
    rule,
    stock: {
      onHand: decimal(row.onHand),
      reserved: decimal(row.reserved),
      quarantined: decimal(row.quarantined),
      waiting: decimal(row.waiting),
      incoming: ZERO,
      requested: decimal(row.requested).plus(row.toCome),
      inTransit: decimal(row.inTransit),
      toLeave: decimal(row.toLeave),
    },
    measured: {
      demand: spreadOf(days ?? 0, Number(total), Number(squares)),
      leadTime: mean === null ? null : { mean: Number(mean), deviation: Number(deviation) },
      unitCost: row.unitCost === null ? null : Number(row.unitCost),
    },
  };
}
