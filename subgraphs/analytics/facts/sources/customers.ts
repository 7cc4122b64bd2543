import type { CustomerFactsQuery } from '../../__generated__/questions.ts';
import { dayIn, source } from '../fact.ts';

const document = /* GraphQL */ `
  query CustomerFacts($ids: [ID!]!) {
    customers(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        createdAt
        status
        owner
        group {
          id
        }
      }
    }
  }
`;

/** Customers, on the day that they became one. */
export const customers = source<CustomerFactsQuery>({
  kind: 'CUSTOMER',
  area: 'crm',
  list: 'customers',
  filter: 'CustomerFilter',
  dated: { by: 'createdAt', isMoment: true },
  document,
  factsOf: ({ customers: { nodes } }) =>
    nodes.map(({ id, number, createdAt, status, owner: salesperson, group }) => ({
      ...{ id, day: dayIn(createdAt), number },
      facts: [{ customerId: id, customerGroupId: group?.id, status, salesperson }],
    })),
});
