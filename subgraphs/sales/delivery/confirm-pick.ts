import { command, commandSpec } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { ShortPicked, type DeliveryPart } from '../contract.ts';
import { announce } from './announce.ts';
import { saveDeliveries } from './delivery-rows.ts';
import type { Delivery } from './delivery.ts';
import { lockDelivery } from './lock-delivery.ts';

export type ConfirmPickInput = {
  deliveryId: string;
  expectedVersion?: number | null;
  /** Lines of which less was found than wanted; the others are picked whole. */
  short?: readonly ShortPick[] | null;
  /** Why something is short. */
  reason?: string | null;
  idempotencyKey?: string | null;
};

type ShortPick = { orderLineId: string; picked: string };

const ConfirmPick = commandSpec<ConfirmPickInput, { deliveryId: string }>('sales.confirmPick');

/**
 * Ends the picking. What was not found leaves the delivery: it is looked for, and the order gets
 * other goods as soon as there are any. A delivery of which nothing was found is cancelled. Refuses
 * `VERSION_CONFLICT`, `ILLEGAL_MOVE`, `PICKED_TOO_MUCH`, and `REASON_MISSING` for a short pick.
 */
export const confirmPick = command(ConfirmPick, 'sales:fulfil', async (work, input) => {
  const { sql, emit, now } = work;
  const delivery = await lockDelivery(work, input.deliveryId);
  const { id: deliveryId, orderId, warehouseId, status: previous } = delivery;
  const reason = input.reason?.trim() || null;
  delivery.expect(input.expectedVersion);
  delivery.confirmPick(now, reason);
  const short = input.short ?? [];
  const lines = short.flatMap((one, index) => takeOut(delivery, one, index));
  if (short.length > 0 && !reason) refuse('REASON_MISSING', {}, ['reason']);
  if (lines.length > 0) emit(ShortPicked, { deliveryId, orderId, warehouseId, lines });
  if (delivery.contents().length === 0) delivery.settleWithdrawal(now);
  announce(emit, delivery, previous);
  await saveDeliveries(sql, [delivery]);
  return { deliveryId };
});

/** Takes what was not found out of the delivery; gives it, if any. */
function takeOut(
  delivery: Delivery,
  { orderLineId, picked: given }: ShortPick,
  index: number,
): DeliveryPart[] {
  const line = delivery.lines.find((one) => one.orderLineId === orderLineId);
  if (!line) throw new NotFound('delivery line of the order line', orderLineId);
  const picked = decimal(given);
  const at = ['short', String(index), 'picked'];
  if (picked.isNegative()) refuse('NEGATIVE_FIGURE', { given }, at);
  const missing = line.open().minus(picked);
  if (missing.isNegative()) refuse('PICKED_TOO_MUCH', { given, wanted: line.open().toFixed() }, at);
  delivery.withdraw(orderLineId, missing);
  const { productId } = line;
  return missing.isZero() ? [] : [{ lineId: orderLineId, productId, quantity: missing.toFixed() }];
}
