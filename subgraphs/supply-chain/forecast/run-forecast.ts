import { command, commandSpec } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { ForecastContinues } from '../contract.ts';
import { checkedProducts, countSeries, tellProgress } from '../run-store.ts';
import { SupplyRun } from '../run.ts';
import { staffOnly } from '../staff.ts';
import type { Grain } from './series.ts';

export type RunForecastInput = {
  grain: Grain;
  /** Periods ahead. */
  horizon: number;
  /** Default: all that were ever wanted. */
  productIds?: string[] | null;
  idempotencyKey?: string | null;
};

const RunForecast = commandSpec<RunForecastInput, { runId: string }>('supply-chain.runForecast');

const MAX_HORIZON: Readonly<Record<Grain, number>> = { DAY: 180, WEEK: 104, MONTH: 36 };

/**
 * Begins to forecast products in every warehouse in which they were ever wanted; it goes on by
 * itself. For staff only. Refuses `BAD_HORIZON`, `TOO_MANY`.
 */
export const runForecast = command(
  RunForecast,
  'supply-chain:plan',
  async (work, { grain, horizon, productIds: given }) => {
    staffOnly(work);
    const { em, sql: db, emit, ids, viewer, now } = work;
    const limit = MAX_HORIZON[grain];
    if (horizon < 1 || horizon > limit)
      refuse('BAD_HORIZON', { limit, given: horizon }, ['horizon']);
    const productIds = checkedProducts(given);
    const total = await countSeries(db, { productIds });
    const about = {
      kind: 'FORECAST',
      grain,
      horizon,
      productIds,
      total,
      startedBy: viewer.id,
    } as const;
    const run = new SupplyRun(ids.next('fcr'), about, now);
    await em.persist(run).flush();
    tellProgress(work, run);
    if (run.status === 'RUNNING') emit(ForecastContinues, { runId: run.id });
    return { runId: run.id };
  },
);
