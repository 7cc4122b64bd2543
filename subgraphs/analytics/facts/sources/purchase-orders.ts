import type { PurchaseOrderFactsQuery } from '../../__generated__/questions.ts';
import { dayIn, source } from '../fact.ts';

const document = /* GraphQL */ `
  query PurchaseOrderFacts($ids: [ID!]!) {
    purchaseOrders(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        createdAt
        status
        currency
        supplier {
          id
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
          accepted {
            value
          }
          rejected {
            value
          }
          net {
            amount
          }
        }
      }
    }
  }
`;

/** Purchase orders by line, with what has come of them. */
export const purchaseOrders = source<PurchaseOrderFactsQuery>({
  kind: 'PURCHASE_ORDER',
  area: 'purchasing',
  list: 'purchaseOrders',
  filter: 'PurchaseOrderFilter',
  dated: { by: 'createdAt', isMoment: true },
  document,
  factsOf: ({ purchaseOrders: { nodes } }) =>
    nodes.map(({ id, number, createdAt, status, currency, supplier, warehouse, lines }) => {
      const common = { status, currency, supplierId: supplier.id, warehouseId: warehouse.id };
      const facts = lines.map(({ product, ordered, accepted, rejected, net }) => ({
        ...{
          ...common,
          productId: product.id,
          category: product.category?.path,
          amount: net.amount,
        },
        ...{ quantity: ordered.value, done: accepted.value, undone: rejected.value },
      }));
      return { id, day: dayIn(createdAt), number, facts };
    }),
});
