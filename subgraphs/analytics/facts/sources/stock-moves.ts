import type { StockMoveFactsQuery } from '../../__generated__/questions.ts';
import { source } from '../fact.ts';

const document = /* GraphQL */ `
  query StockMoveFacts($ids: [ID!]!) {
    stockMoves(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        kind
        postingDate
        quantity {
          value
        }
        value {
          amount
          currency
        }
        product {
          id
          category {
            path
          }
        }
        warehouse {
          id
        }
        order {
          channel
          salesperson
          customer {
            id
            group {
              id
            }
          }
        }
      }
    }
  }
`;

/** Moves of the stock ledger, signed; those for an order with its customer and channel. */
export const stockMoves = source<StockMoveFactsQuery>({
  kind: 'STOCK_MOVE',
  area: 'inventory',
  list: 'stockMoves',
  filter: 'StockMoveFilter',
  dated: { by: 'postingDate', isMoment: false },
  document,
  factsOf: ({ stockMoves: { nodes } }) =>
    nodes.map(({ id, kind: reason, postingDate, quantity, value, product, warehouse, order }) => ({
      ...{ id, day: postingDate },
      facts: [
        {
          ...{ reason, quantity: quantity.value, amount: value.amount, currency: value.currency },
          ...{ productId: product.id, category: product.category?.path, warehouseId: warehouse.id },
          ...{ channel: order?.channel, salesperson: order?.salesperson },
          ...{ customerId: order?.customer.id, customerGroupId: order?.customer.group?.id },
        },
      ],
    })),
});
