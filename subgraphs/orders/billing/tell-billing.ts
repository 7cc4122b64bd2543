import type { Emit } from '../../../kernel/command.ts';
import { ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { LinesCancelled, type BillableLine, type FreedLine, type FreightTax } from '../contract.ts';
import { shareOf } from '../fulfilment/billing.ts';
import { listNetOf, pricedOf } from '../line-amounts.ts';
import type { Order } from '../order.ts';
import type { OrderLine } from '../order-line.ts';
import { BilledCancelled, OrderBillable } from './contract.ts';

/** Says what an approved order comes to, where its milestones make it billed. */
export function tellBillable(emit: Emit, order: Order, now: Date): void {
  if (!order.isBilledAhead()) return;
  const { id: orderId, number, customerId, currency, paymentTermDays, billToAddressId } = order;
  const terms = { orderId, number, customerId, currency, paymentTermDays, billToAddressId };
  const lines = order.lines.filter((line) => line.wanted().greaterThan(0)).map(wholeOf);
  const { milestones } = order;
  const approvedAt = now.toISOString();
  emit(OrderBillable, {
    ...terms,
    approvedAt,
    lines,
    ...chargeOf(order, order.freight),
    milestones,
  });
}

/** All of an order's freight, or none of it, with its tax. */
export function chargeOf(
  { freightTaxCode: taxCode, freightTaxRate, freightTax }: Order,
  charged: Decimal,
): { freight: string; freightTax?: FreightTax } {
  const freight = charged.toFixed();
  if (charged.isZero() || taxCode === 'NONE') return { freight };
  const tax = { tax: freightTax.toFixed(), taxRate: freightTaxRate.toFixed(), taxCode };
  return { freight, freightTax: tax };
}

/** All that is wanted of a line, with what it comes to. */
function wholeOf(line: OrderLine): BillableLine {
  const { id: lineId, productId, name: description, taxCode, taxRate } = line;
  const share = (whole: OrderLine['net']) => shareOf(whole, line, ZERO, line.wanted());
  const [net, gross] = [share(line.net), share(line.gross)];
  return {
    ...{ lineId, productId, description, quantity: line.wanted().toFixed(), net: net.toFixed() },
    discount: share(listNetOf(line, pricedOf(line)).minus(line.net)).toFixed(),
    ...{ tax: gross.minus(net).toFixed(), taxRate: taxRate.toFixed(), taxCode },
  };
}

/** Says what is cancelled, also to who may have billed it. */
export function tellCancelled(emit: Emit, order: Order, lines: FreedLine[], now: Date): void {
  const { id: orderId, customerId } = order;
  emit(LinesCancelled, { orderId, lines }, { parties: order.parties() });
  if (!order.isBilledAhead() || !order.approvedAt) return;
  const isWhole = order.lines.every((line) => line.wanted().isZero());
  const gone = lines.map(({ lineId, quantity }) => ({ lineId, quantity }));
  const cancelledAt = now.toISOString();
  emit(BilledCancelled, { orderId, customerId, cancelledAt, lines: gone, isWhole });
}
