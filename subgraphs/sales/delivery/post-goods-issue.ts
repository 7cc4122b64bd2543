import { command, commandSpec } from '../../../kernel/command.ts';
import { decimal, ZERO, type Decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { requireScope } from '../../../kernel/viewer.ts';
import { GoodsIssued } from '../contract.ts';
import { announce } from './announce.ts';
import { saveDeliveries } from './delivery-rows.ts';
import type { Delivery } from './delivery.ts';
import { lockDelivery } from './lock-delivery.ts';

export type PostGoodsIssueInput = {
  deliveryId: string;
  expectedVersion?: number | null;
  /** Instead of the order's carrier. */
  carrierId?: string | null;
  /** When the goods left, for history; default now. */
  issuedAt?: string | null;
  /** Only these leave; default all. */
  lines?: readonly LeavingLine[] | null;
  idempotencyKey?: string | null;
};

type LeavingLine = { orderLineId: string; quantity: string };

export const PostGoodsIssue = commandSpec<PostGoodsIssueInput, { deliveryId: string }>(
  'sales.postGoodsIssue',
);

/**
 * A delivery leaves the warehouse, once: all of it, or what is named, and then the rest is a
 * delivery of its own. Refuses `VERSION_CONFLICT`, `ILLEGAL_MOVE`, `IN_THE_FUTURE`, `PICK_AGAIN`,
 * `SERIALS_NEEDED`, and of a part `NO_LINES`, `NOT_POSITIVE`, `PICKED_TOO_MUCH`; a time of its own
 * needs `sales:history`.
 */
export const postGoodsIssue = command(
  PostGoodsIssue,
  'sales:fulfil',
  async ({ sql, viewer, emit, now, ids }, input) => {
    if (input.issuedAt) requireScope(viewer, 'sales:history');
    const delivery = await lockDelivery({ sql, viewer }, input.deliveryId);
    const previous = delivery.status;
    const occurredAt = input.issuedAt ? new Date(input.issuedAt) : now;
    delivery.expect(input.expectedVersion);
    delivery.carrierId = input.carrierId ?? delivery.carrierId;
    const leaving = input.lines ? leavingOf(delivery, input.lines) : undefined;
    const newId = (prefix: string) => ids.next(prefix);
    const rest = leaving && delivery.split(leaving, now, newId);
    delivery.issue(occurredAt, now);
    const { id: deliveryId, number, orderId, orderNumber, customerId, warehouseId } = delivery;
    const { carrierId, shipTo, requestedDate } = delivery;
    const issue = { deliveryId, number, orderId, orderNumber, customerId, warehouseId };
    const issuedAt = occurredAt.toISOString();
    const lines = delivery.contents();
    const parties = delivery.parties();
    emit(
      GoodsIssued,
      { ...issue, carrierId, shipTo, requestedDate, issuedAt, lines },
      { parties, occurredAt },
    );
    announce(emit, delivery, previous);
    if (rest) announce(emit, rest, null);
    await saveDeliveries(sql, rest ? [delivery, rest] : [delivery]);
    return { deliveryId };
  },
);

/** What leaves of each order line, of those that the delivery has; each stands there once. */
function leavingOf(delivery: Delivery, lines: readonly LeavingLine[]): Map<string, Decimal> {
  const leaving = new Map<string, Decimal>();
  if (lines.length === 0) refuse('NO_LINES', {}, ['lines']);
  for (const [index, { orderLineId, quantity: given }] of lines.entries()) {
    const at = ['lines', String(index), 'quantity'];
    const line = delivery.lines.find((one) => one.orderLineId === orderLineId);
    if (!line) throw new NotFound('delivery line of the order line', orderLineId);
    const quantity = decimal(given).plus(leaving.get(orderLineId) ?? ZERO);
    if (!decimal(given).greaterThan(0)) refuse('NOT_POSITIVE', { given }, at);
    const wanted = line.kept();
    if (quantity.greaterThan(wanted)) {
      refuse('PICKED_TOO_MUCH', { given, wanted: wanted.toFixed() }, at);
    }
    leaving.set(orderLineId, quantity);
  }
  return leaving;
}
