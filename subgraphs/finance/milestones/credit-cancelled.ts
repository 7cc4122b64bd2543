import { dayOf } from '../../../kernel/clock.ts';
import { command, type Work } from '../../../kernel/command.ts';
import { rows, sql } from '../../../kernel/database.ts';
import { decimal } from '../../../kernel/decimal.ts';
import { assert } from '../../../kernel/refusal.ts';
import { creditPart, lockInvoiceWith } from '../credits/credit-part.ts';
import { accountsOn, type Accounts } from '../ledger/books.ts';
import { holdCustomer } from '../receivables/allocate.ts';
import type { BillingPlan } from './billing-plan.ts';
import { CancellationCredited, CreditCancelled } from './contract.ts';
import type { PlanLine, PlanPart } from './plan-line.ts';
import type { Dealing } from './plan-parts.ts';
import { lockPlan, settlePlan } from './plan-store.ts';

/**
 * Credits what was billed of goods that are cancelled before they leave, as it was billed; the rest
 * is not billed. Refuses `PERIOD_CLOSED`.
 */
export const creditCancelled = command(CreditCancelled, 'finance:post', async (work, input) => {
  const { orderId, customerId } = input;
  const creditDate = dayOf(new Date(input.cancelledAt));
  const accounts = await accountsOn(work, creditDate);
  await holdCustomer(work, customerId);
  const plan = await lockPlan(work, orderId);
  assert(plan, 'it is heard first how an order is billed, then that it is cancelled');
  const gone = input.lines.map(({ lineId, quantity }) => {
    return { line: plan.line(lineId), quantity: decimal(quantity) };
  });
  const freight = input.isWhole ? plan.freight() : undefined;
  const given = giveBack(plan, freight ? [...gone, whole(freight)] : gone);
  const creditNoteIds: string[] = [];
  for (const [invoiceId, parts] of await byInvoice(work, orderId, given)) {
    creditNoteIds.push(await credit(work, { plan, invoiceId, parts }, { accounts, creditDate }));
  }
  await settlePlan(work, plan, { accounts, postingDate: creditDate, sourceId: orderId });
  return { creditNoteIds };
});

function whole(line: PlanLine): Dealing {
  return { line, quantity: line.wanted };
}

type Given = PlanPart & { line: PlanLine; milestoneId: string };

/** What is wanted no more, and the parts of it that are billed already. */
function giveBack(plan: BillingPlan, gone: readonly Dealing[]): Given[] {
  return gone.flatMap(({ line, quantity }) => {
    line.cancel(quantity);
    return plan
      .reached()
      .map(({ id: milestoneId, percent }) => {
        return { line, milestoneId, ...line.giveBack(percent, quantity) };
      })
      .filter((part) => !part.quantity.isZero());
  });
}

/** The parts by the invoices that they are on. */
async function byInvoice({ sql: db }: Work, orderId: string, given: readonly Given[]) {
  const invoices = await rows<{ milestoneId: string; invoiceId: string }>(
    db,
    sql`select distinct milestone_id as "milestoneId", invoice_id as "invoiceId" from billable
        where order_id = ${orderId} and delivery_id is null and invoice_id is not null
        order by invoice_id`,
  );
  const byMilestone = new Map(invoices.map((one) => [one.milestoneId, one.invoiceId]));
  return Map.groupBy(given, ({ milestoneId }) => byMilestone.get(milestoneId)!);
}

type Crediting = { plan: BillingPlan; invoiceId: string; parts: readonly Given[] };
type When = { accounts: Accounts; creditDate: string };

async function credit(
  work: Work,
  { plan, invoiceId, parts }: Crediting,
  { accounts, creditDate }: When,
): Promise<string> {
  const { orderId, customerId } = plan;
  const { invoice, lines } = await lockInvoiceWith(work, invoiceId, sql`delivery_id is null`);
  const credited = parts.map(({ line: { orderLineId }, quantity, net, tax }) => {
    const line = lines.find((one) => one.orderLineId === orderLineId)!;
    return { ...line, quantity, net, tax };
  });
  const description = 'Credit note for cancelled goods';
  const of = { orderId, customerId, creditDate, description };
  const part = { invoice, lines: credited, plan };
  const creditNoteId = await creditPart(work, part, of, accounts);
  const told = credited.flatMap(({ orderLineId: lineId, quantity }) =>
    lineId ? [{ lineId, quantity: quantity.toFixed() }] : [],
  );
  work.emit(CancellationCredited, { invoiceId, creditNoteId, orderId, customerId, lines: told });
  return creditNoteId;
}
