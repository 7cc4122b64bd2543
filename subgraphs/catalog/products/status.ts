import { transitions } from '../../../kernel/transitions.ts';

export type ProductStatus = 'ACTIVE' | 'SELL_OUT' | 'ARCHIVED';

/** A product's lifecycle; what was archived is taken up again as ACTIVE first. */
const move = transitions<ProductStatus>({
  ACTIVE: ['SELL_OUT', 'ARCHIVED'],
  SELL_OUT: ['ACTIVE', 'ARCHIVED'],
  ARCHIVED: ['ACTIVE'],
});

/** The status that a product comes to. Refuses `ILLEGAL_MOVE`; staying where it is, is no move. */
export function moved(from: ProductStatus, to: ProductStatus): ProductStatus {
  return from === to ? to : move(from, to);
}
