import {
  MetricChangedDocument,
  OrderStatusChangedDocument,
  ShipmentStatusChangedDocument,
  StockAlertRaisedDocument,
  StockChangedDocument,
  SupplyExceptionRaisedDocument,
  VehicleMovedDocument,
  type MetricChangedSubscription,
  type OrderStatusChangedSubscription,
  type ShipmentStatusChangedSubscription,
  type StockAlertRaisedSubscription,
  type StockChangedSubscription,
  type SupplyExceptionRaisedSubscription,
  type VehicleMovedSubscription,
} from './__generated__/documents.ts';
import type { Client } from './client.ts';

/** Events that the page follows, by subscription field. */
export type Events = {
  orderStatusChanged: OrderStatusChangedSubscription['event'];
  stockChanged: StockChangedSubscription['event'];
  stockAlertRaised: StockAlertRaisedSubscription['event'];
  shipmentStatusChanged: ShipmentStatusChangedSubscription['event'];
  supplyExceptionRaised: SupplyExceptionRaisedSubscription['event'];
  vehicleMoved: VehicleMovedSubscription['event'];
  metricChanged: MetricChangedSubscription['event'];
};

export type Topic = keyof Events;

export type Topics = {
  /** Calls `take` for each event of a topic. */
  listen<Name extends Topic>(topic: Name, take: (event: Events[Name]) => void): void;
};

/** Metrics after which tiles and charts may have changed. */
const metrics = ['revenue', 'margin', 'invoiced', 'collected', 'credited'];

type Listeners = { [Name in Topic]: ((event: Events[Name]) => void)[] };

/** Opens each subscription once, for whoever listens. */
export function openTopics({ follow }: Pick<Client, 'follow'>): Topics {
  const listeners: Listeners = {
    orderStatusChanged: [],
    stockChanged: [],
    stockAlertRaised: [],
    shipmentStatusChanged: [],
    supplyExceptionRaised: [],
    vehicleMoved: [],
    metricChanged: [],
  };
  const tell =
    <Name extends Topic>(topic: Name) =>
    (event: Events[Name]) => {
      for (const take of listeners[topic]) take(event);
    };
  follow(OrderStatusChangedDocument, tell('orderStatusChanged'));
  follow(StockChangedDocument, tell('stockChanged'));
  follow(StockAlertRaisedDocument, tell('stockAlertRaised'));
  follow(ShipmentStatusChangedDocument, tell('shipmentStatusChanged'));
  follow(SupplyExceptionRaisedDocument, tell('supplyExceptionRaised'));
  follow(VehicleMovedDocument, tell('vehicleMoved'));
  follow(MetricChangedDocument, tell('metricChanged'), { metrics });
  return {
    listen(topic, take) {
      listeners[topic].push(take);
    },
  };
}
