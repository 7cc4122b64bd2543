import { command, commandSpec } from '../../../kernel/command.ts';
import { requireScope } from '../../../kernel/viewer.ts';
import { GoodsIssued } from '../contract.ts';
import { announce } from './announce.ts';
import { saveDeliveries } from './delivery-rows.ts';
import { lockDelivery } from './lock-delivery.ts';

export type PostGoodsIssueInput = {
  deliveryId: string;
  expectedVersion?: number | null;
  /** Instead of the order's carrier. */
  carrierId?: string | null;
  /** When the goods left, for history; default now. */
  issuedAt?: string | null;
  idempotencyKey?: string | null;
};

export const PostGoodsIssue = commandSpec<PostGoodsIssueInput, { deliveryId: string }>(
  'sales.postGoodsIssue',
);

/**
 * A delivery leaves the warehouse, whole and once. Refuses `VERSION_CONFLICT`, `ILLEGAL_MOVE`,
 * `IN_THE_FUTURE`, `PICK_AGAIN`, `SERIALS_NEEDED`; a time of its own needs `sales:history`.
 */
export const postGoodsIssue = command(
  PostGoodsIssue,
  'sales:fulfil',
  async ({ sql, viewer, emit, now }, input) => {
    if (input.issuedAt) requireScope(viewer, 'sales:history');
    const delivery = await lockDelivery({ sql, viewer }, input.deliveryId);
    const previous = delivery.status;
    const occurredAt = input.issuedAt ? new Date(input.issuedAt) : now;
    delivery.expect(input.expectedVersion);
    delivery.carrierId = input.carrierId ?? delivery.carrierId;
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
    await saveDeliveries(sql, [delivery]);
    return { deliveryId };
  },
);
