import { StockAlertsDocument, type StockAlertsQuery } from '../__generated__/documents.ts';
import { fill } from '../dom.ts';
import { MOST_ROWS, type Documents } from '../drill/documents.ts';
import type { Filter } from '../filter.ts';
import { moment, quantity, whole } from '../format.ts';
import { nameOf, say } from '../language.ts';
import { alertKind, severityName } from '../names.ts';
import type { Panel } from '../panel.ts';
import type { Events } from '../topics.ts';
import { list, row, severityMark, SHOWN } from './rows.ts';

type Alert = StockAlertsQuery['stockAlerts']['nodes'][number];

/** Stock that is out, low or too much, as long as nobody has dealt with it. */
export const stockAlerts: Panel = {
  name: 'stock-alerts',
  title: 'stockAlerts',
  size: 'third',
  follows: ['stockAlertRaised', 'stockChanged'],
  narrowedBy: ['warehouseId'],
  open(body, desk) {
    desk.topics.listen('stockAlertRaised', (event) =>
      desk.announce(say('alertSaid', { text: alertText(event) })),
    );
    return {
      async read() {
        const filter = openIn(desk.filter());
        const { totalCount, nodes } = (
          await desk.ask(StockAlertsDocument, { first: SHOWN, filter })
        ).stockAlerts;
        const all = allAlerts(desk.filter());
        const rows = nodes.map((alert) =>
          row(alert.id, alertText(alert), figures(alert), severityMark(alert.severity)),
        );
        fill(body, ...list(rows, totalCount, { whenEmpty: say('nothingOpen'), all, desk }));
        return say('openCount', { count: whole(totalCount) });
      },
    };
  },
};

/** What an alert is about, in a line: `Out of stock · Jade tea · EAST`. */
export function alertText(alert: Alert | Events['stockAlertRaised']): string {
  return [alertKind(alert.kind), nameOf(alert.product), alert.warehouse.code].join(' · ');
}

function figures({ available, threshold }: Alert): string {
  return say('available', { available: quantity(available), threshold: quantity(threshold) });
}

function openIn({ warehouseId }: Filter) {
  return {
    status: { in: ['OPEN' as const, 'ACKNOWLEDGED' as const] },
    ...(warehouseId && { warehouseId: { eq: warehouseId } }),
  };
}

function allAlerts(chosen: Filter): Documents {
  return {
    title: say('stockAlerts'),
    async read(ask) {
      const filter = openIn(chosen);
      const found = (await ask(StockAlertsDocument, { first: MOST_ROWS, filter })).stockAlerts;
      const rows = found.nodes.map((alert) => ({
        key: alert.id,
        cells: [
          `${alert.product.sku} ${nameOf(alert.product)}`,
          alert.warehouse.name,
          alertKind(alert.kind),
          severityName(alert.severity),
          figures(alert),
          moment(alert.raisedAt),
        ],
      }));
      return [
        {
          caption: say('stockAlerts'),
          columns: ['product', 'warehouse', 'kind', 'severity', 'figures', 'when'],
          rows,
          total: found.totalCount,
        },
      ];
    },
  };
}
