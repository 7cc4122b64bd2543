import type { Transitions } from '../../kernel/transitions.ts';

export type ShipmentStatus =
  | 'PLANNED'
  | 'READY'
  | 'PICKED_UP'
  | 'IN_TRANSIT'
  | 'OUT_FOR_DELIVERY'
  | 'DELIVERED'
  | 'EXCEPTION'
  | 'RETURNED'
  | 'CANCELLED';

/** A shipment's way: steps may be skipped, since not every carrier reports each of them. */
const lifecycle: Transitions<ShipmentStatus> = {
  PLANNED: [
    'READY',
    'PICKED_UP',
    'IN_TRANSIT',
    'OUT_FOR_DELIVERY',
    'DELIVERED',
    'EXCEPTION',
    'CANCELLED',
  ],
  READY: ['PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED', 'EXCEPTION', 'CANCELLED'],
  PICKED_UP: ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED', 'EXCEPTION', 'RETURNED'],
  IN_TRANSIT: ['OUT_FOR_DELIVERY', 'DELIVERED', 'EXCEPTION', 'RETURNED'],
  OUT_FOR_DELIVERY: ['DELIVERED', 'EXCEPTION', 'RETURNED'],
  EXCEPTION: [
    'READY',
    'PICKED_UP',
    'IN_TRANSIT',
    'OUT_FOR_DELIVERY',
    'DELIVERED',
    'RETURNED',
    'CANCELLED',
  ],
  DELIVERED: [],
  RETURNED: [],
  CANCELLED: [],
};

/** True when the shipment's way has ended. */
export function isEnd(status: ShipmentStatus): boolean {
  return lifecycle[status].length === 0;
}

/** A status and since when. */
export type Reached = { status: ShipmentStatus; occurredAt: Date };

/**
 * Where the reports lead from the start. They count in the order of their times, not of arrival;
 * a step that the lifecycle does not have is passed over. Goods that were returned or cancelled do
 * not move: such a report counts only when no later one contradicts it.
 */
export function reachedBy(reports: readonly Reached[], start: Reached): Reached {
  const inOrder = reports.toSorted(byTime);
  return inOrder.reduce((reached, report, index) => {
    const isNewest = index === inOrder.length - 1;
    if (!isNewest && isEnd(report.status) && report.status !== 'DELIVERED') return reached;
    return lifecycle[reached.status].includes(report.status) ? report : reached;
  }, start);
}

const steps = Object.keys(lifecycle);

/** Reports of the same moment stand in the order of the lifecycle. */
function byTime(a: Reached, b: Reached): number {
  const apart = a.occurredAt.getTime() - b.occurredAt.getTime();
  return apart || steps.indexOf(a.status) - steps.indexOf(b.status);
}
