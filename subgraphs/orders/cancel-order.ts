import { command, commandSpec, type Work } from '../../kernel/command.ts';
import type { Decimal } from '../../kernel/decimal.ts';
import { NotFound, refuse } from '../../kernel/refusal.ts';
import { tellCancelled } from './billing/tell-billing.ts';
import { Cancellation } from './cancellation.ts';
import { CancellationRequested } from './contract.ts';
import { noteLost } from './lost/note-lost.ts';
import type { Order } from './order.ts';
import type { OrderLine } from './order-line.ts';
import { concludeOrder, lockOrder } from './order-store.ts';

export type CancelOrderInput = {
  orderId: string;
  /** Default: everything that has not shipped. */
  lines?: LineToCancel[] | null;
  reason: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

type LineToCancel = {
  lineId: string;
  /** Default: all of the line that has not shipped. Unit: the base unit, or the ordered one. */
  quantity?: { value: string; unit?: string | null } | null;
};

export const CancelOrder = commandSpec<CancelOrderInput, { orderId: string }>('orders.cancelOrder');

/**
 * Cancels an order, or quantities of its lines. What has no stock yet is cancelled at once; what
 * has is asked back from sales first. Refuses `NOTHING_TO_CANCEL`, `TOO_MUCH_TO_CANCEL`.
 */
export const cancelOrder = command(CancelOrder, 'orders:write', async (work, input) => {
  const { orderId, reason } = input;
  const order = await lockOrder(work, orderId);
  order.expect(input.expectedVersion);
  const parts = partsOf(order, input.lines);
  if (parts.length === 0) refuse('NOTHING_TO_CANCEL', { status: order.status }, ['orderId']);
  noteCancelled(work, order, order.cancel(parts), reason);
  await concludeOrder(work, order, { reason });
  return { orderId };
});

type Part = { line: OrderLine; quantity: Decimal };

/** Keeps who has cancelled what of an order and why, and asks back what has stock. */
export function noteCancelled(
  work: Pick<Work, 'em' | 'emit' | 'ids' | 'now' | 'viewer' | 'company'>,
  order: Order,
  { cancelled, withdrawing, lost }: ReturnType<Order['cancel']>,
  reason: string,
): void {
  const { em, emit, ids, now, viewer } = work;
  const { id: orderId } = order;
  const facts = { id: ids.next('ocn'), orderId, actor: viewer.id, reason, at: now };
  em.persist(new Cancellation({ ...facts, cancelled, withdrawing }));
  const parties = order.parties();
  if (cancelled.length > 0) tellCancelled(emit, order, cancelled, now);
  if (lost.length > 0) noteLost(work, order, lost);
  if (withdrawing.length > 0) {
    emit(CancellationRequested, { orderId, lines: withdrawing }, { parties });
  }
}

function partsOf(order: Order, asked: CancelOrderInput['lines']): Part[] {
  if (!asked) {
    return order.lines
      .map((line) => ({ line, quantity: line.cancellable() }))
      .filter(({ quantity }) => quantity.greaterThan(0));
  }
  return asked.map(({ lineId, quantity }, index) => partOf(order, lineId, quantity, index));
}

function partOf(
  order: Order,
  lineId: string,
  asked: LineToCancel['quantity'],
  index: number,
): Part {
  const line = order.lines.find(({ id }) => id === lineId);
  if (!line) throw new NotFound('order line', lineId);
  const quantity = asked ? line.toBase(asked) : line.cancellable();
  if (!quantity.greaterThan(0)) {
    refuse('NOT_POSITIVE', { given: quantity.toFixed() }, ['lines', String(index), 'quantity']);
  }
  return { line, quantity };
}
