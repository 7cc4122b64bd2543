import { daysAfter } from '../../kernel/clock.ts';
import type { DemoCompany } from './company.ts';

type Shipments = { shipments: { nodes: { id: string }[] } };
type Planned = { deliveries: { nodes: { id: string }[] } };

const carriers: Record<string, { name: string; trackingUrl: string }> = {
  SWIFT: { name: 'Swift Express 迅捷快运', trackingUrl: 'https://swift.example/track/{number}' },
  PANDA: { name: 'Panda Freight 熊猫货运', trackingUrl: 'https://panda.example/t?n={number}' },
  HARBOR: { name: 'Harbor Line 海港专线', trackingUrl: 'https://harbor.example/{number}' },
};

const fleet = [
  ['沪A·10001', '1500', 'Zhang Wei'],
  ['沪A·10002', '3000', 'Liu Yang'],
] as const;

/** Carriers by their names and costs, the own vans and drivers, one of them on the road. */
export async function move(company: DemoCompany): Promise<void> {
  const { does, ask, today, settled } = company;
  for (const { id, code } of company.carriers) {
    await does('saveCarrier', { id, code, ...(carriers[code] ?? { name: code }) });
  }
  const { shipments } = await ask<Shipments>('{ shipments(first: 80) { nodes { id } } }');
  for (const [n, { id: shipmentId }] of shipments.nodes.entries()) {
    const freightCost = { amount: String(28 + ((n * 7) % 45)), currency: 'CNY' };
    await does('recordFreightCost', { shipmentId, freightCost });
  }
  const crews: { vehicleId: string; driverId: string }[] = [];
  for (const [plate, capacityKg, name] of fleet) {
    const costs = { costPerKm: '2.60', costPerTrip: '180' };
    const van = { plate, capacityKg, ...costs };
    const person = { name, licenceUntil: daysAfter(today, 900) };
    const { vehicle } = await does('saveVehicle', van, 'vehicle { id }');
    const { driver } = await does('saveDriver', person, 'driver { id }');
    crews.push({ vehicleId: vehicle!.id, driverId: driver!.id });
  }
  const { deliveries } = await ask<Planned>(
    '{ deliveries(first: 2, filter: { status: { eq: PLANNED } }) { nodes { id } } }',
  );
  for (const { id: deliveryId } of deliveries.nodes) await does('postGoodsIssue', { deliveryId });
  await settled();
  const sent = await ask<Shipments>(
    '{ shipments(first: 2, filter: { status: { eq: PLANNED } }) { nodes { id } } }',
  );
  const plan = {
    ...crews[0],
    startsAt: `${today}T01:00:00Z`,
    endsAt: `${today}T09:00:00Z`,
    shipmentIds: sent.shipments.nodes.map(({ id }) => id),
  };
  const { trip } = await does('planTrip', plan, 'trip { id }');
  await does('dispatchTrip', { tripId: trip!.id });
  await does('departTrip', { tripId: trip!.id });
  const positions = [0, 1, 2].map((n) => {
    return {
      at: `${daysAfter(today, -1)}T23:0${n}:00Z`,
      latitude: `31.2${n}`,
      longitude: `121.4${n}`,
    };
  });
  await does('recordPositions', { vehicleId: crews[0]!.vehicleId, positions });
}
