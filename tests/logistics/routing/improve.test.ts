import { expect, test } from '@jest/globals';
import { matrixOf } from '../../../subgraphs/logistics/routing/distance.ts';
import { improve } from '../../../subgraphs/logistics/routing/improve.ts';
import {
  nothingPlanned,
  type Job,
  type Offer,
  type Problem,
} from '../../../subgraphs/logistics/routing/problem.ts';
import { seeded } from '../../../subgraphs/logistics/routing/random.ts';
import { checked } from './check.ts';
import { instances, isThere } from './instances.ts';

/** A town with two depots, vehicles that differ, windows, skills, and more than they can carry. */
function town(seed: number, count = 40): Problem {
  const random = seeded(seed);
  const around = () => (random() - 0.5) * 0.6;
  const points = Array.from({ length: count + 2 }, () => {
    return { latitude: 31.2 + around(), longitude: 121.4 + around() };
  });
  const jobs = Array.from({ length: count }, (): Job => {
    const opens = Math.floor(random() * 300);
    return {
      load: [random() * 300, random() * 2, Math.floor(random() * 3)],
      ...{ service: 10, opens, closes: opens + 120, penalty: 500, isLocked: false },
      skills: random() < 0.2 ? 1 : 0,
    };
  });
  const offers = Array.from({ length: 6 }, (_, n): Offer => {
    const depot = count + (n % 2);
    return {
      ...{ start: depot, end: depot, opens: 0, closes: 540, isLocked: false },
      capacity: [900 + 300 * (n % 3), 8, 10],
      ...{ fixed: 80, perDistance: 1.5 + (n % 3) * 0.5, perTime: 0.6, skills: n % 2 },
    };
  });
  return { jobs, offers, ...matrixOf(points) };
}

const solved = (problem: Problem, seed = 1, attempts = 800) => {
  const start = nothingPlanned(problem);
  const go = { seed, from: 0, until: attempts, of: attempts };
  return improve(problem, { best: start, at: start }, go);
};

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'routes of town %i keep every rule and cost what is said',
  (seed) => {
    const problem = town(seed);
    const { best, at, cost } = solved(problem, seed);
    const { faults, cost: walked } = checked(problem, best);
    expect(faults).toEqual([]);
    expect(checked(problem, at).faults).toEqual([]);
    expect(Math.abs(walked / cost - 1)).toBeLessThan(1e-5);
    expect(cost).toBeLessThan(checked(problem, nothingPlanned(problem)).cost);
  },
);

test('the same seed finds the same routes, another seed may find others', () => {
  const problem = town(3);
  expect(solved(problem, 5).best).toEqual(solved(problem, 5).best);
  expect(solved(problem, 5).best).not.toEqual(solved(problem, 6).best);
});

test('a search in goes is as good as one in one go, and never gets worse', () => {
  const problem = town(4);
  const start = nothingPlanned(problem);
  let found = { best: start, at: start, cost: Infinity };
  for (let from = 0; from < 1_200; from += 300) {
    const next = improve(problem, found, { seed: 1, from, until: from + 300, of: 1_200 });
    // The same tour summed in another sequence may differ in the last bit.
    expect(next.cost).toBeLessThanOrEqual(found.cost + 1e-6);
    found = next;
  }
  expect(checked(problem, found.best).faults).toEqual([]);
  expect(found.cost).toBeLessThan(solved(problem, 1, 1_200).cost * 1.05);
});

test('locked routes stay as they are, locked stops keep their route and their sequence', () => {
  const problem = town(2);
  const first = solved(problem).best;
  const held = first.routes.findIndex((route) => route.length > 2);
  const loose = first.routes.findLastIndex((route, n) => route.length > 2 && n !== held);
  const pinned = first.routes[loose]!.slice(0, 2);
  const locked = {
    ...problem,
    offers: problem.offers.map((offer, n) => ({ ...offer, isLocked: n === held })),
    jobs: problem.jobs.map((job, n) => ({ ...job, isLocked: pinned.includes(n) })),
  };
  const go = { seed: 9, from: 0, until: 800, of: 800 };
  const { best } = improve(locked, { best: first, at: first }, go);
  expect(best.routes[held]).toEqual(first.routes[held]);
  expect(best.routes[loose]!.filter((job) => pinned.includes(job))).toEqual(pinned);
});

test('what costs more to bring than to leave out is left out', () => {
  const problem = town(1, 10);
  const cheap = { ...problem, jobs: problem.jobs.map((job) => ({ ...job, penalty: 1 })) };
  expect(solved(cheap).best.absent.length).toBe(10);
});

const easy = ['A-n33-k5', 'B-n45-k5', 'E-n51-k5', 'P-n40-k5', 'RC104_25', 'R109_50', 'C102_25'];
const mixed = ['p02', 'HVRP14'];

if (!isThere) test.skip('the public instances are absent: ../shared/data/vrp', () => {});
else {
  const chosen = instances(
    (kind, name) => kind !== 'vrptw' && (easy.includes(name) || mixed.includes(name)),
  );
  test.each(chosen.map((one) => [one.name, one] as const))(
    'routes of %s are within 5 %% of the best known after 4,000 attempts',
    (_name, { problem, bestKnown }) => {
      const { best, cost } = solved(problem, 1, 4_000);
      expect(checked(problem, best).faults).toEqual([]);
      expect(cost / bestKnown - 1).toBeLessThan(0.05);
      expect(cost / bestKnown - 1).toBeGreaterThan(-0.001);
    },
    20_000,
  );
}
