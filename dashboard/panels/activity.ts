import { element, fill } from '../dom.ts';
import { clock } from '../format.ts';
import { say } from '../language.ts';
import { exceptionCode, orderStatus, shipmentStatus } from '../names.ts';
import type { Panel } from '../panel.ts';
import { row } from './rows.ts';
import { alertText } from './stock-alerts.ts';

/** Older happenings leave the list, so that it stays small however long the page is open. */
const KEPT = 30;

type Happening = { cursor: string; occurredAt: string; about: string; more: string };

/** What happens, as it happens; nothing of it is lost when the connection is cut for a while. */
export const activity: Panel = {
  name: 'activity',
  title: 'activity',
  size: 'third',
  follows: [],
  narrowedBy: [],
  open(body, { topics }) {
    const happenings: Happening[] = [];

    function add(happening: Happening): void {
      happenings.unshift(happening);
      happenings.length = Math.min(happenings.length, KEPT);
      draw();
    }

    function draw(): void {
      const rows = happenings.map(({ cursor, occurredAt, about, more }) => {
        const time = element('time', { datetime: occurredAt }, clock(new Date(occurredAt)));
        return row(`${cursor} ${about}`, about, more, time);
      });
      const hint = element('p', { class: 'empty' }, say('nothingYet'));
      const shown = element('ul', { class: 'rows scrolled', tabindex: 0 }, ...rows);
      shown.setAttribute('aria-label', say('activity'));
      fill(body, rows.length > 0 ? shown : hint);
    }

    topics.listen('orderStatusChanged', ({ order, status, ...moment }) =>
      add({
        ...moment,
        about: say('orderSaid', { number: order.number }),
        more: orderStatus(status),
      }),
    );
    topics.listen('shipmentStatusChanged', ({ shipment, status, ...moment }) =>
      add({
        ...moment,
        about: say('shipmentSaid', { number: shipment.number }),
        more: shipmentStatus(status),
      }),
    );
    topics.listen('stockAlertRaised', (alert) =>
      add({ ...alert, about: say('stockAlerts'), more: alertText(alert) }),
    );
    topics.listen('supplyExceptionRaised', ({ code, exception, ...moment }) =>
      add({ ...moment, about: exceptionCode(code), more: exception.product?.sku ?? '' }),
    );
    draw();
    return { read: async () => '' };
  },
};
