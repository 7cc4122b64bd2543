import type { Problem, Solution } from './problem.ts';
import { seeded } from './random.ts';
import { ordersOf, recreate } from './recreate.ts';
import { Routes } from './routes.ts';
import { neighboursOf, ruin } from './ruin.ts';

/** Which part of all the work a go is: attempts `from` to below `until` of `of`. */
export type Go = { seed: number; from: number; until: number; of: number };

/** What a go has found: the best of all, and where it stands, to go on from. */
export type Found = { best: Solution; at: Solution; cost: number };

/** Temperatures at the beginning and at the end, by the cost per job. */
const HOT = 1;
const COLD = 0.01;

/**
 * Improves routes by slack induction by string removals (Christiaens and Vanden Berghe, "Slack
 * Induction by String Removals for Vehicle Routing Problems", Transportation Science 54(2), 2020):
 * strings of neighbouring jobs are taken out and put back one by one where it is cheapest, under
 * simulated annealing. The same go from the same place finds the same. `isOver` ends it early.
 */
export function improve(
  problem: Problem,
  start: { best: Solution; at: Solution },
  { seed, from, until, of }: Go,
  isOver: (attempt: number) => number | null = () => null,
): Found {
  const random = seeded(seed + from);
  const neighbours = neighboursOf(problem);
  const orders = ordersOf(problem);
  let best = start.best;
  let bestCost = new Routes(problem, best).cost;
  const routes = new Routes(problem, start.at);
  routes.attempt();
  recreate(routes, orders, random);
  if (routes.cost < bestCost) [best, bestCost] = [routes.copy(), routes.cost];
  const perJob = costPerJob(routes);
  for (let attempt = from; attempt < until; attempt++) {
    const share = isOver(attempt) ?? attempt / of;
    if (share >= 1) break;
    const temperature = perJob * HOT * (COLD / HOT) ** share;
    const cost = routes.cost;
    routes.attempt();
    ruin(routes, neighbours, random);
    recreate(routes, orders, random);
    if (routes.cost >= cost - temperature * Math.log(random())) routes.undo();
    else if (routes.cost < bestCost - 1e-9) [best, bestCost] = [routes.copy(), routes.cost];
  }
  return { best, at: routes.copy(), cost: bestCost };
}

/** What a served job costs on average, without the penalties of the others. */
function costPerJob({ problem: { jobs }, absent, cost }: Routes): number {
  const penalties = absent.reduce((total, job) => total + jobs[job]!.penalty, 0);
  const served = jobs.length - absent.length;
  return served === 0 ? 1 : (cost - penalties) / served;
}
