import type { Problem, Solution } from '../../../subgraphs/logistics/routing/problem.ts';

/**
 * What is wrong with a solution and what it costs, found by walking along each route as simply as
 * can be; it shares no code with the routing.
 */
export function checked(problem: Problem, { routes, absent }: Solution) {
  const faults: string[] = [];
  const { jobs, offers, places, distance, duration } = problem;
  let cost = 0;
  const served = [...routes.flat(), ...absent].sort((a, b) => a - b);
  if (String(served) !== String(jobs.map((_, job) => job))) faults.push('not each job once');
  for (const job of absent) cost += jobs[job]!.penalty;
  for (const [route, sequence] of routes.entries()) {
    if (sequence.length === 0) continue;
    const offer = offers[route]!;
    const say = (what: string) => faults.push(`route ${route}: ${what}`);
    for (const unit of [0, 1, 2] as const) {
      const load = sequence.reduce((total, job) => total + jobs[job]!.load[unit], 0);
      if (load > offer.capacity[unit] + 1e-6) say('overloaded');
    }
    const drive = (leaves: number) => {
      let [time, last, isInTime] = [leaves, offer.start, true];
      for (const id of sequence) {
        const job = jobs[id]!;
        time += duration[last * places + id]!;
        if (time > job.closes + 1e-6) isInTime = false;
        time = Math.max(time, job.opens) + job.service;
        last = id;
      }
      time += duration[last * places + offer.end]!;
      return { time, isInTime: isInTime && time <= offer.closes + 1e-6 };
    };
    const first = drive(offer.opens);
    if (!first.isInTime) say('late');
    if (sequence.some((job) => (jobs[job]!.skills & ~offer.skills) !== 0)) say('unskilled');
    const stops = [offer.start, ...sequence, offer.end];
    const way = stops.slice(1).reduce((sum, to, n) => sum + distance[stops[n]! * places + to]!, 0);
    cost += offer.fixed + way * offer.perDistance;
    if (offer.perTime > 0) {
      // The latest start that comes back no later, to a thousandth of a unit.
      let [low, high] = [offer.opens, offer.closes];
      while (high - low > 1e-3) {
        const middle = (low + high) / 2;
        const { time, isInTime } = drive(middle);
        if (isInTime && time <= first.time + 1e-9) low = middle;
        else high = middle;
      }
      cost += (first.time - low) * offer.perTime;
    }
  }
  return { faults, cost };
}
