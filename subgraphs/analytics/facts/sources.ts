import type { FactKind, Source } from './fact.ts';
import { creditNotes } from './sources/credit-notes.ts';
import { customers } from './sources/customers.ts';
import { goodsReceipts } from './sources/goods-receipts.ts';
import { invoices } from './sources/invoices.ts';
import { lostSales } from './sources/lost-sales.ts';
import { orders } from './sources/orders.ts';
import { payments } from './sources/payments.ts';
import { purchaseOrders } from './sources/purchase-orders.ts';
import { returns } from './sources/returns.ts';
import { serviceRequests } from './sources/service-requests.ts';
import { shipments } from './sources/shipments.ts';
import { stockMoves } from './sources/stock-moves.ts';
import { supplyExceptions } from './sources/supply-exceptions.ts';

/** Where each kind of fact comes from. */
export const sources: Readonly<Record<FactKind, Source>> = {
  CREDIT_NOTE: creditNotes,
  CUSTOMER: customers,
  GOODS_RECEIPT: goodsReceipts,
  INVOICE: invoices,
  LOST_SALE: lostSales,
  ORDER: orders,
  PAYMENT: payments,
  PURCHASE_ORDER: purchaseOrders,
  RETURN: returns,
  SERVICE_REQUEST: serviceRequests,
  SHIPMENT: shipments,
  STOCK_MOVE: stockMoves,
  SUPPLY_EXCEPTION: supplyExceptions,
};
