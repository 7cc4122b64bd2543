import type { Context } from '../../../kernel/area.ts';
import type { Payload } from '../../../kernel/payload.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { PlaceOrderInput } from './order-input.ts';
import { placeOrder } from './place-order.ts';

export type PlaceOrdersInput = { orders: PlaceOrderInput[] };
/** What became of one of them; an access error stands for the order it concerns. */
type Placed = Payload<{ orderId: string }> | Error;

const MAX_ORDERS = 500;
const SIDE_BY_SIDE = 4;

/**
 * Places many orders, each by itself: one that is refused holds no other up, and each has its own
 * idempotency key. Results stand in the sequence of the orders. Refuses `TOO_MANY` over 500.
 */
export async function placeOrders(
  run: Context<object>['run'],
  { orders }: PlaceOrdersInput,
): Promise<Placed[]> {
  if (orders.length > MAX_ORDERS) {
    refuse('TOO_MANY', { limit: MAX_ORDERS, given: orders.length }, ['orders']);
  }
  const results: Placed[] = [];
  const waiting = orders.entries();
  async function placeNext(): Promise<void> {
    for (const [index, order] of waiting) {
      results[index] = await run(placeOrder, order).catch((error: Error) => error);
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, placeNext));
  return results;
}
