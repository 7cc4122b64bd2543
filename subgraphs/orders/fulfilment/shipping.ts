import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import type { BillableLine, LineQuantity } from '../contract.ts';
import type { Order } from '../order.ts';
import type { Dispatch } from './dispatch.ts';

/** Records shipped goods and gives what is to be invoiced for them, freight with the first. */
export function ship(
  order: Order,
  shipped: readonly LineQuantity[],
  dispatch: Dispatch,
): { lines: BillableLine[]; freight: Decimal } {
  const freight = order.isFreightBilled ? ZERO : order.freight;
  const billed = shipped.map(({ lineId, quantity }) => {
    const line = order.line(lineId);
    const bill = line.billOfNext(decimal(quantity));
    line.ship(decimal(quantity));
    return { line, quantity, ...bill };
  });
  order.isFreightBilled = true;
  const parts = billed.map(({ line, net, gross, discount }) => {
    return { lineId: line.id, net, gross, discount };
  });
  dispatch.bill(parts, freight);
  const lines = billed.map(({ line, quantity, net, gross, discount }): BillableLine => {
    const { id: lineId, productId, name: description, taxCode, taxRate } = line;
    const amounts = { net: net.toFixed(), discount: discount.toFixed() };
    const tax = { tax: gross.minus(net).toFixed(), taxRate: taxRate.toFixed(), taxCode };
    return { lineId, productId, description, quantity, ...amounts, ...tax };
  });
  return { lines, freight };
}

/** Has the goods of a delivery again that was taken back; what they were billed is billed anew. */
export function unship(order: Order, back: readonly LineQuantity[], dispatch: Dispatch): void {
  for (const { lineId, quantity } of back) {
    const billed = dispatch.billed.find((one) => one.lineId === lineId);
    order.line(lineId).unship(decimal(quantity), billed);
  }
  if (dispatch.freight.greaterThan(0) || !order.isPartShipped()) order.isFreightBilled = false;
}
