import { eventSpec } from '../../../kernel/event.ts';

/** It is known what the goods of a delivery weigh, of those that are weighed: they have left. */
export const GoodsWeighed = eventSpec<{
  deliveryId: string;
  orderId: string;
  /** By order line, in the unit that the product's goods are weighed in. */
  lines: { lineId: string; weight: string }[];
}>('inventory.GoodsWeighed', 'deliveryId');
