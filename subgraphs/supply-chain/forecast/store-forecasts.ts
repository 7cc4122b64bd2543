import { rows, sql, type Sql } from '../../../kernel/database.ts';
import type { Ids } from '../../../kernel/ids.ts';
import type { Forecast } from './choose.ts';
import type { Grain, History } from './series.ts';

/** A forecast of a product in a warehouse; `days` are the first days of its periods. */
export type MadeForecast = {
  productId: string;
  warehouseId: string;
  history: History;
  forecast: Forecast;
  days: readonly string[];
};

type Desk = { ids: Ids; now: Date; grain: Grain };

/** Decimals that a forecast is stated with. */
const DECIMALS = 3;

/** Writes forecasts in place of the former ones; periods that are over stay as they were. */
export async function storeForecasts(
  db: Sql,
  made: readonly MadeForecast[],
  { ids, now, grain }: Desk,
): Promise<void> {
  if (made.length === 0) return;
  const heads = made.map(({ productId, warehouseId, history, forecast: { method, accuracy } }) => ({
    ...{ id: ids.next('fct'), product_id: productId, warehouse_id: warehouseId, method },
    ...{ history_from: history.first, history_periods: history.values.length },
    ...{ smape: fixed(accuracy?.smape), mase: fixed(accuracy?.mase), bias: fixed(accuracy?.bias) },
  }));
  const stored = await rows<{ id: string; key: string }>(
    db,
    sql`insert into demand_forecast (id, product_id, warehouse_id, grain, method, history_from,
          history_periods, smape, mase, bias, made_at, version)
        select id, product_id, warehouse_id, ${grain}, method, history_from, history_periods,
          smape, mase, bias, ${now}, 1
        from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) as f(id text, product_id text,
          warehouse_id text, method text, history_from date, history_periods integer,
          smape numeric, mase numeric, bias numeric)
        on conflict (product_id, warehouse_id, grain) do update set method = excluded.method,
          history_from = excluded.history_from, history_periods = excluded.history_periods,
          smape = excluded.smape, mase = excluded.mase, bias = excluded.bias,
          made_at = excluded.made_at, version = demand_forecast.version + 1
        returning id, product_id || ' ' || warehouse_id as key`,
  );
  const idOf = new Map(stored.map(({ id, key }) => [key, id]));
  const periods = made.flatMap(({ productId, warehouseId, forecast, days }) =>
    forecast.periods.map(({ quantity, lower, upper }, n) => ({
      ...{ id: idOf.get(`${productId} ${warehouseId}`)!, day: days[n]! },
      ...{ quantity: fixed(quantity), lower: fixed(lower), upper: fixed(upper) },
    })),
  );
  const first = made[0]!.days[0]!;
  await sql`delete from forecast_period
    where forecast_id = any(${stored.map(({ id }) => id)}) and day >= ${first}::date`.execute(db);
  await sql`insert into forecast_period (forecast_id, day, quantity, lower_bound, upper_bound)
    select id, day, quantity, lower, upper
    from jsonb_to_recordset(${JSON.stringify(periods)}::jsonb)
      as p(id text, day date, quantity numeric, lower numeric, upper numeric)`.execute(db);
}

/** A statistic as an exact decimal; null where there is none. */
function fixed(figure: number | null | undefined): string | null {
  return figure == null ? null : figure.toFixed(DECIMALS);
}
