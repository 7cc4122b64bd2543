import type { GoodsReceiptFactsQuery } from '../../__generated__/questions.ts';
import { dayIn, source } from '../fact.ts';

const document = /* GraphQL */ `
  query GoodsReceiptFacts($ids: [ID!]!) {
    goodsReceipts(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        receivedAt
        supplier {
          id
        }
        warehouse {
          id
        }
        purchaseOrder {
          expectedDate
        }
        lines {
          product {
            id
            category {
              path
            }
          }
          received {
            value
          }
          accepted {
            value
          }
          rejected {
            value
          }
          rejectReason
          value {
            amount
            currency
          }
        }
      }
    }
  }
`;

/** Goods receipts by line; on time when they came by the day that the order says. */
export const goodsReceipts = source<GoodsReceiptFactsQuery>({
  kind: 'GOODS_RECEIPT',
  area: 'purchasing',
  list: 'goodsReceipts',
  filter: 'GoodsReceiptFilter',
  dated: { by: 'receivedAt', isMoment: true },
  document,
  factsOf: ({ goodsReceipts: { nodes } }) =>
    nodes.map(({ id, number, receivedAt, supplier, warehouse, purchaseOrder, lines }) => {
      const day = dayIn(receivedAt);
      const common = {
        ...{ supplierId: supplier.id, warehouseId: warehouse.id },
        onTime: day <= purchaseOrder.expectedDate,
      };
      const facts = lines.map(({ product, received, accepted, rejected, value, ...line }) => ({
        ...{ ...common, productId: product.id, category: product.category?.path },
        ...{ quantity: received.value, done: accepted.value, undone: rejected.value },
        ...{ reason: line.rejectReason ?? undefined },
        ...{ amount: value.amount, currency: value.currency },
      }));
      return { id, day, number, facts };
    }),
});
