import type { TestWaybill } from './waybill.ts';

type Ids = { nodes: { id: string }[] };

/** Sells some goods and gives them to two drivers, who deliver a part of them. */
export async function driveSome({ ask, does, settled }: TestWaybill, count: number): Promise<void> {
  const { customers, products } = await ask<Record<'customers' | 'products', Ids>>(
    '{ customers(first: 1) { nodes { id } } products(first: 1) { nodes { id } } }',
  );
  const [customerId, productId] = [customers.nodes[0]!.id, products.nodes[0]!.id];
  const { warehouses } = await ask<{ warehouses: Ids }>(
    '{ warehouses(first: 1) { nodes { id } } }',
  );
  const warehouseId = warehouses.nodes[0]!.id;
  const unitCost = { amount: '1', currency: 'CNY' };
  const stock = { productId, warehouseId, unitCost };
  await does('receiveStock', { ...stock, quantity: { value: '1000' } }, '__typename');
  for (let n = 0; n < count; n++) {
    const lines = [{ productId, quantity: { value: `${n + 1}` } }];
    await does('placeOrder', { channel: 'PHONE', customerId, lines }, '__typename');
  }
  await settled();
  const { deliveries } = await ask<{ deliveries: Ids }>(
    `{ deliveries(first: ${count}, filter: { status: { eq: PLANNED } }) { nodes { id } } }`,
  );
  for (const { id: deliveryId } of deliveries.nodes) {
    await does('postGoodsIssue', { deliveryId }, '__typename');
  }
  await settled();
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
  const vehicles: string[] = [];
  for (let n = 0; n < shipments.nodes.length; n++) {
    const van = { plate: `VAN-${n}`, capacityKg: '1000', costPerKm: '3' };
    const { vehicle } = await does<{ vehicle: { id: string } }>(
      'saveVehicle',
      van,
      'vehicle { id }',
    );
    vehicles.push(vehicle.id);
  }
  await routeSome({ does, settled }, { warehouseId, vehicles, drivers }, shipments.nodes);
  for (const [n, { id }] of shipments.nodes.entries()) {
    const day = new Date(Date.UTC(2030, 0, n + 1)).toISOString().slice(0, 10);
    const times = { startsAt: `${day}T08:00:00Z`, endsAt: `${day}T16:00:00Z` };
    const crew = { vehicleId: vehicles[n]!, driverId: drivers[n % 2] };
    const plan = { ...crew, ...times, shipmentIds: [id] };
    const { trip } = await does<{ trip: { id: string } }>('planTrip', plan, 'trip { id }');
    const input = { tripId: trip.id };
    await does('dispatchTrip', input, '__typename');
    const position = { at: '2026-01-01T00:00:00Z', latitude: '31', longitude: '121' };
    const seen = { vehicleId: crew.vehicleId, positions: [position] };
    await does('recordPositions', seen, '__typename');
    if (n % 2 === 0) continue;
    await does('departTrip', input, '__typename');
    await does('recordProofOfDelivery', { shipmentId: id, receiver: 'Chen' }, '__typename');
  }
  await settled();
}

type Fleet = { warehouseId: string; vehicles: string[]; drivers: string[] };

/** Plans routes for the shipments, as often as there are vehicles; a part finds no place. */
async function routeSome(
  { does, settled }: Pick<TestWaybill, 'does' | 'settled'>,
  { warehouseId, vehicles, drivers }: Fleet,
  nodes: Ids['nodes'],
): Promise<void> {
  const place = { latitude: '31.2', longitude: '121.4' };
  await does('saveDepot', { warehouseId, ...place }, '__typename');
  const placed = nodes.slice(0, Math.ceil(nodes.length * 0.8));
  const needs = placed.map(({ id: shipmentId }, n) => {
    return { shipmentId, ...place, latitude: `31.${n + 10}`, weightKg: '10' };
  });
  await does('describeShipments', { shipments: needs }, '__typename');
  const shipmentIds = nodes.map(({ id }) => id);
  const crews = drivers.map((driverId, n) => ({ vehicleId: vehicles[n], driverId, warehouseId }));
  const times = { startsAt: '2029-01-01T06:00:00Z', endsAt: '2029-01-01T18:00:00Z' };
  for (let n = 0; n < vehicles.length; n++) {
    const input = { ...times, shipmentIds, vehicles: crews, iterations: 1_000, seed: n };
    await does('planRoutes', input, '__typename');
  }
  await settled();
}
