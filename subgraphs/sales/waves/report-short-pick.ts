import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { ShortPicked } from '../contract.ts';
import { announce } from '../delivery/announce.ts';
import { saveDeliveries } from '../delivery/delivery-rows.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { lockLine, saveShares } from './part-rows.ts';
import type { Share } from './pick-line.ts';
import { settleLists } from './settle-lists.ts';

export type ReportShortPickInput = {
  pickLineId: string;
  /** Why the rest is not there. */
  reason: string;
  idempotencyKey?: string | null;
};

const ReportShortPick = commandSpec<ReportShortPickInput, { pickLineId: string }>(
  'sales.reportShortPick',
);

/**
 * What is not picked of a line of a pick list is not there: it leaves the deliveries and is looked
 * for, and their orders get other goods as soon as there are any. A delivery of which nothing is
 * left is cancelled. Refuses `REASON_MISSING`, `PICKED_TOO_MUCH` when all of it is picked.
 */
export const reportShortPick = command(ReportShortPick, 'sales:fulfil', async (work, input) => {
  const reason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
  const { line, deliveries } = await lockLine(work, input.pickLineId);
  const shares = line.miss();
  const byDelivery = Map.groupBy(shares, ({ part }) => part.deliveryId);
  const short = deliveries.filter(({ id }) => byDelivery.has(id));
  for (const delivery of short) {
    takeOut(work, delivery, { missing: byDelivery.get(delivery.id)!, reason });
  }
  await saveDeliveries(work.sql, short);
  await saveShares(work.sql, shares);
  await settleLists(work, short);
  return { pickLineId: line.id };
});

type Loss = { missing: readonly Share[]; reason: string };

function takeOut({ emit, now }: Work, delivery: Delivery, { missing, reason }: Loss): void {
  const { id: deliveryId, orderId, warehouseId, status: previous } = delivery;
  const lines = missing.flatMap(({ part, quantity }) => {
    const { orderLineId: lineId } = part;
    const { productId } = delivery.lines.find(({ id }) => id === part.deliveryLineId)!;
    delivery.withdraw(lineId, quantity);
    return { lineId, productId, quantity: quantity.toFixed() };
  });
  emit(ShortPicked, { deliveryId, orderId, warehouseId, lines });
  delivery.pickNote = reason;
  delivery.settleWithdrawal(now);
  announce(emit, delivery, previous);
}
