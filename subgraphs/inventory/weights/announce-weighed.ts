import type { Emit } from '../../../kernel/command.ts';
import type { StockDocument, StockMove } from '../stock/move.ts';
import { GoodsWeighed } from './contract.ts';

/** Says what a delivery's goods weigh, by the scales where they were weighed, if any of them are. */
export function announceWeighed(
  emit: Emit,
  { id: deliveryId, orderId }: StockDocument,
  moves: readonly StockMove[],
): void {
  const lines = moves.flatMap(({ lineId, weight, weighed }) => {
    if (!lineId || !weight) return [];
    return { lineId, weight: (weighed ?? weight).abs().toFixed() };
  });
  if (lines.length > 0) emit(GoodsWeighed, { deliveryId, orderId: orderId!, lines });
}
