import {
  ShipmentsInMotionDocument,
  type ShipmentsInMotionQuery,
  type ShipmentStatus,
} from '../__generated__/documents.ts';
import { element, fill } from '../dom.ts';
import { MOST_ROWS, type Documents } from '../drill/documents.ts';
import { day, moment, whole } from '../format.ts';
import { say } from '../language.ts';
import { shipmentStatus } from '../names.ts';
import type { Panel } from '../panel.ts';
import { list, row, SHOWN } from './rows.ts';

type Shipment = ShipmentsInMotionQuery['shipments']['nodes'][number];

const inMotion: ShipmentStatus[] = [
  'PLANNED',
  'READY',
  'PICKED_UP',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'EXCEPTION',
];
const filter = { status: { in: inMotion } };

/** Goods that have left and have not arrived, the newest first. */
export const shipments: Panel = {
  name: 'shipments',
  title: 'shipments',
  size: 'half',
  follows: ['shipmentStatusChanged'],
  narrowedBy: [],
  open(body, desk) {
    return {
      async read() {
        const found = await desk.ask(ShipmentsInMotionDocument, { first: SHOWN, filter });
        const { nodes, totalCount } = found.shipments;
        const rows = nodes.map((shipment) =>
          row(shipment.id, about(shipment), detail(shipment), mark(shipment)),
        );
        const whenEmpty = say('nothingMoves');
        fill(body, ...list(rows, totalCount, { whenEmpty, all: allInMotion, desk }));
        return say('onTheWay', { count: whole(totalCount) });
      },
    };
  },
};

function about({ number, shipTo }: Shipment): string {
  return `${number} · ${shipTo.city}`;
}

function detail({ shipTo, carrier, promisedDate }: Shipment): string {
  const promise = promisedDate ? say('promised', { date: day(promisedDate) }) : undefined;
  return [shipTo.name, carrier?.name, promise].filter(Boolean).join(' · ');
}

function mark({ isLate, status }: Shipment): HTMLElement {
  const isBad = isLate || status === 'EXCEPTION';
  const name = shipmentStatus(status);
  return element(
    'span',
    { class: `mark ${isBad ? 'critical' : 'info'}` },
    isLate ? `${name} · ${say('late')}` : name,
  );
}

const allInMotion: Documents = {
  get title() {
    return say('shipments');
  },
  async read(ask) {
    const found = (await ask(ShipmentsInMotionDocument, { first: MOST_ROWS, filter })).shipments;
    const rows = found.nodes.map((shipment) => ({
      key: shipment.id,
      cells: [
        shipment.number,
        shipment.orderNumber,
        `${shipment.shipTo.name}, ${shipment.shipTo.city}`,
        shipment.carrier?.name ?? '',
        shipmentStatus(shipment.status),
        moment(shipment.statusSince),
      ],
    }));
    return [
      {
        caption: say('shipments'),
        columns: ['number', 'order', 'place', 'carrier', 'status', 'when'],
        rows,
        total: found.totalCount,
      },
    ];
  },
};
