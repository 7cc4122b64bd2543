import { command, commandSpec, type Learning } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { OpportunityClosed } from '../contract.ts';
import type { CustomerOfOrderQuery } from '../__generated__/questions.ts';
import { staffOnly } from '../customers/customer-lock.ts';
import { insertMoment } from '../timeline/moment.ts';
import type { Outcome } from './opportunity.ts';
import { lockOpportunity } from './save-opportunity.ts';

export type CloseOpportunityInput = {
  opportunityId: string;
  outcome: Outcome;
  /** Must be given for a lost one. */
  reason?: string | null;
  /** The order that a won one has become; the customer's own. */
  orderId?: string | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const CloseOpportunity = commandSpec<CloseOpportunityInput, { opportunityId: string }>(
  'crm.closeOpportunity',
);

const document = /* GraphQL */ `
  query CustomerOfOrder($orderId: ID!) {
    order(id: $orderId) {
      customer {
        id
      }
    }
  }
`;

/**
 * Says that an opportunity is won, by which order, or lost, and why. Refuses `OPPORTUNITY_CLOSED`,
 * `REASON_MISSING`, `VERSION_CONFLICT`, and `UNKNOWN_ORDER` for one that is not the customer's.
 */
export const closeOpportunity = command(
  CloseOpportunity,
  'crm:write',
  async (learning, { orderId }) => {
    staffOnly(learning);
    return orderId ? customerOf(learning, orderId) : undefined;
  },
  async (work, input) => {
    const { emit, now } = work;
    const { opportunityId, outcome, orderId = null } = input;
    const opportunity = await lockOpportunity(work, opportunityId);
    opportunity.expect(input.expectedVersion);
    const { customerId, number, name, version } = opportunity;
    if (orderId && work.facts !== customerId) refuse('UNKNOWN_ORDER', { orderId }, ['orderId']);
    const reason = input.reason?.trim() || null;
    opportunity.close(outcome, { reason, orderId }, now);
    const kind = `OPPORTUNITY_${outcome}` as const;
    const title = `${number} ${name}`;
    await insertMoment(work, { customerId, kind, documentId: opportunityId, at: now, title });
    emit(OpportunityClosed, { opportunityId, customerId, outcome, orderId, version: version + 1 });
    return { opportunityId };
  },
);

/** Whose order it is, as far as the caller may see it. */
async function customerOf({ graph }: Learning, orderId: string): Promise<string | undefined> {
  const { order } = await graph<CustomerOfOrderQuery>(document, { orderId });
  return order?.customer?.id;
}
