import { command } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
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
      statusSince
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
        city
        region
      }
      freightCost {
        amount
        currency
      }
      lines {
        quantity
        orderLine {
          ordered {
            value
          }
          net {
            amount
            currency
          }
        }
      }
    }
  }
`;

type Told = NonNullable<OutboundShipmentQuery['shipment']>;

/** What the goods were sold for, without tax; null when their order is not known. */
function goodsValueOf({ lines }: Told): Money | null {
  const values = lines.flatMap(({ quantity, orderLine }) => {
    if (!orderLine) return [];
    const { net, ordered } = orderLine;
    return [new Money(decimal(net.amount).times(quantity).dividedBy(ordered.value), net.currency)];
  });
  const currency = values[0]?.currency;
  return currency ? Money.total(values, currency).rounded() : null;
}

/**
 * Notes how a shipment stands; an older answer never takes a newer one's place. When it was noted
 * is kept beside when it was so: history that is brought in is no news.
 */
export const noteShipment = command(
  NoteShipment,
  'supply-chain:plan',
  async (learning, { shipmentId: id }) => {
    staffOnly(learning);
    const asker = service('supply-chain', learning.viewer.requestId);
    return (await learning.graph<OutboundShipmentQuery>(document, { id }, asker)).shipment;
  },
  async (work, { shipmentId }) => {
    const { sql: db, now, facts: shipment } = work;
    if (!shipment) return {};
    const { shipTo, freightCost, warehouse } = shipment;
    const place = [shipTo.country, shipTo.region || shipTo.city].filter(Boolean).join(' ');
    const goods = goodsValueOf(shipment);
    await sql`insert into outbound_shipment (id, order_id, customer_id, warehouse_id, carrier_id,
        lane, promised_date, issued_at, delivered_at, status, status_since, noted_at, freight,
        freight_currency, goods_value, goods_currency, version)
      values (${shipmentId}, ${shipment.order?.id ?? null}, ${shipment.customer?.id ?? null},
        ${warehouse.id}, ${shipment.carrier?.id ?? null}, ${place},
        ${shipment.promisedDate}, ${shipment.issuedAt}, ${shipment.deliveredAt},
        ${shipment.status}, ${shipment.statusSince}, ${now}, ${freightCost?.amount ?? null},
        ${freightCost?.currency ?? null}, ${goods?.amount.toFixed() ?? null},
        ${goods?.currency ?? null}, ${shipment.version})
      on conflict (id) do update set carrier_id = excluded.carrier_id,
        promised_date = excluded.promised_date, delivered_at = excluded.delivered_at,
        status = excluded.status, status_since = excluded.status_since,
        noted_at = excluded.noted_at, freight = excluded.freight,
        freight_currency = excluded.freight_currency, goods_value = excluded.goods_value,
        goods_currency = excluded.goods_currency, version = excluded.version
      where outbound_shipment.version < excluded.version`.execute(db);
    await watch(work, ['SHIPMENT_LATE'], { column: 'shipment_id', ids: [shipmentId] });
    return {};
  },
);
