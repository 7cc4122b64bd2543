import { logistics } from '../../subgraphs/logistics/subgraph.ts';
import { openTestArea, staff, type TestArea } from '../area.ts';
import type { Graph } from '../../kernel/graph.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Viewer } from '../../kernel/viewer.ts';

/** When the tests' goods leave the warehouse. */
export const ISSUED_AT = '2026-03-30T08:00:00.000Z';

export type UserErrors = { userErrors: { code: string; field: string[] }[] };
export type ShipmentAnswer = UserErrors & { shipment: Record<string, unknown> | null };

export type Dock = TestArea & {
  carrier(code: string): Promise<string>;
  /** Makes the shipment of a delivery; of customer `cus_a`, without a carrier, unless told. */
  ship(delivery: string, facts?: object): Promise<string>;
  track(
    input: object,
    viewer?: Viewer,
  ): Promise<ShipmentAnswer & { trackingEvent: { id: string } }>;
  /** `PLANNED PICKED_UP …`: the changes of status that were told, in order. */
  told(shipmentId: string): Promise<string>;
};

/** The area on a database of its own, with short ways to fill it. */
export async function openDock(clock?: Clock): Promise<Dock> {
  const area = await openTestArea(logistics, { graph: goodsGraph, ...(clock && { clock }) });
  return {
    ...area,
    async carrier(code) {
      const input = { code, name: `Carrier ${code}`, trackingUrl: 'https://x.test/{number}' };
      const { carrierId } = await area.perform<{ carrierId: string }>(
        'logistics.saveCarrier',
        input,
      );
      return carrierId;
    },
    async ship(delivery, facts = {}) {
      const input = { ...issueOf(delivery), ...facts };
      const made = await area.perform<{ shipmentId: string }>('logistics.createShipment', input);
      return made.shipmentId;
    },
    async track(input, viewer) {
      const { recordTrackingEvent } = await area.ask<{
        recordTrackingEvent: ShipmentAnswer & { trackingEvent: { id: string } };
      }>(TRACK, { input }, viewer);
      return recordTrackingEvent;
    },
    async told(shipmentId) {
      const events = await area.events('logistics.ShipmentStatusChanged');
      const own = events.filter(({ documentId }) => documentId === shipmentId);
      return own.map(({ data }) => data.status).join(' ');
    },
  };
}

const TRACK = `mutation ($input: RecordTrackingEventInput!) { recordTrackingEvent(input: $input) {
  shipment { status statusSince deliveredAt version trackingEvents { status place note } }
  trackingEvent { id status occurredAt reportedBy sourceRef }
  userErrors { code field } } }`;

/**
 * `prd_1` weighs 2 kg and `prd_2` 0.8; of `prd_x` nobody knows. An order has sold each line of its
 * goods, of which there are twice as many, for 60, in dollars when its name says so.
 */
const goodsGraph = (async (_: unknown, document: string, variables: object = {}) => {
  if (!document.includes('LoadOfDelivery')) throw new Error('The dock knows only goods.');
  const { ids, orderId } = variables as { ids: string[]; orderId: string };
  const weights: Record<string, string> = { prd_1: '2', prd_2: '0.8' };
  const productsByIds = ids.map((id) => ({ id, weightKg: weights[id] ?? null }));
  const name = orderId.replace('ord_', '');
  const lines = [
    { id: `orl_${name}_1`, ordered: { value: '20' }, net: { amount: '60' } },
    { id: `orl_${name}_2`, ordered: { value: '5' }, net: { amount: '60' } },
  ];
  const currency = name.startsWith('usd') ? 'USD' : 'CNY';
  return { productsByIds, order: { currency, lines } };
}) as Graph;

/** What sales tells when a delivery is issued. */
export function issueOf(delivery: string) {
  return {
    deliveryId: `dlv_${delivery}`,
    orderId: `ord_${delivery}`,
    orderNumber: `SO-${delivery}`,
    customerId: 'cus_a',
    warehouseId: 'whs_1',
    carrierId: null,
    shipTo: { name: 'Acme', street: '1 Harbour Road', city: 'Shanghai', country: 'CN' },
    requestedDate: '2026-04-02',
    issuedAt: ISSUED_AT,
    lines: [
      { lineId: `orl_${delivery}_1`, productId: 'prd_1', quantity: '10' },
      { lineId: `orl_${delivery}_2`, productId: 'prd_2', quantity: '2.5' },
    ],
  };
}

/** A user of a carrier, with the scopes that carriers' users have. */
export function carrierUser(carrierId: string): Viewer {
  const scopes = ['logistics:read', 'logistics:track', 'orders:read'];
  return { ...staff(`usr_${carrierId}`), scopes, party: { kind: 'CARRIER', id: carrierId } };
}
