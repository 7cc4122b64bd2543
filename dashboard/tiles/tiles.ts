import {
  CashDocument,
  MetricsDocument,
  OpenOrdersDocument,
  OrderCountsDocument,
  ReceivablesDocument,
  type MetricQueryInput,
  type OrderStatus,
} from '../__generated__/documents.ts';
import type { Ask } from '../client.ts';
import {
  metricDocuments,
  openInvoices,
  orders,
  payments,
  type Documents,
} from '../drill/documents.ts';
import { daysOf, metricsIn, ordersIn, type Filter } from '../filter.ts';
import { decimal, growth, shortMoney, whole } from '../format.ts';
import { say } from '../language.ts';
import type { Panel } from '../panel.ts';
import type { Topic } from '../topics.ts';
import type { Word } from '../words.ts';

/** One key figure: how it is read, and which documents are behind it. */
export type Tile = Pick<Panel, 'narrowedBy'> & {
  name: string;
  label: Word;
  follows: readonly Topic[];
  read(ask: Ask, filter: Filter): Promise<Figure>;
  documents(filter: Filter): Documents;
};

export type Figure = { value: string; note: string; tone?: 'good' | 'bad' };

const openStatuses: OrderStatus[] = [
  'ON_HOLD',
  'APPROVED',
  'ALLOCATED',
  'PARTIALLY_ALLOCATED',
  'BACKORDERED',
  'IN_FULFILMENT',
  'PARTIALLY_SHIPPED',
  'SHIPPED',
];

const inChannel = ({ channel }: Filter) => (channel ? { channel: { eq: channel } } : {});
const stillOpen = (filter: Filter) => ({ ...inChannel(filter), status: { in: openStatuses } });
const ofToday = (filter: Filter) => ordersIn(filter, daysOf('today'));

export const tiles: readonly Tile[] = [
  {
    name: 'orders-today',
    label: 'ordersToday',
    follows: ['orderStatusChanged'],
    narrowedBy: ['period', 'channel'],
    async read(ask, filter) {
      const { today, period } = await ask(OrderCountsDocument, {
        today: ofToday(filter),
        period: ordersIn(filter, daysOf(filter.period)),
      });
      return {
        value: whole(today.totalCount),
        note: say('ordersInPeriod', { count: whole(period.totalCount) }),
      };
    },
    documents: (filter) => orders(say('ordersToday'), ofToday(filter)),
  },
  {
    name: 'open-orders',
    label: 'openOrders',
    follows: ['orderStatusChanged'],
    narrowedBy: ['channel'],
    async read(ask, filter) {
      const { open, held } = await ask(OpenOrdersDocument, {
        open: stillOpen(filter),
        held: { ...inChannel(filter), status: { eq: 'ON_HOLD' } },
      });
      return {
        value: whole(open.totalCount),
        note: say('heldOrders', { count: whole(held.totalCount) }),
        tone: held.totalCount > 0 ? 'bad' : undefined,
      };
    },
    documents: (filter) => orders(say('openOrders'), stillOpen(filter)),
  },
  {
    name: 'revenue',
    label: 'revenue',
    follows: ['metricChanged'],
    narrowedBy: ['period', 'channel'],
    async read(ask, filter) {
      const input: MetricQueryInput = {
        ...metricsIn(filter, ['revenue']),
        compareTo: 'PREVIOUS_PERIOD',
      };
      const { currency, totals } = (await ask(MetricsDocument, { input })).metricQuery;
      const [revenue] = totals;
      return {
        value: shortMoney({ amount: revenue?.value ?? '0', currency }),
        ...grown(revenue?.growth),
      };
    },
    documents: (filter) => metricDocuments('revenue', 'revenue', filter),
  },
  {
    name: 'margin',
    label: 'grossProfit',
    follows: ['metricChanged'],
    narrowedBy: ['period', 'channel'],
    async read(ask, filter) {
      const input = metricsIn(filter, ['margin', 'marginRate']);
      const { currency, totals } = (await ask(MetricsDocument, { input })).metricQuery;
      const [margin, rate] = totals;
      return {
        value: shortMoney({ amount: margin?.value ?? '0', currency }),
        note: rate?.value ? say('ofRevenue', { percent: decimal(rate.value) }) : '',
      };
    },
    documents: (filter) => metricDocuments('margin', 'grossProfit', filter),
  },
  {
    name: 'receivables',
    label: 'receivables',
    follows: ['metricChanged'],
    narrowedBy: [],
    async read(ask) {
      const { total, notDue } = (await ask(ReceivablesDocument, {})).agingReport.total;
      return { value: shortMoney(total), note: say('notDue', { amount: shortMoney(notDue) }) };
    },
    documents: openInvoices,
  },
  {
    name: 'cash',
    label: 'cash',
    follows: ['metricChanged'],
    narrowedBy: [],
    async read(ask) {
      const { opening, weeks } = (await ask(CashDocument, {})).cashForecast;
      const ahead = weeks.at(-1)?.balance ?? opening;
      return { value: shortMoney(opening), note: say('cashAhead', { amount: shortMoney(ahead) }) };
    },
    documents: payments,
  },
];

/** As much as a tenth of a percent is told, less is neither good nor bad. */
function grown(percent: string | null | undefined): Pick<Figure, 'note' | 'tone'> {
  if (percent == null) return { note: say('nothingBefore') };
  const tenths = Math.round(Number(percent) * 10);
  const tone = tenths < 0 ? 'bad' : 'good';
  return {
    note: say('againstBefore', { growth: growth(percent) }),
    tone: tenths === 0 ? undefined : tone,
  };
}
