import { command, type Learning } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { ContinueTransportPlan } from '../contract.ts';
import { staffOnly } from '../staff.ts';
import { attemptsOfGo } from './iterations.ts';
import { lockPlan, tellPlan } from './plan-store.ts';
import { search } from './search.ts';
import { TransportPlan, type Search } from './transport-plan.ts';

type Found = { from: number; until: number; search: Search | null; reason: string };

/**
 * Searches better routes for a second or so and asks for the next go; the search itself is done in
 * a thread of its own before the transaction. What a plan that has ended meanwhile has found is
 * thrown away; a search that breaks ends the plan.
 */
export const continueTransportPlan = command(
  ContinueTransportPlan,
  'logistics:plan',
  lookFurther,
  async (work, { transportPlanId }) => {
    const { facts: found, now } = work;
    const plan = await lockPlan(work, transportPlanId);
    if (!found || !plan.isAt(found.from)) return {};
    if (found.search) plan.advance(found.search, found.until, now);
    else plan.fail(found.reason, now);
    tellPlan(work, plan);
    return {};
  },
);

type Running = Pick<
  TransportPlan,
  'seed' | 'iterations' | 'done' | 'fleet' | 'stops' | 'best' | 'stand'
> & { startsAt: string; endsAt: string };

async function lookFurther(
  learning: Learning,
  { transportPlanId, from }: { transportPlanId: string; from: number },
): Promise<Found | undefined> {
  staffOnly(learning.viewer);
  const { sql: db, company } = learning;
  const [plan] = await rows<Running>(
    db,
    sql`select starts_at as "startsAt", ends_at as "endsAt", seed, iterations, done, fleet, stops,
          best, stand
        from transport_plan
        where id = ${transportPlanId} and status = 'RUNNING' and done = ${from}`,
  );
  if (!plan) return undefined;
  const { startsAt, endsAt, seed, iterations, fleet, stops, best, stand } = plan;
  const until = Math.min(iterations, from + attemptsOfGo(stops.length));
  const [begins, ends] = [new Date(startsAt).toISOString(), new Date(endsAt).toISOString()];
  const wanted = { startsAt: begins, endsAt: ends, currency: company.currency, fleet, stops };
  const go = { seed, from, until, of: iterations };
  const errand = { wanted, from: { best, stand }, go };
  return search(errand).then(
    (search) => ({ from, until, search, reason: '' }),
    (error: Error) => ({ from, until, search: null, reason: error.message }),
  );
}
