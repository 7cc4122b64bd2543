import { Money } from '../../../../kernel/money.ts';
import { each, given, mutate, RowProblem, WAIT, type Step, type StepWork } from '../outcome.ts';
import type { ImportTask } from '../import.ts';
import { keyOf } from './keys.ts';

type Invoice = { id: string; open: { amount: string; currency: string } };
type Billed = {
  id: string;
  customer: { id: string };
  deliveries: { nodes: { status: string }[] };
  invoices: { nodes: Invoice[] };
};

/** Records payments of orders' invoices, once all of these are issued. */
export const bringInPayments: Step = async (work, tasks) => {
  const orders = await billedOrders(work, tasks);
  return each(tasks, async (task) => {
    const order = orders.get(work.made('orders', task.ref ?? '') ?? '');
    if (!order) throw new RowProblem('Its order was not placed.');
    const issued = order.deliveries.nodes.filter(({ status }) => status !== 'CANCELLED').length;
    const { nodes: invoices } = order.invoices;
    if (invoices.length < issued || issued === 0) return WAIT;
    const { currency } = invoices[0]!.open;
    const open = Money.total(
      invoices.map((invoice) => new Money(invoice.open.amount, currency)),
      currency,
    );
    const part = given(task.data.amount);
    const whole = invoices.map((invoice) => ({
      invoiceId: invoice.id,
      amount: invoice.open.amount,
    }));
    await mutate(
      work.ask,
      'recordPayment',
      'RecordPaymentInput',
      {
        idempotencyKey: keyOf(task),
        customerId: order.customer.id,
        amount: { amount: part ?? open.amount.toFixed(), currency },
        receivedDate: task.data.received_date,
        method: given(task.data.method) ?? 'BANK_TRANSFER',
        reference: given(task.data.reference),
        // A part of the money pays the oldest invoices first, as finance does by itself.
        allocations: part ? undefined : whole,
      },
      '__typename',
    );
    return null;
  });
};

async function billedOrders({ ask, made }: StepWork, tasks: readonly ImportTask[]) {
  const ids = tasks.flatMap((task) => made('orders', task.ref ?? '') ?? []);
  const { orders } = await ask<{ orders: { nodes: Billed[] } }>(
    `query Billed($ids: [ID!]!) {
       orders(first: 250, filter: { id: { in: $ids } }) {
         nodes {
           id
           customer { id }
           deliveries(first: 50) { nodes { status } }
           invoices(first: 50) { nodes { id open { amount currency } } }
         }
       }
     }`,
    { ids },
  );
  return new Map(orders.nodes.map((order) => [order.id, order]));
}
