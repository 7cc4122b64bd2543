import type { GoodsReceiptFactsQuery } from '../../__generated__/questions.ts';
import { decimal } from '../../../../kernel/decimal.ts';
import { dayIn, source } from '../fact.ts';

const document = /* GraphQL */ `
  query GoodsReceiptFacts($ids: [ID!]!) {
    goodsReceipts(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        receivedAt
        reversedAt
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
          inspection {
            rejected {
              value
            }
          }
          value {
            amount
            currency
          }
        }
      }
    }
  }
`;

const nothing = { quantity: '0', done: '0', undone: '0', amount: '0' };

/**
 * Goods receipts by line, with what inspections have rejected; on time when they came by the day
 * that the order says. One that was reversed is a document of nothing.
 */
export const goodsReceipts = source<GoodsReceiptFactsQuery>({
  kind: 'GOODS_RECEIPT',
  area: 'purchasing',
  list: 'goodsReceipts',
  filter: 'GoodsReceiptFilter',
  dated: { by: 'receivedAt', isMoment: true },
  document,
  factsOf: ({ goodsReceipts: { nodes } }) =>
    nodes.map(({ id, number, receivedAt, reversedAt, lines, ...receipt }) => {
      const day = dayIn(receivedAt);
      const common = {
        ...{ supplierId: receipt.supplier.id, warehouseId: receipt.warehouse.id },
        onTime: day <= receipt.purchaseOrder.expectedDate,
      };
      const facts = lines.map(({ product, received, accepted, rejected, value, ...line }) => {
        const bad = line.inspection?.rejected.value ?? '0';
        const came = {
          ...{ quantity: received.value, done: decimal(accepted.value).minus(bad).toFixed() },
          ...{ undone: decimal(rejected.value).plus(bad).toFixed(), amount: value.amount },
        };
        return {
          ...{ ...common, productId: product.id, category: product.category?.path },
          ...(reversedAt ? nothing : came),
          ...{ reason: line.rejectReason ?? undefined, currency: value.currency },
        };
      });
      return { id, day, number, facts };
    }),
});
