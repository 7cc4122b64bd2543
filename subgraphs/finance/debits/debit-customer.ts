import { dayOf } from '../../../kernel/clock.ts';
import { command, commandSpec } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusal.ts';
import { exchangeOn } from '../currencies/exchange-store.ts';
import { postable } from '../ledger/amount.ts';
import { accountsOn, requireStaff } from '../ledger/books.ts';
import type { DebitReason } from './debit.ts';
import { concernedInvoice, issueDebit } from './issue-debit.ts';

export type DebitCustomerInput = {
  /** The invoice that it is about; the debit note is of its customer, order and currency. */
  invoiceId: string;
  reason: Exclude<DebitReason, 'DUNNING_FEE'>;
  /** What the customer reads of it. */
  note: string;
  lines: { description: string; net: string; taxCode?: string | null }[];
  /** Default: today. */
  debitDate?: string | null;
  /** Default: as long as the invoice had. */
  paymentTermDays?: number | null;
  idempotencyKey?: string | null;
};

const DebitCustomer = commandSpec<DebitCustomerInput, { invoiceId: string }>(
  'finance.debitCustomer',
);

const MOST_LINES = 50;

/**
 * Charges a customer more than an invoice did, with its tax, by a debit note: a document of a
 * series of its own that is owed, paid, aged and reminded of like an invoice. Refuses
 * `REASON_MISSING`, `NOTHING_CHARGED`, `BEFORE_INVOICE`, `TAX_CODE_MISSING`, `NOT_POSITIVE`,
 * `INEXACT_AMOUNT`, `IN_THE_FUTURE`, `PERIOD_CLOSED`, `NO_EXCHANGE_RATE`.
 */
export const debitCustomer = command(DebitCustomer, 'finance:post', async (work, input) => {
  requireStaff(work.viewer);
  const note = input.note.trim() || refuse('REASON_MISSING', {}, ['note']);
  const { reason, lines } = input;
  if (lines.length < 1 || lines.length > MOST_LINES) {
    refuse('NOTHING_CHARGED', { most: MOST_LINES, given: lines.length }, ['lines']);
  }
  const day = input.debitDate ?? dayOf(work.now);
  const accounts = await accountsOn(work, day, 'debitDate');
  const concerned = await concernedInvoice(work, input.invoiceId);
  const { currency, number, invoiceDate } = concerned;
  if (day < invoiceDate) refuse('BEFORE_INVOICE', { number, invoiceDate }, ['debitDate']);
  const charges = lines.map(({ description, net, taxCode }) => ({
    ...{ description, taxCode },
    net: postable({ amount: net, currency }, 'lines'),
  }));
  const exchange = await exchangeOn(work, currency, day, 'debitDate');
  const termDays = Math.max(0, input.paymentTermDays ?? concerned.termDays);
  const debit = { reason, note, charges, day, termDays };
  return { invoiceId: await issueDebit(work, concerned, debit, { accounts, exchange }) };
});
