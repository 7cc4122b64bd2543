import { decimal } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { ReturnOrder } from './return-order.ts';
import { releaseClaims, step, type StepInput } from './return-store.ts';

export type ReceiveReturnInput = StepInput & {
  /** In the base unit; a line that is not named has not come. */
  lines: { returnLineId: string; received: string }[];
};

/**
 * Notes what has come of a return, at most what was authorised; the rest may be asked back again.
 * Refuses `UNKNOWN_LINE`, `TOO_MANY_RECEIVED`, `INEXACT_QUANTITY`, `NOTHING_RECEIVED`.
 */
export const receiveReturn = step<ReceiveReturnInput>(
  'receiveReturn',
  async (order, input, work) => {
    for (const [index, { returnLineId, received }] of input.lines.entries()) {
      const at = ['lines', String(index)];
      const line = lineOf(order, returnLineId, [...at, 'returnLineId']);
      line.receive(decimal(received), [...at, 'received']);
    }
    order.receive(work.now);
    const missing = order.lines.map(({ orderLineId, quantity, received }) => {
      return { orderLineId, quantity: quantity.minus(received) };
    });
    await releaseClaims(work, missing);
  },
);

/** Refuses `UNKNOWN_LINE` for a line of another return. */
export function lineOf(order: ReturnOrder, lineId: string, field: string[]) {
  const line = order.lines.find(({ id }) => id === lineId);
  return line ?? refuse('UNKNOWN_LINE', { lineId }, field);
}
