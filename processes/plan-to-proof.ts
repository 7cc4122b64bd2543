import { on, process, send } from '../kernel/process.ts';
import * as logistics from '../subgraphs/logistics/contract.ts';

/** Routes are searched in goes until they are good; vehicles on their way say when they come. */
export const planToProof = process(
  'plan-to-proof',

  // A plan's next go, a second or so at a time.
  on(logistics.TransportPlanContinues, (going) => send(logistics.ContinueTransportPlan, going)),

  // Trips begin and end, vehicles move, time passes: arrivals are estimated anew.
  on(
    logistics.TripStatusChanged,
    ({ vehicleId }) => send(logistics.EstimateArrivals, { vehicleId }),
    ({ tripId }) => send(logistics.MeasureTrip, { tripId }),
  ),
  on(logistics.VehicleMoved, ({ vehicleId }) => send(logistics.EstimateArrivals, { vehicleId })),
  on(logistics.ArrivalsDue, ({ vehicleId }) => send(logistics.EstimateArrivals, { vehicleId })),
);
