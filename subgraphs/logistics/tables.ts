import { EntitySchema } from '@mikro-orm/core';
import { DayColumn, DecimalColumn } from '../../kernel/database.ts';
import { Carrier } from './carrier.ts';
import { Shipment } from './shipment.ts';
import { TrackingEvent } from './tracking-event.ts';
import { Trip, TripStop } from './trips/trip.ts';

// Not here are a shipment's lines: they are written once, with the shipment, and never change.
export const tables = [
  new EntitySchema<Carrier>({
    class: Carrier,
    tableName: 'carrier',
    properties: {
      id: { type: 'text', primary: true },
      code: { type: 'text' },
      name: { type: 'text' },
      phone: { type: 'text', nullable: true },
      trackingUrl: { type: 'text', nullable: true },
      createdAt: { type: 'datetime' },
      updatedAt: { type: 'datetime' },
      version: { type: 'integer' },
    },
  }),
  new EntitySchema<Shipment>({
    class: Shipment,
    tableName: 'shipment',
    properties: {
      id: { type: 'text', primary: true },
      number: { type: 'text' },
      deliveryId: { type: 'text' },
      orderId: { type: 'text' },
      orderNumber: { type: 'text' },
      customerId: { type: 'text' },
      warehouseId: { type: 'text' },
      carrierId: { type: 'text', nullable: true },
      trackingNumber: { type: 'text', nullable: true },
      shipTo: { type: 'json' },
      status: { type: 'text' },
      statusSince: { type: 'datetime' },
      promisedDate: { type: DayColumn, nullable: true },
      issuedAt: { type: 'datetime' },
      deliveredAt: { type: 'datetime', nullable: true },
      freightCost: { type: DecimalColumn, nullable: true },
      freightCurrency: { type: 'text', nullable: true },
      createdAt: { type: 'datetime' },
      version: { type: 'integer' },
    },
  }),
  new EntitySchema<TrackingEvent>({
    class: TrackingEvent,
    tableName: 'tracking_event',
    properties: {
      id: { type: 'text', primary: true },
      shipmentId: { type: 'text' },
      status: { type: 'text' },
      place: { type: 'text', nullable: true },
      note: { type: 'text', nullable: true },
      occurredAt: { type: 'datetime' },
      recordedAt: { type: 'datetime' },
      reportedBy: { type: 'text' },
      sourceRef: { type: 'text', nullable: true },
    },
  }),
  new EntitySchema<Trip>({
    class: Trip,
    tableName: 'trip',
    properties: {
      id: { type: 'text', primary: true },
      number: { type: 'text' },
      vehicleId: { type: 'text' },
      driverId: { type: 'text' },
      startsAt: { type: 'datetime' },
      endsAt: { type: 'datetime' },
      status: { type: 'text' },
      plannedBy: { type: 'text' },
      plannedAt: { type: 'datetime' },
      dispatchedAt: { type: 'datetime', nullable: true },
      departedAt: { type: 'datetime', nullable: true },
      completedAt: { type: 'datetime', nullable: true },
      reason: { type: 'text', nullable: true },
      version: { type: 'integer' },
      // Read and written by themselves: see trips/trip-store.ts.
      stops: { type: 'json', persist: false },
    },
  }),
  new EntitySchema<TripStop>({
    class: TripStop,
    tableName: 'trip_stop',
    properties: {
      id: { type: 'text', primary: true },
      tripId: { type: 'text' },
      position: { type: 'integer' },
      shipmentId: { type: 'text' },
      outcome: { type: 'text', nullable: true },
      reason: { type: 'text', nullable: true },
      endedAt: { type: 'datetime', nullable: true },
      isOpen: { type: 'boolean' },
    },
  }),
];
