import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { staffOnly } from '../staff.ts';
import { crewsFor, type CrewInput } from './find-crews.ts';
import { candidates, type Selection } from './find-candidates.ts';
import { checkedIterations } from './iterations.ts';
import { learnWeights } from './learn-weights.ts';
import { tellPlan, type PlanResult } from './plan-store.ts';
import { MAX_WAREHOUSES } from './problem-of.ts';
import { TransportPlan } from './transport-plan.ts';

export type PlanRoutesInput = Selection & {
  startsAt: string;
  endsAt: string;
  vehicles: readonly CrewInput[];
  /** Attempts in all; default 100,000. */
  iterations?: number | null;
  /** The same with the same input finds the same routes; default 1. */
  seed?: number | null;
  idempotencyKey?: string | null;
};

const PlanRoutes = commandSpec<PlanRoutesInput, PlanResult>('logistics.planRoutes');

const MAX_VEHICLES = 100;

/**
 * Begins to search routes for shipments that are ready; it goes on by itself. What no place is
 * known of is left out. Refuses `BAD_TIMES`, `BAD_ITERATIONS`, `NO_VEHICLES`, `TOO_MANY`,
 * `NAMED_TWICE`, `NOT_IN_SERVICE`, `UNKNOWN_DEPOT`, `NO_STOPS`.
 */
export const planRoutes = command(
  PlanRoutes,
  'logistics:plan',
  learnWeights,
  async (work, input) => {
    staffOnly(work.viewer);
    const { em, ids, viewer, now, facts: weights } = work;
    const [startsAt, endsAt] = [new Date(input.startsAt), new Date(input.endsAt)];
    if (startsAt >= endsAt) refuse('BAD_TIMES', { startsAt, endsAt }, ['endsAt']);
    const iterations = checkedIterations(input.iterations);
    const fleet = await crewsFor(work, checkedCrews(input));
    const { stops, unplaced } = await candidates(work, input, weights);
    if (stops.length === 0) refuse('NO_STOPS', {}, ['shipmentIds']);
    const seed = input.seed ?? 1;
    const facts = { startsAt, endsAt, seed, iterations, fleet, stops, unplaced };
    const number = await nextNumber(work);
    const plan = new TransportPlan(
      ids.next('tpl'),
      number,
      { ...facts, plannedBy: viewer.id },
      now,
    );
    await em.persist(plan).flush();
    tellPlan(work, plan);
    return { transportPlanId: plan.id };
  },
);

function checkedCrews({ vehicles, startsAt, endsAt }: PlanRoutesInput) {
  if (vehicles.length === 0) refuse('NO_VEHICLES', {}, ['vehicles']);
  const warehouses = new Set(vehicles.map(({ warehouseId }) => warehouseId)).size;
  for (const [limit, given] of [
    [MAX_VEHICLES, vehicles.length],
    [MAX_WAREHOUSES, warehouses],
  ] as const) {
    if (given > limit) refuse('TOO_MANY', { limit, given }, ['vehicles']);
  }
  return vehicles.map((crew, index) => {
    const times = { startsAt: crew.startsAt ?? startsAt, endsAt: crew.endsAt ?? endsAt };
    const field = ['vehicles', String(index)];
    if (Date.parse(times.startsAt) >= Date.parse(times.endsAt)) refuse('BAD_TIMES', times, field);
    return { ...crew, ...times };
  });
}

async function nextNumber({ sql: db }: Pick<Work, 'sql'>): Promise<string> {
  const query = sql`select nextval('transport_plan_number')::text as next`;
  return (await rows<{ next: string }>(db, query))[0]!.next;
}
