import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import { billMilestones } from './bill-milestones.ts';
import { lockPlan } from './plan-store.ts';

export type BillMilestoneInput = {
  milestoneId: string;
  /** Default: today. */
  invoiceDate?: string | null;
  idempotencyKey?: string | null;
};

const BillMilestone = commandSpec<BillMilestoneInput, { invoiceId: string }>(
  'finance.billMilestone',
);

/**
 * Says that a milestone is reached that waits for a person, and invoices its part of the order.
 * Refuses `NOT_BY_HAND`, `MILESTONE_REACHED`, `NOTHING_TO_BILL`, `IN_THE_FUTURE`, `PERIOD_CLOSED`,
 * `NO_EXCHANGE_RATE`.
 */
export const billMilestone = command(BillMilestone, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const { milestoneId } = input;
  const invoiceDate = input.invoiceDate ?? dayOf(work.now);
  const accounts = await accountsOn(work, invoiceDate, 'invoiceDate');
  const [known] = await rows<{ orderId: string }>(
    work.sql,
    sql`select order_id as "orderId" from milestone where id = ${milestoneId}`,
  );
  const plan = known && (await lockPlan(work, known.orderId));
  const milestone = plan?.milestones.find(({ id }) => id === milestoneId);
  if (!plan || !milestone) throw new NotFound('milestone', milestoneId);
  const { event } = milestone;
  if (event !== 'BY_HAND') refuse('NOT_BY_HAND', { event }, ['milestoneId']);
  const invoiceId = await billMilestones(work, plan, [milestone], { accounts, invoiceDate });
  return { invoiceId: invoiceId ?? refuse('NOTHING_TO_BILL', {}, ['milestoneId']) };
});
