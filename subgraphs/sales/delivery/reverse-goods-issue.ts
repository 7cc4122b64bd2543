import { command, commandSpec } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { announce } from './announce.ts';
import { GoodsIssueReversed } from './contract.ts';
import { saveDeliveries } from './delivery-rows.ts';
import { lockDelivery } from './lock-delivery.ts';
import { learnIssue } from './reversible-issue.ts';

export type ReverseGoodsIssueInput = {
  deliveryId: string;
  expectedVersion?: number | null;
  reason: string;
  idempotencyKey?: string | null;
};

const ReverseGoodsIssue = commandSpec<ReverseGoodsIssueInput, { deliveryId: string }>(
  'sales.reverseGoodsIssue',
);

/**
 * Takes a goods issue back, once: the order has its goods again, and what follows from that plans
 * them anew. Refuses `REASON_MISSING`, `VERSION_CONFLICT`, `ISSUE_REVERSED`, `ALREADY_DELIVERED`,
 * `SHIPMENT_UNDER_WAY`, `GOODS_RETURNED`, and `ILLEGAL_MOVE` before goods issue.
 */
export const reverseGoodsIssue = command(
  ReverseGoodsIssue,
  'sales:fulfil',
  learnIssue,
  async ({ sql, viewer, emit, now }, input) => {
    const reason = input.reason.trim() || refuse('REASON_MISSING', {}, ['reason']);
    const delivery = await lockDelivery({ sql, viewer }, input.deliveryId);
    const previous = delivery.status;
    delivery.expect(input.expectedVersion);
    delivery.reverse(reason, now);
    const { id: deliveryId, number, orderId, customerId, warehouseId } = delivery;
    const reversed = { deliveryId, number, orderId, customerId, warehouseId, reason };
    const lines = delivery.contents();
    emit(GoodsIssueReversed, { ...reversed, reversedAt: now.toISOString(), lines });
    announce(emit, delivery, previous);
    await saveDeliveries(sql, [delivery]);
    return { deliveryId };
  },
);
