import { instances, type Instance } from '../tests/logistics/routing/instances.ts';
import { improve } from '../subgraphs/logistics/routing/improve.ts';
import { nothingPlanned } from '../subgraphs/logistics/routing/problem.ts';

// How far routes are from the best that anybody has found on the public instances. Arguments: names
// or kinds (cvrp, vrptw, vrptw-distance, mdvrp, hfvrp); BENCH_SECONDS per instance, default 10.
const seconds = Number(process.env.BENCH_SECONDS ?? 10);
const most = Number(process.env.BENCH_STOPS ?? 200);
const wanted = process.argv.slice(2);

const gaps = new Map<string, number[]>();
const chosen = instances((kind, name, set) => {
  if (wanted.includes(name)) return true;
  const isUsual = wanted.length === 0 ? kind !== 'vrptw' : wanted.includes(kind);
  return isUsual && !/ (25|50)$/.test(set);
});
for (const instance of chosen) {
  if (instance.problem.jobs.length > most) continue;
  const { kind, name, bestKnown, bestVehicles } = instance;
  const { cost, vehicles, attempts } = solve(instance);
  const gap = (cost / bestKnown - 1) * 100;
  gaps.set(kind, [...(gaps.get(kind) ?? []), gap]);
  const cells = [
    kind.padEnd(15),
    name.padEnd(12),
    cost.toFixed(2).padStart(10),
    bestKnown.toFixed(2).padStart(10),
    `${gap.toFixed(2)} %`.padStart(9),
    `${vehicles} of ${bestVehicles}`.padStart(9),
    `${Math.round(attempts / seconds)} attempts/s`.padStart(18),
  ];
  process.stdout.write(`${cells.join(' ')}\n`);
}
for (const [kind, own] of gaps) {
  const mean = own.reduce((total, gap) => total + gap, 0) / own.length;
  process.stdout.write(`${kind}: mean gap ${mean.toFixed(2)} % of ${own.length} instances\n`);
}

function solve({ problem }: Instance) {
  const start = nothingPlanned(problem);
  const began = process.cpuUsage();
  let attempts = 0;
  let share = 0;
  const isOver = () => {
    if (attempts++ % 100 === 0) share = usedSince(began) / seconds;
    return share;
  };
  const all = { seed: 1, from: 0, until: Infinity, of: Infinity };
  const { best, cost } = improve(problem, { best: start, at: start }, all, isOver);
  const used = best.routes.filter((route) => route.length > 0).length;
  const fixed = problem.offers[0]!.fixed * used;
  return { cost: cost - fixed, vehicles: used, attempts };
}

/** Seconds of work of the processor, whoever else uses the machine. */
function usedSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}
