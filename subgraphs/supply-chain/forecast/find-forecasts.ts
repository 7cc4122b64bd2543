import type { Reading } from '../../../kernel/area.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { oneOf, rows, sql } from '../../../kernel/database.ts';
import type { Fragment } from '../../../kernel/filters.ts';
import { list, type ListArgs, type ListSpec } from '../../../kernel/reads.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { checkPeriods } from '../facts/find-demand.ts';
import { periodAfter, periodOf, type Grain } from './series.ts';
import type { Method } from './choose.ts';

/** A forecast as the graph shows it. */
export type ForecastRow = {
  id: string;
  productId: string;
  warehouseId: string;
  grain: Grain;
  method: Method;
  historyFrom: string;
  historyPeriods: number;
  madeAt: Date;
  version: number;
  accuracy: { smape: string; mase: string | null; bias: string | null } | null;
};

type PeriodRow = { startDate: string; quantity: string; lower: string; upper: string };

/** A product's forecasts with their sums. */
export type ProductForecastRow = {
  grain: Grain;
  periods: PeriodRow[];
  byWarehouse: ForecastRow[];
};

const columns = `id, product_id as "productId", warehouse_id as "warehouseId", grain, method,
  history_from::text as "historyFrom", history_periods as "historyPeriods", made_at as "madeAt",
  version, case when smape is not null then jsonb_build_object(
    'smape', smape::text, 'mase', mase::text, 'bias', bias::text) end as accuracy`;

const forecasts: ListSpec = {
  from: 'demand_forecast',
  select: columns,
  columns: {
    id: { sql: 'id', type: 'text' },
    productId: { sql: 'product_id', type: 'text' },
    warehouseId: { sql: 'warehouse_id', type: 'text' },
    grain: { sql: 'grain', type: 'text' },
    method: { sql: 'method', type: 'text' },
    madeAt: { sql: 'made_at', type: 'timestamptz' },
  },
  defaultOrder: { field: 'madeAt', direction: 'DESC' },
};

/** A supplier's user sees the forecasts of products that are shared with it; others see none. */
function sharedWith({ party }: Viewer): Fragment {
  if (!party) return sql`true`;
  if (party.kind !== 'SUPPLIER') return sql`false`;
  return sql`exists (select from forecast_share s
    where s.product_id = demand_forecast.product_id and s.supplier_id = ${party.id})`;
}

export function listForecasts({ sql: db, viewer }: Reading, args: ListArgs) {
  return list<ForecastRow>(db, forecasts, args, sharedWith(viewer));
}

/** Forecasts by id, in the order asked, for a DataLoader. */
export async function forecastsById(
  { sql: db, viewer }: Reading,
  ids: readonly string[],
): Promise<(ForecastRow | undefined)[]> {
  const found = await rows<ForecastRow>(
    db,
    sql`select ${sql.raw(columns)} from demand_forecast
        where id = ${oneOf(ids)} and ${sharedWith(viewer)}`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

const overridden = sql`left join forecast_override o on o.product_id = f.product_id
  and o.warehouse_id = f.warehouse_id and o.grain = f.grain and o.day = p.day`;

/** Periods of each forecast from the one that has begun on, for a DataLoader. */
export async function periodsOfForecasts(
  { sql: db, now }: Reading,
  { first }: { first: number },
  ids: readonly string[],
) {
  checkPeriods(first);
  const found = await rows<PeriodRow & { id: string; override: null }>(
    db,
    sql`select page.* from unnest(${ids}::text[]) as parent(id)
        join demand_forecast f on f.id = parent.id
        cross join lateral (
          select f.id, p.day::text as "startDate", coalesce(o.quantity, p.quantity) as quantity,
            p.lower_bound as lower, p.upper_bound as upper,
            case when o.day is not null then jsonb_build_object('quantity', o.quantity::text,
              'reason', o.reason, 'madeBy', o.made_by, 'madeAt', o.made_at) end as override
          from forecast_period p ${overridden}
          where p.forecast_id = f.id
            and p.day >= date_trunc(lower(f.grain), ${dayOf(now)}::date)::date
          order by p.day limit ${first}) page`,
  );
  const byForecast = Map.groupBy(found, ({ id }) => id);
  return ids.map((id) => byForecast.get(id) ?? []);
}

export type ForecastArgs = { grain: Grain; horizon: number; warehouseId?: string | null };

/** Warehouses of one product that are shown. */
const MAX_WAREHOUSES = 100;

/** What is expected to be wanted of each product, in all and by warehouse, for a DataLoader. */
export async function forecastsOfProducts(
  { sql: db, viewer, now }: Reading,
  { grain, horizon, warehouseId }: ForecastArgs,
  productIds: readonly string[],
): Promise<(ProductForecastRow | null)[]> {
  checkPeriods(horizon);
  const here = warehouseId ? sql`warehouse_id = ${warehouseId}` : sql`true`;
  const parts = await rows<ForecastRow>(
    db,
    sql`select part.* from unnest(${productIds}::text[]) as parent(id)
        cross join lateral (select ${sql.raw(columns)} from demand_forecast
          where product_id = parent.id and grain = ${grain} and ${here} and ${sharedWith(viewer)}
          order by warehouse_id limit ${MAX_WAREHOUSES}) part`,
  );
  const from = periodOf(dayOf(now), grain);
  const sums = await rows<PeriodRow & { id: string }>(
    db,
    sql`select id, "startDate", quantity, greatest(0, quantity - width)::text as lower,
          (quantity + width)::text as upper
        from (select f.product_id as id, p.day::text as "startDate",
            sum(coalesce(o.quantity, p.quantity)) as quantity,
            round(sqrt(sum((p.upper_bound - p.quantity) ^ 2)), 3) as width
          from demand_forecast f join forecast_period p on p.forecast_id = f.id ${overridden}
          where f.id = any(${parts.map(({ id }) => id)}) and p.day >= ${from}::date
            and p.day < ${periodAfter(from, horizon, grain)}::date
          group by 1, 2) total order by "startDate"`,
  );
  const byProduct = Map.groupBy(parts, ({ productId }) => productId);
  const periods = Map.groupBy(sums, ({ id }) => id);
  return productIds.map((id) => {
    const byWarehouse = byProduct.get(id);
    return byWarehouse ? { grain, byWarehouse, periods: periods.get(id) ?? [] } : null;
  });
}
