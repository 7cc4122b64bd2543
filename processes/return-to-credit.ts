import { on, process, send } from '../kernel/process.ts';
import * as finance from '../subgraphs/finance/contract.ts';
import * as inventory from '../subgraphs/inventory/contract.ts';
import * as logistics from '../subgraphs/logistics/contract.ts';
import * as orders from '../subgraphs/orders/contract.ts';
import * as returns from '../subgraphs/returns/contract.ts';
import * as sales from '../subgraphs/sales/contract.ts';

/**
 * What a customer sends back becomes stock at the cost it left with and a credit at the price it
 * was invoiced with. The moves themselves are posted by order-to-cash, like all others.
 */
export const returnToCredit = process(
  'return-to-credit',

  // Delivered → may come back, and the customer is asked how it was.
  on(logistics.ShipmentDelivered, (shipment) => send(returns.NoteDelivery, shipment)),

  // Inspected → what we keep is stock or scrap, and the order knows.
  on(
    returns.ReturnInspected,
    ({ goods, ...inspected }) => send(inventory.TakeInReturn, { ...inspected, lines: goods }),
    ({ returnOrderId, orderId, lines }) =>
      send(orders.RecordReturned, { returnOrderId, orderId, lines }),
  ),

  // Resolved → credited, and so much less was sold; credited and paid out where it was so decided
  // → closed.
  on(returns.ReturnResolved, (resolved) => send(finance.IssueCreditNote, resolved)),
  on(
    finance.CreditNoteIssued,
    (credit) => send(returns.RecordCredit, credit),
    ({ creditNoteId, creditDate, lines }) =>
      send(sales.NoteReturn, { creditNoteId, creditDate, lines }),
  ),
  on(finance.CreditSpent, (credit) => send(returns.RecordCredit, credit)),
);
