import { matrixOf } from '../routing/distance.ts';
import type { Job, Offer, Problem } from '../routing/problem.ts';
import type { PlannedStop, PlannedVehicle, Priority, Skill, Wanted } from './planned.ts';

const MINUTE_MS = 60_000;

/** So that the shorter way counts where kilometres cost nothing. */
const LEAST_PER_KM = 0.001;

const skills: readonly Skill[] = ['COLD_CHAIN', 'DANGEROUS_GOODS', 'TAIL_LIFT', 'OVERSIZE'];
/** Bits that stand before those of the warehouses. */
export const SKILL_BITS = skills.length;

const weightOf: Readonly<Record<Priority, number>> = { LOW: 1, NORMAL: 10, HIGH: 100 };

/** Warehouses of one plan, each a bit beside those of the skills. */
export const MAX_WAREHOUSES = 20;

/** Minutes from the beginning of the plan. */
export function minuteOf(wanted: Wanted, moment: string): number {
  return (Date.parse(moment) - Date.parse(wanted.startsAt)) / MINUTE_MS;
}

/** The moment that lies so many minutes behind the beginning of the plan. */
export function momentOf(wanted: Wanted, minute: number): string {
  const moment = Date.parse(wanted.startsAt) + Math.round(minute) * MINUTE_MS;
  return new Date(moment).toISOString();
}

/** Vehicles and shipments as the routing takes them: kilometres, minutes, money. */
export function problemOf(wanted: Wanted): Problem {
  const { fleet, stops } = wanted;
  const depots = [...new Map(fleet.map((one) => [one.warehouseId, one])).values()];
  const matrix = matrixOf([...stops, ...depots]);
  const bits = new Map(depots.map(({ warehouseId }, n) => [warehouseId, 1 << (n + SKILL_BITS)]));
  const unused = 1 << (MAX_WAREHOUSES + SKILL_BITS);
  const from = (warehouseId: string) => bits.get(warehouseId) ?? unused;
  const offers = fleet.map((one): Offer => {
    const depot = stops.length + depots.findIndex((d) => d.warehouseId === one.warehouseId);
    return offerOf(wanted, one, { depot, from: from(one.warehouseId) });
  });
  const dearest = dearestRoute(offers, matrix.distance);
  const jobs = stops.map((stop) => jobOf(wanted, stop, { dearest, from: from(stop.warehouseId) }));
  return { jobs, offers, ...matrix };
}

type Vehicle = { depot: number; from: number };

function offerOf(wanted: Wanted, one: PlannedVehicle, { depot, from }: Vehicle): Offer {
  return {
    start: depot,
    end: depot,
    capacity: [
      Number(one.capacityKg),
      Number(one.capacityM3 ?? Infinity),
      Number(one.capacityPallets ?? Infinity),
    ],
    opens: minuteOf(wanted, one.startsAt),
    closes: minuteOf(wanted, one.endsAt),
    fixed: Number(one.costPerTrip),
    perDistance: Math.max(Number(one.costPerKm), LEAST_PER_KM),
    perTime: Number(one.costPerHour) / 60,
    skills: bitsOf(one.skills) | from,
    isLocked: one.isLocked,
  };
}

type Wish = { dearest: number; from: number };

function jobOf(wanted: Wanted, stop: PlannedStop, { dearest, from }: Wish): Job {
  const { opensAt, closesAt, leaveOutCost } = stop;
  return {
    load: [Number(stop.kg), Number(stop.m3), Number(stop.pallets)],
    service: stop.serviceMinutes,
    opens: opensAt ? Math.max(0, minuteOf(wanted, opensAt)) : 0,
    closes: minuteOf(wanted, closesAt ?? wanted.endsAt),
    skills: bitsOf(stop.skills) | from,
    penalty: leaveOutCost ? Number(leaveOutCost) : dearest * weightOf[stop.priority],
    isLocked: stop.isLocked,
  };
}

function bitsOf(wanted: readonly Skill[]): number {
  return wanted.reduce((bits, skill) => bits | (1 << skills.indexOf(skill)), 0);
}

/** More than a route to any one stop costs: it is worth it unless a person says otherwise. */
function dearestRoute(offers: readonly Offer[], distance: Float64Array): number {
  const farthest = distance.reduce((far, way) => Math.max(far, way), 0);
  const costs = offers.map(({ fixed, perDistance, perTime, opens, closes }) => {
    return fixed + perDistance * farthest * 2 + perTime * (closes - opens);
  });
  return Math.max(1, ...costs) * 2;
}
