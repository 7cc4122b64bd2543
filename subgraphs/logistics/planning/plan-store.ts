import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { TransportPlanContinues, TransportPlanProgressed } from '../contract.ts';
import { staffOnly } from '../staff.ts';
import { TransportPlan } from './transport-plan.ts';

export type PlanInput = { transportPlanId: string; idempotencyKey?: string | null };
export type PlanResult = { transportPlanId: string };

/** A plan, locked. Throws `NotFound`. */
export async function lockPlan({ em }: Pick<Work<unknown>, 'em'>, id: string) {
  const plan = await em.findOne(TransportPlan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!plan) throw new NotFound('transport plan', id);
  return plan;
}

/** Says how far a plan has come, and asks for its next go. */
export function tellPlan({ emit }: Pick<Work<unknown>, 'emit'>, plan: TransportPlan): void {
  const { id: transportPlanId, status, done, iterations: total, timetable, version } = plan;
  const { cost } = timetable;
  const leftOut = timetable.leftOut.length;
  const progress = { transportPlanId, status, done, total, cost, leftOut, version };
  emit(TransportPlanProgressed, progress);
  if (status === 'RUNNING') emit(TransportPlanContinues, { transportPlanId, from: done });
}

type ChangeInput = PlanInput & { expectedVersion?: number | null };

/** A verb of staff that changes one plan. Refuses `VERSION_CONFLICT`. */
export function planStep<Input extends ChangeInput, Result extends object>(
  name: string,
  take: (plan: TransportPlan, input: Input, work: Work) => Promise<Result> | Result,
) {
  const spec = commandSpec<Input, PlanResult & Result>(`logistics.${name}`);
  return command(spec, 'logistics:plan', async (work, input) => {
    staffOnly(work.viewer);
    const { transportPlanId } = input;
    const plan = await lockPlan(work, transportPlanId);
    plan.expect(input.expectedVersion);
    const result = await take(plan, input, work);
    tellPlan(work, plan);
    return { transportPlanId, ...result };
  });
}
