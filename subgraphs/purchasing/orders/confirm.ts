import { command, commandSpec } from '../../../kernel/command.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { mayActFor } from '../../../kernel/viewer.ts';
import { conclude, lockPurchaseOrder, type OrderResult, type StepInput } from './order-store.ts';

export type ConfirmPurchaseOrderInput = StepInput & {
  /** Lines that are not named are confirmed as ordered. */
  lines?: { lineId: string; quantity: string; date: string }[] | null;
};

const ConfirmPurchaseOrder = commandSpec<ConfirmPurchaseOrderInput, OrderResult>(
  'purchasing.confirmPurchaseOrder',
);

/**
 * Takes the supplier's word on what it will deliver and when, from its own user or from staff, also
 * anew. Refuses `UNKNOWN_LINE`, `NEGATIVE_FIGURE`, `OVER_CONFIRMED`.
 */
export const confirmPurchaseOrder = command(
  ConfirmPurchaseOrder,
  'purchasing:confirm',
  async (work, { purchaseOrderId, lines }) => {
    const order = await lockPurchaseOrder(work, purchaseOrderId);
    const isTheirs = mayActFor(work.viewer, 'SUPPLIER', order.supplierId);
    if (!isTheirs || (work.viewer.party && !order.sentAt)) {
      throw new NotFound('purchase order', purchaseOrderId);
    }
    order.confirm(work.now);
    for (const line of order.lines) line.confirm(line.ordered, line.expectedDate);
    (lines ?? []).forEach(({ lineId, quantity, date }, index) => {
      const at = (...field: string[]) => ['lines', String(index), ...field];
      const line = order.lines.find(({ id }) => id === lineId);
      if (!line) refuse('UNKNOWN_LINE', { number: order.number, lineId }, at('lineId'));
      if (decimal(quantity).isNegative()) {
        refuse('NEGATIVE_FIGURE', { name: 'quantity', given: quantity }, at('quantity'));
      }
      line.confirm(decimal(quantity), date);
    });
    await conclude(work, order);
    return { purchaseOrderId };
  },
);
