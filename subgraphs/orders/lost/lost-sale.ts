import type { Decimal } from '../../../kernel/decimal.ts';
import type { Order } from '../order.ts';
import type { OrderLine } from '../order-line.ts';
import { countedIn } from '../review/counted.ts';

/** A part of an order line that was given up while nothing was there for it. */
export class LostSale {
  id!: string;
  orderId!: string;
  lineId!: string;
  customerId!: string;
  productId!: string;
  /** In the base unit. */
  quantity!: Decimal;
  unit!: string;
  /** Without tax, at the order's price: in the company's currency, where the rate is known. */
  net!: Decimal;
  currency!: string;
  lostAt!: Date;

  constructor(facts: LostSale) {
    Object.assign(this, facts);
  }
}

/** A part of a line that had no stock when it was given up; `net` is in the order's currency. */
export type UnservedPart = { line: OrderLine; quantity: Decimal; net: Decimal };

/** The part of a line, just given up, that had no stock; none when all had. */
export function unservedPart({ line, unserved: quantity }: GivenUp): UnservedPart[] {
  return quantity.isZero() ? [] : [{ line, quantity, net: line.lastCancelledNet(quantity) }];
}

type GivenUp = { line: OrderLine; unserved: Decimal };

/** What the company loses with a part of an order, in its own currency where the rate is known. */
export function lostSale(
  id: string,
  { id: orderId, customerId, ...order }: Pick<Order, 'id' | 'customerId' | 'currency' | 'rate'>,
  { line, quantity, net }: UnservedPart,
  { at: lostAt, currency: base }: { at: Date; currency: string },
): LostSale {
  const { id: lineId, productId, baseUnit: unit } = line;
  const counted = countedIn(base, order, net);
  const worth = counted ? { net: counted, currency: base } : { net, currency: order.currency };
  return new LostSale({
    ...{ id, orderId, lineId, customerId, productId, quantity, unit, lostAt },
    ...worth,
  });
}
