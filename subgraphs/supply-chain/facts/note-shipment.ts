import { command } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { service } from '../../../kernel/viewer.ts';
import type { OutboundShipmentQuery } from '../__generated__/questions.ts';
import { NoteShipment } from '../contract.ts';
import { staffOnly } from '../staff.ts';
import { watch } from '../tower/watch.ts';

const document = /* GraphQL */ `
  query OutboundShipment($id: ID!) {
    shipment(id: $id) {
      id
      version
      status
      promisedDate
      issuedAt
      deliveredAt
      order {
        id
      }
      customer {
        id
      }
      warehouse {
        id
      }
      carrier {
        id
      }
      shipTo {
        country
        region
      }
      freightCost {
        amount
        currency
      }
    }
  }
`;

/** Notes how a shipment stands; an older answer never takes a newer one's place. */
export const noteShipment = command(
  NoteShipment,
  'supply-chain:plan',
  async (learning, { shipmentId: id }) => {
    staffOnly(learning);
    const asker = service('supply-chain', learning.viewer.requestId);
    return (await learning.graph<OutboundShipmentQuery>(document, { id }, asker)).shipment;
  },
  async (work, { shipmentId }) => {
    const { sql: db, facts: shipment } = work;
    if (!shipment) return {};
    const { shipTo, freightCost, warehouse } = shipment;
    const place = [shipTo.country, shipTo.region].filter(Boolean).join(' ');
    await sql`insert into outbound_shipment (id, order_id, customer_id, warehouse_id, carrier_id,
        lane, promised_date, issued_at, delivered_at, status, freight, freight_currency, version)
      values (${shipmentId}, ${shipment.order?.id ?? null}, ${shipment.customer?.id ?? null},
        ${warehouse.id}, ${shipment.carrier?.id ?? null}, ${place},
        ${shipment.promisedDate}, ${shipment.issuedAt}, ${shipment.deliveredAt},
        ${shipment.status}, ${freightCost?.amount ?? null}, ${freightCost?.currency ?? null},
        ${shipment.version})
      on conflict (id) do update set carrier_id = excluded.carrier_id,
        promised_date = excluded.promised_date, delivered_at = excluded.delivered_at,
        status = excluded.status, freight = excluded.freight,
        freight_currency = excluded.freight_currency, version = excluded.version
      where outbound_shipment.version < excluded.version`.execute(db);
    await watch(work, ['SHIPMENT_LATE'], { column: 'shipment_id', ids: [shipmentId] });
    return {};
  },
);
