import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/database.ts';
import { ZERO } from '../../../kernel/decimal.ts';
import { Money } from '../../../kernel/money.ts';
import { carriedOf, ratesIn, withDifference } from '../currencies/exchange.ts';
import { post, type Accounts } from '../ledger/books.ts';
import { credit, debit, JournalEntry } from '../ledger/journal-entry.ts';
import { BillingPlan, Milestone } from './billing-plan.ts';
import { PlanLine } from './plan-line.ts';

/** The plan of an order, locked, with its lines and milestones; null for an order without one. */
export async function lockPlan({ em }: Work, orderId: string): Promise<BillingPlan | null> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const plan = await em.findOne(BillingPlan, { orderId }, { lockMode });
  if (!plan) return null;
  const options = { orderBy: { position: 'asc' } } as const;
  plan.lines = await em.find(PlanLine, { orderId }, options);
  plan.milestones = await em.find(Milestone, { orderId }, options);
  return plan;
}

type Settling = { accounts: Accounts; postingDate: string; sourceId: string };

/**
 * Posts what rounding has left of lines that are billed and earned as a whole, and what rates have
 * left once nothing is between the two.
 */
export async function settlePlan(work: Work, plan: BillingPlan, how: Settling): Promise<void> {
  for (const line of plan.lines) await settleRounding(work, { plan, line }, how);
  await settleRates(work, plan, how);
}

/** What is billed of a line as a whole is what it has earned, to the cent. */
async function settleRounding(
  work: Work,
  { plan, line }: { plan: BillingPlan; line: PlanLine },
  { accounts, postingDate, sourceId }: Settling,
): Promise<void> {
  const left = line.rounding();
  if (left.isZero() || plan.net.isZero()) return;
  const { customerId, orderId, currency } = plan;
  const about = { customerId, orderId };
  const amount = new Money(left, currency);
  const base = carriedOf(
    amount,
    { open: new Money(plan.net, currency), baseOpen: plan.base },
    work.company.currency,
  );
  const earner = line.kind === 'FREIGHT' ? accounts.FREIGHT_INCOME : accounts.REVENUE;
  const legs = [
    debit(accounts.UNEARNED_REVENUE, base, about, amount),
    credit(earner, base, { ...about, productId: line.productId }, amount),
  ];
  const description = 'Rounding between billing and earning';
  const facts = { postingDate, sourceType: 'INVOICE', sourceId, description } as const;
  await post(work, new JournalEntry(work.ids.next('jre'), facts, legs));
  plan.bill(left.negated(), base.negated());
  line.earn(ZERO, left);
}

/** Posts what rates have left of a plan once all that is billed is earned. */
async function settleRates(
  work: Work,
  plan: BillingPlan,
  { accounts, postingDate, sourceId }: Settling,
): Promise<void> {
  const left = plan.difference();
  if (left.isZero()) return;
  const { customerId, orderId, currency } = plan;
  const about = { customerId, orderId };
  const moved = [debit(accounts.UNEARNED_REVENUE, left, about, Money.zero(currency))];
  const legs = withDifference(moved, ratesIn(currency, work.company.currency), accounts, about);
  const description = 'Rates between billing and earning';
  const facts = { postingDate, sourceType: 'INVOICE', sourceId, description } as const;
  await post(work, new JournalEntry(work.ids.next('jre'), facts, legs));
  plan.bill(ZERO, left.negated());
}

type NewLine = Omit<PlanLine, 'deal' | 'undeal' | 'earn' | 'rounding' | 'cancel' | 'giveBack'>;
type NewPlan = Pick<
  BillingPlan,
  'orderId' | 'orderNumber' | 'customerId' | 'currency' | 'paymentTermDays' | 'billToAddressId'
> & {
  lines: readonly Partial<NewLine>[];
  milestones: readonly { id: string; position: number; event: string; percent: string }[];
};

/** Writes a new plan; false when the order has one. */
export async function writePlan({ sql: db }: Work, plan: NewPlan): Promise<boolean> {
  const { orderId } = plan;
  const { numAffectedRows } = await sql`insert into billing_plan (order_id, order_number,
      customer_id, currency, payment_term_days, bill_to_address_id, net, base, version)
    values (${orderId}, ${plan.orderNumber}, ${plan.customerId}, ${plan.currency},
      ${plan.paymentTermDays}, ${plan.billToAddressId}, 0, 0, 1)
    on conflict do nothing`.execute(db);
  if (!numAffectedRows) return false;
  await sql`
    with milestones as (
      insert into milestone (id, order_id, position, event, percent)
      select id, ${orderId}, position, event, percent
      from jsonb_to_recordset(${JSON.stringify(plan.milestones)}::jsonb) as m(id text,
        position integer, event text, percent numeric))
    insert into plan_line (id, order_id, position, kind, order_line_id, product_id, description,
      currency, ordered, net, gross, tax_code, tax_rate, wanted, dealt, dealt_net, dealt_tax)
    select id, ${orderId}, position, kind, "orderLineId", "productId", description,
      ${plan.currency}, ordered, net, gross, "taxCode", "taxRate", ordered, 0, 0, 0
    from jsonb_to_recordset(${JSON.stringify(plan.lines)}::jsonb) as l(id text, position integer,
      kind text, "orderLineId" text, "productId" text, description text, ordered numeric,
      net numeric, gross numeric, "taxCode" text, "taxRate" numeric)`.execute(db);
  return true;
}
