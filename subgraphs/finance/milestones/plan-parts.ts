import type { Work } from '../../../kernel/command.ts';
import type { Decimal } from '../../../kernel/decimal.ts';
import { Billable } from '../billing/billable.ts';
import type { BillingPlan, Milestone } from './billing-plan.ts';
import type { PlanLine } from './plan-line.ts';

/** Of which quantity of a line a milestone takes its percent. */
export type Dealing = { line: PlanLine; quantity: Decimal };

type Of = { milestone: Milestone; deliveryId: string | null; day: string };

/** Lines of a milestone in a delivery have places of their own. */
const PLACES = 1_000;

/** Makes the parts that a milestone bills of a delivery, or of the order as a whole. */
export function dealParts(
  { em, ids }: Work,
  plan: BillingPlan,
  dealings: readonly Dealing[],
  { milestone, deliveryId, day: shippedDate }: Of,
): Billable[] {
  const { orderId, orderNumber, customerId, currency, paymentTermDays, billToAddressId } = plan;
  const terms = { orderId, orderNumber, customerId, currency, paymentTermDays, billToAddressId };
  return dealings.flatMap(({ line, quantity: whole }) => {
    const { quantity, net, tax } = line.deal(milestone.percent, whole);
    if (quantity.isZero()) return [];
    const { kind, orderLineId, productId, description, taxCode, taxRate } = line;
    const position = milestone.position * PLACES + line.position;
    const part = Object.assign(new Billable(), {
      ...{ ...terms, id: ids.next('bil'), deliveryId, position, basis: 'MILESTONE', shippedDate },
      ...{ kind, orderLineId, productId, description, taxCode, taxRate, quantity, net, tax },
      milestoneId: milestone.id,
    });
    em.persist(part);
    return [part];
  });
}
