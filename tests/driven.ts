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
  const unitCost = { amount: '1', currency: 'CNY' };
  const stock = { productId, warehouseId: warehouses.nodes[0]!.id, unitCost };
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
