import type { TestWaybill } from './waybill.ts';

type Ids = { nodes: { id: string }[] };

/** Trips of two drivers with shipments that are under way, some of them delivered. */
export async function driveSome({ ask, does, settled }: TestWaybill, count: number): Promise<void> {
  const { shipments } = await ask<{ shipments: Ids }>(
    `{ shipments(first: ${count}, filter: { status: { in: [PLANNED, READY, PICKED_UP, IN_TRANSIT] } }) {
         nodes { id } } }`,
  );
  const drivers: string[] = [];
  for (const name of ['Wang Wei', 'Li Na']) {
    const input = { name, licenceUntil: '2999-12-31' };
    const { driver } = await does<{ driver: { id: string } }>('saveDriver', input, 'driver { id }');
    drivers.push(driver.id);
  }
  for (const [n, { id }] of shipments.nodes.entries()) {
    const van = { plate: `VAN-${n}`, capacityKg: '1000' };
    const { vehicle } = await does<{ vehicle: { id: string } }>(
      'saveVehicle',
      van,
      'vehicle { id }',
    );
    const day = new Date(Date.UTC(2030, 0, n + 1)).toISOString().slice(0, 10);
    const times = { startsAt: `${day}T08:00:00Z`, endsAt: `${day}T16:00:00Z` };
    const crew = { vehicleId: vehicle.id, driverId: drivers[n % 2] };
    const plan = { ...crew, ...times, shipmentIds: [id] };
    const { trip } = await does<{ trip: { id: string } }>('planTrip', plan, 'trip { id }');
    const input = { tripId: trip.id };
    await does('dispatchTrip', input, '__typename');
    const position = { at: '2026-01-01T00:00:00Z', latitude: '31', longitude: '121' };
    const seen = { vehicleId: vehicle.id, positions: [position] };
    await does('recordPositions', seen, '__typename');
    if (n % 2 === 0) continue;
    await does('departTrip', input, '__typename');
    await does('recordProofOfDelivery', { shipmentId: id, receiver: 'Chen' }, '__typename');
  }
  await settled();
}
