import type { Context } from '../../../kernel/area.ts';
import type { Payload } from '../../../kernel/payload.ts';
import { NotFound } from '../../../kernel/refusal.ts';
import { linesOfOrders } from '../find-lines.ts';
import { ordersBy } from '../find-orders.ts';
import type { OrderChannel } from '../order.ts';
import { placeOrder } from './place-order.ts';

export type ReorderInput = {
  orderId: string;
  /** Default: as before. */
  channel?: OrderChannel | null;
  customerPoNumber?: string | null;
  requestedDate?: string | null;
  note?: string | null;
  idempotencyKey?: string | null;
};

/**
 * Places an earlier order of the customer anew: the same products and quantities, as they were
 * ordered then, to the same address, at the prices of today. Throws `NotFound` for an order that
 * the viewer does not see; refuses what `placeOrder` refuses.
 */
export async function reorder(
  ctx: Pick<Context<object>, 'sql' | 'viewer' | 'now' | 'company' | 'graph' | 'run'>,
  { orderId, channel, ...input }: ReorderInput,
): Promise<Payload<{ orderId: string }>> {
  const [[order], [lines]] = await Promise.all([
    ordersBy('id', ctx, [orderId]),
    linesOfOrders(ctx, [orderId]),
  ]);
  if (!order) throw new NotFound('order', orderId);
  const { customerId, currency, shipTo, warehouseId, carrierId, salesperson } = order;
  return ctx.run(placeOrder, {
    ...input,
    channel: channel ?? order.channel,
    ...{ customerId, currency, shipTo, warehouseId, carrierId, salesperson },
    lines: lines!.map(({ productId, quantity: value, unit }) => ({
      productId,
      quantity: { value, unit },
    })),
  });
}
