import { decimal } from '../../../kernel/decimal.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { checkedIterations } from './iterations.ts';
import { jobOfShipment, movedStop, type Target } from './move-in.ts';
import { planStep, type PlanInput } from './plan-store.ts';
import { problemOf } from './problem-of.ts';
import { timetableOf } from './timetable.ts';
import type { TransportPlan } from './transport-plan.ts';

type Change = PlanInput & { expectedVersion?: number | null };

export type LockInPlanInput = Change & {
  shipmentIds?: readonly string[] | null;
  /** Numbers of routes. */
  routes?: readonly number[] | null;
  isLocked: boolean;
};

/**
 * Locks stops and routes, or frees them: the search leaves them as they are. Refuses
 * `ILLEGAL_MOVE` while the plan runs or once it has ended.
 */
export const lockInPlan = planStep<LockInPlanInput, object>(
  'lockInPlan',
  (plan, { shipmentIds, routes, isLocked }, { company }) => {
    for (const id of shipmentIds ?? []) jobOfShipment(plan.stops, id);
    for (const number of routes ?? []) {
      if (!plan.fleet[number - 1]) throw new NotFound('route', String(number));
    }
    plan.lock(shipmentIds ?? [], routes ?? [], isLocked);
    showAsIs(plan, company.currency);
    return {};
  },
);

export type MoveStopInput = Change & Target & { shipmentId: string };

/**
 * Puts a stop elsewhere by hand and locks it there; says what that changes in the costs. Refuses
 * `ILLEGAL_MOVE`, `ROUTE_LOCKED`, `DOES_NOT_FIT`.
 */
export const moveStop = planStep<MoveStopInput, { costChange: string }>(
  'moveStop',
  (plan, { shipmentId, route, position }, { company: { currency } }) => {
    plan.expectDone();
    const costBefore = plan.timetable.cost;
    const job = jobOfShipment(plan.stops, shipmentId);
    const problem = problemOf(plan.wanted(currency));
    plan.best = movedStop(problem, plan.best, job, { route, position });
    plan.lock([shipmentId], [], true);
    showAsIs(plan, currency);
    return { costChange: decimal(plan.timetable.cost).minus(costBefore).toFixed() };
  },
);

export type ReoptimiseInput = Change & { iterations?: number | null; seed?: number | null };

/** Searches on around what is locked. Refuses `ILLEGAL_MOVE`, `BAD_ITERATIONS`. */
export const reoptimiseTransportPlan = planStep<ReoptimiseInput, object>(
  'reoptimiseTransportPlan',
  (plan, { iterations, seed }, { now }) => {
    plan.reopen(checkedIterations(iterations), seed ?? plan.seed + 1, now);
    return {};
  },
);

/** Gives a plan up that is not accepted. Refuses `ILLEGAL_MOVE`. */
export const cancelTransportPlan = planStep<Change, object>(
  'cancelTransportPlan',
  (plan, _input, { now }) => {
    plan.cancel(now);
    return {};
  },
);

function showAsIs(plan: TransportPlan, currency: string): void {
  const wanted = plan.wanted(currency);
  const timetable = timetableOf(wanted, problemOf(wanted), plan.best);
  plan.show({ best: plan.best, stand: plan.best, timetable });
}
