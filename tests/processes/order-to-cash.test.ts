import { expect, test } from '@jest/globals';
import type { EventSpec, StoredEvent } from '../../kernel/event.ts';
import { orderToCash } from '../../processes/order-to-cash.ts';
import * as finance from '../../subgraphs/finance/contract.ts';
import * as reversals from '../../subgraphs/finance/reversals/contract.ts';
import * as inventory from '../../subgraphs/inventory/contract.ts';
import * as stock from '../../subgraphs/inventory/stock/contract.ts';
import * as weights from '../../subgraphs/inventory/weights/contract.ts';
import * as logistics from '../../subgraphs/logistics/contract.ts';
import * as amending from '../../subgraphs/orders/amending/contract.ts';
import * as orders from '../../subgraphs/orders/contract.ts';
import * as fulfilment from '../../subgraphs/orders/fulfilment/contract.ts';
import * as sales from '../../subgraphs/sales/contract.ts';
import * as deliveries from '../../subgraphs/sales/delivery/contract.ts';

/** What follows from an event: the commands by name, with their inputs. */
function after<Data>(spec: EventSpec<Data>, data: NoInfer<Data>): Record<string, object> {
  const event = { id: 'evt_1', type: spec.type, occurredAt: at, data } as StoredEvent;
  const sends = orderToCash.reactions.get(spec.type)?.(event) ?? [];
  return Object.fromEntries(sends.map(({ command, input }) => [command, input]));
}

const shipTo = { name: 'Acme', street: '1 Harbour Road', city: 'Shanghai', country: 'CN' };
const order = { orderId: 'ord_1', customerId: 'cus_1' };
const parts = [{ lineId: 'orl_1', productId: 'prd_1', quantity: '10' }];
const lines = [{ lineId: 'orl_1', quantity: '10' }];
const at = '2026-03-30T10:00:00.000Z';
const how = {
  ...{
    strategy: 'NEAREST',
    channel: 'WEB',
    isForced: false,
    tier: 'A',
    dueDate: null,
    orderedAt: at,
  },
  shipTo: { country: 'CN', region: null, city: 'Shanghai', postalCode: null },
};

test('an approved order wants stock', () => {
  const facts = { number: 'SO-000001', total: '113', currency: 'CNY' };
  const approved = { ...order, ...facts, warehouseId: null, lines: parts, how };
  expect(after(orders.OrderApproved, approved)).toEqual({ 'inventory.reserveStock': approved });
});

test('reserved stock is told to the order, also when there was none', () => {
  const reserved = [{ ...parts[0]!, warehouseId: 'whs_1' }];
  expect(
    after(inventory.StockReserved, { orderId: 'ord_1', lines: reserved, waiting: [] }),
  ).toEqual({ 'orders.recordAllocation': { orderId: 'ord_1', lines: reserved } });
  expect(after(inventory.StockReserved, { orderId: 'ord_1', lines: [], waiting: parts })).toEqual({
    'orders.recordAllocation': { orderId: 'ord_1', lines: [] },
  });
});

test('what is paid in advance is told to the order', () => {
  const prepaid = { orderId: 'ord_1', paymentId: 'pay_1', amount: '113', currency: 'CNY' };
  expect(after(finance.OrderPrepaid, prepaid)).toEqual({ 'orders.recordPrepayment': prepaid });
  const left = { orderId: 'ord_1', paymentId: 'pay_1', left: '13', currency: 'CNY' };
  expect(after(reversals.DepositReduced, left)).toEqual({ 'orders.correctPrepayment': left });
});

test('an allocated order gets a delivery, known by its number', () => {
  const allocated = { ...order, shipTo, carrierId: 'car_1', requestedDate: '2026-04-02' };
  const reserved = [{ ...parts[0]!, warehouseId: 'whs_1' }];
  expect(
    after(orders.OrderAllocated, { ...allocated, number: 'SO-000001', lines: reserved }),
  ).toEqual({
    'sales.planDelivery': { ...allocated, orderNumber: 'SO-000001', lines: reserved },
  });
});

test('stock that the order does not want goes back', () => {
  const declined = { orderId: 'ord_1', lines };
  expect(after(orders.AllocationDeclined, declined)).toEqual({
    'inventory.releaseStock': declined,
  });
});

test('what an amendment adds wants stock; what has not left is redirected', () => {
  const demand = { ...order, warehouseId: null, lines: parts, how };
  expect(after(amending.DemandRaised, demand)).toEqual({ 'inventory.reserveStock': demand });
  const terms = { orderId: 'ord_1', shipTo, requestedDate: '2026-04-02' };
  expect(after(amending.DeliveryTermsChanged, terms)).toEqual({
    'sales.redirectDeliveries': terms,
  });
});

test('the order knows when picking begins', () => {
  expect(after(sales.PickingStarted, { deliveryId: 'dlv_1', orderId: 'ord_1', lines })).toEqual({
    'orders.recordPicking': { orderId: 'ord_1', lines },
  });
});

test('what is not found is taken back from the order, and from its deliveries', () => {
  const short = { deliveryId: 'dlv_1', orderId: 'ord_1', warehouseId: 'whs_1', lines: parts };
  expect(after(sales.ShortPicked, short)).toEqual({ 'inventory.recordShortPick': short });
  const there = [{ ...lines[0]!, warehouseId: 'whs_1' }];
  const lost = { orderId: 'ord_1', deliveryId: null, lines: there };
  expect(after(inventory.ReservationLost, lost)).toEqual({ 'orders.recordLoss': lost });
  const gone = { orderId: 'ord_1', lines: there };
  expect(after(orders.AllocationLost, gone)).toEqual({ 'sales.withdrawMissing': gone });
});

test('goods that leave move stock, start a shipment, and are shipped for the order', () => {
  const issue = {
    ...order,
    deliveryId: 'dlv_1',
    number: 'DN-000001',
    orderNumber: 'SO-000001',
    warehouseId: 'whs_1',
    carrierId: null,
    shipTo,
    requestedDate: null,
    issuedAt: at,
    lines: parts,
  };
  const sent = after(sales.GoodsIssued, issue);
  expect(Object.keys(sent)).toEqual([
    'inventory.issueStock',
    'logistics.createShipment',
    'orders.recordShipped',
  ]);
  expect(sent['inventory.issueStock']).toEqual(issue);
  expect(sent['logistics.createShipment']).toEqual(issue);
  expect(sent['orders.recordShipped']).toMatchObject({
    orderId: 'ord_1',
    deliveryId: 'dlv_1',
    shippedAt: at,
    lines: parts,
  });
});

test('the values of moved stock are posted', () => {
  const moved = {
    documentId: 'dlv_1',
    documentType: 'DELIVERY' as const,
    ...order,
    postingDate: '2026-03-30',
    currency: 'CNY',
    moves: [],
  };
  expect(after(inventory.StockMoved, moved)).toEqual({ 'finance.postStockMoves': moved });
});

test('the order hears what its goods weigh', () => {
  const by = [{ lineId: 'orl_1', weight: '10.9' }];
  const weighed = { orderId: 'ord_1', deliveryId: 'dlv_1', lines: by };
  expect(after(weights.GoodsWeighed, weighed)).toEqual({ 'orders.recordWeights': weighed });
});

test('what has shipped is invoiced', () => {
  const billable = {
    ...order,
    deliveryId: 'dlv_1',
    currency: 'CNY',
    channel: 'WEB',
    salesperson: null,
    paymentTermDays: 30,
    shippedAt: at,
    lines: [
      {
        ...parts[0]!,
        description: 'Tea',
        net: '100',
        tax: '13',
        taxRate: '13',
        taxCode: 'STANDARD',
      },
    ],
    freight: '25',
  };
  expect(after(orders.BillableShipped, { ...billable, number: 'SO-000001' })).toEqual({
    'finance.issueInvoice': { ...billable, orderNumber: 'SO-000001' },
  });
});

test('the order knows of its invoice, and of its payment', () => {
  const invoice = { ...order, invoiceId: 'inv_1' };
  const facts = { number: 'INV-1', total: '113', currency: 'CNY', dueDate: '2026-04-29' };
  const issued = { ...invoice, ...facts, lines };
  expect(after(finance.InvoiceIssued, issued)).toEqual({ 'orders.recordInvoiced': issued });
  const { orderId } = invoice;
  expect(after(fulfilment.PrepaidInvoiced, { orderId })).toEqual({
    'finance.applyDeposits': { orderId },
  });
  expect(after(finance.InvoicePaid, invoice)).toEqual({ 'orders.recordPaid': invoice });
  const { invoiceId } = invoice;
  expect(after(reversals.InvoiceReopened, invoice)).toEqual({
    'orders.recordReopened': { invoiceId },
  });
});

test('goods that arrive are delivered for the order and for the warehouse', () => {
  const arrived = {
    ...order,
    shipmentId: 'shp_1',
    number: 'SH-000001',
    deliveryId: 'dlv_1',
    deliveredAt: at,
    lines,
  };
  expect(after(logistics.ShipmentDelivered, arrived)).toEqual({
    'orders.recordDelivered': arrived,
    'sales.recordArrival': arrived,
  });
});

test('allocated lines are withdrawn before they are cancelled, and then their stock is free', () => {
  const request = { orderId: 'ord_1', lines };
  expect(after(orders.CancellationRequested, request)).toEqual({
    'sales.withdrawDelivery': request,
  });
  const answer = {
    orderId: 'ord_1',
    lines: [{ ...lines[0]!, withdrawn: '4', from: [{ warehouseId: 'whs_1', quantity: '4' }] }],
  };
  expect(after(sales.DeliveryWithdrawn, answer)).toEqual({ 'orders.recordWithdrawal': answer });
  expect(after(orders.LinesCancelled, request)).toEqual({ 'inventory.releaseStock': request });
});

test('nothing follows from an event of no process', () => {
  const changed = {
    ...order,
    number: 'SO-000001',
    channel: 'WEB',
    previous: null,
    status: 'APPROVED',
    version: 1,
    reason: null,
  };
  expect(after(orders.OrderStatusChanged, changed)).toEqual({});
});

test('what carrying a shipment costs is accrued on the day it became known', () => {
  const shares = [{ orderId: 'ord_1', weight: '1' }];
  const shipment = { ...order, shipmentId: 'shp_1', carrierId: 'car_1', shares };
  const cost = { ...shipment, amount: '30', version: 3 };
  expect(after(logistics.FreightCostRecorded, { ...cost, currency: 'CNY' })).toEqual({
    'finance.accrueFreight': { ...cost, currency: 'CNY', recordedAt: at },
  });
});

test('an issue that is taken back is no shipment, then no stock move, invoice or sale', () => {
  const what = { orderId: 'ord_1', deliveryId: 'dlv_1', warehouseId: 'whs_1', lines: parts };
  const why = { reason: 'Wrong goods' };
  const reversed = { ...what, ...why, number: 'DN-000001', customerId: 'cus_1', reversedAt: at };
  expect(after(deliveries.GoodsIssueReversed, reversed)).toEqual({
    'logistics.cancelShipment': { deliveryId: 'dlv_1' },
    'orders.recordIssueReversed': { ...what, ...why, reversedAt: at },
  });
  const day = { reversedOn: '2026-03-30' };
  const back = { deliveryId: 'dlv_1', orderId: 'ord_1' };
  expect(
    after(fulfilment.IssueTakenBack, { ...what, ...why, ...day, customerId: 'cus_1' }),
  ).toEqual({
    'inventory.takeBackIssue': { ...back, ...why, ...day, customerId: 'cus_1' },
    'finance.creditInvoice': { ...back, customerId: 'cus_1', creditDate: '2026-03-30' },
    'sales.noteReversal': { ...back, ...day },
  });
  const again = { lineId: 'orl_1', warehouseId: 'whs_1', quantity: '3', reserved: '3' };
  expect(after(stock.GoodsTakenBack, { ...back, lines: [again] })).toEqual({
    'orders.recordGoodsBack': { ...back, lines: [again] },
  });
});
