import type { ReturnFactsQuery } from '../../__generated__/questions.ts';
import { dayIn, source } from '../fact.ts';

const document = /* GraphQL */ `
  query ReturnFacts($ids: [ID!]!) {
    returnOrders(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        status
        createdAt
        customer {
          id
          group {
            id
          }
        }
        warehouse {
          id
        }
        order {
          channel
          salesperson
        }
        lines {
          reason
          product {
            id
            category {
              path
            }
          }
          quantity {
            value
          }
          received {
            value
          }
        }
      }
    }
  }
`;

/** Returns by line, as asked for and as received. */
export const returns = source<ReturnFactsQuery>({
  kind: 'RETURN',
  area: 'returns',
  list: 'returnOrders',
  filter: 'ReturnOrderFilter',
  dated: { by: 'createdAt', isMoment: true },
  document,
  factsOf: ({ returnOrders: { nodes } }) =>
    nodes.map(({ id, number, createdAt, status, customer, warehouse, order, lines }) => {
      const common = {
        ...{ status, channel: order.channel, salesperson: order.salesperson },
        ...{ customerId: customer.id, customerGroupId: customer.group?.id },
        warehouseId: warehouse.id,
      };
      const facts = lines.map(({ reason, product, quantity, received }) => ({
        ...{ ...common, reason, productId: product.id, category: product.category?.path },
        ...{ quantity: quantity.value, done: received.value },
      }));
      return { id, day: dayIn(createdAt), number, facts };
    }),
});
