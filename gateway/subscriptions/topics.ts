import type { StoredEvent } from '../../kernel/event.ts';

/** A subscription field: which events feed it, which of them a subscriber wants, what it tells. */
export type Topic = {
  area: string;
  eventType: string;
  wants(args: Record<string, unknown>, data: Record<string, unknown>): boolean;
  payload(event: StoredEvent): Record<string, unknown>;
  /**
   * Given for figures of which only the newest counts: for a client that falls behind, a later
   * event with the same key replaces the earlier one. Changes of status are never replaced.
   */
  stateOf?(event: StoredEvent): string;
};

/** All subscription fields of the graph, by name. A new one is a row here and in its schema. */
export const topics: Readonly<Record<string, Topic>> = {
  orderStatusChanged: {
    area: 'orders',
    eventType: 'orders.OrderStatusChanged',
    wants: (args, data) =>
      matches(args.orderId, data.orderId) &&
      matches(args.customerId, data.customerId) &&
      matches(args.status, data.status),
    payload: ({ data, ...event }) => ({
      ...momentOf(event),
      order: { __typename: 'Order', id: data.orderId },
      previous: data.previous,
      status: data.status,
      version: data.version,
    }),
  },
  stockChanged: {
    area: 'inventory',
    eventType: 'inventory.StockChanged',
    wants: (args, data) =>
      matches(args.productId, data.productId) &&
      matches(args.productIds, data.productId) &&
      crosses(args.categories, data.categoryIds) &&
      matches(args.warehouseId, data.warehouseId),
    payload: ({ data, ...event }) => ({
      ...momentOf(event),
      stockLevel: { __typename: 'StockLevel', id: data.stockLevelId },
      product: { __typename: 'Product', id: data.productId },
      warehouse: { __typename: 'Warehouse', id: data.warehouseId },
      onHand: { value: data.onHand, unit: data.unit },
      reserved: { value: data.reserved, unit: data.unit },
      available: { value: data.available, unit: data.unit },
      reason: data.reason,
    }),
    stateOf: ({ documentId }) => documentId,
  },
  shipmentStatusChanged: {
    area: 'logistics',
    eventType: 'logistics.ShipmentStatusChanged',
    wants: (args, data) =>
      matches(args.shipmentId, data.shipmentId) &&
      isOfOrder(args.orderId, data) &&
      matches(args.status, data.status),
    payload: ({ data, ...event }) => ({
      ...momentOf(event),
      shipment: { __typename: 'Shipment', id: data.shipmentId },
      previous: data.previous,
      status: data.status,
      version: data.version,
    }),
  },
  stockAlertRaised: {
    area: 'inventory',
    eventType: 'inventory.StockAlertRaised',
    wants: (args, data) =>
      matches(args.productId, data.productId) &&
      matches(args.productIds, data.productId) &&
      crosses(args.categories, data.categoryIds) &&
      matches(args.warehouseId, data.warehouseId) &&
      matches(args.kind, data.kind),
    payload: ({ data, ...event }) => ({
      ...momentOf(event),
      stockAlert: { __typename: 'StockAlert', id: data.stockAlertId },
      product: { __typename: 'Product', id: data.productId },
      warehouse: { __typename: 'Warehouse', id: data.warehouseId },
      kind: data.kind,
      severity: data.severity,
      available: { value: data.available, unit: data.unit },
      threshold: { value: data.threshold, unit: data.unit },
    }),
  },
  returnStatusChanged: {
    area: 'returns',
    eventType: 'returns.ReturnStatusChanged',
    wants: (args, data) =>
      matches(args.returnOrderId, data.returnOrderId) &&
      matches(args.orderId, data.orderId) &&
      matches(args.status, data.status),
    payload: ({ data, ...event }) => ({
      ...momentOf(event),
      returnOrder: { __typename: 'ReturnOrder', id: data.returnOrderId },
      previous: data.previous,
      status: data.status,
      version: data.version,
    }),
  },
  purchaseOrderStatusChanged: {
    area: 'purchasing',
    eventType: 'purchasing.PurchaseOrderStatusChanged',
    wants: (args, data) =>
      matches(args.purchaseOrderId, data.purchaseOrderId) &&
      matches(args.supplierId, data.supplierId) &&
      matches(args.status, data.status),
    payload: ({ data, ...event }) => ({
      ...momentOf(event),
      purchaseOrder: { __typename: 'PurchaseOrder', id: data.purchaseOrderId },
      previous: data.previous,
      status: data.status,
      cause: data.cause,
      version: data.version,
    }),
  },
  vehicleMoved: {
    area: 'logistics',
    eventType: 'logistics.VehicleMoved',
    wants: (args, data) => matches(args.vehicleId, data.vehicleId),
    payload: ({ data, ...event }) => ({
      ...momentOf(event),
      vehicle: { __typename: 'Vehicle', id: data.vehicleId },
      latitude: data.latitude,
      longitude: data.longitude,
      at: data.at,
    }),
    stateOf: ({ documentId }) => documentId,
  },
  transportPlanProgressed: {
    area: 'logistics',
    eventType: 'logistics.TransportPlanProgressed',
    wants: (args, data) => matches(args.transportPlanId, data.transportPlanId),
    payload: ({ data, ...event }) => ({
      ...momentOf(event),
      transportPlan: { __typename: 'TransportPlan', id: data.transportPlanId },
      done: data.done,
      total: data.total,
      cost: data.cost,
      leftOut: data.leftOut,
      status: data.status,
      version: data.version,
    }),
  },
  shipmentLateRiskRaised: {
    area: 'logistics',
    eventType: 'logistics.ShipmentLateRiskRaised',
    wants: (args, data) =>
      matches(args.shipmentId, data.shipmentId) && isOfOrder(args.orderId, data),
    payload: ({ data, ...event }) => ({
      ...momentOf(event),
      shipment: { __typename: 'Shipment', id: data.shipmentId },
      reason: data.reason,
      estimatedArrival: data.estimatedArrival,
      dueAt: data.dueAt,
    }),
  },
  salesTargetAtRisk: {
    area: 'sales',
    eventType: 'sales.SalesTargetAtRisk',
    wants: (args, data) => matches(args.salesTargetId, data.salesTargetId),
    payload: ({ data, ...event }) => ({
      ...momentOf(event),
      salesTarget: { __typename: 'SalesTarget', id: data.salesTargetId },
      risk: data.risk,
      actual: data.actual,
      expectedAtEnd: data.expectedAtEnd,
    }),
  },
  importProgressed: {
    area: 'identity',
    eventType: 'identity.ImportProgressed',
    wants: (args, data) => matches(args.importId, data.importId),
    payload: ({ data, ...event }) => ({
      ...momentOf(event),
      import: { __typename: 'Import', id: data.importId },
      done: data.done,
      failed: data.failed,
      total: data.total,
      status: data.status,
    }),
    stateOf: ({ documentId }) => documentId,
  },
  supplyRunProgressed: {
    area: 'supply-chain',
    eventType: 'supply-chain.SupplyRunProgressed',
    wants: (args, data) => matches(args.runId, data.runId),
    payload: ({ data, ...event }) => ({
      ...momentOf(event),
      run: { __typename: runTypes[data.kind as keyof typeof runTypes], id: data.runId },
      done: data.done,
      total: data.total,
      status: data.status,
    }),
    stateOf: ({ documentId }) => documentId,
  },
  metricChanged: {
    area: 'analytics',
    eventType: 'analytics.MetricChanged',
    wants: (args, data) => matches(args.metrics, data.metric),
    payload: ({ data, ...event }) => ({
      ...momentOf(event),
      metric: data.metric,
      today: data.today,
    }),
    stateOf: ({ documentId }) => documentId,
  },
  supplyExceptionRaised: {
    area: 'supply-chain',
    eventType: 'supply-chain.SupplyExceptionRaised',
    wants: (args, data) => matches(args.code, data.code) && matches(args.severity, data.severity),
    payload: ({ data, ...event }) => ({
      ...momentOf(event),
      exception: { __typename: 'SupplyException', id: data.exceptionId },
      code: data.code,
      severity: data.severity,
    }),
  },
};

/** The type of a run in the graph, by its kind. */
const runTypes = { FORECAST: 'ForecastRun', PLAN: 'SupplyPlan' } as const;

function momentOf({ occurredAt, cursor }: Pick<StoredEvent, 'occurredAt' | 'cursor'>) {
  return { occurredAt, cursor };
}

/** An absent filter takes everything; a list takes any of its values. */
function matches(filter: unknown, value: unknown): boolean {
  if (filter === undefined || filter === null) return true;
  return Array.isArray(filter) ? filter.includes(value) : filter === value;
}

/** Of what several orders go along in, one of them may be asked for. */
function isOfOrder(orderId: unknown, { orderIds, ...data }: Record<string, unknown>): boolean {
  return crosses(orderId && [orderId], orderIds ?? [data.orderId]);
}

/** An absent filter takes everything; else one of its values must be among those given. */
function crosses(filter: unknown, values: unknown): boolean {
  if (!Array.isArray(filter)) return true;
  return Array.isArray(values) && filter.some((value) => values.includes(value));
}
