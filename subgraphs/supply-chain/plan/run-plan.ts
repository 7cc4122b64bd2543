import { command, commandSpec } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { PlanContinues } from '../contract.ts';
import { cancelling, checkedProducts, countSeries, tellProgress } from '../run-store.ts';
import { SupplyRun } from '../run.ts';
import { staffOnly } from '../staff.ts';

export type RunSupplyPlanInput = {
  horizonWeeks: number;
  productIds?: string[] | null;
  idempotencyKey?: string | null;
};

const RunSupplyPlan = commandSpec<RunSupplyPlanInput, { runId: string }>(
  'supply-chain.runSupplyPlan',
);

const MAX_WEEKS = 52;

/** Begins to plan products week by week. For staff only. Refuses `BAD_HORIZON`, `TOO_MANY`. */
export const runSupplyPlan = command(
  RunSupplyPlan,
  'supply-chain:plan',
  async (work, { horizonWeeks: horizon, productIds: given }) => {
    staffOnly(work);
    const { em, sql: db, emit, ids, viewer, now } = work;
    if (horizon < 1 || horizon > MAX_WEEKS) {
      refuse('BAD_HORIZON', { limit: MAX_WEEKS, given: horizon }, ['horizonWeeks']);
    }
    const productIds = checkedProducts(given);
    const total = await countSeries(db, { productIds });
    const about = { kind: 'PLAN', grain: 'WEEK', horizon, productIds, total } as const;
    const run = new SupplyRun(ids.next('spl'), { ...about, startedBy: viewer.id }, now);
    await em.persist(run).flush();
    tellProgress(work, run);
    if (run.status === 'RUNNING') emit(PlanContinues, { runId: run.id });
    return { runId: run.id };
  },
);

type CancelSupplyPlanInput = { supplyPlanId: string; idempotencyKey?: string | null };

/** Ends a plan after the products at hand; what is planned stays. */
export const cancelSupplyPlan = cancelling<CancelSupplyPlanInput>(
  'cancelSupplyPlan',
  'PLAN',
  ({ supplyPlanId }) => supplyPlanId,
);
