import type { Work } from '../../../kernel/command.ts';
import type { Order } from '../order.ts';
import { SalesLost } from './contract.ts';
import { lostSale, type UnservedPart } from './lost-sale.ts';

/** Keeps and tells what was given up while nothing was there for it. */
export function noteLost(
  {
    em,
    emit,
    ids,
    now,
    company: { currency },
  }: Pick<Work, 'em' | 'emit' | 'ids' | 'now' | 'company'>,
  order: Order,
  unserved: readonly UnservedPart[],
): void {
  const lost = unserved.map((one) => {
    return lostSale(ids.next('lst'), order, one, { at: now, currency });
  });
  em.persist(lost);
  const { id: orderId, customerId, channel, salesperson } = order;
  const lines = lost.map(({ id: lostSaleId, lineId, productId, ...one }) => {
    return {
      lostSaleId,
      lineId,
      productId,
      ...{ quantity: one.quantity.toFixed(), net: one.net.toFixed() },
    };
  });
  emit(SalesLost, {
    ...{ orderId, customerId, channel, salesperson, lines },
    ...{ currency: lost[0]!.currency, lostAt: now.toISOString() },
  });
}
