import { dayOf } from '../../../kernel/clock.ts';
import { command } from '../../../kernel/command.ts';
import { Money } from '../../../kernel/money.ts';
import { accountsOn } from '../ledger/books.ts';
import { invoiceLines } from '../receivables/invoice.ts';
import { billMilestones } from './bill-milestones.ts';
import { OpenBillingPlan } from './contract.ts';
import { lockPlan, writePlan } from './plan-store.ts';

/**
 * Begins to bill an order by its milestones, once, with those that are reached by ordering. Refuses
 * `PERIOD_CLOSED`, `NO_EXCHANGE_RATE`.
 */
export const openBillingPlan = command(OpenBillingPlan, 'finance:post', async (work, input) => {
  const { ids } = work;
  const { orderId, freight, freightTax, currency, ...order } = input;
  const invoiceDate = dayOf(new Date(input.approvedAt));
  const accounts = await accountsOn(work, invoiceDate);
  const charged = new Money(freight, currency);
  const parts = invoiceLines(input.lines, charged, () => ids.next('pln'), freightTax);
  const lines = parts.map(({ net, tax, quantity: ordered, ...line }) => {
    return { ...line, ordered, net, gross: net.plus(tax) };
  });
  const milestones = input.milestones.map((milestone, index) => {
    return { ...milestone, id: ids.next('mil'), position: index + 1 };
  });
  const billToAddressId = order.billToAddressId ?? null;
  const facts = { ...order, orderId, currency, billToAddressId, lines, milestones };
  if (!(await writePlan(work, facts))) return { invoiceId: null };
  const plan = (await lockPlan(work, orderId))!;
  const reached = plan.milestones.filter(({ event }) => event === 'ON_ORDER');
  return { invoiceId: await billMilestones(work, plan, reached, { accounts, invoiceDate }) };
});
