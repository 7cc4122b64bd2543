import type { Area } from '../../kernel/area.ts';
import { sdlOf } from '../../kernel/sdl.ts';
import { estimateArrivals } from './arrivals/estimate-arrivals.ts';
import { watchArrivals } from './arrivals/watch-arrivals.ts';
import { assignCarrier } from './assign-carrier.ts';
import { cancelShipment } from './cancel-shipment.ts';
import { createShipment } from './create-shipment.ts';
import { recordPositions } from './fleet/record-positions.ts';
import { saveDriver } from './fleet/save-driver.ts';
import { saveVehicle } from './fleet/save-vehicle.ts';
import { loaders } from './loaders.ts';
import { messages } from './messages.ts';
import { acceptTransportPlan } from './planning/accept-plan.ts';
import {
  cancelTransportPlan,
  lockInPlan,
  moveStop,
  reoptimiseTransportPlan,
} from './planning/change-plan.ts';
import { continueTransportPlan } from './planning/continue-plan.ts';
import { describeShipments } from './planning/describe-shipments.ts';
import { planRoutes } from './planning/plan-routes.ts';
import { saveDepot } from './planning/save-depot.ts';
import { recordFreightCost } from './record-freight-cost.ts';
import { recordTrackingEvent } from './record-tracking-event.ts';
import { resolvers } from './resolvers.ts';
import { saveCarrier } from './save-carrier.ts';
import { tables } from './tables.ts';
import { measureTrip } from './trips/measure-trip.ts';
import { planTrip } from './trips/plan-trip.ts';
import { recordProofOfDelivery } from './trips/record-proof.ts';
import { cancelTrip, departTrip, dispatchTrip, failStop } from './trips/run-trip.ts';

export const logistics: Area = {
  name: 'logistics',
  tables,
  migrations: new URL('./migrations/', import.meta.url),
  sdl: sdlOf('logistics'),
  resolvers,
  loaders,
  commands: [
    saveCarrier,
    createShipment,
    cancelShipment,
    recordTrackingEvent,
    assignCarrier,
    recordFreightCost,
    saveVehicle,
    saveDriver,
    recordPositions,
    planTrip,
    dispatchTrip,
    departTrip,
    failStop,
    cancelTrip,
    recordProofOfDelivery,
    saveDepot,
    describeShipments,
    planRoutes,
    continueTransportPlan,
    moveStop,
    lockInPlan,
    reoptimiseTransportPlan,
    cancelTransportPlan,
    acceptTransportPlan,
    estimateArrivals,
    watchArrivals,
    measureTrip,
  ],
  chores: [{ command: 'logistics.watchArrivals', everyMinutes: 5 }],
  messages,
};
