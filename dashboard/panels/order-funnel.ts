import {
  OrderFunnelDocument,
  type OrderFunnelQuery,
  type OrderStatus,
} from '../__generated__/documents.ts';
import { element, fill } from '../dom.ts';
import { orders } from '../drill/documents.ts';
import { daysOf, ordersIn, type Filter } from '../filter.ts';
import { whole } from '../format.ts';
import { say } from '../language.ts';
import { orderStatus } from '../names.ts';
import type { Panel } from '../panel.ts';

type Stage = keyof OrderFunnelQuery;

/** The stages of an order's way, each named after its first status. */
const stages: Readonly<Record<Stage, readonly [OrderStatus, ...OrderStatus[]]>> = {
  drafts: ['DRAFT'],
  held: ['ON_HOLD'],
  waiting: ['BACKORDERED', 'APPROVED', 'PARTIALLY_ALLOCATED'],
  allocated: ['ALLOCATED'],
  picking: ['IN_FULFILMENT'],
  shipped: ['SHIPPED', 'PARTIALLY_SHIPPED'],
  delivered: ['DELIVERED'],
  completed: ['COMPLETED'],
  ended: ['CANCELLED', 'REJECTED', 'SHORT_CLOSED'],
};
const stageNames = Object.keys(stages) as Stage[];

/** How many orders of the period stand where; a stage opens its orders. */
export const orderFunnel: Panel = {
  name: 'order-funnel',
  title: 'orderFunnel',
  size: 'third',
  follows: ['orderStatusChanged'],
  narrowedBy: ['period', 'channel'],
  open(body, { ask, filter, show }) {
    return {
      async read() {
        const chosen = filter();
        const filters = Object.fromEntries(
          stageNames.map((stage) => [stage, ordersAt(stage, chosen)]),
        );
        const counts = await ask(OrderFunnelDocument, filters);
        const most = Math.max(1, ...stageNames.map((stage) => counts[stage].totalCount));
        const bars = stageNames.map((stage) =>
          bar(stage, counts[stage].totalCount, most, () =>
            show(orders(orderStatus(stages[stage][0]), ordersAt(stage, chosen))),
          ),
        );
        fill(body, element('ul', { class: 'bars' }, ...bars));
        const all = stageNames.reduce((sum, stage) => sum + counts[stage].totalCount, 0);
        return say('ordersCount', { count: whole(all) });
      },
    };
  },
};

function ordersAt(stage: Stage, filter: Filter) {
  const inPeriod = ordersIn(filter, daysOf(filter.period));
  return { ...inPeriod, status: { in: [...stages[stage]] } };
}

function bar(stage: Stage, count: number, most: number, open: () => void): HTMLElement {
  const track = element('span', { class: 'track', 'aria-hidden': 'true' }, element('span'));
  track.style.setProperty('--share', `${(100 * count) / most}%`);
  const button = element(
    'button',
    { type: 'button', class: `bar ${stage}`, 'data-key': stage, click: open },
    element('span', { class: 'label' }, orderStatus(stages[stage][0])),
    track,
    element('span', { class: 'count' }, whole(count)),
  );
  return element('li', {}, button);
}
