import type { Work } from '../../../kernel/command.ts';
import type { BillingPlan } from '../milestones/billing-plan.ts';
import { lockPlan } from '../milestones/plan-store.ts';
import { lockBillables } from './billable-store.ts';

type Delivery = { orderId: string; deliveryId: string };
type TakenBack = {
  /** The invoices that have some of it; absent when nothing of it was ever billable. */
  invoiceIds?: string[];
  /** Of an order that is billed by milestones. */
  plan: BillingPlan | null;
};

/** Takes back what was billable of a delivery, once. */
export async function takeBackBillables(
  work: Work,
  { orderId, deliveryId }: Delivery,
  day: string,
): Promise<TakenBack> {
  const parts = await lockBillables(work, { orderId, deliveryId });
  const plan = await lockPlan(work, orderId);
  for (const part of parts.filter(({ takenBackOn }) => takenBackOn === null)) {
    part.takeBack(day);
    plan?.lineOf(part).undeal(part);
  }
  if (parts.length === 0) return { plan };
  return {
    invoiceIds: [...new Set(parts.flatMap(({ invoiceId }) => invoiceId ?? []))].sort(),
    plan,
  };
}
