import { on, process, send } from '../kernel/process.ts';
import * as billing from '../subgraphs/finance/billing/contract.ts';
import * as credits from '../subgraphs/finance/credits/contract.ts';
import * as finance from '../subgraphs/finance/contract.ts';
import * as deposits from '../subgraphs/finance/deposits/contract.ts';
import * as reversals from '../subgraphs/finance/reversals/contract.ts';
import * as milestones from '../subgraphs/finance/milestones/contract.ts';
import * as inventory from '../subgraphs/inventory/contract.ts';
import * as stock from '../subgraphs/inventory/stock/contract.ts';
import * as weights from '../subgraphs/inventory/weights/contract.ts';
import * as logistics from '../subgraphs/logistics/contract.ts';
import * as amending from '../subgraphs/orders/amending/contract.ts';
import * as orderBilling from '../subgraphs/orders/billing/contract.ts';
import * as orders from '../subgraphs/orders/contract.ts';
import * as fulfilment from '../subgraphs/orders/fulfilment/contract.ts';
import * as sales from '../subgraphs/sales/contract.ts';
import * as deliveries from '../subgraphs/sales/delivery/contract.ts';
import * as facts from '../subgraphs/sales/facts/contract.ts';

/**
 * A customer's order becomes reserved stock, a delivery, a shipment, an invoice, journal entries
 * and a payment. Every command does only what remains, so late or repeated events converge.
 */
export const orderToCash = process(
  'order-to-cash',

  // Approved → stock is reserved → the order knows → a delivery is planned.
  on(orders.OrderApproved, (order) => send(inventory.ReserveStock, order)),
  on(inventory.StockReserved, ({ orderId, lines }) =>
    send(orders.RecordAllocation, { orderId, lines }),
  ),
  on(orders.OrderAllocated, ({ number, ...order }) =>
    send(sales.PlanDelivery, { ...order, orderNumber: number }),
  ),
  on(finance.OrderPrepaid, (prepaid) => send(orders.RecordPrepayment, prepaid)),
  on(reversals.DepositReduced, (deposit) => send(fulfilment.CorrectPrepayment, deposit)),
  on(orders.AllocationDeclined, (declined) => send(inventory.ReleaseStock, declined)),

  // Picked and issued → stock and cost move, a shipment starts, the order knows; also what the
  // goods weigh, if that is what they cost by.
  on(sales.PickingStarted, ({ orderId, lines }) => send(orders.RecordPicking, { orderId, lines })),
  on(
    sales.GoodsIssued,
    (issue) => send(inventory.IssueStock, issue),
    (issue) => send(logistics.CreateShipment, issue),
    ({ issuedAt, ...issue }) => send(orders.RecordShipped, { ...issue, shippedAt: issuedAt }),
  ),
  on(weights.GoodsWeighed, (weighed) => send(fulfilment.RecordWeights, weighed)),
  on(inventory.StockMoved, (moved) => send(finance.PostStockMoves, moved)),

  // Taken back → nobody carries it; stock, invoice and sales follow; the order has its goods again
  // when stock has them, reserved, and they are planned as ever.
  on(
    deliveries.GoodsIssueReversed,
    ({ deliveryId }) => send(logistics.CancelShipment, { deliveryId }),
    ({ orderId, deliveryId, warehouseId, reversedAt, reason, lines }) =>
      send(fulfilment.RecordIssueReversed, {
        ...{ orderId, deliveryId, warehouseId, reversedAt, reason, lines },
      }),
  ),
  on(
    fulfilment.IssueTakenBack,
    ({ deliveryId, orderId, customerId, reversedOn, reason }) =>
      send(stock.TakeBackIssue, { deliveryId, orderId, customerId, reversedOn, reason }),
    ({ deliveryId, orderId, customerId, reversedOn: creditDate }) =>
      send(credits.CreditInvoice, { deliveryId, orderId, customerId, creditDate }),
    ({ deliveryId, orderId, reversedOn }) =>
      send(facts.NoteReversal, { deliveryId, orderId, reversedOn }),
  ),
  on(stock.GoodsTakenBack, (back) => send(fulfilment.RecordGoodsBack, back)),

  // Not found → the reservation goes, the order and its deliveries know, other goods are reserved.
  on(sales.ShortPicked, (short) => send(inventory.RecordShortPick, short)),
  on(inventory.ReservationLost, (lost) => send(orders.RecordLoss, lost)),
  on(orders.AllocationLost, (lost) => send(sales.WithdrawMissing, lost)),

  // Shipped → invoiced, or billable until it has arrived or its customer's turn comes; delivered →
  // everybody knows; paid, or in advance → complete, until the payment is taken back; what carrying
  // costs is a cost.
  on(orders.BillableShipped, ({ number, ...billable }) =>
    send(finance.IssueInvoice, { ...billable, orderNumber: number }),
  ),
  on(orderBilling.OrderBillable, ({ number, ...order }) =>
    send(milestones.OpenBillingPlan, { ...order, orderNumber: number }),
  ),
  on(orderBilling.BillableArrived, (arrival) => send(billing.BillArrived, arrival)),
  on(billing.CollectionDue, ({ collectionId }) =>
    send(billing.InvoiceCollection, { collectionId }),
  ),
  on(finance.InvoiceIssued, (invoice) => send(orderBilling.RecordInvoiced, invoice)),
  on(fulfilment.PrepaidInvoiced, (order) => send(deposits.ApplyDeposits, order)),
  on(
    logistics.ShipmentDelivered,
    (shipment) => send(orders.RecordDelivered, shipment),
    (shipment) => send(sales.RecordArrival, shipment),
  ),
  on(finance.InvoicePaid, (invoice) => send(orderBilling.RecordPaid, invoice)),
  on(reversals.InvoiceReopened, ({ invoiceId }) => send(fulfilment.RecordReopened, { invoiceId })),
  on(logistics.FreightCostRecorded, (cost, { occurredAt: recordedAt }) =>
    send(finance.AccrueFreight, { ...cost, recordedAt }),
  ),

  // Amended: more wants stock; what has not left goes where it is wanted now. Less is cancelled.
  on(amending.DemandRaised, (demand) => send(inventory.ReserveStock, demand)),
  on(amending.DeliveryTermsChanged, (terms) => send(sales.RedirectDeliveries, terms)),

  // Cancelled: what is planned must be withdrawn first, what is not is free at once; what was
  // billed is credited.
  on(orders.CancellationRequested, (request) => send(sales.WithdrawDelivery, request)),
  on(sales.DeliveryWithdrawn, (answer) => send(orders.RecordWithdrawal, answer)),
  on(orders.LinesCancelled, (cancelled) => send(inventory.ReleaseStock, cancelled)),
  on(orderBilling.BilledCancelled, (cancelled) => send(milestones.CreditCancelled, cancelled)),
  on(milestones.CancellationCredited, ({ orderId, lines }) =>
    send(orderBilling.RecordUninvoiced, { orderId, lines }),
  ),
);
