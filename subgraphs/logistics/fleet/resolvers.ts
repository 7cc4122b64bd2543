import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { money } from '../fields.ts';
import { listDrivers, listVehicles } from './find-fleet.ts';
import { recordPositions } from './record-positions.ts';
import { saveDriver } from './save-driver.ts';
import { saveVehicle } from './save-vehicle.ts';

export const fleetQueries = {
  vehicle: (_, { id }, { load }) => load.vehicle.load(id),
  vehicles: (_, args, ctx) => listVehicles(ctx, args),
  driver: (_, { id }, { load }) => load.driver.load(id),
  drivers: (_, args, ctx) => listDrivers(ctx, args),
} satisfies QueryResolvers;

export const fleetMutations = {
  saveVehicle: (_, { input }, { run }) => run(saveVehicle, input),
  saveDriver: (_, { input }, { run }) => run(saveDriver, input),
  recordPositions: (_, { input }, { run }) => run(recordPositions, input),
} satisfies MutationResolvers;

/** Own vehicles and who drives them. */
export const fleetResolvers = {
  Vehicle: {
    __resolveReference: ({ id }, { load }) => load.vehicle.load(id),
    costPerKm: money('costPerKm'),
    costPerTrip: money('costPerTrip'),
    costPerHour: money('costPerHour'),
  },
  Driver: {
    __resolveReference: ({ id }, { load }) => load.driver.load(id),
  },
  SaveVehiclePayload: {
    vehicle: ({ vehicleId: id }, _, { load }) => (id ? load.vehicle.load(id) : null),
  },
  RecordPositionsPayload: {
    vehicle: ({ vehicleId: id }, _, { load }) => (id ? load.vehicle.load(id) : null),
  },
  SaveDriverPayload: {
    driver: ({ driverId: id }, _, { load }) => (id ? load.driver.load(id) : null),
  },
} satisfies Resolvers;
