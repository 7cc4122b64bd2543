import type { OrderFactsQuery } from '../../__generated__/questions.ts';
import { dayIn, source } from '../fact.ts';

const document = /* GraphQL */ `
  query OrderFacts($ids: [ID!]!) {
    orders(first: 250, filter: { id: { in: $ids }, status: { ne: DRAFT } }) {
      nodes {
        id
        number
        placedAt
        channel
        salesperson
        status
        currency
        customer {
          id
          group {
            id
          }
        }
        warehouse {
          id
        }
        lines {
          product {
            id
            category {
              path
            }
          }
          ordered {
            value
          }
          shipped {
            value
          }
          cancelled {
            value
          }
          net {
            amount
          }
          gross {
            amount
          }
        }
      }
    }
  }
`;

/** Orders as they were placed, by line, with what was shipped and cancelled; drafts are none yet. */
export const orders = source<OrderFactsQuery>({
  kind: 'ORDER',
  area: 'orders',
  list: 'orders',
  filter: 'OrderFilter',
  counted: { status: { ne: 'DRAFT' } },
  dated: { by: 'placedAt', isMoment: true },
  document,
  factsOf: ({ orders: { nodes } }) =>
    nodes.map(({ id, number, placedAt, channel, salesperson, status, currency, ...order }) => {
      const { customer, warehouse, lines } = order;
      const common = {
        ...{ channel, salesperson, status, currency },
        customerId: customer.id,
        customerGroupId: customer.group?.id,
        warehouseId: warehouse?.id,
      };
      const facts = lines.map(({ product, ordered, shipped, cancelled, net, gross }) => ({
        ...common,
        productId: product.id,
        category: product.category?.path,
        quantity: ordered.value,
        done: shipped.value,
        undone: cancelled.value,
        amount: net.amount,
        gross: gross.amount,
      }));
      return { id, day: dayIn(placedAt), number, facts };
    }),
});
