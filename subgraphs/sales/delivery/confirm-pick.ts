import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { ShortPicked } from '../contract.ts';
import { announce } from './announce.ts';
import { saveDeliveries } from './delivery-rows.ts';
import type { DeliveryLine } from './delivery-line.ts';
import type { Delivery } from './delivery.ts';
import { lockTogether } from './lock-delivery.ts';

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
 * Ends the picking of a delivery, and of those that leave together with it. What was not found
 * leaves them: it is looked for, and the order gets other goods as soon as there are any. A
 * delivery of which nothing was found is cancelled. Refuses `VERSION_CONFLICT`, `ILLEGAL_MOVE`,
 * `PICKED_TOO_MUCH`, and `REASON_MISSING` for a short pick.
 */
export const confirmPick = command(ConfirmPick, 'sales:fulfil', async (work, input) => {
  const [delivery, ...others] = await lockTogether(work, input.deliveryId);
  delivery.expect(input.expectedVersion);
  const picked = [delivery, ...others.filter(({ status }) => status === 'PICKING')];
  const short = input.short ?? [];
  const reason = input.reason?.trim() || null;
  for (const one of picked) {
    const isShort = short.some(({ orderLineId }) => lineOf(one, orderLineId));
    one.confirmPick(work.now, isShort || picked.length === 1 ? reason : null);
  }
  const missing = short.map((one, index) => takeOut(picked, one, index));
  if (short.length > 0 && !reason) refuse('REASON_MISSING', {}, ['reason']);
  for (const one of picked) settle(work, one, missing);
  await saveDeliveries(work.sql, picked);
  return { deliveryId: delivery.id };
});

/** What was not found of a delivery. */
type Missing = { delivery: Delivery; line: DeliveryLine; quantity: Decimal };

function lineOf({ lines }: Delivery, orderLineId: string): DeliveryLine | undefined {
  return lines.find((one) => one.orderLineId === orderLineId);
}

/** Takes what was not found out of its delivery. */
function takeOut(
  picked: readonly Delivery[],
  { orderLineId, picked: given }: ShortPick,
  index: number,
): Missing {
  const delivery = picked.find((one) => lineOf(one, orderLineId));
  if (!delivery) throw new NotFound('delivery line of the order line', orderLineId);
  const line = lineOf(delivery, orderLineId)!;
  const found = decimal(given);
  const at = ['short', String(index), 'picked'];
  if (found.isNegative()) refuse('NEGATIVE_FIGURE', { given }, at);
  const quantity = line.open().minus(found);
  if (quantity.isNegative()) {
    refuse('PICKED_TOO_MUCH', { given, wanted: line.open().toFixed() }, at);
  }
  delivery.withdraw(orderLineId, quantity);
  return { delivery, line, quantity };
}

/** Tells what was not found of a delivery, if any, and that it is picked. */
function settle(
  { emit, now }: Pick<Work, 'emit' | 'now'>,
  delivery: Delivery,
  missing: readonly Missing[],
): void {
  const { id: deliveryId, orderId, warehouseId } = delivery;
  const own = missing.filter((one) => one.delivery === delivery && !one.quantity.isZero());
  const lines = own.map(({ line: { orderLineId: lineId, productId }, quantity }) => {
    return { lineId, productId, quantity: quantity.toFixed() };
  });
  if (lines.length > 0) emit(ShortPicked, { deliveryId, orderId, warehouseId, lines });
  if (delivery.contents().length === 0) delivery.settleWithdrawal(now);
  announce(emit, delivery, 'PICKING');
}
