import { dayOf } from '../../../kernel/clock.ts';
import { command } from '../../../kernel/command.ts';
import { accountsOn } from '../ledger/books.ts';
import { bill } from './bill.ts';
import { lockOpen } from './billable-store.ts';
import { BillArrived } from './contract.ts';

/**
 * Invoices what of a delivery waited for its arrival, dated on the UTC day of that. Refuses
 * `PERIOD_CLOSED`, `NO_EXCHANGE_RATE`.
 */
export const billArrived = command(BillArrived, 'finance:post', async (work, input) => {
  const { orderId, deliveryId, arrivedAt } = input;
  const invoiceDate = dayOf(new Date(arrivedAt));
  const accounts = await accountsOn(work, invoiceDate);
  const waiting = { $in: ['DELIVERY' as const, 'MILESTONE' as const] };
  const parts = await lockOpen(work, { orderId, deliveryId, basis: waiting });
  if (parts.length === 0) return { invoiceId: null };
  return { invoiceId: await bill(work, parts, { accounts, invoiceDate }) };
});
