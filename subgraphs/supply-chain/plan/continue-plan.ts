import { setImmediate as others } from 'node:timers/promises';
import { dayOf } from '../../../kernel/clock.ts';
import { command, type Learning } from '../../../kernel/command.ts';
import { takeTurns } from '../../../kernel/database.ts';
import { ContinuePlan, PlanContinues } from '../contract.ts';
import { periodAfter, periodOf, periodsFrom } from '../forecast/series.ts';
import { lockRun, runningRun, seriesAfter, tellProgress } from '../run-store.ts';
import type { Place } from '../run.ts';
import { staffOnly } from '../staff.ts';
import { watch } from '../tower/watch.ts';
import { learnSupply } from './learn-supply.ts';
import { planOne, type Planned } from './outlook.ts';
import { ownFacts } from './own-facts.ts';
import { storePlan } from './store-plan.ts';

/** Products in warehouses that one go plans. */
const CHUNK = 40;

type Go = { from: Place; series: Place[]; planned: Planned[]; isLast: boolean };

/**
 * Plans the next few products and asks for the next go. Of earlier proposals only those that
 * nobody has decided on are replaced.
 */
export const continuePlan = command(
  ContinuePlan,
  'supply-chain:plan',
  calculate,
  async (work, { runId }) => {
    const { sql: db, emit, now, facts: go } = work;
    const run = await lockRun(work, runId, 'PLAN');
    if (!go || !run.isAt(go.from)) return {};
    // Two plans at once must not both propose the same.
    await takeTurns(db, 'supply proposals');
    await storePlan(work, runId, go.planned);
    const ids = go.series.map(({ productId }) => productId);
    await watch(work, ['STOCK_OUT_RISK'], { column: 'product_id', ids });
    run.advance(go.series.length, go.isLast ? undefined : go.series.at(-1), now);
    tellProgress(work, run);
    if (run.status === 'RUNNING') emit(PlanContinues, { runId });
    return {};
  },
);

async function calculate(
  learning: Learning,
  { runId }: { runId: string },
): Promise<Go | undefined> {
  staffOnly(learning);
  const { sql: db, now, company } = learning;
  const run = await runningRun(db, runId);
  if (!run) return undefined;
  const next = await seriesAfter(db, run, run, CHUNK + 1);
  const series = next.slice(0, CHUNK);
  const today = dayOf(now);
  const first = periodOf(today, 'WEEK');
  const weeks = periodsFrom(first, run.horizon, 'WEEK');
  const end = periodAfter(first, run.horizon, 'WEEK');
  const own = await ownFacts(db, series, { first, end });
  const ids = [...new Set(series.map(({ productId }) => productId))];
  const products = new Map((await learnSupply(learning, ids)).map((one) => [one.id, one]));
  const planned: Planned[] = [];
  for (const facts of own) {
    const product = products.get(facts.productId);
    // What the catalog no longer knows is not planned.
    if (product)
      planned.push(planOne(facts, product, { today, weeks, currency: company.currency }));
    await others();
  }
  return { from: run, series, planned, isLast: next.length <= CHUNK };
}
