import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import type { BillableLine, LineQuantity } from '../contract.ts';
import { billOfWeight, listNetOf, pricedOf } from '../line-amounts.ts';
import type { Order } from '../order.ts';
import type { OrderLine } from '../order-line.ts';
import { aheadAfter, billOf, shareOf, type Billed } from './billing.ts';
import type { Dispatch } from './dispatch.ts';

/** True for a line that is billed by what its goods weigh; ahead of them it is billed as ordered. */
function isByWeight(order: Order, { priceUnit }: OrderLine): boolean {
  return priceUnit !== null && !order.isBilledAhead();
}

/** True when what of the order has left must be weighed before it can be billed. */
export function needsWeights(order: Order, shipped: readonly LineQuantity[]): boolean {
  return shipped.some(({ lineId }) => isByWeight(order, order.line(lineId)));
}

/** Records shipped goods and gives what is to be invoiced for them, freight with the first. */
export function ship(
  order: Order,
  shipped: readonly LineQuantity[],
  dispatch: Dispatch,
): { lines: BillableLine[]; freight: Decimal } {
  const freight = order.isFreightBilled ? ZERO : order.freight;
  const billed = shipped.map(({ lineId, quantity }) => {
    const line = order.line(lineId);
    if (isByWeight(order, line)) {
      const weight = dispatch.weightOf(lineId) ?? line.nominalWeight!.times(quantity);
      line.ship(decimal(quantity));
      const name = `${line.name} (${weight.toFixed()} ${line.priceUnit})`;
      return { line, name, quantity, ...billOfWeight(line, weight) };
    }
    const shares = sharesOf(line, line.shipped, decimal(quantity));
    const bill = billOf(shares, line.billedAhead);
    line.billedAhead = aheadAfter(line.billedAhead, bill, shares);
    line.ship(decimal(quantity));
    return { line, name: line.name, quantity, ...bill };
  });
  order.isFreightBilled = true;
  const parts = billed.map(({ line, net, gross, discount }) => {
    return { lineId: line.id, net, gross, discount };
  });
  dispatch.bill(parts, freight);
  const lines = billed.map(({ line, name, quantity, net, gross, discount }): BillableLine => {
    const { id: lineId, productId, taxCode, taxRate } = line;
    const description = name;
    const amounts = { net: net.toFixed(), discount: discount.toFixed() };
    const tax = { tax: gross.minus(net).toFixed(), taxRate: taxRate.toFixed(), taxCode };
    return { lineId, productId, description, quantity, ...amounts, ...tax };
  });
  return { lines, freight };
}

/** What is billed as it leaves is taken back once it was invoiced, and not before. */
export function requireInvoiced(order: Order, back: readonly LineQuantity[]): void {
  if (order.billingBasis !== 'ISSUE') return;
  for (const { lineId, quantity } of back) order.line(lineId).requireInvoiced(decimal(quantity));
}

/** Has the goods of a delivery again that was taken back; what they were billed is billed anew. */
export function unship(order: Order, back: readonly LineQuantity[], dispatch: Dispatch): void {
  for (const { lineId, quantity } of back) {
    const line = order.line(lineId);
    const isBilledAtOnce = order.billingBasis === 'ISSUE';
    line.unship(
      decimal(quantity),
      isBilledAtOnce ? decimal(quantity) : dispatch.invoicedOf(lineId),
    );
    if (isByWeight(order, line)) continue;
    const shares = sharesOf(line, line.shipped, decimal(quantity));
    const billed = dispatch.billed.find((one) => one.lineId === lineId) ?? shares;
    line.billedAhead = aheadAfter(line.billedAhead, shares, billed);
  }
  if (dispatch.freight.greaterThan(0) || !order.isPartShipped()) order.isFreightBilled = false;
}

/** The shares of a line's amounts that fall on so much after what is done. */
function sharesOf(line: OrderLine, done: Decimal, quantity: Decimal): Billed {
  const share = (whole: Decimal) => shareOf(whole, line, done, quantity);
  const discount = share(listNetOf(line, pricedOf(line)).minus(line.net));
  return { net: share(line.net), gross: share(line.gross), discount };
}
