import type { FactKind } from '../facts/fact.ts';

/** A sum or count over one kind of fact: what metrics are computed from. */
export type Measure = {
  fact: FactKind;
  aggregate: string;
  where?: string;
  /** True of amounts: only those in the query's currency count. */
  inCurrency?: boolean;
};

const documents = 'count(distinct document_id)';
const toCustomers = `customer_id is not null and reason in ('ISSUE', 'CUSTOMER_RETURN')`;
const money = { inCurrency: true } as const;

/** All measures by name. */
export const measures = {
  orders: { fact: 'ORDER', aggregate: documents },
  ordersInCurrency: { fact: 'ORDER', aggregate: documents, ...money },
  cancelledOrders: { fact: 'ORDER', aggregate: documents, where: `status = 'CANCELLED'` },
  orderedNet: { fact: 'ORDER', aggregate: 'sum(amount)', ...money },
  ordered: { fact: 'ORDER', aggregate: 'sum(quantity)' },
  shipped: { fact: 'ORDER', aggregate: 'sum(done)' },
  lostNet: { fact: 'LOST_SALE', aggregate: 'sum(amount)', ...money },
  unitsLost: { fact: 'LOST_SALE', aggregate: 'sum(quantity)' },
  invoices: { fact: 'INVOICE', aggregate: documents },
  invoicedNet: { fact: 'INVOICE', aggregate: 'sum(amount)', ...money },
  invoicedGross: { fact: 'INVOICE', aggregate: 'sum(gross)', ...money },
  unitsInvoiced: { fact: 'INVOICE', aggregate: 'sum(quantity)', where: `reason = 'GOODS'` },
  creditedNet: { fact: 'CREDIT_NOTE', aggregate: 'sum(amount)', ...money },
  creditedGross: { fact: 'CREDIT_NOTE', aggregate: 'sum(gross)', ...money },
  collected: { fact: 'PAYMENT', aggregate: 'sum(amount)', ...money },
  costOfSales: { fact: 'STOCK_MOVE', aggregate: '-sum(amount)', where: toCustomers, ...money },
  stockIn: { fact: 'STOCK_MOVE', aggregate: 'sum(quantity)', where: 'quantity > 0' },
  stockOut: { fact: 'STOCK_MOVE', aggregate: '-sum(quantity)', where: 'quantity < 0' },
  stockMoveValue: { fact: 'STOCK_MOVE', aggregate: 'sum(amount)', ...money },
  purchaseOrders: { fact: 'PURCHASE_ORDER', aggregate: documents },
  purchasedNet: {
    fact: 'PURCHASE_ORDER',
    aggregate: 'sum(amount)',
    where: `status <> 'CANCELLED'`,
    ...money,
  },
  receipts: { fact: 'GOODS_RECEIPT', aggregate: documents },
  receiptsOnTime: { fact: 'GOODS_RECEIPT', aggregate: documents, where: 'on_time' },
  receivedValue: { fact: 'GOODS_RECEIPT', aggregate: 'sum(amount)', ...money },
  received: { fact: 'GOODS_RECEIPT', aggregate: 'sum(quantity)' },
  rejected: { fact: 'GOODS_RECEIPT', aggregate: 'sum(undone)' },
  shipments: { fact: 'SHIPMENT', aggregate: documents },
  shipmentsDelivered: { fact: 'SHIPMENT', aggregate: documents, where: `status = 'DELIVERED'` },
  shipmentsPromised: { fact: 'SHIPMENT', aggregate: documents, where: 'on_time is not null' },
  shipmentsOnTime: { fact: 'SHIPMENT', aggregate: documents, where: 'on_time' },
  shipmentDays: { fact: 'SHIPMENT', aggregate: 'sum(days)' },
  shipmentsTimed: { fact: 'SHIPMENT', aggregate: documents, where: 'days is not null' },
  freight: { fact: 'SHIPMENT', aggregate: 'sum(amount)', ...money },
  returns: { fact: 'RETURN', aggregate: documents },
  returned: { fact: 'RETURN', aggregate: 'sum(done)' },
  customers: { fact: 'CUSTOMER', aggregate: documents },
  serviceRequests: { fact: 'SERVICE_REQUEST', aggregate: documents },
  requestsResolved: { fact: 'SERVICE_REQUEST', aggregate: documents, where: 'days is not null' },
  requestsInTime: { fact: 'SERVICE_REQUEST', aggregate: documents, where: 'on_time' },
  requestDays: { fact: 'SERVICE_REQUEST', aggregate: 'sum(days)' },
  exceptions: { fact: 'SUPPLY_EXCEPTION', aggregate: documents },
  moneyAtStake: { fact: 'SUPPLY_EXCEPTION', aggregate: 'sum(amount)', ...money },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;

export function measureOf(name: MeasureName): Measure {
  return measures[name];
}
