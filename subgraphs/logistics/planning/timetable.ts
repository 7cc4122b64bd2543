import { decimal, sum, type Decimal } from '../../../kernel/decimal.ts';
import { minorDigitsOf } from '../../../kernel/money.ts';
import type { Offer, Problem, Solution } from '../routing/problem.ts';
import { faultOf, walk } from '../routing/walk.ts';
import type { LeftOutReason, PlannedVehicle, TimedRoute, Timetable, Wanted } from './planned.ts';
import { momentOf, SKILL_BITS } from './problem-of.ts';

/** The times, loads and costs of routes, and why what is absent is in none of them. */
export function timetableOf(
  wanted: Wanted,
  problem: Problem,
  { routes, absent }: Solution,
): Timetable {
  const timed = routes.flatMap((sequence, index) =>
    sequence.length > 0 ? routeOf(wanted, problem, { index, sequence }) : [],
  );
  const leftOut = absent.map((job) => ({
    shipmentId: wanted.stops[job]!.shipmentId,
    reason: wanted.stops[job]!.isLocked ? ('BY_HAND' as const) : reasonOf(problem, job),
  }));
  const stops = timed.flatMap((route) => route.stops);
  const onTime = stops.filter(({ isOnTime }) => isOnTime).length;
  const total = (field: 'km' | 'hours' | 'cost') => sum(timed.map((route) => route[field]));
  return {
    routes: timed,
    leftOut,
    km: total('km').toFixed(),
    hours: total('hours').toFixed(),
    cost: total('cost').toFixed(),
    onTimePercent: stops.length > 0 ? percent(decimal(onTime), decimal(stops.length)) : null,
  };
}

type Sequence = { index: number; sequence: readonly number[] };

function routeOf(wanted: Wanted, problem: Problem, { index, sequence }: Sequence): TimedRoute {
  const vehicle = wanted.fleet[index]!;
  const driven = walk(problem, problem.offers[index]!, sequence);
  const stops = sequence.map((job) => wanted.stops[job]!);
  const [kg, m3, pallets] = (['kg', 'm3', 'pallets'] as const).map((unit) =>
    sum(stops.map((stop) => stop[unit])),
  ) as [Decimal, Decimal, Decimal];
  const km = decimal(driven.distance).toDecimalPlaces(3);
  const hours = decimal((driven.returns - driven.leaves) / 60).toDecimalPlaces(2);
  return {
    number: index + 1,
    vehicleId: vehicle.vehicleId,
    driverId: vehicle.driverId,
    departsAt: momentOf(wanted, driven.leaves),
    returnsAt: momentOf(wanted, driven.returns),
    km: km.toFixed(),
    hours: hours.toFixed(),
    cost: costOf(vehicle, { km, hours }, wanted.currency),
    kg: kg.toFixed(),
    m3: m3.toFixed(),
    pallets: pallets.toFixed(),
    utilisationPercent: fullest(vehicle, { kg, m3, pallets }),
    isLocked: vehicle.isLocked,
    tripId: null,
    stops: driven.calls.map(({ job, arrives, waits, leaves }, at) => {
      const { shipmentId, promisedDate, isLocked, kg: weight } = wanted.stops[job]!;
      const arrivesAt = momentOf(wanted, arrives);
      return {
        shipmentId,
        position: at + 1,
        arrivesAt,
        departsAt: momentOf(wanted, leaves),
        waitMinutes: Math.round(waits),
        isOnTime: !promisedDate || arrivesAt.slice(0, 10) <= promisedDate,
        isLocked,
        kg: weight,
      };
    }),
  };
}

function costOf(
  { costPerTrip, costPerKm, costPerHour }: PlannedVehicle,
  { km, hours }: { km: Decimal; hours: Decimal },
  currency: string,
): string {
  const cost = decimal(costPerTrip).plus(km.times(costPerKm)).plus(hours.times(costPerHour));
  return cost.toFixed(minorDigitsOf(currency));
}

function fullest(vehicle: PlannedVehicle, load: Record<'kg' | 'm3' | 'pallets', Decimal>): string {
  const { capacityKg, capacityM3, capacityPallets } = vehicle;
  const shares = [
    load.kg.div(capacityKg),
    capacityM3 ? load.m3.div(capacityM3) : decimal(0),
    capacityPallets ? load.pallets.div(capacityPallets) : decimal(0),
  ];
  return percent(shares.reduce((most, share) => (share.greaterThan(most) ? share : most)));
}

function percent(part: Decimal, whole: Decimal = decimal(1)): string {
  return part.times(100).div(whole).toFixed(1);
}

/** The first thing for which no vehicle could take it, even alone; else they are all busy. */
function reasonOf(problem: Problem, job: number): LeftOutReason {
  const { skills } = problem.jobs[job]!;
  const depot = ({ skills: has }: Offer) => (skills & ~has) >> SKILL_BITS === 0;
  const there = problem.offers.filter(depot);
  if (there.length === 0) return 'NO_VEHICLE_THERE';
  const faults = there.map((offer) => faultOf(problem, offer, [job]));
  if (faults.includes(null)) return 'NO_ROOM';
  if (faults.includes('TIME')) return 'OUT_OF_REACH';
  return faults.includes('LOAD') ? 'TOO_LARGE' : 'NO_SKILL';
}
