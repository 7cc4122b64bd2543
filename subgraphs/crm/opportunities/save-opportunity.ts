import { LockMode } from '@mikro-orm/core';
import { command, commandSpec, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { BadInput, NotFound, refuse } from '../../../kernel/refusal.ts';
import { requireCustomer, staffOnly } from '../customers/customer-lock.ts';
import { Opportunity, type OpportunityDetails } from './opportunity.ts';

export type SaveOpportunityInput = OpportunityDetails & {
  /** The opportunity to change; without it a new one of the customer is made. */
  id?: string | null;
  customerId?: string | null;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
};

const SaveOpportunity = commandSpec<SaveOpportunityInput, { opportunityId: string }>(
  'crm.saveOpportunity',
);

/**
 * Makes an opportunity, or changes an open one: its stage, value, day. Refuses `UNKNOWN_STAGE`,
 * `VERSION_CONFLICT` and what `Opportunity.describe` refuses.
 */
export const saveOpportunity = command(SaveOpportunity, 'crm:write', async (work, input) => {
  staffOnly(work);
  const { em, now, company } = work;
  const opportunity = await findOrMake(work, input);
  opportunity.expect(input.expectedVersion);
  const { stage } = input;
  const query = sql`select 1 from opportunity_stage where code = ${stage} for key share`;
  const known = await rows(work.sql, query);
  if (known.length === 0) refuse('UNKNOWN_STAGE', { stage }, ['stage']);
  opportunity.describe(input, company.currency, now);
  em.persist(opportunity);
  return { opportunityId: opportunity.id };
});

async function findOrMake(work: Work, { id, customerId }: SaveOpportunityInput) {
  if (id) return lockOpportunity(work, id);
  if (!customerId) throw new BadInput('Say whose opportunity it is: give `customerId`.');
  await requireCustomer(work, customerId);
  const query = sql`select nextval('opportunity_number')::text as next`;
  const [row] = await rows<{ next: string }>(work.sql, query);
  return new Opportunity(work.ids.next('opp'), row!.next, customerId, work.now);
}

/** An opportunity, locked. Throws `NotFound`. */
export async function lockOpportunity({ em }: Pick<Work, 'em'>, id: string): Promise<Opportunity> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const opportunity = await em.findOne(Opportunity, { id }, { lockMode });
  if (!opportunity) throw new NotFound('opportunity', id);
  return opportunity;
}
