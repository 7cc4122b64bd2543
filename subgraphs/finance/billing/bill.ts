import type { Work } from '../../../kernel/command.ts';
import { earlyPaymentOf } from '../allowances/save-early-payment.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import type { Accounts } from '../ledger/books.ts';
import { lockPlan, settlePlan } from '../milestones/plan-store.ts';
import { Invoice } from '../receivables/invoice.ts';
import { issue } from '../receivables/issue.ts';
import { inSequence, together, type Billable } from './billable.ts';

/** How parts are billed: dated on a day, to accounts that are open on it. */
export type Billing = { accounts: Accounts; invoiceDate: string };

/**
 * Issues and posts one invoice of parts that are locked, dated on a day; gives its id. Refuses
 * `BILLED_APART`, `NOT_BILLABLE`, `NO_EXCHANGE_RATE`.
 */
export async function bill(
  work: Work,
  parts: readonly Billable[],
  { accounts, invoiceDate }: Billing,
): Promise<string> {
  const { ids, now: issuedAt } = work;
  const id = ids.next('inv');
  const of = together(parts);
  for (const part of parts) part.bill(id);
  const earlyPayment = await earlyPaymentOf(work, of.customerId);
  const exchange = await exchangeOn(work, of.currency, invoiceDate);
  const lines = inSequence(parts).map((part, index) => part.line(ids.next('inl'), index + 1));
  const invoice = new Invoice(id, { ...of, invoiceDate, issuedAt, earlyPayment, exchange }, lines);
  const occurredAt = new Date(invoiceDate);
  const plan = of.isPlanned ? await lockPlan(work, of.orderId!) : null;
  const how = { accounts, exchange, occurredAt, isUnearned: plan !== null };
  await issue(work, { invoice, lines }, how);
  if (plan) {
    plan.bill(invoice.net.plus(invoice.freight), invoice.baseTotal.minus(invoice.baseTax));
    await settlePlan(work, plan, { accounts, postingDate: invoiceDate, sourceId: id });
  }
  return id;
}
