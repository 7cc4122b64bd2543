import { setImmediate as others } from 'node:timers/promises';
import { dayOf } from '../../../kernel/clock.ts';
import { command, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { ContinueForecast, ForecastContinues } from '../contract.ts';
import { lockRun, runningRun, seriesAfter, tellProgress } from '../run-store.ts';
import type { Place } from '../run.ts';
import { staffOnly } from '../staff.ts';
import { watch } from '../tower/watch.ts';
import { forecastOf } from './choose.ts';
import {
  historyOf,
  periodOf,
  periodsFrom,
  seasonOf,
  type DayDemand,
  type Grain,
} from './series.ts';
import { storeForecasts, type MadeForecast } from './store-forecasts.ts';

/** Products in warehouses that one go forecasts: it ends within a second or so. */
const CHUNK = 64;

type Go = { from: Place; made: MadeForecast[]; isLast: boolean };

/**
 * Forecasts the next few products of a run and asks for the next go. The calculation comes before
 * the transaction and lets others have their turn after each product.
 */
export const continueForecast = command(
  ContinueForecast,
  'supply-chain:plan',
  calculate,
  async (work, { runId }) => {
    const { sql: db, emit, ids, now, facts: go } = work;
    const run = await lockRun(work, runId, 'FORECAST');
    if (!go || !run.isAt(go.from)) return {};
    await storeForecasts(db, go.made, { ids, now, grain: run.grain });
    const products = go.made.map(({ productId }) => productId);
    await watch(work, ['DEMAND_SPIKE', 'FORECAST_DRIFT'], { column: 'product_id', ids: products });
    run.advance(go.made.length, go.isLast ? undefined : go.made.at(-1), now);
    tellProgress(work, run);
    if (run.status === 'RUNNING') emit(ForecastContinues, { runId });
    return {};
  },
);

async function calculate(
  learning: Learning,
  { runId }: { runId: string },
): Promise<Go | undefined> {
  staffOnly(learning);
  const { sql: db, now } = learning;
  const run = await runningRun(db, runId);
  if (!run) return undefined;
  const { grain, horizon } = run;
  const next = await seriesAfter(db, run, run, CHUNK + 1);
  const series = next.slice(0, CHUNK);
  const facts = await demandBySeries(learning, series, grain);
  const today = dayOf(now);
  const days = periodsFrom(periodOf(today, grain), horizon, grain);
  const made: MadeForecast[] = [];
  for (const { productId, warehouseId } of series) {
    const own = facts.get(`${productId} ${warehouseId}`) ?? [];
    const history = historyOf(own, grain, today);
    const forecast = forecastOf(history.values, seasonOf[grain], horizon);
    made.push({ productId, warehouseId, history, forecast, days });
    await others();
  }
  return { from: run, made, isLast: next.length <= CHUNK };
}

/** Demand by period of each product in its warehouse, oldest first. */
async function demandBySeries(
  { sql: db }: Learning,
  series: readonly Place[],
  grain: Grain,
): Promise<Map<string, DayDemand[]>> {
  const found = await rows<Place & DayDemand>(
    db,
    sql`select d.product_id as "productId", d.warehouse_id as "warehouseId",
          date_trunc(${grain.toLowerCase()}, d.day)::date::text as day,
          sum(d.quantity)::text as quantity
        from jsonb_to_recordset(${JSON.stringify(series)}::jsonb)
          as s("productId" text, "warehouseId" text)
        join demand_move d on d.product_id = s."productId" and d.warehouse_id = s."warehouseId"
        group by 1, 2, 3 order by 3`,
  );
  return Map.groupBy(found, ({ productId, warehouseId }) => `${productId} ${warehouseId}`);
}
