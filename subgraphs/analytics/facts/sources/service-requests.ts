import type { ServiceRequestFactsQuery } from '../../__generated__/questions.ts';
import { dayIn, daysBetween, source } from '../fact.ts';

const document = /* GraphQL */ `
  query ServiceRequestFacts($ids: [ID!]!) {
    serviceRequests(first: 250, filter: { id: { in: $ids } }) {
      nodes {
        id
        number
        openedAt
        resolvedAt
        resolutionDueAt
        category
        status
        assignee
        customer {
          id
          group {
            id
          }
        }
      }
    }
  }
`;

/** Service requests: what about, how long they took, whether in time. */
export const serviceRequests = source<ServiceRequestFactsQuery>({
  kind: 'SERVICE_REQUEST',
  area: 'crm',
  list: 'serviceRequests',
  filter: 'ServiceRequestFilter',
  dated: { by: 'openedAt', isMoment: true },
  document,
  factsOf: ({ serviceRequests: { nodes } }) =>
    nodes.map(({ id, number, openedAt, resolvedAt, resolutionDueAt, category, ...request }) => {
      const { status, assignee: salesperson, customer } = request;
      const fact = {
        ...{ status, salesperson, reason: category },
        ...{ customerId: customer?.id, customerGroupId: customer?.group?.id },
        onTime: resolvedAt ? resolvedAt <= resolutionDueAt : null,
        days: daysBetween(openedAt, resolvedAt),
      };
      return { id, day: dayIn(openedAt), number, facts: [fact] };
    }),
});
