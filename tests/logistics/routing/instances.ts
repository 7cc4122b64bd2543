import { existsSync, readFileSync } from 'node:fs';
import type { Job, Offer, Problem } from '../../../subgraphs/logistics/routing/problem.ts';

/** Where the public instances are, and whether they are there. */
export const folder = new URL('../../../../shared/data/vrp/', import.meta.url);
export const isThere = existsSync(folder);

/** A public instance with the best that anybody has found. */
export type Instance = {
  kind: string;
  set: string;
  name: string;
  problem: Problem;
  bestKnown: number;
  bestVehicles: number;
};

type Row = Record<'problem' | 'set' | 'instance' | 'vehicles' | 'best_known', string>;

/** Instances of the kinds that the routing knows; pick-up and delivery is none of them. */
export function instances(wanted: (kind: string, name: string, set: string) => boolean) {
  const [head, ...lines] = readFileSync(new URL('bks.csv', folder), 'utf8').trim().split('\n');
  const names = head!.split(',');
  const found: Instance[] = [];
  for (const line of lines) {
    const cells = line.split(',');
    const row = Object.fromEntries(names.map((name, index) => [name, cells[index]])) as Row;
    const { problem: kind, set, instance: name } = row;
    if (kind === 'pdptw' || !wanted(kind, name, set)) continue;
    const bestVehicles = Number(row.vehicles);
    const problem = read(kind, name, { set, bestVehicles });
    found.push({ kind, set, name, problem, bestKnown: Number(row.best_known), bestVehicles });
  }
  return found;
}

type About = { set: string; bestVehicles: number };

function read(kind: string, name: string, about: About): Problem {
  if (kind === 'cvrp') return readCvrp(textOf(`cvrp/${name[0]}/${name}.vrp`), about);
  if (kind === 'mdvrp') return readCordeau(textOf(`mdvrp/cordeau/${name}.txt`));
  if (kind === 'hfvrp') return readTaillard(textOf(`hfvrp/${name}.txt`));
  const size = /_(25|50)$/.exec(name)?.[1] ?? '100';
  const where = about.set.startsWith('gehring') ? 'homberger_200' : `solomon_${size}`;
  return readSolomon(textOf(`vrptw/${where}/${name}.txt`), kind === 'vrptw');
}

const textOf = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const numbersOf = (line: string) => line.trim().split(/\s+/).map(Number);

type Point = { x: number; y: number };
const job = (weight: number, more: Partial<Job> = {}): Job => ({
  load: [weight, 0, 0],
  service: 0,
  opens: 0,
  closes: 1e9,
  skills: 0,
  penalty: 1e6,
  isLocked: false,
  ...more,
});
const offer = (depot: number, capacity: number, more: Partial<Offer> = {}): Offer => ({
  start: depot,
  end: depot,
  capacity: [capacity, 0, 0],
  opens: 0,
  closes: 1e9,
  fixed: 0,
  perDistance: 1,
  perTime: 0,
  skills: 0,
  isLocked: false,
  ...more,
});

function withMatrix(
  points: readonly Point[],
  jobs: readonly Job[],
  offers: readonly Offer[],
  round: (way: number) => number = (way) => way,
): Problem {
  const places = points.length;
  const distance = new Float64Array(places * places);
  for (const [from, a] of points.entries()) {
    for (const [to, b] of points.entries()) {
      distance[from * places + to] = round(Math.hypot(a.x - b.x, a.y - b.y));
    }
  }
  return { jobs, offers, places, distance, duration: distance };
}

function readCvrp(text: string, { set, bestVehicles }: About): Problem {
  const capacity = Number(/CAPACITY\s*:\s*(\d+)/.exec(text)![1]);
  const section = (from: string, to: string) =>
    text.split(from)[1]!.split(to)[0]!.trim().split('\n').map(numbersOf);
  const points = section('NODE_COORD_SECTION', 'DEMAND_SECTION').map(([, x, y]) => {
    return { x: x!, y: y! };
  });
  const demands = section('DEMAND_SECTION', 'DEPOT_SECTION').map(([, demand]) => demand!);
  const [depot, ...customers] = points;
  const jobs = demands.slice(1).map((weight) => job(weight));
  const offers = Array.from({ length: set === 'X' ? bestVehicles + 3 : bestVehicles }, () =>
    offer(customers.length, capacity),
  );
  return withMatrix([...customers, depot!], jobs, offers, Math.round);
}

/** `isHierarchical`: fewest vehicles first, exact distances; else cut to one decimal. */
function readSolomon(text: string, isHierarchical: boolean): Problem {
  const lines = text.split('\n').map(numbersOf);
  const numbers = lines.filter((line) => line.every(Number.isFinite) && line.length >= 2);
  const [[vehicles, capacity], depot, ...customers] = numbers as [
    number[],
    number[],
    ...number[][],
  ];
  const points = [...customers, depot].map(([, x, y]) => ({ x: x!, y: y! }));
  const jobs = customers.map(([, , , weight, opens, closes, service]) =>
    job(weight!, { opens, closes, service }),
  );
  const fixed = isHierarchical ? 1_000 : 0;
  const offers = Array.from({ length: vehicles! }, () =>
    offer(customers.length, capacity!, { closes: depot[5]!, fixed }),
  );
  const cut = (way: number) => Math.floor(way * 10 + 1e-9) / 10;
  return withMatrix(points, jobs, offers, isHierarchical ? undefined : cut);
}

function readCordeau(text: string): Problem {
  const [[, vehicles, customers, depots], ...lines] = text.trim().split('\n').map(numbersOf) as [
    number[],
    ...number[][],
  ];
  const places = lines.slice(depots!);
  const points = places.map(([, x, y]) => ({ x: x!, y: y! }));
  const jobs = places.slice(0, customers).map((line) => job(line[4]!, { service: line[3]! }));
  const offers = Array.from({ length: depots! }, (_, depot) =>
    Array.from({ length: vehicles! }, () => offer(customers! + depot, lines[depot]![1]!)),
  );
  return withMatrix(points, jobs, offers.flat());
}

function readTaillard(text: string): Problem {
  const data = text.split('\n').filter((line) => line.trim() && !line.includes('//'));
  const [[customers, types], ...lines] = data.map(numbersOf) as [number[], ...number[][]];
  const [depot, ...places] = lines.slice(types!);
  const points = [...places, depot!].map(([x, y]) => ({ x: x!, y: y! }));
  const jobs = places.map(([, , weight]) => job(weight!));
  const offers = lines.slice(0, types).map(([count, capacity, fixed, perDistance]) => {
    const vehicle = offer(customers!, capacity!, { fixed, perDistance });
    return Array.from({ length: count! }, () => vehicle);
  });
  return withMatrix(points, jobs, offers.flat());
}
