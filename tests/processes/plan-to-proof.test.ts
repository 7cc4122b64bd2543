import { expect, test } from '@jest/globals';
import type { EventSpec, StoredEvent } from '../../kernel/event.ts';
import { planToProof } from '../../processes/plan-to-proof.ts';
import * as logistics from '../../subgraphs/logistics/contract.ts';

/** What follows from an event: the commands by name, with their inputs. */
function after<Data>(spec: EventSpec<Data>, data: NoInfer<Data>): Record<string, object> {
  const event = { id: 'evt_1', type: spec.type, data } as StoredEvent;
  const sends = planToProof.reactions.get(spec.type)?.(event) ?? [];
  return Object.fromEntries(sends.map(({ command, input }) => [command, input]));
}

test('a plan of routes goes on until it ends', () => {
  const going = { transportPlanId: 'tpl_1', from: 20_000 };
  expect(after(logistics.TransportPlanContinues, going)).toEqual({
    'logistics.continueTransportPlan': going,
  });
});

test('arrivals are estimated when a vehicle moves, when its trip does, and when time passes', () => {
  const vehicleId = 'veh_1';
  const estimated = { 'logistics.estimateArrivals': { vehicleId } };
  const at = '2026-04-01T08:00:00Z';
  expect(
    after(logistics.VehicleMoved, { vehicleId, latitude: '31', longitude: '121', at }),
  ).toEqual(estimated);
  expect(after(logistics.ArrivalsDue, { vehicleId })).toEqual(estimated);
  const trip = { tripId: 'trp_1', number: 'TR-000001', vehicleId, driverId: 'drv_1' };
  const left = { ...trip, previous: 'DISPATCHED', status: 'IN_TRANSIT', version: 3 };
  expect(after(logistics.TripStatusChanged, left)).toEqual({
    ...estimated,
    'logistics.measureTrip': { tripId: 'trp_1' },
  });
});
