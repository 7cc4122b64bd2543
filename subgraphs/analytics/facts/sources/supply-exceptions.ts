import type { SupplyExceptionFactsQuery } from '../../__generated__/questions.ts';
import { dayIn, daysBetween, source } from '../fact.ts';

const document = /* GraphQL */ `
  query SupplyExceptionFacts($ids: [ID!]!) {
    supplyExceptions(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        code
        status
        raisedAt
        resolvedAt
        moneyAtStake {
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
        supplier {
          id
        }
      }
    }
  }
`;

/** Exceptions in the supply chain, with the money at stake and how long they lasted. */
export const supplyExceptions = source<SupplyExceptionFactsQuery>({
  kind: 'SUPPLY_EXCEPTION',
  area: 'supply-chain',
  list: 'supplyExceptions',
  filter: 'SupplyExceptionFilter',
  dated: { by: 'raisedAt', isMoment: true },
  document,
  factsOf: ({ supplyExceptions: { nodes } }) =>
    nodes.map(({ id, code: reason, status, raisedAt, resolvedAt, ...exception }) => {
      const { moneyAtStake, product, warehouse, supplier } = exception;
      const fact = {
        ...{ reason, status, days: daysBetween(raisedAt, resolvedAt) },
        ...{ amount: moneyAtStake?.amount, currency: moneyAtStake?.currency },
        ...{ productId: product?.id, category: product?.category?.path },
        ...{ warehouseId: warehouse?.id, supplierId: supplier?.id },
      };
      return { id, day: dayIn(raisedAt), facts: [fact] };
    }),
});
