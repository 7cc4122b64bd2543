import { on, process, send } from '../kernel/process.ts';
import * as orders from '../subgraphs/orders/contract.ts';
import * as sales from '../subgraphs/sales/contract.ts';

/**
 * An accepted quotation becomes an order, once and at its prices; coupons are used with the order;
 * what is shipped counts as sold.
 */
export const quoteToOrder = process(
  'quote-to-order',

  on(sales.QuotationAccepted, (accepted) => send(orders.PlaceOrder, accepted)),
  on(orders.QuotationOrdered, (ordered) => send(sales.NoteConversion, ordered)),
  on(orders.CouponsUsed, (used) => send(sales.ConfirmCoupons, used)),
  on(orders.CouponsUnused, (unused) => send(sales.ReturnCoupons, unused)),
  on(orders.BillableShipped, (shipped) => send(sales.NoteSale, shipped)),
);
