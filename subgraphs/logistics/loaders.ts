import DataLoader from 'dataloader';
import type { Reading } from '../../kernel/area.ts';
import { loaderByArgs } from '../../kernel/loaders.ts';
import { arrivalsOf } from './arrivals/find-arrivals.ts';
import { carriersBy } from './find-carriers.ts';
import { driversById, vehiclesById } from './fleet/find-fleet.ts';
import {
  linesOf,
  partsOfShipments,
  shipmentsBy,
  shipmentsOfCustomers,
  shipmentsOfDeliveries,
  shipmentsOfOrders,
} from './find-shipments.ts';
import { freightSharesOf } from './shipment-parts.ts';
import { trackingById, trackingOf } from './find-tracking.ts';
import { depotsOf, needsOf, transportPlansById } from './planning/find-plans.ts';
import { findPerformance, type Period } from './trips/find-performance.ts';
import { proofsOfShipments, stopsOfTrips, tripsById } from './trips/find-trips.ts';

type Keys = readonly string[];

export function loaders(reading: Reading) {
  return {
    carrier: new DataLoader((ids: Keys) => carriersBy('id', reading, ids)),
    carrierByCode: new DataLoader((codes: Keys) => carriersBy('code', reading, codes)),
    shipment: new DataLoader((ids: Keys) => shipmentsBy('id', reading, ids)),
    shipmentByNumber: new DataLoader((numbers: Keys) => shipmentsBy('number', reading, numbers)),
    shipmentOfDelivery: new DataLoader((ids: Keys) => shipmentsOfDeliveries(reading, ids)),
    shipmentsOfOrder: loaderByArgs((args, ids) => shipmentsOfOrders(reading, args, ids)),
    shipmentsOfCustomer: loaderByArgs((args, ids) => shipmentsOfCustomers(reading, args, ids)),
    freightShares: new DataLoader((ids: Keys) => freightSharesOf(reading.sql, ids)),
    partsOfShipment: new DataLoader((ids: Keys) => partsOfShipments(reading, ids)),
    vehicle: new DataLoader((ids: Keys) => vehiclesById(reading, ids)),
    driver: new DataLoader((ids: Keys) => driversById(reading, ids)),
    trip: new DataLoader((ids: Keys) => tripsById(reading, ids)),
    stopsOfTrip: new DataLoader((ids: Keys) => stopsOfTrips(reading, ids)),
    proofOfShipment: new DataLoader((ids: Keys) => proofsOfShipments(reading, ids)),
    performance: loaderByArgs((period: Period, ids) => findPerformance(reading, period, ids)),
    transportPlan: new DataLoader((ids: Keys) => transportPlansById(reading, ids)),
    depot: new DataLoader((ids: Keys) => depotsOf(reading, ids)),
    need: new DataLoader((ids: Keys) => needsOf(reading, ids)),
    arrival: new DataLoader((ids: Keys) => arrivalsOf(reading, ids)),
    lines: new DataLoader((ids: Keys) => linesOf(reading, ids)),
    trackingEvents: new DataLoader((ids: Keys) => trackingOf(reading, ids)),
    trackingEvent: new DataLoader((ids: Keys) => trackingById(reading, ids)),
  };
}

export type Loaders = ReturnType<typeof loaders>;
