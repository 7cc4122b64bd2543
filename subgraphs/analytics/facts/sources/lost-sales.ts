import type { LostSaleFactsQuery } from '../../__generated__/questions.ts';
import { dayIn, source } from '../fact.ts';

const document = /* GraphQL */ `
  query LostSaleFacts($ids: [ID!]!) {
    lostSales(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        lostAt
        order {
          number
          channel
          salesperson
          warehouse {
            id
          }
        }
        customer {
          id
          group {
            id
          }
        }
        product {
          id
          category {
            path
          }
        }
        quantity {
          value
        }
        revenue {
          amount
          currency
        }
      }
    }
  }
`;

/** What was given up of orders while nothing was there for it, by the day of that. */
export const lostSales = source<LostSaleFactsQuery>({
  kind: 'LOST_SALE',
  area: 'orders',
  list: 'lostSales',
  filter: 'LostSaleFilter',
  dated: { by: 'lostAt', isMoment: true },
  document,
  factsOf: ({ lostSales: { nodes } }) =>
    nodes.map(({ id, lostAt, order, customer, product, quantity, revenue }) => {
      const { number, channel, salesperson, warehouse } = order;
      const fact = {
        ...{ channel, salesperson, warehouseId: warehouse?.id },
        ...{ customerId: customer.id, customerGroupId: customer.group?.id },
        ...{ productId: product.id, category: product.category?.path },
        ...{ quantity: quantity.value, amount: revenue.amount, currency: revenue.currency },
      };
      return { id, day: dayIn(lostAt), number, facts: [fact] };
    }),
});
