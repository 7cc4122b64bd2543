import type { Point } from '../routing/distance.ts';

/** What a shipment may ask of its vehicle. */
export type Skill = 'COLD_CHAIN' | 'DANGEROUS_GOODS' | 'TAIL_LIFT' | 'OVERSIZE';
export type Priority = 'LOW' | 'NORMAL' | 'HIGH';

/** Why a shipment is in no route. */
export type LeftOutReason =
  | 'NO_PLACE'
  | 'NO_VEHICLE_THERE'
  | 'NO_SKILL'
  | 'TOO_LARGE'
  | 'OUT_OF_REACH'
  | 'NO_ROOM'
  | 'BY_HAND';

export type LeftOut = { shipmentId: string; reason: LeftOutReason };

/** A vehicle with its driver, as a plan takes it; decimals are strings, costs in own currency. */
export type PlannedVehicle = Point & {
  vehicleId: string;
  driverId: string;
  plate: string;
  /** Where it starts and ends: the point is that of this warehouse. */
  warehouseId: string;
  startsAt: string;
  endsAt: string;
  capacityKg: string;
  /** Null: no limit. */
  capacityM3: string | null;
  capacityPallets: string | null;
  costPerKm: string;
  costPerHour: string;
  costPerTrip: string;
  skills: Skill[];
  isLocked: boolean;
};

/** A shipment as a plan takes it, to be brought to its point. */
export type PlannedStop = Point & {
  shipmentId: string;
  number: string;
  warehouseId: string;
  promisedDate: string | null;
  kg: string;
  m3: string;
  pallets: string;
  /** Between which times the goods are taken; null: whenever the plan is under way. */
  opensAt: string | null;
  closesAt: string | null;
  serviceMinutes: number;
  priority: Priority;
  leaveOutCost: string | null;
  skills: Skill[];
  isLocked: boolean;
};

/** What routes are made of. */
export type Wanted = {
  startsAt: string;
  endsAt: string;
  currency: string;
  fleet: readonly PlannedVehicle[];
  stops: readonly PlannedStop[];
};

/** A stop of a planned route. */
export type TimedStop = {
  shipmentId: string;
  position: number;
  arrivesAt: string;
  departsAt: string;
  /** Before it opens, the vehicle waits. */
  waitMinutes: number;
  isOnTime: boolean;
  isLocked: boolean;
  kg: string;
};

/** A planned route; its number is the place of its vehicle in the plan, from 1. */
export type TimedRoute = {
  number: number;
  vehicleId: string;
  driverId: string;
  departsAt: string;
  returnsAt: string;
  km: string;
  hours: string;
  cost: string;
  kg: string;
  m3: string;
  pallets: string;
  /** The fullest of weight, volume and pallets. */
  utilisationPercent: string;
  isLocked: boolean;
  tripId: string | null;
  stops: TimedStop[];
};

/** Routes with their times, and what is in none of them. */
export type Timetable = {
  routes: TimedRoute[];
  leftOut: LeftOut[];
  km: string;
  hours: string;
  cost: string;
  onTimePercent: string | null;
};

export const emptyTimetable: Timetable = {
  routes: [],
  leftOut: [],
  km: '0',
  hours: '0',
  cost: '0',
  onTimePercent: null,
};
