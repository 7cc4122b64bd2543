import type { ShipmentFactsQuery } from '../../__generated__/questions.ts';
import { dayIn, daysBetween, source } from '../fact.ts';

const document = /* GraphQL */ `
  query ShipmentFacts($ids: [ID!]!) {
    shipments(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        status
        createdAt
        issuedAt
        deliveredAt
        promisedDate
        customer {
          id
          group {
            id
          }
        }
        warehouse {
          id
        }
        carrier {
          id
        }
        order {
          channel
        }
        freightCost {
          amount
          currency
        }
      }
    }
  }
`;

/** Shipments to customers: how long they took, whether by the promised day, what they cost. */
export const shipments = source<ShipmentFactsQuery>({
  kind: 'SHIPMENT',
  area: 'logistics',
  list: 'shipments',
  filter: 'ShipmentFilter',
  dated: { by: 'createdAt', isMoment: true },
  document,
  factsOf: ({ shipments: { nodes } }) =>
    nodes.map(({ id, number, createdAt, status, issuedAt, deliveredAt, ...shipment }) => {
      const { promisedDate, customer, warehouse, carrier, order, freightCost } = shipment;
      const isKnown = deliveredAt && promisedDate;
      const fact = {
        ...{ status, channel: order?.channel },
        ...{ customerId: customer?.id, customerGroupId: customer?.group?.id },
        ...{ warehouseId: warehouse.id, carrierId: carrier?.id },
        ...{ amount: freightCost?.amount, currency: freightCost?.currency },
        onTime: isKnown ? dayIn(deliveredAt) <= promisedDate : null,
        days: daysBetween(issuedAt, deliveredAt),
      };
      return { id, day: dayIn(createdAt), number, facts: [fact] };
    }),
});
