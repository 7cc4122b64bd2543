import type { Work } from '../../../kernel/command.ts';
import { bill, type Billing } from '../billing/bill.ts';
import type { BillingPlan, Milestone } from './billing-plan.ts';
import { dealParts } from './plan-parts.ts';

/**
 * Bills milestones of the order as a whole, of all that is wanted of it, in one invoice; gives its
 * id, or nothing when there is nothing to bill. Refuses `MILESTONE_REACHED`.
 */
export async function billMilestones(
  work: Work,
  plan: BillingPlan,
  milestones: readonly Milestone[],
  how: Billing,
): Promise<string | null> {
  const day = how.invoiceDate;
  const dealings = plan.lines.map((line) => ({ line, quantity: line.wanted }));
  const parts = milestones.flatMap((milestone) => {
    milestone.reach(day);
    return dealParts(work, plan, dealings, { milestone, deliveryId: null, day });
  });
  return parts.length > 0 ? bill(work, parts, how) : null;
}
