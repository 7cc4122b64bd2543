import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec } from '../../../kernel/command.ts';
import { NotFound, refuse } from '../../../kernel/refusal.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import { bill } from './bill.ts';
import { lockBillables } from './billable-store.ts';

export type InvoiceBillablesInput = {
  billableIds: string[];
  /** Default: today. */
  invoiceDate?: string | null;
  idempotencyKey?: string | null;
};

const InvoiceBillables = commandSpec<InvoiceBillablesInput, { invoiceId: string }>(
  'finance.invoiceBillables',
);

const MOST_PARTS = 1_000;

/**
 * Invoices chosen parts of one customer together, whatever their basis. Refuses `NOTHING_TO_BILL`,
 * `TOO_MANY`, `NOT_BILLABLE`, `BILLED_APART`, `BEFORE_SHIPMENT`, `IN_THE_FUTURE`, `PERIOD_CLOSED`,
 * `NO_EXCHANGE_RATE`.
 */
export const invoiceBillables = command(InvoiceBillables, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const ids = [...new Set(input.billableIds)];
  if (ids.length === 0) refuse('NOTHING_TO_BILL', {}, ['billableIds']);
  if (ids.length > MOST_PARTS) {
    refuse('TOO_MANY', { limit: MOST_PARTS, given: ids.length }, ['billableIds']);
  }
  const invoiceDate = input.invoiceDate ?? dayOf(work.now);
  const accounts = await accountsOn(work, invoiceDate, 'invoiceDate');
  const parts = await lockBillables(work, { id: { $in: ids } });
  const known = new Set(parts.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown) throw new NotFound('billable part', unknown);
  const early = parts.find(({ shippedDate }) => shippedDate > invoiceDate);
  if (early) {
    const { description, shippedDate } = early;
    refuse('BEFORE_SHIPMENT', { description, shippedDate, given: invoiceDate }, ['invoiceDate']);
  }
  return { invoiceId: await bill(work, parts, { accounts, invoiceDate }) };
});
