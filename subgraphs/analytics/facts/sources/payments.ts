import type { PaymentFactsQuery } from '../../__generated__/questions.ts';
import { source } from '../fact.ts';

const document = /* GraphQL */ `
  query PaymentFacts($ids: [ID!]!) {
    payments(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        receivedDate
        reversedOn
        method
        customer {
          id
          group {
            id
          }
        }
        amount {
          amount
          currency
        }
      }
    }
  }
`;

/** Payments of customers. */
export const payments = source<PaymentFactsQuery>({
  kind: 'PAYMENT',
  area: 'finance',
  list: 'payments',
  filter: 'PaymentFilter',
  dated: { by: 'receivedDate', isMoment: false },
  document,
  factsOf: ({ payments: { nodes } }) =>
    nodes.map(({ id, number, receivedDate, reversedOn, method: reason, customer, amount }) => ({
      ...{ id, day: receivedDate, number },
      facts: reversedOn
        ? []
        : [
            {
              ...{ reason, amount: amount.amount, currency: amount.currency },
              ...{ customerId: customer.id, customerGroupId: customer.group?.id },
            },
          ],
    })),
});
