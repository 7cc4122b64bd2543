import { transitions } from '../../../kernel/transitions.ts';

export type DeliveryStatus =
  'PLANNED' | 'PICKING' | 'PICKED' | 'PACKED' | 'ISSUED' | 'DELIVERED' | 'REVERSED' | 'CANCELLED';

/** Moves a delivery through its lifecycle; refuses `ILLEGAL_MOVE`. */
export const move = transitions<DeliveryStatus>({
  PLANNED: ['PICKING', 'ISSUED', 'CANCELLED'],
  PICKING: ['PICKED', 'ISSUED', 'CANCELLED'],
  PICKED: ['PACKED', 'ISSUED', 'CANCELLED'],
  // Back when it stays behind and its parcels leave with others.
  PACKED: ['ISSUED', 'CANCELLED', 'PICKED'],
  ISSUED: ['DELIVERED', 'REVERSED'],
  DELIVERED: [],
  REVERSED: [],
  CANCELLED: [],
});

/** Before goods issue, the least work first: what is withdrawn comes out of these in this order. */
export const unissued: readonly DeliveryStatus[] = ['PLANNED', 'PICKING', 'PICKED', 'PACKED'];
