import { on, process, send } from '../kernel/process.ts';
import * as analytics from '../subgraphs/analytics/contract.ts';
import * as crm from '../subgraphs/crm/contract.ts';
import * as credits from '../subgraphs/finance/credits/contract.ts';
import * as finance from '../subgraphs/finance/contract.ts';
import * as netting from '../subgraphs/finance/netting/contract.ts';
import * as reversals from '../subgraphs/finance/reversals/contract.ts';
import * as inventory from '../subgraphs/inventory/contract.ts';
import * as logistics from '../subgraphs/logistics/contract.ts';
import * as amending from '../subgraphs/orders/amending/contract.ts';
import * as orders from '../subgraphs/orders/contract.ts';
import * as lost from '../subgraphs/orders/lost/contract.ts';
import * as purchasing from '../subgraphs/purchasing/contract.ts';
import * as returns from '../subgraphs/returns/contract.ts';
import * as supplyChain from '../subgraphs/supply-chain/contract.ts';

type Kind = NonNullable<typeof analytics.NoteDocuments.types>['input']['kind'];

const note = (kind: Kind, ...ids: string[]) => send(analytics.NoteDocuments, { kind, ids });

/**
 * Whatever happens to a document is noted, in whichever order; what the document says then is asked
 * of its owner, many at a time, and becomes facts. Rebuilds and reports go on step by step.
 */
export const collectFacts = process(
  'collect-facts',

  // Customers, their orders and what they ask for.
  on(crm.CustomerSaved, ({ customerId }) => note('CUSTOMER', customerId)),
  on(crm.CustomerStatusChanged, ({ customerId }) => note('CUSTOMER', customerId)),
  on(crm.ServiceRequestStatusChanged, ({ serviceRequestId }) =>
    note('SERVICE_REQUEST', serviceRequestId),
  ),
  on(orders.OrderStatusChanged, ({ orderId }) => note('ORDER', orderId)),
  on(orders.LinesCancelled, ({ orderId }) => note('ORDER', orderId)),
  on(lost.SalesLost, ({ lines }) =>
    note('LOST_SALE', ...lines.map(({ lostSaleId }) => lostSaleId)),
  ),
  on(amending.OrderAmended, ({ orderId }) => note('ORDER', orderId)),
  on(returns.ReturnStatusChanged, ({ returnOrderId }) => note('RETURN', returnOrderId)),

  // Goods.
  on(inventory.StockMoved, ({ moves }) => note('STOCK_MOVE', ...moves.map(({ moveId }) => moveId))),
  on(purchasing.PurchaseOrderStatusChanged, ({ purchaseOrderId }) =>
    note('PURCHASE_ORDER', purchaseOrderId),
  ),
  on(
    purchasing.PurchaseOrderCorrected,
    ({ goodsReceiptIds }) => note('GOODS_RECEIPT', ...goodsReceiptIds),
    ({ purchaseOrderId }) => note('PURCHASE_ORDER', purchaseOrderId),
  ),
  on(
    purchasing.GoodsReceived,
    ({ goodsReceiptId }) => note('GOODS_RECEIPT', goodsReceiptId),
    ({ purchaseOrderId }) => note('PURCHASE_ORDER', purchaseOrderId),
  ),
  on(logistics.ShipmentStatusChanged, ({ shipmentId }) => note('SHIPMENT', shipmentId)),
  on(logistics.CarrierAssigned, ({ shipmentId }) => note('SHIPMENT', shipmentId)),
  on(logistics.FreightCostRecorded, ({ shipmentId }) => note('SHIPMENT', shipmentId)),
  on(supplyChain.SupplyExceptionRaised, ({ exceptionId }) => note('SUPPLY_EXCEPTION', exceptionId)),
  on(supplyChain.SupplyExceptionResolved, ({ exceptionId }) =>
    note('SUPPLY_EXCEPTION', exceptionId),
  ),

  // Money.
  on(finance.InvoiceIssued, ({ invoiceId }) => note('INVOICE', invoiceId)),
  on(finance.InvoicePaid, ({ invoiceId }) => note('INVOICE', invoiceId)),
  on(finance.PaymentReceived, ({ paymentId }) => note('PAYMENT', paymentId)),
  on(
    reversals.PaymentReversed,
    ({ paymentId }) => note('PAYMENT', paymentId),
    ({ invoiceIds }) => note('INVOICE', ...invoiceIds),
  ),
  on(reversals.PaymentRefunded, ({ paymentId }) => note('PAYMENT', paymentId)),
  on(reversals.RefundReversed, ({ paymentIds }) => note('PAYMENT', ...paymentIds)),
  on(reversals.InvoiceReopened, ({ invoiceId }) => note('INVOICE', invoiceId)),
  on(netting.PartnerNetted, ({ invoiceIds }) => note('INVOICE', ...invoiceIds)),
  on(netting.NettingUndone, ({ invoiceIds }) => note('INVOICE', ...invoiceIds)),
  on(
    credits.InvoiceTakenBack,
    ({ creditNoteId }) => note('CREDIT_NOTE', creditNoteId),
    ({ invoiceId }) => note('INVOICE', invoiceId),
  ),
  on(finance.CreditNoteIssued, ({ creditNoteId }) => note('CREDIT_NOTE', creditNoteId)),

  // What is due is read; rebuilds and reports go on until they end.
  on(analytics.FactsDue, () => send(analytics.CollectFacts, {})),
  on(analytics.RebuildContinues, (going) => send(analytics.ContinueRebuild, going)),
  on(analytics.ReportContinues, (going) => send(analytics.ContinueReport, going)),
);
