import { on, process, send } from '../kernel/process.ts';
import * as orders from '../subgraphs/orders/contract.ts';
import * as sales from '../subgraphs/sales/contract.ts';

/** An accepted quotation becomes an order, once and at its prices; what is shipped counts as sold. */
export const quoteToOrder = process(
  'quote-to-order',

  on(sales.QuotationAccepted, (accepted) => send(orders.PlaceOrder, accepted)),
  on(orders.QuotationOrdered, (ordered) => send(sales.NoteConversion, ordered)),
  on(orders.BillableShipped, (shipped) => send(sales.NoteSale, shipped)),
);
