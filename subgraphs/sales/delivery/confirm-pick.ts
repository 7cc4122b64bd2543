import { command, commandSpec } from '../../../kernel/command.ts';
import { decimal, type Decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { announce } from './announce.ts';
import { saveDeliveries } from './delivery-rows.ts';
import { Delivery } from './delivery.ts';
import { lockDelivery } from './lock-delivery.ts';

export type ConfirmPickInput = {
  deliveryId: string;
  expectedVersion?: number | null;
  /** Lines of which less was found than wanted; the others are picked whole. */
  short?: readonly { orderLineId: string; picked: string }[] | null;
  /** Why something is short. */
  reason?: string | null;
  idempotencyKey?: string | null;
};

type Result = { deliveryId: string; remainderId: string | null };

const ConfirmPick = commandSpec<ConfirmPickInput, Result>('sales.confirmPick');

/**
 * Ends the picking. What was not found stays reserved and is planned as a delivery of its own, at
 * the same price. Refuses `VERSION_CONFLICT`, `ILLEGAL_MOVE`, `PICKED_TOO_MUCH`, `NOTHING_PICKED`,
 * and `REASON_MISSING` for a short pick.
 */
export const confirmPick = command(ConfirmPick, 'sales:fulfil', async (work, input) => {
  const { sql, emit, ids, now } = work;
  const delivery = await lockDelivery(work, input.deliveryId);
  const previous = delivery.status;
  delivery.expect(input.expectedVersion);
  delivery.confirmPick(now, input.reason?.trim() || null);
  const short = input.short ?? [];
  if (short.length > 0 && !delivery.pickNote) refuse('REASON_MISSING', {}, ['reason']);
  const remainder = new Delivery(ids.next('dlv'), delivery, now);
  remainder.agree(delivery);
  for (const [index, { orderLineId, picked }] of short.entries()) {
    const missing = missingOf(delivery, orderLineId, decimal(picked), index);
    const line = delivery.lines.find((one) => one.orderLineId === orderLineId)!;
    delivery.withdraw(orderLineId, missing);
    const part = { lineId: orderLineId, productId: line.productId, quantity: missing.toFixed() };
    if (!missing.isZero()) remainder.plan(part, () => ids.next('dln'));
  }
  if (delivery.contents().length === 0) refuse('NOTHING_PICKED', {}, ['short']);
  const isSplit = remainder.lines.length > 0;
  announce(emit, delivery, previous);
  if (isSplit) announce(emit, remainder, null);
  await saveDeliveries(sql, isSplit ? [delivery, remainder] : [delivery]);
  return { deliveryId: delivery.id, remainderId: isSplit ? remainder.id : null };
});

function missingOf(
  delivery: Delivery,
  orderLineId: string,
  picked: Decimal,
  index: number,
): Decimal {
  const line = delivery.lines.find((one) => one.orderLineId === orderLineId);
  if (!line) throw new NotFound('delivery line of the order line', orderLineId);
  const at = ['short', String(index), 'picked'];
  const given = picked.toFixed();
  if (picked.isNegative()) refuse('NEGATIVE_FIGURE', { given }, at);
  const missing = line.open().minus(picked);
  if (missing.isNegative()) refuse('PICKED_TOO_MUCH', { given, wanted: line.open().toFixed() }, at);
  return missing;
}
